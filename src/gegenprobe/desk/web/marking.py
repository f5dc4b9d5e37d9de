"""A report's text cut into pieces: where statements, speakers and numbers stand, and where they overlap."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

from gegenprobe.ledger.book import Held
from gegenprobe.model.statement import Statement

Sort = Literal["speaker", "unread", "aside"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the text that something is to be said about; `why` a reason's key, for a number that was set aside."""

    start: int
    end: int
    sort: Sort
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text that the same things are said about. `ends` are the statements whose words end here."""

    text: str
    role: str
    statements: tuple[Statement, ...] = ()
    starts: tuple[Statement, ...] = ()
    ends: tuple[Statement, ...] = ()
    speaker: bool = False
    number: Mark | None = None


def speaker_marks(records: Iterable[dict[str, Any]]) -> list[Mark]:
    """Where the speakers of a speech layer are named."""
    spans = {(one["speaker"]["start"], one["speaker"]["end"]) for one in records if one["speaker"]}
    return [Mark(start, end, "speaker") for start, end in sorted(spans)]


def number_marks(records: Iterable[dict[str, Any]]) -> list[Mark]:
    """The numbers of a layer that no statement has: unread ones, and those set aside with the reason."""
    marks = []
    for one in records:
        if "unread" in one:
            marks.append(Mark(one["start"], one["end"], "unread"))
        elif "set_aside" in one:
            marks.append(Mark(one["start"], one["end"], "aside", one["set_aside"]))
    return marks


def marked(held: Held, marks: Sequence[Mark]) -> list[Piece]:
    """The whole text in pieces, in order; nothing of it is left out."""
    report = held.report
    spans = [(one.evidence.start, one.evidence.end) for one in held.statements]
    spans += [(one.start, one.end) for one in marks] + [(part.start, part.end) for part in report.segments]
    cuts = sorted({0, len(report.text), *(place for span in spans for place in span if 0 < place < len(report.text))})
    starts, ends = _by_edge(held.statements)
    open_now: list[Statement] = []
    at_mark, roles = _Sweep(marks), [(part.start, part.end, part.role) for part in report.segments]
    pieces = []
    for start, end in pairwise(cuts):
        open_now = [one for one in open_now if one.evidence.end > start] + starts[start]
        here = at_mark.at(start)
        pieces.append(
            Piece(
                text=report.text[start:end],
                role=next((role for first, last, role in roles if first <= start < last), "body"),
                statements=tuple(open_now),
                starts=tuple(starts[start]),
                ends=tuple(ends[end]),
                speaker=any(one.sort == "speaker" for one in here),
                number=next((one for one in here if one.sort != "speaker"), None),
            )
        )
    return pieces


def _by_edge(statements: Iterable[Statement]) -> tuple[dict[int, list[Statement]], dict[int, list[Statement]]]:
    starts: dict[int, list[Statement]] = defaultdict(list)
    ends: dict[int, list[Statement]] = defaultdict(list)
    for one in statements:
        starts[one.evidence.start].append(one)
        ends[one.evidence.end].append(one)
    return starts, ends


class _Sweep:
    """Marks by place, for places that only grow."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._coming = sorted(marks, key=lambda one: (-one.start, -one.end))
        self._here: list[Mark] = []

    def at(self, place: int) -> list[Mark]:
        """The marks that cover the place."""
        self._here = [one for one in self._here if one.end > place]
        while self._coming and self._coming[-1].start <= place:
            one = self._coming.pop()
            if one.end > place:
                self._here.append(one)
        return self._here
