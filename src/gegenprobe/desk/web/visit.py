"""A visit: one request of one session, with everything that a page needs to answer it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from starlette.responses import HTMLResponse, RedirectResponse, Response

from gegenprobe.desk.clock import now
from gegenprobe.desk.web.accounts import Accounts
from gegenprobe.desk.web.jobs import Jobs
from gegenprobe.desk.web.opening import Opening
from gegenprobe.desk.web.sessions import Session, Sessions
from gegenprobe.desk.web.shelf import Shelf
from gegenprobe.desk.web.templating import Pages
from gegenprobe.desk.web.volume import Volume
from gegenprobe.desk.web.words import Words
from gegenprobe.pipeline import Stamp
from gegenprobe.store import Log


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the process holds for all visits."""

    shelf: Shelf
    sessions: Sessions
    accounts: Accounts
    jobs: Jobs
    pages: Pages
    cookie: str  # the name of the session's cookie
    turn: threading.Lock = field(default_factory=threading.Lock)  # of those who give verdicts

    @property
    def book(self) -> Path:
        """The book's file."""
        return self.shelf.path


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a form: its name as the browser gave it, and its bytes."""

    name: str
    raw: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One request. `query` and `form` hold one text a name, the last one given; `many` all texts of a query's name."""

    desk: Desk
    session: Session
    words: Words
    path: str
    under: Mapping[str, str] = field(default_factory=dict)  # the parts of the path, by their names in the route
    query: Mapping[str, str] = field(default_factory=dict)
    many: Mapping[str, Sequence[str]] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    files: tuple[Upload, ...] = ()
    cookies: Mapping[str, str] = field(default_factory=dict)
    looked: list[Volume] = field(default_factory=list)  # at most one: a page shows one state from its top to its end

    @property
    def volume(self) -> Volume:
        """The book as far as its pages are finished, with everything that this session wrote."""
        if not self.looked:
            self.looked.append(self.desk.shelf.shown(self.session.wrote))
        return self.looked[0]

    @property
    def voice(self) -> Words:
        """The words, which call those who speak as the state of the book does that the page shows, once it is open."""
        with contextlib.suppress(Opening):
            return replace(self.words, called=self.looked[0].called) if self.looked else self.words
        return self.words

    def wrote(self) -> None:
        """This session has written into the book: from now on it sees what it wrote."""
        with Log.open(self.desk.book) as log:
            self.session.wrote = log.head()[0]

    @property
    def seen_cookie(self) -> str:
        """The name of the cookie that keeps how far a browser has seen this book."""
        return f"{self.desk.cookie}_seen"

    def stamp(self) -> Stamp:
        """When and by whom an act of this visit is done."""
        return Stamp(now(), self.session.name)

    def page(self, template: str, status: int = 200, **values: object) -> Response:
        """The page made from a template."""
        return HTMLResponse(self.desk.pages.render(template, self, values), status)

    def address(self, **changed: object) -> str:
        """This page's address with some of its query changed; None takes a name away."""
        query = {name: list(values) for name, values in self.many.items()}
        for name, value in changed.items():
            query[name] = [] if value is None else [str(value)]
        text = urlencode(query, doseq=True)
        return f"{quote(self.path)}?{text}" if text else quote(self.path)


class Fault(Exception):
    """The visit cannot be answered: `what` happened, what was `kept`, what to `do`; all three as strings' names."""

    def __init__(self, status: int, what: str, **values: Any) -> None:  # noqa: ANN401 - filled into a string
        super().__init__(what)
        self.status, self.what, self.values = status, what, values


Answer = Callable[[Visit], Response]


def moved(address: str) -> Response:
    """To another page of the desk, with a new GET."""
    return RedirectResponse(address, 303)
