"""How fast one report is posted onto the ledger of 100,000 statements, and that ledger opened again (`make bench`).

CPU seconds on one core: built from the log, taken from beside the book, one report of 50 statements posted onto it.
"""

from __future__ import annotations

import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from desk import _report, generated
from gegenprobe.desk.app import COLLECT
from gegenprobe.keeping import Opened, opened
from gegenprobe.ledger.entries import add_payload
from gegenprobe.ledger.post import post
from gegenprobe.model.entry import Entry
from gegenprobe.store import Log

REPORTS, STATEMENTS = 2_000, 50
T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and the CPU seconds that it takes."""
    start = time.process_time()
    made = work()
    return made, time.process_time() - start


def entry(number: int) -> Entry:
    """One more report, as an entry of the log."""
    add, raw = _report(number, STATEMENTS)
    mark = f"{number:064x}"
    return Entry(number=number, kind="add", time="2026-01-01T00:00:00Z", author="", payload=add_payload(add, raw),
                 commitment=mark, prior=mark, hash=mark, raw=raw)  # fmt: skip


def ledger(book: Path) -> Opened:
    """The ledger as every command opens it."""
    with Log.open(book) as log, log.still():
        return opened(log)


def main() -> None:
    """Print the lines."""
    gc.set_threshold(*COLLECT)  # as every command does
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEGENPROBE_CACHE"] = folder
        book = generated(Path(folder) / "bench.gegenprobe", REPORTS, STATEMENTS)
        built, first = timed(lambda: ledger(book))
        print(f"ledger: {len(built.standing.statements):,} statements built and kept: {first:.1f} s")
        again, taken = timed(lambda: ledger(book))
        print(f"ledger: opened again: {taken:.2f} s")
        more = [entry(REPORTS + at) for at in range(1, 22)]
        first, *each = [timed(lambda one=one: post(again.standing, [one]))[1] * 1000 for one in more]
        print(f"ledger: one report of {STATEMENTS} statements posted: {statistics.median(each):.0f} ms")
        print(f"ledger: at most {max(each):.0f} ms; the first one, with what is made once, {first:.0f} ms")


if __name__ == "__main__":
    main()
