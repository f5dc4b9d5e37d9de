"""A checkpoint: three lines that a user keeps elsewhere. A chain alone does not notice a cut tail; this does."""

from __future__ import annotations

from dataclasses import dataclass

from gegenprobe.store.log import Log
from gegenprobe.store.trouble import StoreTrouble

_FIRST_LINE = "Gegenprobe checkpoint"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """That entry `number` had this hash, and when it was written."""

    number: int
    hash: str
    time: str


def checkpoint(log: Log) -> str:
    """The checkpoint of the book as it stands, as the text of a small file. StoreTrouble for a book without entries."""
    number, head = log.head()
    entry = log.entry(number)
    if entry is None:
        raise StoreTrouble(f"{log.path}: the book has no entry yet; there is nothing to hold on to.")
    return f"{_FIRST_LINE}\nnumber: {number}\nhash: {head}\ntime: {entry.time}\n"


def parse_checkpoint(text: str) -> Checkpoint | None:
    """The checkpoint that `checkpoint` wrote; None when the text is none. White space and line ends may differ."""
    lines = [line.strip() for line in text.lstrip("\ufeff").strip().splitlines()]
    if len(lines) != 4 or lines[0] != _FIRST_LINE:
        return None
    fields = dict(line.partition(": ")[::2] for line in lines[1:])
    number, head, time = fields.get("number", ""), fields.get("hash", ""), fields.get("time", "")
    if not (number.isascii() and number.isdigit() and len(number) <= 18 and time):
        return None
    if len(head) != 64 or not set(head) <= set("0123456789abcdef"):
        return None
    return Checkpoint(int(number), head, time)
