"""German: a day beside its part, what is a first since when, 'So ...' at the beginning, wholes behind their parts."""

from __future__ import annotations

import pytest
from noted import read_in

# published on Tuesday, 16 September 2025
TIMES = [
    ("Am Freitag wurden bei einer Razzia am frühen Morgen zwölf Männer festgenommen.", "detention 12 2025-09-12 -"),
    ("Die Polizei hat am Montag in der Nacht zwölf Männer festgenommen.", "detention 12 2025-09-15 -"),
    ("Am frühen Morgen wurden zwölf Männer festgenommen.", "detention 12 2025-09-16 -"),
    ("Am Freitag wurden erstmals seit 2021 wieder zwölf Männer nach Chile abgeschoben.", "transfer 12 2025-09-12 -"),
    ("Zum ersten Mal seit Juli hat Peru zwölf Gefangene freigelassen.", "release 12 - -"),
    ("Seit Juli hat Peru zwölf Gefangene freigelassen.", "release 12 2025-07-01..2025-09-16 cumulative"),
]


@pytest.mark.parametrize(("text", "read"), TIMES)
def test_days_and_parts_of_days(text: str, read: str) -> None:
    assert read_in(text, "kind count when cumulative", "de") == read


SPEAKERS = [
    ("So nahm die Polizei im Mai zwölf Journalisten fest.", "detention 12 -"),
    ("Zwölf Journalisten seien festgenommen worden, so die Polizei.", "detention 12 Polizei"),
    ("Genauere Angaben machte der Leiter des Büros, Olaf Brandt. Freigelassen wurden demnach 114 Soldaten.",
     "release 114 Olaf Brandt"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), SPEAKERS)
def test_who_speaks(text: str, read: str) -> None:
    assert read_in(text, "kind count said_by", "de") == read


CUSTODY = [
    ("Zwölf Verdächtige müssen in Untersuchungshaft.", "detention 12"),
    ("Zwölf Verdächtige müssen in Untersuchungshaft bleiben.", "custody 12"),
    ("Zwölf Verdächtige müssen ins Gefängnis.", "sentence 12"),
    ("In Lima wurden 44 Personen festgenommen. Fünf Personen werden noch von der Polizei gesucht.", "detention 44"),
]


@pytest.mark.parametrize(("text", "read"), CUSTODY)
def test_into_custody(text: str, read: str) -> None:
    assert read_in(text, "kind count", "de") == read


WHOLES = [
    ("de", "Peru ließ 53 Geiseln frei, darunter neun Kinder. Sie waren im Mai verschleppt worden.",
     "release 53; release 9; detention 53"),
    ("en", "On Monday 53 hostages were released, among them nine children. They had been abducted in May.",
     "release 53; release 9; detention 53"),
    ("de", "Peru ließ 53 Geiseln frei. Neun von ihnen sind Kinder. Sie waren im Mai verschleppt worden.",
     "release 53; release 9; detention 9"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), WHOLES)
def test_pronoun_behind_an_aside_means_the_whole(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count", language) == read


PLACES = [
    ("53 Gefangene kamen frei. Sie wurden nach Vilnius gebracht.", "release 53 - -; transfer 53 - LT"),
    ("In Minsk kamen 53 Gefangene frei. Sie wurden nach Vilnius gebracht.", "release 53 BY -; transfer 53 - LT"),
    ("168 Menschen wurden nach den Dublin-Regeln in die zuständigen Staaten gebracht.", "transfer 168 - -"),
    ("17 Menschen wurden nach Chile rückgeschoben.", "transfer 17 - CL"),
]


@pytest.mark.parametrize(("text", "read"), PLACES)
def test_where_they_only_went(text: str, read: str) -> None:
    assert read_in(text, "kind count at to", "de") == read
