"""German as the press has it: genitives of other nouns, who is told of among others, flights in a direction."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # whose speech or death it was is not whom it befell
    ("kind count people", "Anna Weber wurde nach der Rede eines Beamten festgenommen.", "detention - Anna Weber"),
    ("kind count people", "Anna Weber wurde wegen Beleidigung eines Beamten verurteilt.", "sentence - Anna Weber"),
    ("kind count people", "Die Behörden ordneten die Freilassung eines Journalisten an.", "release 1 -"),
    ("kind count people", "Einer der Männer wurde festgenommen.", "detention 1 -"),
    # who is told of among others is meant by the pronoun behind, not whom these oppose
    ("kind people", "Mehrere Kritiker von Präsident Karl Roth sind verurteilt worden. Darunter auch Otto Lang. "
     "Er ist zu 18 Jahren Haft verurteilt worden.", "sentence Otto Lang"),
    ("kind people", "Der Kolumnist der Zeitung Morgen, Otto Lang, wurde festgenommen.", "detention Otto Lang"),
    # nobody passes the sentence on himself
    ("kind count by", "Gegen zwei Journalisten der Zeitung Morgen, Otto Lang und Jan Kern, verhängte das Gericht "
     "Haftstrafen von vier Jahren.", "sentence 2 Gericht"),
    # where a plane heads
    ("kind count from to", "Ein Flugzeug mit 28 Afghanen an Bord startete in Leipzig in Richtung Kabul.",
     "transfer 28 DE AF"),
    ("kind count to", "20 Männer wurden in Richtung Kabul abgeschoben.", "transfer 20 AF"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_press_german(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "de") == expected
