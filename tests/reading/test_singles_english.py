"""English: one person told of by an article, pronouns for who was named, those told of before by their names."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("A German tourist was arrested in Iran on Monday.", "detention occurred 1"),
    ("Iran has arrested a German tourist.", "detention occurred 1"),
    ("Officers also detained a cameraman of a private television station.", "detention occurred 1"),
    ("Officers also detained a cameraman and let him go after an hour.", "detention occurred 1; release occurred 1"),
    ("Another woman was given a life sentence.", "sentence occurred 1"),
    ("Another Turkish woman was given a life sentence.", "sentence occurred 1"),
    ("In January a German woman of Moroccan origin was condemned to death by hanging.", "sentence occurred 1"),
    ("The organizers demanded that the police free a 43-year-old mother of two.", "release demanded 1"),
    ("A former missionary from Italy had been freed by the rebels on April 8.", "release occurred 1"),
    ("The leader of the group, a 26-year-old Iranian, has been in prison in Belgium since May.", "custody occurred 1"),
    ("A man of 25 was detained at the airport.", "detention occurred 1"),
    ("A 25-year-old man was detained at the airport.", "detention occurred 1"),
    ("Police arrested a 31-year-old woman in Leeds.", "detention occurred 1"),
    ("A Swedish citizen was executed in Iran on Saturday.", "death occurred 1"),
    ("An Egyptian student has been sentenced to four years in prison.", "sentence occurred 1"),
    ("A retired general is in custody.", "custody occurred 1"),
    ("Russia freed an American teacher.", "release occurred 1"),
    ("A second hostage was released on Friday.", "release occurred 1"),
    ("A third man was freed on bail.", "release occurred 1"),
    ("Another detainee died in custody on Sunday.", "death occurred 1"),
    ("An inmate died in Evin prison on Sunday.", "death occurred 1"),
    ("A court sentenced a journalist to six years in prison.", "sentence occurred 1"),
    ("A Thai court jailed a man for 50 years.", "sentence occurred 1"),
    ("The junta released an Australian economist.", "release occurred 1"),
    ("Authorities deported a British aid worker on Friday.", "transfer occurred 1"),
    ("A police officer was kidnapped in Ecuador.", "detention occurred 1"),
    ("The army said it had captured a North Korean soldier.", "detention occurred 1"),
    ("A suspect was arrested.", "detention occurred 1"),
    ("A prisoner was released early.", "release occurred 1"),
    ("Leila Ramos has been in detention since February. The European Parliament called for her release in March.",
     "custody occurred -; release demanded -"),
    ("The pastor Hyon Lim was freed on Wednesday. The pastor was arrested in February 2015.",
     "release occurred -; detention occurred -"),
    ("Six men were freed. They are the former minister Ghazi Chawki, the activists Jaouhar Ben and Khayam "
     "Tlili, and the lawyer Ridha Belhadj.",
     "release occurred 6; release occurred -"),
    ("Four journalists were freed. They are Girma Tola, a reporter, Temesgen Abebe, a local journalist, "
     "and the translators Fitsum Berhe and Alula Tesfay.",
     "release occurred 4; release occurred -"),
    ("Three women were freed. Amnesty identified them as the blogger Eman Saleh, Aziza Yusuf, a retired "
     "lecturer, and the academic Rokaya Amin.",
     "release occurred 3; release occurred -"),
    ("Four aid workers were freed. The others are Steven Dennis from Canada, Astrid Sehl from Norway and "
     "Glenn Costa from the Philippines.",
     "release occurred 4; release occurred -"),
    ("Seven hostages were freed. They are the brothers Gali and Ziv Barman, Matan Levi, Alon Ofer and Omri Miran.",
     "release occurred 7; release occurred -"),
    ("Two men were arrested. The men were identified as Jonas Falk and Ivan Petrov.",
     "detention occurred 2; detention occurred -"),
    ("An American friend who had been detained with them, Faye Hall, was let go on Friday.",
     "release occurred -; detention occurred -"),
    ("Police arrested a woman in Leeds.", "detention occurred 1"),
    ("Police arrested a 31-year-old man in Leeds.", "detention occurred 1"),
    ("Police arrested a 31-year-old man in London.", "detention occurred 1"),
    ("A US citizen was freed.", "release occurred 1"),
    ("A U.S. citizen was freed.", "release occurred 1"),
    ("A British citizen was freed.", "release occurred 1"),
    ("A UK citizen was freed.", "release occurred 1"),
    ("A US soldier was freed.", "release occurred 1"),
    ("A woman aged 31 was arrested.", "detention occurred 1"),
    ("A judge was arrested, and a bishop was freed.", "detention occurred 1; release occurred 1"),
    ("An 18-year sentence was passed on a general.", "sentence occurred 1"),
    ("Journalist Lin Htet was freed on Monday. The journalist was arrested in May.",
     "release occurred -; detention occurred -"),
    ("Lin Htet, a journalist, was freed on Monday. The journalist was sentenced to five years in May.",
     "release occurred -; sentence occurred -"),
    ("Ana Roa was arrested in May. The opposition leader was freed on Friday.",
     "detention occurred -; release occurred -"),
    ("Ana Roa was arrested in May. The former minister was freed on Friday.",
     "detention occurred -; release occurred -"),
    ("Hong Kong protest arrests pass 6,000.", "detention occurred over:6000"),
    ("On October 8 guards shot dead six men at the Al-Mabani detention centre.", "death occurred 6"),
    ("Some of the 210 hostages were freed.", ""),
    ("Most of the 210 hostages have since been freed.", ""),
    ("Many of the 210 hostages have since been freed.", ""),
    ("Only a few of the 210 hostages have been freed.", ""),
    ("Half of the 210 hostages have been freed.", ""),
    ("Guards beat 14 prisoners in Evin.", ""),
    ("The clashes left nine dead, and police made 140 arrests.", "detention occurred 140"),
    ("Nine people died, and officers carried out 40 arrests.", "detention occurred 40"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TABLE)
def test_singles(text: str, read: str) -> None:
    assert read_in(text, "kind status count", "en") == read
