"""A verdict written into a book."""

from __future__ import annotations

from pathlib import Path

from gegenprobe.keeping import opened
from gegenprobe.ledger.decide import decide_payload
from gegenprobe.ledger.deciding import Wanted, verdict_of
from gegenprobe.model.entry import Act
from gegenprobe.pipeline import Stamp
from gegenprobe.store import Log


def decide(path: Path, wanted: Wanted, stamp: Stamp) -> int:
    """Writes the verdict; the number of its entry. Trouble when the book has no such id, or it does not fit that."""
    with Log.open(path, writing=True) as log:
        verdict = verdict_of(wanted, opened(log).standing)
        act = Act(kind="decide", payload=decide_payload(verdict), author=stamp.author, time=stamp.time)
        entry = log.append(act, stamp.ack_fd)
    assert entry is not None  # only a report can be in the book already
    return entry.number
