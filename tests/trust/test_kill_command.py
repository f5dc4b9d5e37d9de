"""P1 through the front door: `gegenprobe add` is killed, the book verified, and the same command makes it complete."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from gegenprobe.ledger.content import canonical_content
from gegenprobe.store import Log, StoreTrouble, verify
from sample_books import book_of

KILLS = max(6, int(os.environ.get("GEGENPROBE_P1_KILLS", "25")) // 4)
REPORTS = 40


def reports(folder: Path) -> Path:
    folder.mkdir()
    for number in range(REPORTS):
        text = f"Aus Lager {number}\nAm Freitag kamen {number + 20} Gefangene frei. Das Amt schwieg dazu.\n"
        (folder / f"bericht-{number:02}.txt").write_text(text, encoding="utf-8")
    return folder


def adding(folder: Path, book: Path, ack_fd: int) -> subprocess.Popen[bytes]:
    call = [sys.executable, "-m", "gegenprobe", "add", str(folder), "--book", str(book), "--ack-fd", str(ack_fd)]
    return subprocess.Popen(call, pass_fds=[ack_fd], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def run(folder: Path, book: Path, kill_after: int | None, pause: float = 0.0) -> list[str]:
    """The acknowledgements of one run, killed after so many of them or left to its end."""
    read, write = os.pipe()
    process = adding(folder, book, write)
    os.close(write)
    with os.fdopen(read, "rb") as pipe, process:
        lines = [pipe.readline() for _ in range(kill_after or 0)]
        if kill_after is not None:
            time.sleep(pause)
            process.send_signal(signal.SIGKILL)
        lines += pipe.readlines()
        complaints = process.communicate()[1].decode()
    assert "Traceback" not in complaints
    return [line.decode().split()[1] for line in lines if line.endswith(b"\n")]


def test_add_is_killed_and_run_again(tmp_path: Path) -> None:
    folder = reports(tmp_path / "reports")
    assert len(run(folder, tmp_path / "whole", None)) == REPORTS
    content = canonical_content(book_of(tmp_path / "whole"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        partial_runs = sum(pool.map(partial(killed_and_run_again, folder, content), range(KILLS)))
    assert partial_runs >= KILLS / 2


def killed_and_run_again(folder: Path, content: bytes, kill: int) -> bool:
    """Whether the kill fell half way."""
    dice, book = random.Random(kill), folder.parent / f"book-{kill}"
    acks = run(folder, book, dice.randrange(REPORTS - 1), dice.random() * 0.004)
    assert [finding for finding in (verify(book) if book.exists() else []) if finding.code != "header"] == []
    held = held_by(book)
    assert set(acks) <= held
    assert len(run(folder, book, None)) == REPORTS - len(held)
    assert verify(book) == []
    assert canonical_content(book_of(book)) == content
    return 0 < len(held) < REPORTS


def held_by(book: Path) -> set[str]:
    try:
        with Log.open(book) as log:
            return {entry.hash for entry in log.entries()}
    except StoreTrouble as trouble:
        assert "there is no book here" in str(trouble) or "holds nothing yet" in str(trouble)
        return set()
