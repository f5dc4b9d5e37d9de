from __future__ import annotations

import hashlib
import json
import os
import resource
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import apsw
import pytest

from gegenprobe.model.entry import Act
from gegenprobe.store import Log, StoreTrouble, verify
from sample_books import START, add_act, book_of, id_of, make_book, sample, set_act, withdraw_act


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "story.gegenprobe"


def test_what_is_appended_comes_back_in_order(path: Path) -> None:
    acts = [add_act(number) for number in range(4)]
    with Log.create(path) as log:
        appended = [log.append(act) for act in acts]
    with Log.open(path) as log:
        entries = list(log.entries())
        assert entries == [log.entry(number) for number in (1, 2, 3, 4)]
        assert log.head() == (4, entries[-1].hash)
        assert log.entry(5) is None
    assert [entry.payload for entry in entries] == [act.payload for act in acts]
    assert [entry.hash for entry in entries] == [entry.hash for entry in appended if entry]
    assert [entry.prior for entry in entries] == ["0" * 64, *(entry.hash for entry in entries[:-1])]
    assert entries[0].time == "2025-09-12T08:00:00Z"


def test_the_hash_is_the_published_formula(path: Path) -> None:
    with Log.create(path) as log:
        log.append(add_act(0))
        ((entry, salt, _),) = log.kept()
    body = json.dumps(entry.payload, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    commitment = hashlib.sha256(salt + body).hexdigest()
    chained = [1, "add", "2025-09-12T08:00:00Z", "tester", commitment, "0" * 64]
    assert entry.hash == hashlib.sha256(json.dumps(chained, separators=(",", ":")).encode()).hexdigest()


def test_salts_differ_so_that_equal_payloads_cannot_be_told(path: Path) -> None:
    with Log.create(path) as log:
        log.append(withdraw_act("r_x"))
        log.append(withdraw_act("r_x"))
        one, two = log.kept()
    assert one[0].payload == two[0].payload
    assert one[0].commitment != two[0].commitment


def test_a_report_is_added_once(path: Path) -> None:
    with Log.create(path) as log:
        assert log.append(add_act(0)) is not None
        assert log.append(add_act(0)) is None
        assert log.head()[0] == 1
        assert log.added_by(id_of(0)) == 1
        assert log.added_by("r_unknown") is None


def test_eleven_outlets_with_the_same_bytes_are_eleven_reports_and_one_raw(path: Path) -> None:
    with Log.create(path) as log:
        for outlet in range(11):
            assert log.append(add_act(2, outlet=f"Blatt {outlet}"))
        digest = sample(2)[0].report.digest
        assert log.raw(digest) == sample(2)[1]
        with pytest.raises(KeyError):
            log.raw("0" * 64)
    assert apsw.Connection(str(path)).execute("SELECT count(*) FROM raw").get == 1
    assert len(book_of(path).reports) == 11


def test_an_acknowledgement_comes_after_the_commit_and_only_for_new_entries(path: Path) -> None:
    read, write = os.pipe()
    with Log.create(path) as log:
        entry = log.append(add_act(0), write)
        log.append(add_act(0), write)
        os.close(write)
        with os.fdopen(read) as acks:
            assert entry is not None
            assert acks.read() == f"ACK {entry.hash}\n"


def test_when_nobody_listens_the_entry_is_kept_and_that_is_said(path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    with Log.create(path) as log:
        with pytest.raises(StoreTrouble, match="the entry is kept"):
            log.append(add_act(0), write)
        assert log.head()[0] == 1
    os.close(write)


def test_only_the_owner_reads_a_book(path: Path) -> None:
    with Log.create(path) as log:
        log.append(add_act(0))
        beside = [path.with_name(path.name + side) for side in ("-wal", "-shm")]
        assert [file.stat().st_mode & 0o777 for file in (path, *beside)] == [0o600] * 3
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_reading_leaves_nothing_beside_the_book(path: Path) -> None:
    make_book(path)
    with Log.open(path) as log:
        assert len(list(log.entries())) == 8
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET author = 'somebody'",
        "DELETE FROM entry",
        "UPDATE payload SET body = '{}'",
        "UPDATE raw SET bytes = x''",
        "INSERT INTO entry SELECT 99, kind, time, author, 'short', prior, hash FROM entry",
        "INSERT INTO payload VALUES ('one', x'', NULL, '')",
        "INSERT INTO report VALUES ('r_x', 999)",
    ],
)
def test_slips_in_sql_are_refused(path: Path, statement: str) -> None:
    make_book(path)
    with Log.open(path, writing=True) as log, pytest.raises(StoreTrouble), log.writing() as connection:
        connection.execute(statement)
    assert verify(path) == []


