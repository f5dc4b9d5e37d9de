from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from gegenprobe.store import Log, StoreTrouble, checkpoint, export_log, import_log, verify
from sample_books import add_act, book_of, make_book

Lines = list[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make_book(tmp_path / "book")
    with Log.open(path, writing=True) as log:
        log.append(add_act(0, outlet="Ein zweites Blatt mit denselben Bytes"))
    return path


def exported(path: Path) -> Lines:
    with Log.open(path) as log:
        return list(export_log(log))


def test_an_import_is_the_same_book(path: Path) -> None:
    target = path.with_name("copy")
    lines = exported(path)
    with Log.open(path) as log:
        kept = checkpoint(log)
        assert import_log((line + "\n" for line in lines), target) == log.head()[1]
    assert verify(target, kept) == []
    assert exported(target) == lines
    assert book_of(target) == book_of(path)


def test_raw_bytes_stand_in_the_export_once(path: Path) -> None:
    records = [json.loads(line) for line in exported(path)]
    digests = [record["digest"] for record in records if "raw" in record]
    assert len(digests) == len(set(digests)) == 6
    assert records[9]["digest"] == records[1]["digest"]
    assert "raw" not in records[9]


def test_an_export_sees_one_moment_while_others_write(path: Path) -> None:
    with Log.open(path) as log, Log.open(path, writing=True) as other:
        lines = export_log(log)
        heading = json.loads(next(lines))
        other.append(add_act(20))
        assert heading["entries"] == len(list(lines)) == 9


def altered(place: int, **values: object) -> Callable[[Lines], Lines]:
    def alter(lines: Lines) -> Lines:
        record = json.loads(lines[place]) | values
        return [*lines[:place], json.dumps(record), *lines[place + 1 :]]

    return alter


def without(place: int, field: str) -> Callable[[Lines], Lines]:
    def drop(lines: Lines) -> Lines:
        record = json.loads(lines[place])
        del record[field]
        return [*lines[:place], json.dumps(record), *lines[place + 1 :]]

    return drop


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda lines: [], "line 1: this is no log"),
        (lambda lines: ["{}"], "line 1: this is no log"),
        (lambda lines: ["12", *lines[1:]], "line 1: this is no log"),
        (altered(0, version=2), "line 1: this is no log"),
        (lambda lines: lines[:-1], "cut off: it has 8 of 9"),
        (lambda lines: lines[:1], "cut off: it has 0 of 9"),
        (lambda lines: [*lines, lines[-1]], "line 11: the entry was changed"),
        (lambda lines: [lines[0], *lines[2:]], "line 2: the entry was changed"),
        (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], "line 2: the entry was changed"),
        (lambda lines: [*lines[:3], "half a line", *lines[4:]], "line 4: this is no entry"),
        (lambda lines: [*lines[:3], "", *lines[4:]], "line 4: this is no entry"),
        (lambda lines: [*lines[:3], "[]", *lines[4:]], "line 4: this is no entry"),
        (lambda lines: [*lines[:3], "[" * 100_000, *lines[4:]], "line 4: this is no entry"),
        (altered(3, author="somebody else"), "line 4: the entry was changed"),
        (altered(3, time="2025-01-01T00:00:00Z"), "line 4: the entry was changed"),
        (altered(3, kind="withdraw"), "line 4: the entry was changed"),
        (altered(3, payload={}), "line 4: the entry was changed"),
        (altered(3, payload=3), "line 4: the entry was changed"),
        (altered(3, salt="00" * 32), "line 4: the entry was changed"),
        (altered(3, salt="00"), "line 4: the entry was changed"),
        (altered(3, salt="not hex"), "line 4: this is no entry"),
        (altered(3, raw="AAAA"), "line 4: the entry was changed"),
        (altered(3, raw="!"), "line 4: this is no entry"),
        (without(3, "raw"), "line 4: the entry was changed"),
        (without(3, "hash"), "line 4: this is no entry"),
    ],
)
def test_an_export_that_was_changed_makes_no_book(path: Path, change: Callable[[Lines], Lines], words: str) -> None:
    target = path.with_name("copy")
    with pytest.raises(StoreTrouble, match=words):
        import_log(change(exported(path)), target)
    assert [file.name for file in path.parent.iterdir()] == ["book"]


def test_bytes_that_are_no_text_make_no_book(path: Path) -> None:
    export = path.with_name("export.jsonl")
    export.write_bytes("\n".join(exported(path)).encode()[:-300] + b"\xff\xfe")
    with export.open(encoding="utf-8") as lines, pytest.raises(StoreTrouble, match="not UTF-8"):
        import_log(lines, path.with_name("copy"))
    assert sorted(file.name for file in path.parent.iterdir()) == ["book", "export.jsonl"]


def test_an_import_overwrites_nothing(path: Path) -> None:
    with pytest.raises(StoreTrouble, match="there is a file already"):
        import_log(exported(path), path)
    assert verify(path) == []
