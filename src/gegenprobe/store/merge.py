"""Two books made one: the acts of another book that this one does not have yet, taken in one by one.

An act has the same commitment in every book, so that an act both have is taken once, and a merge that was broken off
is simply run again. Whichever book is merged into the other, the two say the same: the book is a pure function of
the acts, not of their order.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from gegenprobe.store.log import Log
from gegenprobe.store.trouble import StoreTrouble
from gegenprobe.store.verify import verify


@dataclass(frozen=True, slots=True)
class Merged:
    """How many acts of the other book were taken in, and how many were here already."""

    taken: int
    here: int


def merge(path: Path, other: Path, ack_fd: int | None = None) -> Merged:
    """Takes the acts of the book at `other` into the one at `path`; `other` stays as it is.

    Each act is one entry and one transaction, acknowledged like any other. StoreTrouble when one of them is no book or
    cannot be read, or when something is wrong with the other one: what is damaged is not carried on.
    """
    findings = verify(other)
    if findings:
        raise StoreTrouble(
            f"{other}: something is wrong with this book, so that nothing was taken from it. "
            f"'gegenprobe verify --book {other}' says what."
        )
    taken = here = 0
    with Log.open(other) as theirs, Log.open(path, writing=True) as ours, theirs.still():
        for entry, salt, digest in theirs.kept():
            told = entry if digest is None else replace(entry, raw=theirs.raw(digest))
            new = ours.take(told, salt, digest, ack_fd)
            taken, here = taken + (new is not None), here + (new is None)
    return Merged(taken, here)
