"""Who does it, to whom, with whom: the roles of verbs and nouns, in the active and the passive."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count by", "Der Präsident Ales Karp begnadigte 52 Häftlinge.", "release 52 Ales Karp"),
    ("kind count by", "52 Häftlinge wurden von der Polizei festgenommen.", "detention 52 Polizei"),
    ("kind count by", "52 Häftlinge wurden von Ales Karp begnadigt.", "release 52 Ales Karp"),
    ("kind count by", "Drei Journalisten wurden durch das Gericht verurteilt.", "sentence 3 Gericht"),
    ("kind count by", "Die Begnadigung von 52 Häftlingen durch Ales Karp kam am Freitag.", "release 52 Ales Karp"),
    ("kind count by", "52 Häftlinge wurden freigelassen.", "release 52 -"),
    ("kind by with", "Mira Dahl traf Ales Karp in Minsk.", "talks Mira Dahl Ales Karp"),
    ("kind by with", "Mira Dahl telefonierte am Montag mit Ales Karp.", "talks Mira Dahl Ales Karp"),
    ("kind by with", "Mira Dahl und Ales Karp telefonierten.", "talks Mira Dahl Ales Karp"),
    ("kind by with", "Mira Dahl sprach mit Ales Karp über die Lage.", "talks Mira Dahl Ales Karp"),
    ("kind by with", "Washington verhandelt mit Minsk.", "talks Washington Minsk"),
    ("kind people group", "Die Polizei nahm den Journalisten Jonas Falk fest.", "detention Jonas Falk journalist"),
    ("kind people group", "Jonas Falk wurde am Montag verhaftet.", "detention Jonas Falk -"),
    ("kind people group", "Die Aktivistin Lena Wolkowa kam frei.", "release Lena Wolkowa activist"),
    ("kind people group", "Ales Karp und Lena Wolkowa wurden verurteilt.", "sentence Ales Karp+Lena Wolkowa -"),
    ("kind change by target", "Washington hob die Sanktionen gegen Belavia auf.", "sanction ease Washington Belavia"),
    ("kind change by target", "Die EU verhängte Sanktionen gegen Belavia.", "sanction impose EU Belavia"),
    ("kind change by target", "Die USA lockerten die Sanktionen gegen die Fluglinie Belavia.",
     "sanction ease USA Belavia"),
    ("kind change by target", "Washington eröffnet seine Botschaft in Minsk wieder.", "relations open Washington -"),
    ("kind change by target", "Polen schloss die Grenze zu Belarus.", "relations close Polen -"),
    ("kind count with by", "Russland und die Ukraine tauschten jeweils 150 Gefangene aus.",
     "release 150 - Russland; release 150 - Ukraine; exchange 300 Ukraine Russland"),
    ("kind count with by", "Russland und die Ukraine tauschten 150 Gefangene aus.", "exchange 150 Ukraine Russland"),
    ("kind count with by", "Russland und die Ukraine haben am Samstag je 84 Gefangene ausgetauscht.",
     "release 84 - Russland; release 84 - Ukraine; exchange 168 Ukraine Russland"),
]  # fmt: skip
NOTHING = [
    "Der Präsident unterschrieb 52 Briefe.",
    "Das Gericht vertagte die Sitzung.",
    "Mira Dahl schwieg.",
    "Mira Dahl traf eine Entscheidung.",
    "Mira Dahl sprach über die Lage.",
    "Jonas Falk kam mit einer Verspätung.",
    "Jonas Falk nahm den Preis an.",
    "Lena Wolkowa kam am Montag nach Hause.",
    "Washington hob die Hand.",
    "Die Stadt schloss das Schwimmbad.",
    "Das Museum eröffnet am Montag wieder.",
]


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_roles(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields) == read


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_read(text: str) -> None:
    assert read_in(text, "kind people by with target") == ""
