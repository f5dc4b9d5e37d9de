"""German: two nouns before one name with one article; a court of a country or town is not one of its citizens."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("Das Gericht hat den Aktivisten und Verleger Olaf Brandt verurteilt.", "sentence - Olaf Brandt"),
    ("Die Polizei hat den Politiker und Unternehmer Olaf Brandt festgenommen.", "detention - Olaf Brandt"),
    ("Der Aktivist und Verleger Olaf Brandt wurde verurteilt.", "sentence - Olaf Brandt"),
    ("Medienmogul Olaf Brandt wurde verurteilt.", "sentence - Olaf Brandt"),
    ("Ein Hongkonger Gericht hat den Verleger Olaf Brandt verurteilt.", "sentence - Olaf Brandt"),
    ("Ein Schweizer Gericht hat zwölf Männer verurteilt.", "sentence 12 -"),
    ("Ein Schweizer wurde verurteilt.", "sentence 1 -"),
    ("Ein Schweizer Journalist wurde verurteilt.", "sentence 1 -"),
]


@pytest.mark.parametrize(("text", "read"), TABLE)
def test_who_is_named(text: str, read: str) -> None:
    assert read_in(text, "kind count people", "de") == read


ACTING = [
    ("Die Regierung und Präsident Olaf Brandt ließen zwölf Männer frei.", "release 12 Regierung"),
    ("Präsident Olaf Brandt und Minister Imran Khan ließen zwölf Männer frei.", "release 12 Olaf Brandt+Imran Khan"),
]


@pytest.mark.parametrize(("text", "read"), ACTING)
def test_two_who_act(text: str, read: str) -> None:
    assert read_in(text, "kind count by", "de") == read
