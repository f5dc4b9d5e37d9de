"""New files appear whole or not at all, and under one name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gegenprobe.store import Log, StoreTrouble, new_file
from sample_books import make_book


def ended() -> int:
    """A process that is no more."""
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return child


def test_a_file_that_is_not_finished_does_not_get_its_name(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), new_file(tmp_path / "new") as partial:
        partial.write_text("half")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_two_programs_that_want_one_name(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble, match="there is a file already"), new_file(tmp_path / "new") as partial:
        partial.write_text("mine")
        (tmp_path / "new").write_text("theirs")
    assert (tmp_path / "new").read_text() == "theirs"


def test_what_a_killed_run_left_is_cleared_away_and_what_a_living_one_has_is_not(tmp_path: Path) -> None:
    child = ended()
    dead, alive = tmp_path / f"new.{child}.partial", tmp_path / f"new.{os.getppid()}.partial"
    others = [tmp_path / name for name in ("new.txt.partial", f"other.{child}.partial")]
    for file in (dead, alive, *others):
        file.touch()
    with new_file(tmp_path / "new"):
        pass
    assert sorted(tmp_path.iterdir()) == sorted([alive, *others, tmp_path / "new"])


@pytest.mark.parametrize("writing", [True, False])
def test_a_book_whose_maker_was_killed_before_it_had_one_name_has_one_when_it_is_opened(
    tmp_path: Path, writing: bool
) -> None:
    book = make_book(tmp_path / "book")
    second, others = tmp_path / f"book.{ended()}.partial", tmp_path / f"book.{os.getppid()}.partial"
    for name in (second, others):
        os.link(book, name)
    with Log.open(book, writing) as log:
        assert log.head()[0]
    assert not second.exists()
    assert others.exists(), "its maker may still be at work"


def test_a_second_name_is_gone_also_when_the_target_is_refused(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("whole")
    os.link(tmp_path / "new", tmp_path / f"new.{ended()}.partial")
    with pytest.raises(StoreTrouble, match="there is a file already"), new_file(tmp_path / "new"):
        pass
    assert list(tmp_path.iterdir()) == [tmp_path / "new"]
