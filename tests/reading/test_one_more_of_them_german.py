"""German: lists that go on behind whose people are, trials before all that is told, what only looks like a number."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # whose people they are, or who a name is, ends no list
    ("Am Montag kamen drei Piloten der Luftwaffe sowie 14 Soldaten frei.",
     "release occurred 3 -; release occurred 14 -"),
    ("Sieben Beamte des Ministeriums, vier Richter und zwei Anwälte wurden verhaftet.",
     "detention occurred 7 -; detention occurred 4 -; detention occurred 2 -"),
    ("Freigekommen sind Mira Dahl, Chefin der Partei, und Max Roth.", "release occurred - Mira Dahl+Max Roth"),
    ("Gestern wurden Mira Dahl, früher Bürgermeisterin von Riga, und Max Roth verhaftet.",
     "detention occurred - Mira Dahl+Max Roth"),
    ("Verhaftet wurde Mira Dahl, früher Bürgermeisterin von Riga, und Max Roth floh.",
     "detention occurred - Mira Dahl"),
    ("Sieben Beamte des Ministeriums wurden verhaftet, vier Richter entlassen.", "detention occurred 7 -"),
    # a state of these days, and arrests
    ("In Mali sind derzeit 54 Ausländer entführt.", "custody occurred 54 -"),
    ("In Mali wurden bis heute 54 Ausländer entführt.", "detention occurred 54 -"),
    # what would only come about
    ("Mit dem Gesetz kämen neun Häftlinge frei.", "release possible 9 -"),
    ("Am Freitag kämen neun Häftlinge frei, sagte der Minister.", "release planned 9 -"),
    # those let go who arrive
    ("Mira Dahl kam in Mali frei. Am Montag traf sie in Rom ein.",
     "release occurred - Mira Dahl; transfer occurred - Mira Dahl"),
    ("Mira Dahl kam in Mali frei. Minister Max Roth traf am Montag in Rom ein.", "release occurred - Mira Dahl"),
    # one of other things
    ("Kiew ließ 31 Gefangene frei. Das ist eine der besten Nachrichten.", "release occurred 31 -"),
    ("Kiew ließ 31 Gefangene frei. Der Tausch war einer der größten seit Mai.", "release occurred 31 -"),
    # a term that is over is none that begins
    ("Nach elf Jahren Haft brachte ein Flugzeug die sechs Männer in den Oman.", "transfer occurred 6 -"),
    ("Man brachte die sechs Männer in Haft.", "detention occurred 6 -"),
    # charged before all that is told, and on a day
    ("Mira Dahl war im Mai vor Gericht gestellt worden.", ""),
    ("Mira Dahl ist vor Gericht gestellt worden.", "sentence planned - Mira Dahl"),
]  # fmt: skip

SAID = [
    ("Ersten Angaben zufolge kamen neun Geiseln frei.", "release -"),
    ("Russischen Angaben zufolge kamen neun Geiseln frei.", "release Russland"),
    ("Angaben der Polizei zufolge kamen neun Geiseln frei.", "release Polizei"),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_one_more_of_them(text: str, expected: str) -> None:
    assert read_in(text, "kind status count people", "de") == expected


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text for text, _ in SAID])
def test_accounts_of_nobody(text: str, expected: str) -> None:
    assert read_in(text, "kind said_by", "de") == expected


def test_the_day_of_an_act_is_past() -> None:
    text = "Neun Männer wurden am Montag vor Gericht gestellt."
    assert read_in(text, "kind status when", "de") == "sentence planned 2025-09-15"
    text = "Neun Männer sollen am Montag vor Gericht stehen."
    assert read_in(text, "kind status when", "de") == "sentence planned 2025-09-22"
