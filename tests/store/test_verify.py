from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from gegenprobe.model.entry import Act, Record
from gegenprobe.store import Finding, Log, StoreTrouble, checkpoint, verify
from sample_books import START, add_act, book_of, id_of, make_book, set_act, undo_act


def changed(number: int, change: Callable[[Record], object]) -> Act:
    """The act that adds report `number`, with a payload that was never right."""
    act = add_act(number)
    change(act.payload)
    return act


def moved(payload: Record) -> None:
    payload["reading"]["statements"][0]["evidence"]["start"] += 1


def of_another(payload: Record) -> None:
    payload["reading"]["statements"][1]["report"] = "r_other"


def beyond(payload: Record) -> None:
    payload["reading"]["statements"][1]["evidence"]["end"] = 10_000


def negative(payload: Record) -> None:
    """A slice that Python would count from the end."""
    evidence, text = payload["reading"]["statements"][0]["evidence"], payload["text"]["text"]
    evidence["start"] -= len(text)
    evidence["end"] -= len(text)


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        (moved, "evidence", "do not stand there"),
        (of_another, "evidence", "do not stand there"),
        (beyond, "evidence", "do not stand there"),
        (negative, "evidence", "do not stand there"),
        (lambda payload: payload["report"].update(outlet="Another"), "payload", "does not fit its bytes, outlet"),
        (
            lambda payload: payload["report"]["segments"].append([0, 10_000, "body", None]),
            "payload",
            "outside its text",
        ),
        (lambda payload: payload["offsets"]["runs"][0].reverse(), "payload", "map from the text"),
        (lambda payload: payload["offsets"].update(encoding="none"), "payload", "not that of 'add'"),
        (lambda payload: payload.pop("reading"), "payload", "not that of 'add'"),
        (lambda payload: payload["reading"].update(statements=None), "payload", "not that of 'add'"),
    ],
)
def test_a_payload_that_was_wrong_from_the_start(
    tmp_path: Path, change: Callable[[Record], object], code: str, words: str
) -> None:
    """Nothing was altered here and every hash fits: what is said is compared with the report all the same."""
    path = tmp_path / "book"
    with Log.create(path) as log:
        log.append(add_act(0))
        log.append(changed(1, change))
    (finding,) = verify(path)
    assert (finding.code, finding.entry, finding.report) == (code, 2, id_of(1))
    assert words in finding.message


def test_an_encoding_that_does_not_give_the_text_back(tmp_path: Path) -> None:
    path = tmp_path / "book"
    with Log.create(path) as log:
        log.append(changed(0, lambda payload: payload["text"].update(encoding="latin-1")))
        log.append(changed(2, lambda payload: payload["text"].update(encoding="no-such-codec")))
    assert [(finding.code, finding.entry) for finding in verify(path)] == [("raw", 1), ("raw", 2)]


def test_a_new_reading_rests_on_the_text_that_was_added(tmp_path: Path) -> None:
    path = make_book(tmp_path / "book")
    book = book_of(path)
    act = set_act(book, id_of(2), "published", "2025-09-10")
    reading = add_act(2).payload["reading"]
    with Log.open(path, writing=True) as log:
        log.append(Act(kind="set", payload=act.payload | {"reading": reading}, author="", time=act.time))
        assert verify(path) == []
        moved({"reading": reading})
        log.append(Act(kind="set", payload=act.payload | {"reading": reading}, author="", time=act.time))
        log.append(
            Act(kind="set", payload=act.payload | {"reading": reading, "report": "r_x"}, author="", time=act.time)
        )
    assert [(finding.code, finding.entry, finding.report) for finding in verify(path)] == [
        ("evidence", 10, id_of(2)),
        ("evidence", 11, "r_x"),
    ]


def test_changed_raw_bytes_name_every_report_that_rests_on_them(tmp_path: Path) -> None:
    path = tmp_path / "book"
    with Log.create(path) as log:
        for outlet in ("Eins", "Zwei", "Drei"):
            log.append(add_act(1, outlet=outlet))
        log.append(add_act(3))
    connection = apsw.Connection(str(path))
    connection.execute("DROP TRIGGER raw_stays")
    connection.execute("UPDATE raw SET bytes = x'00' WHERE digest = ?", (add_act(1).payload["report"]["digest"],))
    connection.close()
    raw = [finding.entry for finding in verify(path) if finding.code == "raw"]
    assert raw == [1, 2, 3]


