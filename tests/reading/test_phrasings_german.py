"""How German reports put it: goals of each part, sides of a swap, totals since an event; beside each what is not so."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count to", "40 von ihnen wurden in die Ukraine gebracht, neun nach Litauen.",
     "transfer 40 UA; transfer 9 LT"),
    ("kind count to", "Die Armee brachte 40 Gefangene nach Litauen.", "transfer 40 LT"),
    ("kind count by", "Peru und Chile tauschten Gefangene aus. 40 Chilenen kamen frei.",
     "exchange - Peru; release 40 Peru"),
    ("kind count by", "In Peru regnete es. 40 Chilenen kamen frei.", "release 40 -"),
    ("kind count cumulative", "Seit dem Putsch wurden 40 Menschen festgenommen.", "detention 40 cumulative"),
    ("kind count cumulative", "Nach dem Putsch wurden 40 Menschen festgenommen.", "detention 40 -"),
    ("kind count by", "40 Häftlinge durch Mira Dahl begnadigt", "release 40 Mira Dahl"),
    ("kind count by", "Am Montag hatte man 40 Menschen festgenommen.", "detention 40 -"),
    ("kind status count",
     "Die Polizei sagte, 40 Häftlinge seien begnadigt worden, und warnte, dass sie bestraft würden, wenn sie flöhen.",
     "release occurred 40"),
    ("kind status count", "Wenn Peru zustimmt, kommen 40 Häftlinge frei.", "release possible 40"),
    ("kind people when", "2016 wurde Mira Dahl verschleppt, 2021 in Peru der Arzt Jon Falk.",
     "detention Mira Dahl 2016-01-01..2016-12-31"),
    ("kind people", "Die Polizei nahm die peruanische Köchin Maria Dahl fest.", "detention Maria Dahl"),
    ("kind count by", "Im Mai verurteilte ein Gericht zwei Männer zu acht Monaten Gefängnis.", "sentence 2 Gericht"),
    ("kind count group", "Die Liga erkennt 40 Menschen als politische Gefangene an.",
     "custody 40 political_prisoner"),
    ("kind count to", "Bei einem Austausch kehrten 40 litauische Soldaten zurück.", "release 40 -; transfer 40 LT"),
    ("kind count", "Im Land kommen über 40 vorzeitig frei.", "release over:40"),
    ("kind count", "Mehr als 40 Häftlinge hatten gehen dürfen.", "release over:40"),
    ("kind count", "Mehr als 40 Schüler hatten gehen dürfen.", ""),
    ("kind count", "40 Männer sind frei, weitere neun sind in den Händen der Entführer.", "release 40; custody 9"),
    ("kind count", "Die Behörden halten 40 Häftlinge inhaftiert.", "custody 40"),
    ("kind count", "40 Reporter gelten als entführt.", "custody 40"),
    ("kind people", "Unter den Freigelassenen ist auch der Chef der Partei, Maria Dahl.", "release Maria Dahl"),
    ("kind people",
     "Zwei Frauen kamen frei, darunter die Ärztin Maria Dahl und den mit einem Preis geehrten Dichter Peter Falk.",
     "release -; release Maria Dahl+Peter Falk"),
    ("kind count", "Zehn weigern sich, ins Exil zu gehen, und bleiben in Haft.", "custody 10"),
    ("kind count", "Die Zahl der Häftlinge lag mit 500 (36 auf 100.000) niedriger.", "custody 500"),
    ("kind people to", "Maria Dahl ist frei. Am Dienstag landete Dahl in Lima.",
     "release Maria Dahl -; transfer Maria Dahl PE"),
    ("kind people", "Am Dienstag landete Maria Dahl in Lima.", ""),
    ("kind people",
     "In Lima war Maria Dahl, die für Zeitungen schrieb und dort lebte, am Montag festgenommen worden.",
     "detention Maria Dahl"),
    ("kind count", "100 Menschen wurden verhaftet und 60 angeklagt.", "detention 100"),
    ("kind count", "100 Menschen wurden verhaftet und 60 abgeschoben.", "detention 100; transfer 60"),
    ("kind count", "Im Land leben 70.000 Rebellen, von denen 17.000 in Haft sitzen.", "custody 17000"),
    ("kind count", "Hinter Gittern befinden sich 1.200 Maras.", "custody 1200"),
    ("kind status count", "Die Polizei plante die Festnahme von 20 nicht gemeldeten Ausländern.",
     "detention planned 20"),
    ("kind count by", "Im Stadtzentrum von Lima wurden 20 Männer festgenommen.", "detention 20 -"),
    ("kind count by", "Die Polizei in El Salvador hat 20 Männer festgenommen.",
     "detention 20 Polizei in El Salvador"),
    ("kind count said_by", "Laut dem Präsidialamt nach Litauen gebracht wurden 20 Häftlinge.",
     "transfer 20 Präsidialamt"),
    ("count when", "Seit Beginn des Kriegs im Mai 2025 wurden 20 Männer festgenommen.", "20 2025-05-01..2025-09-16"),
    ("count when", "Nach Beginn des Kriegs wurden im Mai 2025 20 Männer festgenommen.", "20 2025-05-01..2025-05-31"),
]  # fmt: skip


@pytest.mark.parametrize(("columns", "text", "read"), TABLE)
def test_german_phrasing(columns: str, text: str, read: str) -> None:
    assert read_in(text, columns, "de") == read
