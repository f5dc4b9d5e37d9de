"""Statements as somebody coded them, by hand or by a reader: what two codings are compared by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from gegenprobe.model.fault import Place

NAME_SLOTS = ("said_by", "by", "with", "people", "target")
VALUE_SLOTS = ("when", "at", "from", "to", "nationality", "group", "cumulative", "in_exchange")
SLOTS = NAME_SLOTS + VALUE_SLOTS

Count = tuple[str, int] | tuple[str, int, int]
Key = tuple[str, str, Count | None, str]

_STOP_BEFORE = re.compile(r"[.!?»“\"]\s|\n")
_STOP_AFTER = re.compile(r"[.!?](?:\s|$)|\n")


class Span(NamedTuple):
    """Where the words stand (code points, half open), and from where to where their sentence goes, roughly."""

    start: int
    end: int
    left: int
    right: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """One coded statement.

    `names` and `values` hold the slots that are not open. `spans` are the places of the evidence: one where the
    coding gives offsets, else every place where its words stand. `must` False: neither wanted nor wrong.
    """

    kind: str
    status: str
    count: Count | None
    change: str
    names: Mapping[str, tuple[str, ...]]
    values: Mapping[str, str]
    evidence: str
    spans: tuple[Span, ...]
    must: bool
    rule: str
    place: Place

    @property
    def key(self) -> Key:
        """What has to be the same for two statements to meet."""
        return self.kind, self.status, self.count, self.change

    @property
    def label(self) -> str:
        """Kind and status, such as 'release/planned'."""
        return f"{self.kind}/{self.status}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """All that one coder coded of one report. `language` and `published` are as the coder wrote them ('' open)."""

    report: str
    language: str = ""
    published: str = ""
    statements: tuple[Coded, ...] = field(default=())


def places_of(text: str, words: str) -> tuple[Span, ...]:
    """Every place where the words stand in the text."""
    return tuple(span_at(text, match.start(), match.end()) for match in re.finditer(re.escape(words), text))


def span_at(text: str, start: int, end: int) -> Span:
    """The span with its sentence: from the stop or line break before it to the one after it."""
    left = 0
    for match in _STOP_BEFORE.finditer(text, 0, start):
        left = match.end()
    after = _STOP_AFTER.search(text, end)
    return Span(start, end, left, after.end() if after else len(text))
