"""German: bodies that a pronoun stands for, offices that only describe, sources beside other names."""

from __future__ import annotations

import pytest
from noted import read_in

BY = [
    # a pronoun that acts, and the body before it, alike in number
    ("Die Junta steht unter Druck. Am Montag ließ sie neun Häftlinge frei.", "release Junta"),
    ("Die Polizei löste den Protest auf, dabei nahm sie neun Männer fest.", "detention Polizei"),
    ("Die Taliban verhandeln. Sie ließen am Montag neun Männer frei.", "release Taliban"),
    ("Die Polizei sucht Schmuggler. Sie brachten 90 Menschen nach Italien.", "transfer -"),
    ("Präsidentin Mira Dahl steht unter Druck. Am Montag begnadigte sie neun Häftlinge.", "release Mira Dahl"),
    # an office behind 'als' only tells as what somebody acted
    ("Als Bürgermeister ließ Max Roth neun Männer verhaften.", "detention Max Roth"),
    ("Der Bürgermeister ließ neun Männer verhaften.", "detention Bürgermeister"),
]  # fmt: skip

SAID = [
    ("Mira Dahl sei verhaftet worden, berichten Menschenrechtsgruppen.", "detention Menschenrechtsgruppen"),
    ("Mehrere Ärzte wurden verhaftet, darunter laut Nachrichtenagenturen auch Mira Dahl.",
     "detention Nachrichtenagenturen"),
    ("Neun Ärzte wurden verhaftet, darunter nach Angaben von Viasna drei Frauen.",
     "detention Viasna; detention Viasna"),
    ("Mira Dahl begrüßte den Schritt, forderte aber die Freilassung von neun Häftlingen.", "release Mira Dahl"),
]  # fmt: skip

COUNTED = [
    ("In Moskau gab es 380 Festnahmen, in St. Petersburg 125.", "detention 380; detention 125"),
    ("In Moskau gab es 380 Festnahmen, in St. Petersburg wurden 125 Menschen verletzt.", "detention 380"),
    ("Auch Ärzte wurden verurteilt, darunter neun Frauen.", "sentence 9"),
]


@pytest.mark.parametrize(("text", "expected"), BY, ids=[text for text, _ in BY])
def test_who_acts(text: str, expected: str) -> None:
    assert read_in(text, "kind by", "de") == expected


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text for text, _ in SAID])
def test_who_says_so(text: str, expected: str) -> None:
    assert read_in(text, "kind said_by", "de") == expected


@pytest.mark.parametrize(("text", "expected"), COUNTED, ids=[text for text, _ in COUNTED])
def test_numbers_of_events(text: str, expected: str) -> None:
    assert read_in(text, "kind count", "de") == expected
