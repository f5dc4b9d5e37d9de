"""A verdict written into a book."""

from __future__ import annotations

from pathlib import Path

from gegenprobe.keeping import opened
from gegenprobe.ledger.decide import Decide, decide_payload
from gegenprobe.ledger.deciding import Wanted, verdict_of
from gegenprobe.model.entry import Act
from gegenprobe.pipeline import Stamp
from gegenprobe.store import Log


def decide(path: Path, wanted: Wanted, stamp: Stamp) -> Decide:
    """Writes the verdict; what was written. Trouble when the book has no such id, or the verdict does not fit it."""
    with Log.open(path, writing=True) as log:
        verdict = verdict_of(wanted, opened(log).standing)
        act = Act(kind="decide", payload=decide_payload(verdict), author=stamp.author, time=stamp.time)
        log.append(act, stamp.ack_fd)
    return verdict
