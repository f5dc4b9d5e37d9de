"""What is known of a report besides its text, and how the ways of saying so rank."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?", re.DOTALL)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*)?", re.DOTALL)
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,].*)?", re.DOTALL)
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][a-z0-9]{1,8})*")
LONGEST_DATE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Metadata of a report; None is unknown. `language` is an ISO 639-1 code in lower case."""

    published: date | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None

    def or_else(self, other: Known) -> Known:
        """The same, with what is unknown here taken from `other`."""
        return Known(
            published=self.published or other.published,
            outlet=self.outlet or other.outlet,
            url=self.url or other.url,
            language=self.language or other.language,
        )


def day_of(text: str) -> date | None:
    """The day that a date or time stamp names (2025-09-11, 2025-09-11T10:00Z, 20250911, 11.09.2025), or None."""
    text = text.strip()
    if len(text) > LONGEST_DATE:
        return None
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        year, month, day = map(int, match.groups())
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = map(int, match.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def language_of(text: str) -> str | None:
    """The two-letter code of a language tag (`de`, `de-AT`, `pt_BR`), or None when it is none."""
    match = _LANGUAGE.fullmatch(text.strip().lower())
    return match.group(1) if match else None
