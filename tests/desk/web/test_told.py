"""The story of a large book as it was told last: shown while the book is opened, and never when it is not right."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.responses import Response

from gegenprobe import keeping
from gegenprobe.desk.web import told
from gegenprobe.desk.web.application import _judged
from gegenprobe.desk.web.asking import NOBODY
from gegenprobe.desk.web.opening import Opening
from gegenprobe.desk.web.pages import story
from gegenprobe.desk.web.serving import desk_of
from gegenprobe.desk.web.shelf import Shelf
from gegenprobe.desk.web.visit import Desk, Visit, moved
from gegenprobe.desk.web.volume import Volume
from gegenprobe.desk.web.words import tongues, words_in
from gegenprobe.pipeline import findings_of
from gegenprobe.store import Log
from gegenprobe.store.beside import file_of
from sample_books import add_act

COMES_BACK = b'http-equiv="refresh"'


@pytest.fixture
def kept(book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A book that passes for a large one, with its story kept."""
    monkeypatch.setenv("GEGENPROBE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(keeping, "LARGE", 1)
    monkeypatch.setattr(told, "LARGE", 1)
    told.keep_story_of(book)
    return book


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Books are not opened before it is set."""
    event = threading.Event()
    first = Shelf._first

    def waiting(shelf: Shelf) -> Volume:
        event.wait()
        return first(shelf)

    monkeypatch.setattr(Shelf, "_first", waiting)
    yield event
    event.set()


def visit_at(desk: Desk, code: str = "en") -> Visit:
    return Visit(desk=desk, session=NOBODY, words=words_in(code), path="/")


def started(book: Path) -> Desk:
    desk = desk_of(book)
    desk.shelf.open_soon()
    return desk


@pytest.mark.parametrize("code", tongues())
def test_while_a_book_is_opened_its_story_is_the_one_told_last(kept: Path, opened: threading.Event, code: str) -> None:
    desk = started(kept)
    shown = bytes(story.page(visit_at(desk, code)).body)
    opened.set()
    assert desk.shelf.wait().sheet.findings == findings_of(desk.shelf.volume.standing)
    main = story.main_of(visit_at(desk, code)).encode()
    assert main in shown and main in bytes(story.page(visit_at(desk, code)).body)
    assert COMES_BACK not in shown


def test_a_story_that_was_kept_is_what_would_be_told_now(kept: Path) -> None:
    desk = started(kept)
    volume = desk.shelf.wait()
    volume.sheet.check()
    assert volume.pages_kept.keys() == set(tongues())
    for code, page in volume.pages_kept.items():
        anew = desk_of(kept)
        anew.shelf.wait().pages_kept = {}
        anew.shelf.volume.sheet.check()
        assert story.main_of(visit_at(desk, code)) == page == story.main_of(visit_at(anew, code))


def test_a_story_that_was_kept_is_not_told_when_more_has_come(kept: Path) -> None:
    with Log.open(kept, writing=True) as log:
        log.append(add_act(40))
    volume = started(kept).shelf.wait()
    assert volume.pages_kept == {}
    desk = desk_of(kept)
    now = desk.shelf.wait()
    now.pages_kept = {"en": "as it was"}
    with Log.open(kept, writing=True) as log:
        log.append(add_act(41))
    desk.shelf.volume.sheet.check()
    assert desk.shelf.volume is not now and "as it was" not in story.main_of(visit_at(desk))


def test_what_came_in_since_is_said_and_the_page_comes_back(kept: Path, opened: threading.Event) -> None:
    with Log.open(kept, writing=True) as log:
        log.append(add_act(40))
    desk = started(kept)
    shown = bytes(story.page(visit_at(desk)).body)
    assert COMES_BACK in shown and b"More has come into the book" in shown
    opened.set()
    volume = desk.shelf.wait()
    volume.sheet.check()
    assert volume.sheet.findings == findings_of(volume.standing)


def test_what_is_decided_while_the_book_is_opened_waits_for_it(kept: Path, opened: threading.Event) -> None:
    desk = started(kept)
    given: list[int] = []

    def decide(visit: Visit) -> Response:
        given.append(len(visit.desk.shelf.volume.queue))
        return moved("/review")

    answered: list[Response] = []
    sent = threading.Thread(target=lambda: answered.append(_judged(visit_at(desk), decide)))
    sent.start()
    with pytest.raises(Opening):
        _ = desk.shelf.volume
    assert not given and not answered
    opened.set()
    sent.join()
    assert [one.status_code for one in answered] == [303] and len(given) == 1


def flipped(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[-20] ^= 4
    file.write_bytes(whole)


def the_ledgers_own(file: Path) -> None:
    file.write_bytes(file.with_name(file.name.replace("-told", "-ledger")).read_bytes())


@pytest.mark.parametrize("harm", [flipped, Path.unlink, the_ledgers_own])
def test_a_story_that_is_not_right_is_not_told(kept: Path, opened: threading.Event, harm: object) -> None:
    assert callable(harm)
    harm(file_of(kept, "told"))
    desk = started(kept)
    with pytest.raises(Opening):
        story.page(visit_at(desk))


def test_a_small_book_keeps_no_story(book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEGENPROBE_CACHE", str(tmp_path / "cache"))
    told.keep_story_of(book)
    assert not file_of(book, "told").exists()


def test_the_story_is_told_again_when_the_checks_have_looked(book: Path) -> None:
    desk = desk_of(book)
    desk.shelf.wait().sheet.check()
    visit = visit_at(desk)
    first = story.main_of(visit)
    assert story.main_of(visit_at(desk)) is first
    visit.volume.told["en"] = ((), False), "of a state that the checks had not seen"
    assert story.main_of(visit) == first