def foreign(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE notes (x); INSERT INTO notes VALUES (1)")
    connection.close()


def newer(path: Path) -> None:
    make_book(path)
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", 99)
    connection.close()


def half_a_header(path: Path) -> None:
    path.write_bytes(make_book(path.with_name("whole")).read_bytes()[:50])


@pytest.mark.parametrize("opening", [Log.create, Log.open, lambda path: Log.open(path, writing=True)])
@pytest.mark.parametrize(
    ("prepare", "story"),
    [
        (lambda path: path.write_text("Tagebuch, kein Buch.\n" * 40), "no book of Gegenprobe"),
        (foreign, "no book of Gegenprobe"),
        (half_a_header, "no book of Gegenprobe"),
        (newer, "written by a newer Gegenprobe"),
    ],
    ids=["a text", "another database", "half a header", "a newer book"],
)
def test_what_is_no_book_of_ours_is_refused_and_stays_untouched(
    path: Path, opening: Callable[[Path], Log], prepare: Callable[[Path], object], story: str
) -> None:
    prepare(path)
    before = path.read_bytes()
    with pytest.raises(StoreTrouble, match=story) as told:
        opening(path)
    assert str(path) in str(told.value)
    assert path.read_bytes() == before
    assert {file.name for file in path.parent.iterdir()} <= {path.name, "whole"}


@pytest.mark.parametrize(
    ("opening", "where", "story"),
    [
        (Log.create, "missing/story", "there is no folder"),
        (Log.open, "story", "there is no book here"),
        (Log.open, ".", "there is no book here"),
        (Log.create, ".", "this is a folder"),
    ],
)
def test_a_book_that_is_not_there(tmp_path: Path, opening: Callable[[Path], Log], where: str, story: str) -> None:
    with pytest.raises(StoreTrouble, match=story):
        opening(tmp_path / where)


def test_a_file_of_zero_bytes_becomes_a_book_when_somebody_adds(path: Path) -> None:
    path.touch()
    with pytest.raises(StoreTrouble, match="holds nothing yet"):
        Log.open(path)
    with Log.create(path) as log:
        assert log.append(add_act(0))
    assert verify(path) == []


def test_a_full_disk_is_one_sentence_and_what_was_acknowledged_stays(path: Path) -> None:
    with Log.create(path) as log:
        for number in range(3):
            log.append(add_act(number))
        log._connection.pragma("max_page_count", log._connection.pragma("page_count"))
        big = Act(kind="add", payload=add_act(4).payload, author="", time=START, raw=b"x" * 100_000)
        with pytest.raises(StoreTrouble, match="the disk is full"):
            log.append(big)
        log._connection.pragma("max_page_count", 1_000_000)
        assert log.append(add_act(5)) is not None
    assert verify(path) == []
    assert list(book_of(path).reports) == sorted(id_of(number) for number in (0, 1, 2, 5))


def test_a_file_that_may_not_grow_is_one_sentence(path: Path) -> None:
    """The limit of the process stands for a quota; a child process, since it cannot be raised again."""
    with Log.create(path) as log:
        log.append(add_act(0))
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        try:
            with Log.open(path, writing=True) as log:
                for number in range(1, 400):
                    log.append(add_act(number))
        except StoreTrouble as trouble:
            os._exit(0 if "full" in str(trouble) else 2)
        except BaseException:
            os._exit(3)
        os._exit(4)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert verify(path) == []
    with Log.open(path, writing=True) as log:
        log.append(add_act(500))
    assert verify(path) == []


def test_a_writer_that_never_ends_is_one_sentence(path: Path) -> None:
    with Log.create(path) as one, Log.create(path) as two:
        two._connection.set_busy_timeout(1)
        with one.writing(), pytest.raises(StoreTrouble, match="another program has been writing"):
            two.append(add_act(0))
        assert two.append(add_act(0)) is not None


def test_half_characters_are_refused_before_anything_is_written(path: Path) -> None:
    with Log.create(path) as log:
        with pytest.raises(StoreTrouble, match="half characters"):
            log.append(Act(kind="withdraw", payload={"report": "\udcff"}, author="", time=START))
        assert log.head()[0] == 0


def test_a_time_without_a_zone_is_a_bug(path: Path) -> None:
    with Log.create(path) as log, pytest.raises(ValueError, match="without a zone"):
        log.append(Act(kind="withdraw", payload={}, author="", time=datetime(2025, 9, 12)))


def test_later_kinds_fit_into_the_log(path: Path) -> None:
    with Log.create(path) as log:
        log.append(Act(kind="sort", payload={"subject": "s_1", "into": "a drawer"}, author="", time=START))
    assert verify(path) == []
    assert [note.code for note in book_of(path).notes] == ["entry-not-used"]


def test_a_set_and_a_withdrawal_are_entries_like_others(path: Path) -> None:
    make_book(path)
    book = book_of(path)
    with Log.open(path, writing=True) as log:
        log.append(set_act(book, id_of(0), "outlet", None))
    assert book_of(path).reports[id_of(0)].report.outlet is None
