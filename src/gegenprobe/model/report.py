"""A report: one text of one outlet with its publication time, and the parts its text consists of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Role = Literal["body", "title", "caption", "metadata", "boilerplate"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the stored text (code points, half open) and what it is.

    `metadata` (front matter, a date marker) and `boilerplate` (donation blocks, photo credits) are kept but not
    read; a `caption` with a date of its own is read against that date.
    """

    start: int
    end: int
    role: Role
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """`length` characters of the text from `start` on stand in the raw bytes from `byte` on, exactly so."""

    start: int
    byte: int
    length: int


@dataclass(frozen=True, slots=True)
class Offsets:
    """How extracted text lies in the raw bytes: runs in the order of the text, by the codec the bytes decode with.

    What stands in no run (white space that shrank, characters written as entities) lies between its neighbours.
    """

    encoding: str
    runs: tuple[Run, ...]

    def span(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """The bytes in which `text[start:end]` lies, markup inside included; None where no run tells."""
        inside = [run for run in self.runs if run.start < end and run.start + run.length > start]
        if not inside:
            return None
        ends = [(self._byte(run, text, max(start, run.start)), self._byte(run, text, end)) for run in inside]
        return min(first for first, _ in ends), max(last for _, last in ends)

    def _byte(self, run: Run, text: str, at: int) -> int:
        return run.byte + len(text[run.start : min(at, run.start + run.length)].encode(self.encoding))


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One text of one outlet. `text` is the stored text; every offset of the product counts its code points.

    `published`, `outlet`, `url` are None when unknown. `language` is an ISO 639-1 code, or None when no language
    pack fits; `language_guessed` tells whether the text itself had to decide.
    """

    id: str
    name: str
    text: str
    digest: str
    outlet: str | None = None
    url: str | None = None
    published: date | None = None
    language: str | None = None
    language_guessed: bool = False
    segments: tuple[Segment, ...] = field(default=())