def test_one_changed_entry_is_not_reported_with_all_that_follow_it(tmp_path: Path) -> None:
    path = make_book(tmp_path / "book")
    connection = apsw.Connection(str(path))
    trigger = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'entry_stays'").get
    connection.execute("DROP TRIGGER entry_stays")
    connection.execute("UPDATE entry SET author = 'somebody else' WHERE number = 3")
    connection.execute(str(trigger))
    connection.close()
    (finding,) = verify(path)
    assert str(finding) == (
        f"entry 3, report {id_of(2)}: its hash does not fit its number, kind, time, author and payload"
    )


def test_verify_changes_nothing_not_even_what_waits_beside_the_book(tmp_path: Path) -> None:
    path = tmp_path / "book"
    writer = Log.create(path)
    writer.append(add_act(0))
    files = {file: file.read_bytes() for file in (path, path.with_name("book-wal"))}
    assert verify(path) == []
    assert {file: file.read_bytes() for file in files} == files
    writer.close()


def test_a_book_on_a_write_protected_medium_is_verified(tmp_path: Path) -> None:
    from gegenprobe.store.engine import _open_still

    path = make_book(tmp_path / "book ?#%")
    connection = _open_still(path)
    assert connection.execute("SELECT count(*) FROM entry").get == 8
    connection.close()
    path.with_name(path.name + "-wal").write_bytes(b"entries")
    with pytest.raises(StoreTrouble, match="Copy both files"):
        _open_still(path)


def test_there_must_be_something_to_verify(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble, match="no such file or folder"):
        verify(tmp_path / "missing")
    (tmp_path / "text").write_text("no book\n" * 100)
    assert [finding.code for finding in verify(tmp_path / "text")] == ["header"]


def older_copy(path: Path) -> None:
    path.write_bytes(path.with_name("older").read_bytes())


def another_book(path: Path) -> None:
    path.unlink()
    make_book(path)


@pytest.mark.parametrize(
    ("change", "words"), [(older_copy, "the book ends at 3"), (another_book, "rewritten, or the checkpoint is of")]
)
def test_what_only_a_checkpoint_notices(tmp_path: Path, change: Callable[[Path], None], words: str) -> None:
    path = make_book(tmp_path / "book")
    make_book(tmp_path / "older", reports=1)
    with Log.open(path) as log:
        kept = checkpoint(log)
    assert verify(path, kept) == []
    change(path)
    assert verify(path) == []
    (finding,) = verify(path, kept)
    assert finding.code == "checkpoint"
    assert words in finding.message


def test_a_checkpoint_holds_while_the_book_grows(tmp_path: Path) -> None:
    path = make_book(tmp_path / "book")
    with Log.open(path, writing=True) as log:
        kept = checkpoint(log)
        log.append(add_act(9))
    assert verify(path, kept) == []


def test_where_a_finding_is() -> None:
    assert str(Finding("raw", "gone")) == "gone"
    assert str(Finding("raw", "gone", 3)) == "entry 3: gone"
    assert str(Finding("raw", "gone", 3, "r_1")) == "entry 3, report r_1: gone"


def test_an_undo_is_known_and_one_that_is_none_is_found(tmp_path: Path) -> None:
    path = make_book(tmp_path / "book")
    with Log.open(path, writing=True) as log:
        last = list(log.entries())[-1]
        log.append(undo_act(last.commitment))
        assert verify(path) == []
        log.append(Act(kind="undo", payload={"act": 3, "because": "x"}, author="", time=START))
        log.append(Act(kind="undo", payload={"because": "x"}, author="", time=START))
    assert [(one.code, one.entry) for one in verify(path)] == [("payload", 10), ("payload", 11)]
    assert not book_of(path).reports[id_of(1)].withdrawn
