"""A page can always be told, whatever state the book is in."""

from __future__ import annotations

from typing import cast

from gegenprobe.desk.web.opening import Opening
from gegenprobe.desk.web.sessions import Session
from gegenprobe.desk.web.visit import Desk, Visit
from gegenprobe.desk.web.volume import Volume
from gegenprobe.desk.web.words import words_in


class StillOpening:
    """A volume whose parts somebody else is making."""

    @property
    def called(self) -> object:
        raise Opening


def test_while_a_book_is_being_opened_the_page_that_says_so_can_be_told() -> None:
    words = words_in("en")
    visit = Visit(desk=cast(Desk, None), session=cast(Session, None), words=words, path="/")
    visit.looked.append(cast(Volume, StillOpening()))
    assert visit.voice is words
