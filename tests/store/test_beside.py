"""What is kept beside a book counts only when all of it is right."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from gegenprobe.store.beside import Beside, Maker, beside, file_of, put_beside, secret_in

MAKER = Maker(b"p" * 32, b"s" * 32)
KEPT = Beside(7, "ab" * 32, b"the ledger")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "story.gegenprobe"
    put_beside(path, KEPT, MAKER)
    return path


def test_what_was_put_is_found(book: Path) -> None:
    found = beside(book, MAKER)
    assert found is not None
    assert (found.number, found.hash, bytes(found.body)) == (7, "ab" * 32, b"the ledger")
    assert stat.S_IMODE(file_of(book).stat().st_mode) == 0o600
    assert [one.name for one in book.parent.iterdir()] == ["story.gegenprobe-ledger"]


def test_no_flipped_bit_is_taken(book: Path) -> None:
    whole = file_of(book).read_bytes()
    for at in range(len(whole)):
        file_of(book).write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert beside(book, MAKER) is None, at


@pytest.mark.parametrize("size", [0, 10, 60, -1])
def test_no_piece_is_taken(book: Path, size: int) -> None:
    file_of(book).write_bytes(file_of(book).read_bytes()[:size])
    assert beside(book, MAKER) is None


def test_what_another_program_or_user_made_is_not_taken(book: Path) -> None:
    assert beside(book, Maker(b"q" * 32, MAKER.secret)) is None
    assert beside(book, Maker(MAKER.program, b"t" * 32)) is None


def test_a_link_is_not_followed(book: Path) -> None:
    moved = file_of(book).rename(book.parent / "elsewhere")
    file_of(book).symlink_to(moved)
    assert beside(book, MAKER) is None


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    put_beside(tmp_path / "nowhere" / "story.gegenprobe", KEPT, MAKER)
    assert beside(tmp_path / "nowhere" / "story.gegenprobe", MAKER) is None


def test_the_secret_stays_and_is_the_owners(tmp_path: Path) -> None:
    first = secret_in(tmp_path / "cache")
    assert first is not None and len(first) == 32
    assert secret_in(tmp_path / "cache") == first
    assert stat.S_IMODE((tmp_path / "cache" / "ledger.secret").stat().st_mode) == 0o600
    assert secret_in(tmp_path / "other") != first
    assert secret_in(None) is None


def test_a_secret_that_was_cut_is_none(tmp_path: Path) -> None:
    (tmp_path / "ledger.secret").write_bytes(b"short")
    assert secret_in(tmp_path) is None
