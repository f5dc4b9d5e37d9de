"""The ledger as it was known at a time, for commands with --as-of."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from gegenprobe.desk.output import tell
from gegenprobe.ledger.post import Standing
from gegenprobe.pipeline import entries_of, ledger_of


def ledger_at(book: Path, as_of: datetime | None) -> Standing:
    """The standing book as known at `as_of`; a note when the book is younger. Trouble when it cannot be read."""
    standing = ledger_of(book, as_of)
    if as_of is not None and not standing.deeds.adds:
        first = next(iter(entries_of(book)), None)
        if first is not None:
            tell(f"{book}: nothing was known then. --as-of asks what the book knew; its first entry is of {first.time}")
    return standing
