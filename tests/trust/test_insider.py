"""P17, short: whoever has the file and our hash functions can change much, but not unnoticed by a checkpoint."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import apsw
import pytest
from edits import EDITS, Edit
from insider import Insider

from gegenprobe.store import Finding, Log, StoreTrouble, checkpoint, verify
from sample_books import make_book

PLACES = range(1, 1 + int(os.environ.get("GEGENPROBE_P17_PLACES", "4")))
REPORTS = 10

Verifier = Callable[[Path, str | None], list[Finding]]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    path = make_book(tmp_path_factory.mktemp("insider") / "book", REPORTS)
    with Log.open(path) as log:
        return path, checkpoint(log)


def unnoticed(book: tuple[Path, str], folder: Path, edit: Edit, verifier: Verifier) -> list[int]:
    """The places at which the edit goes unnoticed."""
    missed = []
    for place in PLACES:
        path = folder / f"{edit.__name__}-{place}"
        shutil.copy(book[0], path)
        with Insider(path) as insider:
            edit(insider, 1 + (place * 5) % (REPORTS + 2))
        assert not path.exists() or path.read_bytes() != book[0].read_bytes(), "the edit changed nothing"
        try:
            findings = verifier(path, book[1])
        except StoreTrouble:
            findings = [Finding("header", "refused")]
        missed += [] if findings else [place]
    return missed


def test_the_untouched_book_is_sound(book: tuple[Path, str]) -> None:
    assert verify(*book) == []


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_every_edit_is_noticed(book: tuple[Path, str], tmp_path: Path, edit: Edit) -> None:
    assert unnoticed(book, tmp_path, edit, verify) == []


def engine_only(path: Path, _: str | None) -> list[Finding]:
    """The defect: a verify that trusts what is stored."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        lines = connection.execute("PRAGMA integrity_check").fetchall()
        stored = connection.execute("SELECT prior, hash FROM entry ORDER BY number").fetchall()
    except apsw.Error:
        return [Finding("damaged", "")]
    finally:
        connection.close()
    linked = all(later[0] == earlier[1] for earlier, later in pairwise(stored))
    return [] if linked and lines == [("ok",)] else [Finding("chain", "")]


def without_checkpoint(path: Path, _: str | None) -> list[Finding]:
    """The defect: a verify that does not look at the checkpoint."""
    return verify(path, None)


@pytest.mark.parametrize("defect", [engine_only, without_checkpoint])
def test_the_protocol_goes_red_on_a_verify_that_trusts_what_is_stored(
    book: tuple[Path, str], tmp_path: Path, defect: Verifier
) -> None:
    missed = {edit.__name__ for edit in EDITS if unnoticed(book, tmp_path, edit, defect)}
    assert {"tail_cut_rechained", "count_changed_rechained", "time_rechained"} <= missed
