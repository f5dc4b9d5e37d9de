"""German: an authority is called by its noun and its town, also where the packs do not know the town."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count by", "Das Landgericht Deggendorf verurteilte zwei Männer.", "sentence 2 Landgericht Deggendorf"),
    ("kind count by", "Die Bundespolizei Halle nahm zwei Männer fest.", "detention 2 Bundespolizei Halle"),
    ("kind count said_by", "Nach Angaben der Staatsanwaltschaft Görlitz wurden zwei Männer festgenommen.",
     "detention 2 Staatsanwaltschaft Görlitz"),
    ("kind count said_by", "Das Polizeipräsidium Pasewalk teilte mit, zwei Männer seien festgenommen worden.",
     "detention 2 Polizeipräsidium Pasewalk"),
    ("kind count said_by", "Wie die Menschenrechtsgruppe Haftwacht mitteilte, wurden zwei Männer festgenommen.",
     "detention 2 Haftwacht"),
    ("kind people", "Pawel Orlow wurde verhaftet. Am Freitag ließ die Polizei Orlow frei.",
     "detention Pawel Orlow; release Pawel Orlow"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_authorities(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "de") == expected


PAPERS = [
    ("157 Gefangene wurden übergeben, wie der «Tagesspiegel» berichtet.", "release 157 Tagesspiegel"),
    ("157 Gefangene wurden übergeben, berichtet der „Kurier“.", "release 157 Kurier"),
    ("Wie die „Bild“-Zeitung berichtet, wurden 157 Gefangene übergeben.", "release 157 Bild"),
    ("157 Mitglieder der „Gruppe Nord“ wurden verhaftet, sagte der Minister.", "detention 157 Minister"),
    ("Nach Angaben des für Gefangene zuständigen Stabs in Kiew kamen 40 Ukrainer frei.", "release 40 Stab in Kiew"),
    ("Laut dem mit dem Fall vertrauten Anwalt Max Orlow wurden 40 Häftlinge begnadigt.", "release 40 Max Orlow"),
]


@pytest.mark.parametrize(("text", "expected"), PAPERS, ids=[text for text, _ in PAPERS])
def test_papers_and_staffs(text: str, expected: str) -> None:
    assert read_in(text, "kind count said_by", "de") == expected
