"""Phrases that share their words are written once, with what differs in brackets."""

from __future__ import annotations

import pytest

from gegenprobe.packs.document import Binder, load_document
from gegenprobe.packs.grammar_files import MOST, bind_clauses

TABLE = [
    ("[among|of] them", ("among them", "of them")),
    ("[among|of] the [first|last] freed", ("among the first freed", "among the last freed", "of the first freed",
                                           "of the last freed")),
    ("in the [list|]", ("in the list", "in the ")),
    ("among them", ("among them",)),
]  # fmt: skip


@pytest.mark.parametrize(("written", "phrases"), TABLE)
def test_phrases_spelled_out(written: str, phrases: tuple[str, ...]) -> None:
    root, faults = load_document(f'parts: ["{written}"]'.encode(), "clauses.yaml")
    assert root is not None and not faults
    assert bind_clauses(root, Binder()).parts == phrases


AMISS = "f.yaml:1:9: a bracket is open, closed twice or stands in another one: '[among|of] the [first|last]'"
FAULTS = [
    ("in the [list|", AMISS),
    ("in the list]", AMISS),
    ("in [the [first|last]|a] list", AMISS),
    ("[a|b]" * 400, f"f.yaml:1:9: with this the list stands for more than {MOST:,} phrases"),  # 2^400 of them
]


@pytest.mark.parametrize(("written", "fault"), FAULTS)
def test_brackets_at_fault_are_told_with_their_place(written: str, fault: str) -> None:
    root, _ = load_document(f'parts: ["{written}"]'.encode(), "f.yaml")
    binder = Binder()
    assert root is not None
    bind_clauses(root, binder)
    assert [str(one) for one in binder.faults] == [fault]
