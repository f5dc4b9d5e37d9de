"""Tables for a terminal: fixed columns, wrapped at words, one line of detail below a row when wanted."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gegenprobe.desk.safe import one_line, width

PRINTED_WIDTH = 110  # where no terminal says how wide it is: the same bytes everywhere
NARROWEST = 60
_GAP = "  "
_JOINTS = re.compile(r"(?<=\w[-_/])(?=\w)")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, and lines that stand below it over the whole width."""

    cells: tuple[str, ...]
    below: tuple[str, ...] = ()


def columns_available() -> int:
    """The width to print at: the terminal's own, or a fixed one when the output goes elsewhere."""
    if not sys.stdout.isatty():
        return PRINTED_WIDTH
    return max(NARROWEST, shutil.get_terminal_size((PRINTED_WIDTH, 24)).columns)


def table(heads: Sequence[str], rows: Sequence[Row], total: int) -> Iterator[str]:
    """The lines of a table of `total` columns: heads, a rule, the rows; cells are made harmless here."""
    if not rows:
        return
    clean = [tuple(one_line(cell) for cell in row.cells) for row in rows]
    widths = _widths([tuple(heads), *clean], total)
    yield from _laid_out(tuple(heads), widths)
    yield _GAP.join("-" * size for size in widths)
    for row, cells in zip(rows, clean, strict=True):
        yield from _laid_out(cells, widths)
        for detail in row.below:
            yield from (f"    {line}" for line in wrapped(one_line(detail), total - 4))


def wrapped(text: str, size: int) -> list[str]:
    """The text in lines of at most `size` columns, broken between words, and inside a word that is longer."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if width(joined) <= size:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, size)
        lines.extend(full)
    return [*lines, line] if line or not lines else lines


def _pieces(word: str, size: int) -> list[str]:
    """The word in pieces of at most `size` columns: broken behind joints as in names of files, else anywhere."""
    pieces = [""]
    for part in _JOINTS.split(word):
        if width(pieces[-1] + part) <= size:
            pieces[-1] += part
        else:
            pieces.extend(_cut(part, size))
    return [piece for piece in pieces if piece]


def _cut(part: str, size: int) -> list[str]:
    pieces = [""]
    taken = 0
    for character in part:
        columns = width(character)
        if taken + columns > size and pieces[-1]:
            pieces.append("")
            taken = 0
        pieces[-1] += character
        taken += columns
    return pieces


def _laid_out(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    columns = [wrapped(cell, size) for cell, size in zip(cells, widths, strict=True)]
    for at in range(max(len(column) for column in columns)):
        parts = [column[at] if at < len(column) else "" for column in columns]
        padded = (part + " " * (size - width(part)) for part, size in zip(parts, widths, strict=True))
        yield _GAP.join(padded).rstrip()


def _widths(rows: Sequence[tuple[str, ...]], total: int) -> list[int]:
    """What each column gets: its need, or, where that is too much in all, a share taken from the widest."""
    needs = [max(width(cell) for cell in column) for column in zip(*rows, strict=True)]
    room = total - len(_GAP) * (len(needs) - 1)
    longest_words = [
        max(min(width(word), 14) for cell in column for word in cell.split(" ")) for column in zip(*rows, strict=True)
    ]
    while sum(needs) > room:
        widest = max(range(len(needs)), key=lambda at: (needs[at] - longest_words[at], -at))
        if needs[widest] <= longest_words[widest]:
            return [max(1, min(need, room // len(needs))) for need in needs]
        needs[widest] -= 1
    return [max(1, need) for need in needs]
