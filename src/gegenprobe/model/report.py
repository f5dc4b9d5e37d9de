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
