"""German: one of several by name, other accounts, whose people they are, and how real what is told is."""

from __future__ import annotations

import pytest
from noted import read_in

NAMED = [
    ("Acht Reporter sitzen in Haft. Die jüngste von ihnen, Mira Dahl, wurde zu acht Jahren verurteilt.",
     "custody 8 -; sentence - Mira Dahl"),
    ("Acht Reporter kamen frei. Im Gefängnis bleibt der bekannteste von ihnen, der Anwalt Olaf Brandt.",
     "release 8 -; custody - Olaf Brandt"),
    ("Drei Anwälte Brandts wurden festgenommen.", "detention 3 -"),
    ("Die drei Anwälte Mira Dahl, Olaf Brandt und Lena Wolkowa wurden festgenommen.",
     "detention 3 Mira Dahl+Olaf Brandt+Lena Wolkowa"),
    ("Zum Fest hat Präsident Olaf Brandt eine Amnestie verkündet.", ""),
    ("210 Personen haben die Kolonien bereits verlassen.", "release 210 -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), NAMED)
def test_one_of_several_by_name(text: str, read: str) -> None:
    assert read_in(text, "kind count people") == read


ACCOUNTS = [
    ("Acht Reporter kamen frei. Die Zeitung nannte eine höhere Zahl: zwölf.", "release 8 -; release 12 Zeitung"),
    ("Acht Reporter kamen frei. Die Zeitung nannte einen Preis: zwölf.", "release 8 -"),
    ("Neun Kinder wurden abgeschoben. Die Stadt hatte von acht Kindern gesprochen.",
     "transfer 9 -; transfer 8 Stadt"),
    ("Neun Kinder wurden abgeschoben. Die Stadt hatte von acht Anwälten gesprochen.", "transfer 9 -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), ACCOUNTS)
def test_other_accounts(text: str, read: str) -> None:
    assert read_in(text, "kind count said_by") == read


REAL = [
    ("Die beiden Männer wurden gefasst und befinden sich seither in Untersuchungshaft.",
     "detention occurred 2; custody occurred 2"),
    ("50 Leute, von denen 20 ohne Urteil festgehalten würden, klagten.", "custody occurred 20"),
    ("50 Leute wurden verhaftet, von denen 20 noch in Haft sind.", "detention occurred 50; custody occurred 20"),
    ("9. Mai: Zwei Geiseln werden dem Roten Kreuz übergeben.", "release occurred 2"),
    ("Im Oktober werden zwei Geiseln dem Roten Kreuz übergeben.", "release planned 2"),
    ("Neun verschleppte Kinder wieder in der Ukraine", ""),
    ("Noch neun verschleppte Kinder in Mali", "custody occurred 9"),
    ("Peru schickt elf chilenische Soldaten heim.", "transfer occurred 11"),
    ("In die andere Richtung gingen 23 Dorfbewohner.", "transfer occurred 23"),
    ("Die Regierung soll 740 Häftlinge entlassen, die Rebellen im Gegenzug 480.",
     "release planned 740; release planned 480"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), REAL)
def test_how_real(text: str, read: str) -> None:
    assert read_in(text, "kind status count") == read


def test_behind_the_verb_who_meets_stands_before_whom_they_meet() -> None:
    text = "Am Montag traf Gesandter Olaf Brandt in Lima Machthaber Juan Soto."
    assert read_in(text, "kind by with at") == "talks Olaf Brandt Juan Soto PE"
