"""Backups: whole, verified, never over another file."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from gegenprobe.store import Log, StoreTrouble, backup, verify
from sample_books import add_act, book_of, make_book


def test_a_backup_taken_while_others_add_holds_every_earlier_acknowledgement(tmp_path: Path) -> None:
    path = make_book(tmp_path / "book")
    with Log.open(path, writing=True) as log:
        for number in range(10, 20):
            entry = log.append(add_act(number))
            target = tmp_path / f"copy-{number}"
            assert backup(path, target) == []
            with Log.open(target) as copy:
                assert entry is not None
                assert copy.head() == (entry.number, entry.hash)
    assert book_of(target) == book_of(path)
    assert target.stat().st_mode & 0o777 == 0o600
    assert sorted(file.name for file in tmp_path.iterdir()) == ["book", *(f"copy-{n}" for n in range(10, 20))]


def test_a_backup_can_be_written_into(tmp_path: Path) -> None:
    backup(make_book(tmp_path / "book"), tmp_path / "copy")
    with Log.open(tmp_path / "copy", writing=True) as log:
        assert log.append(add_act(30)) is not None
    assert verify(tmp_path / "copy") == []


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = make_book(tmp_path / "book")
    (tmp_path / "copy").write_text("precious")
    with pytest.raises(StoreTrouble, match="there is a file already"):
        backup(path, tmp_path / "copy")
    assert (tmp_path / "copy").read_text() == "precious"


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [("missing", "copy", "there is no book here"), ("book", "no/folder/copy", "no such file or folder")],
)
def test_where_there_is_nothing(tmp_path: Path, source: str, target: str, words: str) -> None:
    make_book(tmp_path / "book")
    with pytest.raises(StoreTrouble, match=words):
        backup(tmp_path / source, tmp_path / target)
    assert [file.name for file in tmp_path.iterdir()] == ["book"]


def test_the_backup_of_a_damaged_book_is_made_and_says_so(tmp_path: Path) -> None:
    path = make_book(tmp_path / "book")
    connection = apsw.Connection(str(path))
    connection.execute("DROP TRIGGER entry_stays")
    connection.close()
    assert [finding.code for finding in backup(path, tmp_path / "copy")] == ["schema"]
    assert (tmp_path / "copy").exists()
