"""A verdict written into a book."""

from __future__ import annotations

from pathlib import Path

from gegenprobe.ledger.decide import Decide, decide_payload
from gegenprobe.ledger.deciding import Wanted, verdict_of
from gegenprobe.ledger.post import Standing, post
from gegenprobe.model.entry import Act
from gegenprobe.pipeline import Stamp, codebook_of_all
from gegenprobe.store import Log


def decide(path: Path, wanted: Wanted, stamp: Stamp) -> Decide:
    """Writes the verdict; what was written. Trouble when the book has no such id, or the verdict does not fit it."""
    with Log.open(path, writing=True) as log:
        entries = list(log.entries())
        verdict = verdict_of(wanted, post(Standing(codebook=codebook_of_all(entries)), entries))
        act = Act(kind="decide", payload=decide_payload(verdict), author=stamp.author, time=stamp.time)
        log.append(act, stamp.ack_fd)
    return verdict
