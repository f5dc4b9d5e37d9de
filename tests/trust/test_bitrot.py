"""P8, short: one flipped bit anywhere in the file. What the book says has not changed, or verify notices."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from gegenprobe.store import Finding, Log, StoreTrouble, export_log, verify
from sample_books import make_book

FLIPS = int(os.environ.get("GEGENPROBE_P8_FLIPS", "400"))


def lines_of(path: Path) -> list[str] | None:
    """All that a book says; None when it says nothing any more."""
    try:
        with Log.open(path) as log:
            return list(export_log(log))
    except (StoreTrouble, KeyError, TypeError, ValueError, AttributeError):
        return None


def unnoticed(folder: Path, verifier: Callable[[Path], list[Finding]]) -> list[int]:
    """The bits that changed what the book says without being noticed."""
    original = make_book(folder / "book").read_bytes()
    said, dice, missed = lines_of(folder / "book"), random.Random(8), []
    for _ in range(FLIPS):
        bit = dice.randrange(len(original) * 8)
        content = bytearray(original)
        content[bit // 8] ^= 1 << bit % 8
        path = folder / "flipped"
        path.write_bytes(content)
        noticed = bool(verifier(path))
        for side in ("-wal", "-shm"):
            path.with_name(path.name + side).unlink(missing_ok=True)
        if not noticed and lines_of(path) != said:
            missed.append(bit)
    return missed


def test_no_flipped_bit_changes_a_book_unnoticed(tmp_path: Path) -> None:
    assert unnoticed(tmp_path, verify) == []


def engine_only(path: Path) -> list[Finding]:
    """The defect: the engine's own check, and nothing else."""
    try:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        lines = connection.execute("PRAGMA integrity_check").fetchall()
        connection.close()
    except (apsw.Error, UnicodeDecodeError):
        return [Finding("damaged", "")]
    return [] if lines == [("ok",)] else [Finding("damaged", "")]


def test_the_protocol_goes_red_on_the_engines_check_alone(tmp_path: Path) -> None:
    assert unnoticed(tmp_path, engine_only)


@pytest.mark.parametrize("rest", [0, 1, 99, 5000])
def test_a_cut_file_is_noticed(tmp_path: Path, rest: int) -> None:
    path = make_book(tmp_path / "book")
    path.write_bytes(path.read_bytes()[:rest])
    assert verify(path)
