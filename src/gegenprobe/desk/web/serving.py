"""The desk at work: a port of this machine, the address with its token on standard output, and the server."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import socket
import sys
import threading
import webbrowser
from collections.abc import Iterator
from pathlib import Path

from gegenprobe.desk.output import say
from gegenprobe.desk.web.accounts import Accounts
from gegenprobe.desk.web.application import application
from gegenprobe.desk.web.gate import Place
from gegenprobe.desk.web.jobs import Jobs
from gegenprobe.desk.web.sessions import Sessions
from gegenprobe.desk.web.shelf import Shelf
from gegenprobe.desk.web.templating import Pages
from gegenprobe.desk.web.visit import Desk
from gegenprobe.model.fault import Trouble
from gegenprobe.store import Log

HOST = "127.0.0.1"
TURN = 0.0005  # seconds until a page gets its turn while the checks are at work


def desk_of(book: Path, owner: str = "") -> Desk:
    """The desk of a book, which is made when there is none. Trouble when it cannot be opened."""
    if not book.exists():
        Log.create(book).close()
    known = hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:12]
    return Desk(
        shelf=Shelf(book),
        sessions=Sessions(owner),
        accounts=Accounts(book),
        jobs=Jobs(),
        pages=Pages(),
        cookie=f"gegenprobe_{known}",
    )


def serve(desk: Desk, port: int, opened: bool) -> None:
    """Serves until it is interrupted. The first line on standard output is the address with its token."""
    import uvicorn

    from gegenprobe.desk.web.told import keep_story

    sys.setswitchinterval(TURN)
    desk.shelf.when_checked = functools.partial(keep_story, desk)
    with _listening(port) as listener:
        number = listener.getsockname()[1]
        say([f"http://{HOST}:{number}/enter?token={desk.sessions.token}"])
        sys.stdout.flush()
        desk.shelf.open_soon()
        if opened:
            threading.Thread(target=_open, args=(f"http://{HOST}:{number}/enter?token={desk.sessions.token}",)).start()
        config = uvicorn.Config(
            application(desk, Place.on_loopback(number)),
            log_level="critical",
            access_log=False,
            lifespan="off",
            server_header=False,
            proxy_headers=False,
            ws="none",
            timeout_graceful_shutdown=3,
        )
        uvicorn.Server(config).run(sockets=[listener])


@contextlib.contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    """A socket on loopback that listens already, so that the printed address works at once. 0 takes a free port."""
    # The protocol is named, so that answers go out at once (Nagle's delay is switched off for TCP sockets only).
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
        except OSError as error:
            raise Trouble(f"port {port} cannot be used ({error.strerror}). Name another with --port.") from error
        listener.listen(128)
        yield listener


def _open(address: str) -> None:
    with contextlib.suppress(webbrowser.Error):
        webbrowser.open(address)
