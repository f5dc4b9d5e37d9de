"""P4: the power goes. Whatever the disk kept of what was not synced: nothing unsound, nothing acknowledged lost."""

from __future__ import annotations

import os
import shutil
from functools import partial
from pathlib import Path

import pytest
from acts import Run, adds, ready, sets, undoes
from disk import images, laid_down, recorded

from gegenprobe.store import Log, StoreTrouble, verify

IMAGES = int(os.environ.get("GEGENPROBE_P4_IMAGES", "450"))


class SyncsNormally(Log):
    """The defect: the engine may answer before the disk has the entry."""

    @classmethod
    def _open_writing(cls, path: Path) -> Log:
        log = super()._open_writing(path)
        log._connection.pragma("synchronous", "NORMAL")
        return log


def after_power_cuts(run: Run, folder: Path, number: int, kind: type[Log] = Log) -> tuple[int, int]:
    """How many of so many images are unsound, and how many lost something acknowledged."""
    path = folder / "book"
    if run is not adds:
        ready(path)
    if run is undoes:
        sets(path, os.open(os.devnull, os.O_WRONLY))
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    steps = recorded(partial(run, path, kind=kind))
    unsound = lost = 0
    for files, acks in images(steps, number, before):
        place = folder / "image"
        laid_down(files, place)
        wrong, missing = _looked_at(place / "book", acks)
        unsound, lost = unsound + wrong, lost + missing
        shutil.rmtree(place)
    return unsound, lost


def _looked_at(book: Path, acks: list[str]) -> tuple[bool, bool]:
    """Whether the book is unsound, and whether an acknowledged entry is not in it."""
    if not book.exists():
        return False, bool(acks)
    unsound = any(finding.code != "header" for finding in verify(book))
    try:
        with Log.open(book) as log:
            held = {entry.hash for entry in log.entries()}
    except StoreTrouble as trouble:
        return unsound or "holds nothing yet" not in str(trouble), bool(acks)
    return unsound, not held >= set(acks)


@pytest.mark.parametrize("run", [adds, sets, undoes], ids=lambda run: run.__name__)
def test_a_power_cut_takes_nothing_that_was_acknowledged(tmp_path: Path, run: Run) -> None:
    assert after_power_cuts(run, tmp_path, IMAGES // 3) == (0, 0)


def test_the_protocol_goes_red_when_the_engine_syncs_normally(tmp_path: Path) -> None:
    assert after_power_cuts(adds, tmp_path, 60, SyncsNormally)[1] > 0
