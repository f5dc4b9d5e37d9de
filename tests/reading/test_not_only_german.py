"""'Nicht nur X, sondern auch Y' denies nothing; everyday verbs of others counted; where a flight goes; since when."""

from __future__ import annotations

import pytest
from noted import read_in

# published on Tuesday, 16 September 2025
NOT_ONLY = [
    ("de", "Nicht nur Jan Berg wurde festgenommen, sondern auch Maria Dahl.",
     "detention occurred - Jan Berg; detention occurred - Maria Dahl"),
    ("de", "Die Polizei nahm nicht nur Jan Berg, sondern auch Maria Dahl fest.",
     "detention occurred - Jan Berg+Maria Dahl"),
    ("de", "Nicht nur 40 Demonstranten wurden festgenommen, sondern auch drei Reporter.",
     "detention occurred 40 -; detention occurred 3 -"),
    ("de", "Zwölf Häftlinge wurden nicht nur freigelassen, sondern auch entschädigt.", "release occurred 12 -"),
    ("de", "Sowohl Jan Berg als auch Maria Dahl kamen frei.", "release occurred - Jan Berg+Maria Dahl"),
    ("de", "Jan Berg kommt frei, ebenso der Aktivist Olaf Brandt.",
     "release occurred - Jan Berg; release occurred - Olaf Brandt"),
    ("de", "Nicht Jan Berg wurde freigelassen, sondern Maria Dahl.", "release denied - Jan Berg"),
    ("de", "Jan Berg wurde nicht freigelassen.", "release denied - Jan Berg"),
    ("de", "Jan Berg wurde freigelassen, nicht aber Maria Dahl.", "release occurred - Jan Berg"),
    ("de", "Zwölf Männer wurden am Montag verhaftet, nicht am Dienstag.", "detention occurred 12 -"),
    ("de", "Jan Berg wurde verhaftet, aber nicht verurteilt.",
     "detention occurred - Jan Berg; sentence denied - Jan Berg"),
    ("de", "Verhaftet wurde Jan Berg, anders als gemeldet, nicht.", "detention denied - Jan Berg"),
    ("en", "Police arrested not only John Falk but also his wife, Mary Dahl.",
     "detention occurred - John Falk+Mary Dahl"),
    ("en", "The court did not release John Falk.", "release denied - John Falk"),
    ("es", "No solo fue detenido el periodista Juan Barco.", "detention occurred - Juan Barco"),
    ("es", "No fue detenido Juan Barco.", "detention denied - Juan Barco"),
    ("ru", "Задержан не только журналист Иван Орлов, но и адвокат Мария Котова.",
     "detention occurred - Иван Орлов; detention occurred - Мария Котова"),
    ("ru", "Полиция не задержала Ивана Орлова.", "detention denied - Иван Орлов"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), NOT_ONLY)
def test_not_only_denies_nothing(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind status count people", language) == read


OTHERS = [
    ("40 Demonstranten wurden festgenommen. Etwa 3.000 kamen zu dem Marsch.", "detention 40"),
    ("40 Demonstranten wurden festgenommen. 250 Menschen nahmen den Bus.", "detention 40"),
    ("40 Demonstranten wurden festgenommen. 250 Menschen stellten einen Antrag.", "detention 40"),
    ("40 Demonstranten wurden festgenommen. 30 Menschen sind noch unter den Trümmern.", "detention 40"),
    ("40 Demonstranten wurden festgenommen. Die Polizei nahm später 30 Menschen fest.", "detention 40; detention 30"),
    ("Die Rebellen nahmen auf dem Markt zwölf Geiseln.", "detention 12"),
    ("Peru ließ 40 Häftlinge frei. 40 Menschen landeten im Krankenhaus.", "release 40"),
    ("Peru ließ 40 Häftlinge frei. 300 Menschen fassten den Beschluss.", "release 40"),
    ("Peru ließ bei dem Austausch 15 Gefangene frei.", "release 15"),
    ("Bei dem Austausch wechselten in Ankara 26 Gefangene die Seiten.", "exchange 26"),
    ("Nach dem Austausch wechselten 26 Schüler die Schule.", ""),
]


@pytest.mark.parametrize(("text", "read"), OTHERS)
def test_everyday_verbs_tell_nothing_of_others_counted(text: str, read: str) -> None:
    assert read_in(text, "kind count") == read


GOALS = [
    ("Am Morgen startete in Leipzig ein Abschiebeflug nach Kabul. An Bord waren 28 Männer.", "transfer 28 DE AF"),
    ("In Hannover hob eine Chartermaschine nach Peru ab. In dem Flugzeug saßen 24 Straftäter.", "transfer 24 DE PE"),
    ("In Hessen wurden 250 Straftäter abgeschoben.", "transfer 250 DE -"),
    ("In Schweden wurden zuletzt 250 Iraker abgeschoben.", "transfer 250 SE -"),
    ("In die Türkei wurden zuletzt 90 Syrer abgeschoben.", "transfer 90 - TR"),
    ("14 Straftäter wurden in ihr Herkunftsland Peru abgeschoben.", "transfer 14 - PE"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), GOALS)
def test_where_those_moved_come_to(text: str, read: str) -> None:
    assert read_in(text, "kind count from to") == read


TIMES = [
    ("Beim ersten Abschiebeflug nach Peru seit der Übernahme der Miliz vor drei Jahren waren zwölf Männer an Bord.",
     "transfer 12 - -"),
    ("Erstmals seit dem Machtwechsel im Mai 2021 wurden zwölf Männer freigelassen.", "release 12 - -"),
    ("Erstmals seit dem Machtwechsel wurden zwölf Männer freigelassen.", "release 12 - -"),
    ("Seit dem Machtwechsel wurden zwölf Männer freigelassen.", "release 12 - cumulative"),
    ("Seit dem Putsch vor vier Jahren wurden 300 Menschen festgenommen.",
     "detention 300 2021-01-01..2025-09-16 cumulative"),
    ("Chile habe der Rückführung von 98 Personen im November zugestimmt.", "transfer 98 2024-11-01..2024-11-30 -"),
    ("Die Regierung kündigt für März die Freilassung von 98 Häftlingen an.", "release 98 2026-03-01..2026-03-31 -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TIMES)
def test_since_when_and_when_agreed(text: str, read: str) -> None:
    assert read_in(text, "kind count when cumulative") == read


def test_a_reporter_of_a_country_in_a_list_is_no_relative() -> None:
    text = "Freigelassen wurden der Deutsche Jan Berg, der US-Reporter John Falk und der US-Soldat Paul Whitt."
    assert read_in(text, "kind people") == "release Jan Berg+John Falk+Paul Whitt"


UNREAL = [
    ("Jan Berg hätte nie verhaftet werden dürfen.", ""),
    ("Das Gericht hätte zwölf Männer freilassen müssen.", ""),
    ("Jan Berg hätte am Montag freigelassen werden sollen.", ""),
    ("Zwölf Männer dürfen nicht ausreisen.", "transfer denied"),
]


@pytest.mark.parametrize(("text", "read"), UNREAL)
def test_what_should_have_been_otherwise(text: str, read: str) -> None:
    assert read_in(text, "kind status") == read
