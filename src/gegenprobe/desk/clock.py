"""The one place that looks at the clock. GEGENPROBE_NOW sets it, for tests and for records of the past."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, time

import click


def now() -> datetime:
    """The time to write into the log."""
    given = os.environ.get("GEGENPROBE_NOW")
    if not given:
        return datetime.now(UTC)
    try:
        return moment(given)
    except ValueError:
        raise click.UsageError(
            f"GEGENPROBE_NOW is '{given[:40]}': a time such as 2025-12-14T08:30:00Z is wanted."
        ) from None


def moment(text: str) -> datetime:
    """A time as a person writes it; a bare day means its first second, a time without a zone is UTC.

    Raises ValueError when the text is no time.
    """
    at = datetime.fromisoformat(text.strip())
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def end_of(text: str) -> datetime:
    """Like `moment`, but a bare day means its last second: 'as of the 14th' includes the 14th."""
    stripped = text.strip()
    if len(stripped) == len("2025-12-14"):
        return datetime.combine(date.fromisoformat(stripped), time(23, 59, 59), UTC)
    return moment(stripped)
