"""A desk that serves in this process: `served` for a client without a browser, `browser` for Debian's Chromium."""

from __future__ import annotations

import contextlib
import re
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import uvicorn
from playwright.sync_api import Browser, sync_playwright

from gegenprobe.desk.web.application import application
from gegenprobe.desk.web.gate import Place
from gegenprobe.desk.web.opening import Opening
from gegenprobe.desk.web.serving import desk_of
from gegenprobe.desk.web.visit import Desk

CHROMIUM = shutil.which("chromium")
NO_CHROMIUM = "pages in a browser need Chromium (Debian: apt-get install chromium)"
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
_CSRF = re.compile(r'name="csrf" value="([^"]+)"')


@dataclass(frozen=True)
class Served:
    """A desk at work."""

    desk: Desk
    base: str

    @property
    def entrance(self) -> str:
        return f"{self.base}/enter?token={self.desk.sessions.token}"

    def client(self) -> httpx.Client:
        """A client that has come in with the token, and comes from the desk's own pages."""
        client = self.outside()
        client.cookies.update(httpx.get(self.entrance, trust_env=False).cookies)
        assert client.cookies
        return client

    def outside(self) -> httpx.Client:
        """A client that has not come in."""
        return httpx.Client(base_url=self.base, headers={"origin": self.base}, trust_env=False, timeout=30)


def csrf_of(client: httpx.Client) -> str:
    match = _CSRF.search(client.get("/").text)
    assert match
    return match.group(1)


def filled(path: str, served: Served) -> str:
    """A route's path with something that is there in each of its gaps."""
    volume = served.desk.shelf.volume
    statement = next(iter(volume.statements))
    there = {
        "report": volume.statements[statement][1].report.id,
        "statement": statement,
        "event": volume.sheet.events[0].id,
        "figure": next(iter(volume.standing.figures)),
        "finding": volume.sheet.findings[0].id if volume.sheet.findings else "x",
        "deal": volume.sheet.deals[0].id if volume.sheet.deals else "x",
        "name": next(iter(volume.names["people"]), "x"),
        "sort": "people",
        "page:path": "tutorial",
        "file": "desk.css",
        "subject": statement,
    }
    for gap, value in there.items():
        path = path.replace(f"{{{gap}}}", value)
    return path.replace("{", "").replace("}", "")


def is_open(desk: Desk) -> bool:
    """Whether the book has been read, so that a test need not come back."""
    try:
        return bool(desk.shelf.volume)
    except Opening:
        return False


@contextlib.contextmanager
def serving(book: Path, policy: bool = True) -> Iterator[Served]:
    """The desk of a book, served on a free port until the end of the block."""
    desk = desk_of(book)
    with socket.socket(proto=socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        port = listener.getsockname()[1]
        app = application(desk, Place.on_loopback(port, policy))
        config = uvicorn.Config(app, log_level="critical", access_log=False, lifespan="off", ws="none")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        while not server.started or not is_open(desk):
            time.sleep(0.01)
        desk.shelf.volume.sheet.check()  # however slow the machine is
        try:
            yield Served(desk, f"http://127.0.0.1:{port}")
        finally:
            server.should_exit = True
            thread.join()


@pytest.fixture
def served(book: Path) -> Iterator[Served]:
    """The desk of the book with three reports."""
    with serving(book) as desk:
        yield desk


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; without it the test is skipped with a line that says how to get it."""
    if CHROMIUM is None:
        pytest.skip(NO_CHROMIUM)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield chromium
        chromium.close()
