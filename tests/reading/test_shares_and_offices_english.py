"""English: shares 'out of' a whole, participles in -ing, who is sent to custody, offices named by their nation."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a share and its whole
    ("kind count", "Seven out of the 12 nuns who were kidnapped from a convent have regained their freedom.",
     "release 7; detention 12"),
    ("kind count", "The rebels freed five hostages out of 30 they had seized in May.", "release 5"),
    ("kind count", "Militants let go 14 villagers out of the 40 abducted in Kaduna.", "release 14; detention 40"),
    ("kind count", "Rangers carried five hostages out of the 30 huts.", ""),
    # participles in -ing
    ("kind count", "There are 40 journalists serving prison terms in Eritrea.", "custody 40"),
    ("kind count", "There are 40 women languishing in jail in Eritrea.", "custody 40"),
    ("kind count", "There are now 40 women awaiting execution in Eritrea.", "custody 40"),
    ("kind count", "The lawyer speaks for 12 men facing trial for treason.", ""),
    ("kind count", "The amnesty covers 92 prisoners serving terms of less than a year.", "release 92"),
    ("kind people", "The writer Ana Holm, serving five years in a jail in Lima, has been freed.", "release Ana Holm"),
    ("kind count", "The envoys met 12 soldiers returning to their base.", ""),
    ("kind count", "Police arrested 12 men leaving a mosque.", "detention 12"),
    # there were so many, custody
    ("kind count", "There were 52 people arrested in Lyon on Monday.", "detention 52"),
    ("kind count", "There were 52 people invited to the trial.", ""),
    ("kind count", "A court on Friday sent nine protesters to seven days' police custody.", "detention 9"),
    ("kind count", "A judge sent three suspects to police custody and the other eight to judicial custody.",
     "detention 3; detention 8"),
    ("kind count", "The charity sent four parcels to a man in custody.", ""),
    ("kind count", "Nine accused are under police custody.", "custody 9"),
    ("kind count", "Twelve people are in detention awaiting trial.", "custody 12"),
    ("kind status count", "Police arrested 12 men. They were not eligible for pardons.", "detention occurred 12"),
    ("kind count", "So far 330 inmates have benefitted from a pardon.", "release 330"),
    # home by a swap
    ("kind count", "The prisoner exchange took place on Monday. Forty of our nurses are back at home.",
     "release 40"),
    ("kind count", "The fair ended on Monday. Forty of our nurses are back at home.", ""),
    # offices and nations, two of them, who leads a body
    ("kind by with", "The Danish foreign minister met the Peruvian foreign minister in Lima.",
     "talks Danish foreign minister Peruvian foreign minister"),
    ("kind by with", "The Danish and Peruvian foreign ministers met in Lima on Friday.",
     "talks Danish foreign minister Peruvian foreign minister"),
    ("kind by with", "Danish and Peruvian journalists met in Lima.", ""),
    ("kind by with", "The foreign ministers of Peru and Chile met in Lima.", "talks Peru Chile"),
    ("kind by with", "The meeting between Ali Dahl and Peru's Ana Holm took place in Baku.", "talks Ali Dahl Ana Holm"),
    ("kind by with", "Hamas leader Ali Dahl met Ana Holm in Lima.", "talks Ali Dahl Ana Holm"),
    ("kind by with", "European Union foreign policy chief Ana Holm met with Ali Dahl.", "talks Ana Holm Ali Dahl"),
    ("kind by with", "When an officer called ICE, everybody went away.", ""),
    ("kind by with", "An envoy of Peru met Ali Dahl in Lima.", "talks envoy of Peru Ali Dahl"),
    # ties
    ("kind status by target", "Peru cut diplomatic ties with Iran last week.", "relations occurred Peru Iran"),
    ("kind status by target", "Peru and Chile agreed to resume ties soon.", "relations planned Peru+Chile -"),
    ("kind status by target", "The firm cut its ties to the bank.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "wanted"), TABLE)
def test_shares_participles_and_offices(fields: str, text: str, wanted: str) -> None:
    assert read_in(text, fields, "en") == wanted


MORE = [
    ("kind count", "Iran put at least 64 men to death in May.", "death at_least:64"),
    ("kind count", "Since May the number of executed prisoners has risen to 140.", "death 140"),
    ("kind count", "The militia handed over six dead hostages to the army in exchange for 90 prisoners.", "release 90"),
    ("kind count group", "On Monday police arrested eight advocates for sedition.", "detention 8 lawyer"),
    ("kind people", "Gunmen abducted 12 nurses, police spokesman Ali Dahl said. He did not rule out that some "
     "had escaped and were on their way back home.", "detention -"),
    # one in a row
    ("kind people", "Ali Dahl was the 5th man executed in Iran over the protests.", "death Ali Dahl"),
    ("kind people", "Ana Holm is the latest activist jailed under the law.", "detention Ana Holm"),
    ("kind people", "Ana Holm is the lawyer of the journalist arrested in Peru.", ""),
    ("kind people", "Ana Holm is the sister of the first man arrested in May.", ""),
    ("kind count", "Police put the number of nurses kidnapped at five.", "detention 5"),
    ("kind count", "The number of nurses kidnapped in 2020 was not given.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "wanted"), MORE)
def test_bounds_deaths_and_those_in_line(fields: str, text: str, wanted: str) -> None:
    assert read_in(text, fields, "en") == wanted


OTHERS = [
    ("kind status count", "Only 40 prisoners had been released, despite a promise in May to free 90.",
     "release occurred 40; release planned 90"),
    ("kind status count", "The army raided the camp to free 12 hostages.", "release occurred 12"),
    ("kind count", "The army detained at least 18 farmers in May, including inmates who had just been freed.",
     "detention at_least:18"),
    ("kind count", "The soldiers halted our car and detained two nurses as we left the prison.", "detention 2"),
    ("kind count", "Soldiers detained two nurses as they left the prison.", "detention 2; release 2"),
    ("kind count people", "Peru pardoned 900 prisoners on Monday. One of the prisoners is Ana Holm.",
     "release 900 -"),
    ("kind people", "Ole Dahl, a Californian who was arrested in Peru, is in Lima.", "detention Ole Dahl"),
    ("kind people", "Ana Holm, a Biden aide, was freed.", "release Ana Holm"),
    ("kind count when", "Peru pardoned 40 prisoners on Independence Day.", "release 40 -"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "wanted"), OTHERS)
def test_promises_and_those_beside(fields: str, text: str, wanted: str) -> None:
    assert read_in(text, fields, "en") == wanted
