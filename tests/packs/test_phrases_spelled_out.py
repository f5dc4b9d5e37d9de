"""Phrases that share their words are written once, with what differs in brackets."""

from __future__ import annotations

import pytest

from gegenprobe.packs.document import Binder, load_document
from gegenprobe.packs.grammar_files import bind_clauses

TABLE = [
    ("[among|of] them", ("among them", "of them")),
    ("[among|of] the [first|last] freed", ("among the first freed", "among the last freed", "of the first freed",
                                           "of the last freed")),
    ("in the [list|", ("in the list", "in the ")),
    ("among them", ("among them",)),
]  # fmt: skip


@pytest.mark.parametrize(("written", "phrases"), TABLE)
def test_phrases_spelled_out(written: str, phrases: tuple[str, ...]) -> None:
    root, faults = load_document(f'parts: ["{written}"]'.encode(), "clauses.yaml")
    assert root is not None and not faults
    assert bind_clauses(root, Binder()).parts == phrases
