"""What the compiler of `make native` cannot translate stands nowhere in what it compiles (docs/decisions/0003)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from gegenprobe.native import ROOMS

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "gegenprobe"


def _unpacked(source: str) -> list[int]:
    """The lines on which something is looked for in a display with a star: `x in (*some, "more")`."""
    looked_in = [
        place
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Compare)
        for sign, place in zip(node.ops, node.comparators, strict=True)
        if isinstance(sign, ast.In | ast.NotIn)
    ]
    displays = [place for place in looked_in if isinstance(place, ast.Tuple | ast.List | ast.Set)]
    return [place.lineno for place in displays if any(isinstance(one, ast.Starred) for one in place.elts)]


@pytest.mark.parametrize("room", ROOMS)
def test_nothing_is_looked_for_among_the_unpacked(room: str) -> None:
    found = {file.name: _unpacked(file.read_text("utf-8")) for file in (PACKAGE / room).rglob("*.py")}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(("source", "lines"), [
    ('kept = word in (*some, "more")', [1]),
    ('a = 1\nif word not in ("", *some):\n    pass', [2]),
    ('kept = word in ("", "more")', []),
    ('for word in (*some, "more"):\n    pass', []),
])  # fmt: skip
def test_it_would_be_seen(source: str, lines: list[int]) -> None:
    assert _unpacked(source) == lines
