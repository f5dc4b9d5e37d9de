from __future__ import annotations

import pytest

from gegenprobe.desk.safe import width
from gegenprobe.desk.table import Row, table, wrapped

WRAPS = [
    ("", 5, [""]),
    ("one", 5, ["one"]),
    ("one two three", 7, ["one two", "three"]),
    ("unbreakable", 4, ["unbr", "eaka", "ble"]),
    ("a unbreakable b", 4, ["a", "unbr", "eaka", "ble", "b"]),
    ("old_prison-letters;", 8, ["old_", "prison-", "letters;"]),
    ("an a_unbreakable_b", 5, ["an", "a_", "unbre", "akabl", "e_b"]),
    ("_x y_", 1, ["_", "x", "y", "_"]),
    ("东京东京", 4, ["东京", "东京"]),
]


@pytest.mark.parametrize(("text", "size", "lines"), WRAPS)
def test_wrapped(text: str, size: int, lines: list[str]) -> None:
    assert wrapped(text, size) == lines


def test_columns_stand_below_their_heads() -> None:
    lines = list(table(("when", "what"), [Row(("2025-09-12", "release"), ("below",))], 40))
    assert lines == ["when        what", "----------  -------", "2025-09-12  release", "    below"]


@pytest.mark.parametrize("total", [60, 80, 200])
def test_no_line_is_wider_than_wanted(total: int) -> None:
    row = Row(("2025-09-12", "word " * 80, "x" * 300, "东" * 90), ("detail " * 60,))
    lines = list(table(("when", "what", "long", "wide"), [row, row], total))
    assert max(width(line) for line in lines) <= total
    assert "".join(lines).count("x") == 600


def test_no_rows_no_table() -> None:
    assert list(table(("when",), [], 80)) == []


def test_what_a_report_says_cannot_break_out_of_its_cell() -> None:
    lines = list(table(("a", "b"), [Row(("one\ntwo\x1b[2J", "x"), ("y\r\nz",))], 80))
    assert lines[2:] == ["one two<U+001B>[2J  x", "    y z"]
