"""Readers of a large book go on with the last finished state; whoever wrote sees what was written; no page is torn."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from gegenprobe.desk.web import volume as volumes
from gegenprobe.desk.web.asking import NOBODY
from gegenprobe.desk.web.opening import Opening
from gegenprobe.desk.web.serving import desk_of
from gegenprobe.desk.web.sessions import Session
from gegenprobe.desk.web.shelf import Shelf
from gegenprobe.desk.web.visit import Desk, Visit
from gegenprobe.desk.web.volume import Volume
from gegenprobe.desk.web.words import words_in
from gegenprobe.model.fault import Trouble
from gegenprobe.store import Log
from sample_books import add_act

DEADLINE = 20.0


@pytest.fixture
def large(book: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The desk of a book that passes for a large one, with all its pages ready."""
    monkeypatch.setattr(volumes, "LARGE", 1)
    desk = desk_of(book)
    desk.shelf.wait()
    until(lambda: not desk.shelf._finishing.locked())
    return desk


@pytest.fixture
def finishing(large: Desk, finishing_later: threading.Event) -> threading.Event:
    """No newer state of the large book is finished before it is set."""
    assert large
    return finishing_later


@pytest.fixture
def finishing_later(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """From now on no state of a book is finished before it is set."""
    event, finish = threading.Event(), Volume.finish

    def waiting(volume: Volume) -> None:
        event.wait(DEADLINE)
        finish(volume)

    monkeypatch.setattr(Volume, "finish", waiting)
    return event


def until(what: Callable[[], bool]) -> None:
    end = time.monotonic() + DEADLINE
    while not what():
        assert time.monotonic() < end
        time.sleep(0.005)


def added(desk: Desk, number: int = 40) -> int:
    with Log.open(desk.book, writing=True) as log:
        entry = log.append(add_act(number))
    assert entry is not None
    return entry.number


def visit_of(desk: Desk, session: Session = NOBODY) -> Visit:
    return Visit(desk=desk, session=session, words=words_in("en"), path="/")


def test_readers_have_the_finished_state_while_the_next_one_is_made(large: Desk, finishing: threading.Event) -> None:
    before = large.shelf.shown()
    number = added(large)
    assert large.shelf.shown() is before
    assert large.shelf.shown(number).last == number == large.shelf.volume.last
    assert large.shelf.shown() is before
    finishing.set()
    until(lambda: large.shelf.shown().last == number)
    assert "names" in vars(large.shelf.shown()), "all that the pages look up is made"


def test_who_wrote_sees_it_at_once(large: Desk, finishing: threading.Event) -> None:
    writer, reader = visit_of(large, Session("mira", "reviewer")), visit_of(large)
    number = added(large)
    writer.wrote()
    assert (writer.volume.last, reader.volume.last) == (number, number - 1)


def test_a_page_shows_one_state_from_its_top_to_its_end(large: Desk) -> None:
    visit = visit_of(large)
    top = visit.volume
    number = added(large)
    until(lambda: large.shelf.shown().last == number)
    assert visit.volume is top
    assert visit_of(large).volume.last == number


def test_a_small_book_is_shown_as_its_file_is(book: Path) -> None:
    desk = desk_of(book)
    desk.shelf.wait()
    assert desk.shelf.shown().last + 1 == added(desk) == desk.shelf.shown().last


def test_a_book_that_grows_large_goes_on_from_where_it_is(
    book: Path, finishing_later: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of(book)
    assert desk.shelf.wait().last + 1 == added(desk) == desk.shelf.shown().last
    monkeypatch.setattr(volumes, "LARGE", 1)
    grown = added(desk, 50)
    assert desk.shelf.shown().last == grown
    assert desk.shelf.shown(added(desk, 60)).last == grown + 1
    assert desk.shelf.shown().last == grown
    finishing_later.set()
    until(lambda: desk.shelf.shown().last == grown + 1)


def test_a_book_that_cannot_be_read_any_more_is_told_to_readers(large: Desk) -> None:
    assert large.shelf.shown()
    large.book.write_bytes(b"no book\n" * 2000)
    with pytest.raises(Trouble):
        until(lambda: large.shelf.shown() is None)


def test_while_pages_are_made_ready_a_visit_comes_back(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes, "LARGE", 1)
    ready = threading.Event()
    monkeypatch.setattr(volumes, "_IN_TURN", (lambda volume: ready.wait(DEADLINE), *volumes._IN_TURN))
    shelf = Shelf(book)
    shelf.wait()
    with pytest.raises(Opening):
        _ = shelf.shown().chronicle
    ready.set()
    until(lambda: not shelf._finishing.locked())
    assert shelf.shown().chronicle.lines
