"""Who is at the desk: the start-up token and the sessions that it, or an account, opens. All of it in memory only."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from gegenprobe.desk.web.roles import Role

MOST_SESSIONS = 200  # the one used longest ago goes first


def secret() -> str:
    """43 characters that nobody guesses."""
    return secrets.token_urlsafe(32)


@dataclass(slots=True)
class Session:
    """One browser at the desk. `csrf` has to come back with every form; `since` is the log's end at its last visit;
    `skipped` what its reviewer left for later; `wrote` the log's end at its last act."""

    name: str
    role: Role
    language: str | None = None
    csrf: str = field(default_factory=secret)
    since: int | None = None
    wrote: int = 0
    skipped: set[tuple[str, str | None]] = field(default_factory=set)


class Sessions:
    """The open sessions by the value of their cookie, and the token that opens one for the desk's owner."""

    def __init__(self, owner: str, token: str | None = None) -> None:
        self.token = token or secret()
        self._owner = owner
        self._lock = threading.Lock()
        self._open: OrderedDict[str, Session] = OrderedDict()

    def with_token(self, given: str) -> str | None:
        """A new session's cookie for whoever has the start-up token; None for anybody else."""
        if not secrets.compare_digest(given.encode(), self.token.encode()):
            return None
        return self.open(Session(self._owner, "admin"))

    def open(self, session: Session) -> str:
        """The cookie of a new session."""
        cookie = secret()
        with self._lock:
            self._open[cookie] = session
            while len(self._open) > MOST_SESSIONS:
                self._open.popitem(last=False)
        return cookie

    def of(self, cookie: str | None) -> Session | None:
        """The session with this cookie, or None."""
        with self._lock:
            session = self._open.get(cookie) if cookie else None
            if session is not None and cookie is not None:
                self._open.move_to_end(cookie)
            return session

    def end(self, session: Session) -> None:
        """Ends a session."""
        with self._lock:
            self._open = OrderedDict((cookie, one) for cookie, one in self._open.items() if one is not session)
