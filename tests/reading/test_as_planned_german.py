"""German: another number of those just told of, as it was planned, asked for or expected."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("Am Freitag kamen 40 Häftlinge frei, ursprünglich waren 60 vorgesehen gewesen.",
     "release occurred 40; release planned 60"),
    ("40 Menschen wurden abgeschoben, ursprünglich sollten es 60 sein.", "transfer occurred 40; transfer planned 60"),
    ("In Minsk wurden 40 Menschen festgenommen, in Grodno sollen es 20 sein.",
     "detention occurred 40; detention occurred 20"),
    ("Die Miliz ließ drei Geiseln frei. Vereinbart waren vier.", "release occurred 3; release planned 4"),
    ("Die Miliz ließ drei Geiseln frei. Die Regierung hatte 20 verlangt.", "release occurred 3; release demanded 20"),
    ("Sachsen will 50 Häftlinge entlassen, Brandenburg rechnet mit rund 40.",
     "release planned 50; release possible about:40"),
    ("Die Polizei nahm 40 Menschen fest. Nicht geplant waren 20.", "detention occurred 40"),
    ("Die Polizei nahm 40 Menschen fest. Erwartet werden am Wochenende 20.000 Teilnehmer.", "detention occurred 40"),
    ("Das Gericht verurteilte vier Männer. Die Staatsanwaltschaft hatte sechs Jahre gefordert.", "sentence occurred 4"),
    ("40 Menschen wurden abgeschoben. Der Flug ist für 20 Uhr geplant.", "transfer occurred 40"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_as_planned(text: str, expected: str) -> None:
    told = read_in(text, "kind status count", "de")
    assert "; ".join(sorted(told.split("; "))) == "; ".join(sorted(expected.split("; ")))


def test_those_who_came_are_taken_up() -> None:
    text = "Am Freitag kamen 40 Häftlinge frei, ursprünglich waren 60 vorgesehen. Elf von ihnen sind krank."
    assert "release occurred 11" in read_in(text, "kind status count", "de")


def test_who_counts_on_them() -> None:
    text = "Sachsen will 50 Häftlinge entlassen, Brandenburg rechnet mit rund 40."
    assert "release about:40 Brandenburg" in read_in(text, "kind count by", "de")
