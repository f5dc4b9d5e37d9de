"""P12: backups while others add. Each verifies, and holds every entry acknowledged before it began."""

from __future__ import annotations

import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path

from gegenprobe.store import Log, StoreTrouble, backup, verify
from sample_books import add_act

BACKUPS = int(os.environ.get("GEGENPROBE_P12_BACKUPS", "12"))
# Between two reports: a writer as fast as the check of its backups would grow the book faster than they can be checked.
PAUSE = 0.004
Copy = Callable[[Path, Path], object]


def adding(path: Path) -> tuple[int, int]:
    """A process that adds reports without end, and where its acknowledgements can be read."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        with Log.create(path) as log:
            number = 0
            while True:
                log.append(add_act(number), write)
                number += 1
                time.sleep(PAUSE)
    os.close(write)
    os.set_blocking(read, False)
    return child, read


def wrong_backups(folder: Path, copy: Copy) -> list[str]:
    """What was wrong with so many backups, each put back in another folder."""
    wrong, acks = [], ""
    child, read = adding(folder / "book")
    try:
        while acks.count("\n") < 3:
            acks += _said(read)
        for number in range(BACKUPS):
            acks += _said(read)
            before = {line.split()[1] for line in acks.splitlines(keepends=True) if line.endswith("\n")}
            target, elsewhere = folder / f"backup-{number}", folder / f"elsewhere-{number}"
            copy(folder / "book", target)
            elsewhere.mkdir()
            shutil.move(target, elsewhere / "book")
            wrong += [f"backup {number}: {finding}" for finding in verify(elsewhere / "book")]
            with Log.open(elsewhere / "book") as log:
                lost = before - {entry.hash for entry in log.entries()}
            wrong += [f"backup {number}: lost {len(lost)}"] if lost else []
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(read)
    return wrong


def _said(read: int) -> str:
    try:
        return os.read(read, 1 << 20).decode()
    except BlockingIOError:
        return ""


def test_backups_while_others_add_hold_all_that_was_acknowledged(tmp_path: Path) -> None:
    assert wrong_backups(tmp_path, backup) == []


def test_the_protocol_goes_red_on_a_copy_of_the_one_file(tmp_path: Path) -> None:
    """The defect: the file is copied, without what waits beside it."""

    def plain(path: Path, target: Path) -> None:
        shutil.copy(path, target)

    try:
        wrong = wrong_backups(tmp_path, plain)
    except StoreTrouble as trouble:  # half a copy may be no book at all
        wrong = [str(trouble)]
    assert wrong
