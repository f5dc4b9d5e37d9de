"""P1: kill -9 at random. Nothing unsound, nothing acknowledged lost, and the same run again makes it complete."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest
from acts import (
    REPORTS,
    TARGETS,
    AcknowledgesEarly,
    Run,
    TwoTransactions,
    adds,
    backups,
    beside,
    imports,
    merges,
    ready,
    sets,
    undoes,
    withdraws,
)

from gegenprobe.ledger.content import canonical_content
from gegenprobe.store import Log, StoreTrouble, verify
from sample_books import book_of

KILLS = int(os.environ.get("GEGENPROBE_P1_KILLS", "25"))
LONGEST_PAUSE = 0.003


@dataclass
class Tally:
    """What went wrong (each with the number of its kill), and how many kills hit a run half way."""

    unsound: list[int]
    lost: list[int]
    diverged: list[int]
    partial: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.unsound + other.unsound,
            self.lost + other.lost,
            self.diverged + other.diverged,
            self.partial + other.partial,
        )

    @property
    def wrong(self) -> list[int]:
        return self.unsound + self.lost + self.diverged


def killed(work: Callable[[int], None], after: int, pause: float) -> list[str]:
    """Runs `work` in a process of its own, kills it after so many acknowledgements; all acknowledgements."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read)
            work(write)
        except BaseException:
            os._exit(3)
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        first = [pipe.readline() for _ in range(after)]
        time.sleep(pause)
        os.kill(child, signal.SIGKILL)
        lines = first + pipe.readlines()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL), "the run failed by itself"
    return [line.decode().removeprefix("ACK ").strip() for line in lines if line.endswith(b"\n")]


def hashes_of(path: Path) -> list[str]:
    """The hashes in a book; none when there is no book yet."""
    try:
        with Log.open(path) as log:
            return [entry.hash for entry in log.entries()]
    except StoreTrouble as trouble:
        assert "there is no book here" in str(trouble) or "holds nothing yet" in str(trouble)
        return []


def protocol(run: Run, folder: Path, kills: int, kind: type[Log] = Log) -> Tally:
    """Kills the run so many times, each on a fresh book, verifies, compares, and runs it to its end."""
    content = canonical_content(book_of(_whole(run, folder)))
    one = partial(_one_kill, run, folder, kind, content)
    with ProcessPoolExecutor(os.cpu_count(), get_context("fork")) as pool:  # no kill waits for the disk of another
        return sum(pool.map(one, range(kills)), Tally([], [], []))


def _one_kill(run: Run, folder: Path, kind: type[Log], content: bytes, kill: int) -> Tally:
    dice, steps = random.Random(kill), TARGETS if run in (backups, imports) else REPORTS
    path = folder / f"{run.__name__}-{kill}" / "book"
    path.parent.mkdir()
    before = _begin(run, path)
    acks = killed(partial(run, path, kind=kind), dice.randrange(steps), dice.random() * LONGEST_PAUSE)
    books = sorted(file for file in path.parent.iterdir() if not _is_beside(file))
    findings = [finding for book in books for finding in verify(book) if finding.code != "header"]
    held = {own for book in books for own in hashes_of(book)}
    partial_ = _is_partial(path, len(acks), before)
    run(path, os.open(os.devnull, os.O_WRONLY), Log)
    sound = verify(path) == [] and canonical_content(book_of(path)) == content
    complete = sound and not list(path.parent.glob("*.partial*"))
    return Tally([kill] * bool(findings), [kill] * (not held >= set(acks)), [kill] * (not complete), int(partial_))


def _is_beside(file: Path) -> bool:
    return file.name.endswith(("-wal", "-shm", "-journal")) or ".partial" in file.name


def _begin(run: Run, path: Path) -> int:
    """What is there before the run: nothing for `adds`, else all reports (corrected for `undoes`). How many entries."""
    if run is not adds:
        ready(path)
    if run is merges:
        beside(path)
    if run is undoes:
        sets(path, os.open(os.devnull, os.O_WRONLY))
    return len(hashes_of(path)) if path.exists() else 0


def _whole(run: Run, folder: Path) -> Path:
    path = folder / "whole" / "book"
    path.parent.mkdir()
    _begin(run, path)
    run(path, os.open(os.devnull, os.O_WRONLY), Log)
    return path


def _is_partial(path: Path, acks: int, before: int) -> bool:
    """Whether the kill fell between the first and the last thing to do."""
    written = len(hashes_of(path)) - before
    files = len(list(path.parent.glob("*port-?"))) + len(list(path.parent.glob("backup-?")))
    return 0 < max(written, files, acks) < (TARGETS if files else REPORTS)


@pytest.mark.parametrize("run", [adds, sets, withdraws, undoes, merges, backups, imports], ids=lambda run: run.__name__)
def test_nothing_is_lost_by_kill_9(tmp_path: Path, run: Run) -> None:
    tally = protocol(run, tmp_path, KILLS)
    assert (tally.unsound, tally.lost, tally.diverged) == ([], [], [])
    assert tally.partial >= KILLS / 2, "too few kills fell half way: the protocol proves little"


@pytest.mark.parametrize("defect", [AcknowledgesEarly, TwoTransactions])
def test_the_protocol_goes_red_on_a_planted_defect(tmp_path: Path, defect: type[Log]) -> None:
    tally = protocol(adds, tmp_path, 30, defect)
    assert tally.lost if defect is AcknowledgesEarly else tally.unsound
