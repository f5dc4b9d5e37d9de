"""Two books made one: no act lost, none twice, and the same book whichever was merged into the other."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gegenprobe.ledger.book import replay
from gegenprobe.ledger.content import canonical_content
from gegenprobe.model.entry import Entry
from gegenprobe.store import Log, Merged, StoreTrouble, checkpoint, merge, verify
from sample_books import add_act, book_of, id_of, make_book, set_act, undo_act, withdraw_act


def commitments(path: Path) -> list[str]:
    with Log.open(path) as log:
        return [entry.commitment for entry in log.entries()]


def content(path: Path) -> bytes:
    return canonical_content(book_of(path))


def two_copies(path: Path) -> tuple[Path, Path]:
    """A book and its copy, after which each went its own way: a report, a correction, something undone."""
    ours, theirs = make_book(path / "ours"), path / "theirs"
    shutil.copy(ours, theirs)
    with Log.open(ours, writing=True) as log:
        log.append(add_act(10))
        log.append(set_act(replay(log.entries()), id_of(2), "outlet", "Unser Blatt", 900))
    with Log.open(theirs, writing=True) as log:
        log.append(add_act(11))
        last = next(entry for entry in log.entries() if entry.kind == "withdraw")
        log.append(undo_act(last.commitment))
    return ours, theirs


def test_every_act_is_taken_once_and_nothing_of_ours_is_changed(tmp_path: Path) -> None:
    ours, theirs = two_copies(tmp_path)
    before, other = commitments(ours), commitments(theirs)
    with Log.open(ours) as log:
        kept = checkpoint(log)
    assert merge(ours, theirs) == Merged(taken=2, here=8)
    assert commitments(ours) == [*before, *(one for one in other if one not in before)]
    assert commitments(theirs) == other
    assert verify(ours, kept) == []
    book = book_of(ours)
    assert {id_of(10), id_of(11)} <= book.reports.keys()
    assert (book.reports[id_of(2)].report.outlet, book.reports[id_of(1)].withdrawn) == ("Unser Blatt", ())
    assert merge(ours, theirs) == Merged(taken=0, here=10)


def test_time_author_and_reason_stay_and_hashes_are_those_of_the_new_place(tmp_path: Path) -> None:
    ours, theirs = two_copies(tmp_path)
    with Log.open(theirs) as log:
        told = list(log.entries())[-1]
    merge(ours, theirs)
    with Log.open(ours) as log:
        entry = list(log.entries())[-1]
    assert (entry.kind, entry.time, entry.author, entry.payload) == (told.kind, told.time, told.author, told.payload)
    assert (entry.number, told.number) == (12, 10)
    assert entry.hash != told.hash


def test_a_report_that_both_added_counts_once(tmp_path: Path) -> None:
    for name in ("ours", "theirs"):
        with Log.create(tmp_path / name) as log:
            log.append(add_act(3))
    assert merge(tmp_path / "ours", tmp_path / "theirs") == Merged(taken=1, here=0)
    assert verify(tmp_path / "ours") == []
    assert list(book_of(tmp_path / "ours").reports) == [id_of(3)]
    with Log.open(tmp_path / "ours", writing=True) as log:
        assert log.append(add_act(3)) is None
        assert log.added_by(id_of(3)) == 1


def test_each_act_is_acknowledged(tmp_path: Path) -> None:
    ours, theirs = two_copies(tmp_path)
    read, write = os.pipe()
    merge(ours, theirs, write)
    os.close(write)
    with os.fdopen(read) as pipe, Log.open(ours) as log:
        assert pipe.read().splitlines() == [f"ACK {entry.hash}" for entry in list(log.entries())[-2:]]


def test_nothing_is_taken_from_a_damaged_book(tmp_path: Path) -> None:
    ours, theirs = two_copies(tmp_path)
    data = bytearray(theirs.read_bytes())
    data[data.index(b"Gefangene")] ^= 1
    theirs.write_bytes(data)
    before = commitments(ours)
    with pytest.raises(StoreTrouble, match="nothing was taken"):
        merge(ours, theirs)
    assert commitments(ours) == before


@pytest.mark.parametrize("what", ["text", "nothing"])
def test_what_is_no_book_is_refused(tmp_path: Path, what: str) -> None:
    ours, other = make_book(tmp_path / "ours"), tmp_path / "other"
    if what == "text":
        other.write_text("no book at all, but long enough to be looked at", "utf-8")
    with pytest.raises(StoreTrouble):
        merge(ours, other)


ACTS = st.lists(st.tuples(st.sampled_from(["add", "set", "withdraw", "undo"]), st.integers(0, 5)), max_size=8)


def done(path: Path, acts: list[tuple[str, int]], minute: int) -> None:
    """These acts in a book, each where it makes sense; two books do them at other times."""
    with Log.create(path) as log:
        for at, (kind, number) in enumerate(acts):
            book, when = replay(log.entries()), minute + at
            if kind == "add":
                log.append(add_act(number))
            elif kind == "undo":
                undoable = [entry.commitment for entry in log.entries() if entry.kind != "add"]
                if undoable:
                    log.append(undo_act(undoable[number % len(undoable)], when))
            elif id_of(number) in book.reports and kind == "set":
                log.append(set_act(book, id_of(number), "outlet", f"Blatt {when}", when))
            elif id_of(number) in book.reports:
                log.append(withdraw_act(id_of(number), when))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(common=ACTS, ours=ACTS, theirs=ACTS)
def test_whichever_is_merged_into_the_other(
    tmp_path_factory: pytest.TempPathFactory, common: list[tuple[str, int]], ours: list[tuple[str, int]],
    theirs: list[tuple[str, int]],
) -> None:  # fmt: skip
    folder = tmp_path_factory.mktemp("merge")
    done(folder / "one", common, 100)
    shutil.copy(folder / "one", folder / "other")
    done(folder / "one", ours, 300)
    done(folder / "other", theirs, 600)
    shutil.copy(folder / "one", folder / "copy")
    merge(folder / "one", folder / "other")
    merge(folder / "other", folder / "copy")
    assert verify(folder / "one") == verify(folder / "other") == []
    assert sorted(commitments(folder / "one")) == sorted(commitments(folder / "other"))
    assert content(folder / "one") == content(folder / "other")
    with Log.open(folder / "one") as log:
        entries = list(log.entries())
    random.Random(len(entries)).shuffle(entries)
    assert canonical_content(replay(entries)) == content(folder / "one")


def test_the_property_goes_red_when_undone_acts_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The planted defect."""
    whole = Log.take

    def without_undos(log: Log, told: Entry, salt: bytes, digest: str | None, ack_fd: int | None) -> Entry | None:
        return None if told.kind == "undo" else whole(log, told, salt, digest, ack_fd)

    monkeypatch.setattr(Log, "take", without_undos)
    with pytest.raises(AssertionError):
        test_every_act_is_taken_once_and_nothing_of_ours_is_changed(tmp_path)
