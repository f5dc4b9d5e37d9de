"""The ledger beside a large book: the same as the one built from the log, whatever becomes of its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from gegenprobe import keeping
from gegenprobe.ledger.post import Standing, post
from gegenprobe.pipeline import entries_of, ledger_of
from gegenprobe.store import Log
from gegenprobe.store.beside import file_of
from sample_books import add_act, id_of, make_book, withdraw_act


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GEGENPROBE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(keeping, "LARGE", 1)
    path = make_book(tmp_path / "story.gegenprobe")
    ledger_of(path)
    return path


def built(path: Path) -> Standing:
    entries = entries_of(path)
    return post(keeping.empty_standing(entries), entries)


def is_taken(path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the ledger is opened without being built."""
    made: list[Path] = []
    whole = keeping._built

    def noted(log: Log) -> keeping.Opened:
        made.append(log.path)
        return whole(log)

    monkeypatch.setattr(keeping, "_built", noted)
    assert ledger_of(path) == built(path)
    return not made


def test_a_large_book_is_built_once(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert file_of(book).exists()
    assert is_taken(book, monkeypatch)


def test_a_small_book_keeps_nothing(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file_of(book).unlink()
    monkeypatch.setattr(keeping, "LARGE", 1_000)
    ledger_of(book)
    assert not file_of(book).exists()


def test_later_entries_are_posted_onto_it(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Log.open(book, writing=True) as log:
        log.append(add_act(40))
        log.append(withdraw_act(id_of(40)))
    before = file_of(book).read_bytes()
    assert is_taken(book, monkeypatch)
    assert file_of(book).read_bytes() == before
    monkeypatch.setattr(keeping, "BEHIND", 1)
    ledger_of(book)
    assert file_of(book).read_bytes() != before
    assert is_taken(book, monkeypatch)


def flipped(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2] ^= 4
    file.write_bytes(whole)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-20])


def gone(file: Path) -> None:
    file.unlink()


def of_another_log(file: Path) -> None:
    book = file.with_name("story.gegenprobe")
    book.unlink()
    make_book(book, 5)


def of_another_user(file: Path) -> None:
    (file.parent / "cache" / "ledger.secret").unlink()


def test_whatever_is_not_right_is_built_again(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for harm in (flipped, cut, gone, of_another_log, of_another_user):
        harm(file_of(book))
        assert not is_taken(book, monkeypatch), harm.__name__
        assert is_taken(book, monkeypatch), harm.__name__


def test_another_program_does_not_trust_it(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_program", lambda what: b"q" * 32)
    assert not is_taken(book, monkeypatch)


def test_without_a_folder_for_the_secret_nothing_is_kept(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone(file_of(book))
    monkeypatch.setenv("GEGENPROBE_CACHE", "off")
    ledger_of(book)
    assert not file_of(book).exists()
