"""Coming in, going out, the language, and the desk's own files."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from gegenprobe.desk.web.asking import LANGUAGE
from gegenprobe.desk.web.sessions import Session
from gegenprobe.desk.web.templating import static_files
from gegenprobe.desk.web.visit import Fault, Visit, moved
from gegenprobe.desk.web.words import tongues

A_YEAR = 31_536_000


def enter(visit: Visit) -> Response:
    """With the start-up token: a session. Without it: the form of a shared desk, or a closed door."""
    desk = visit.desk
    cookie = desk.sessions.with_token(visit.query.get("token", ""))
    if cookie is not None:
        return _with_session(visit, cookie)
    if desk.accounts.all():
        return Response(desk.pages.bare("door.html", visit.words, wrong=False), 200, media_type="text/html")
    return Response(desk.pages.bare("closed.html", visit.words), 403, media_type="text/html")


def log_in(visit: Visit) -> Response:
    """A session for somebody with an account."""
    desk = visit.desk
    account = desk.accounts.entered(visit.form.get("name", ""), visit.form.get("password", ""))
    if account is None:
        return Response(desk.pages.bare("door.html", visit.words, wrong=True), 403, media_type="text/html")
    return _with_session(visit, desk.sessions.open(Session(account.name, account.role)))


def _with_session(visit: Visit, cookie: str) -> Response:
    session, seen = visit.desk.sessions.of(cookie), visit.cookies.get(visit.seen_cookie, "")
    if session is not None and seen.isascii() and seen.isdigit() and len(seen) < 12:
        session.since = int(seen)
    answer = RedirectResponse("/", 303)
    answer.set_cookie(visit.desk.cookie, cookie, httponly=True, samesite="strict", path="/")
    return answer


def leave(visit: Visit) -> Response:
    """Ends the session."""
    visit.desk.sessions.end(visit.session)
    answer = RedirectResponse("/enter", 303)
    answer.delete_cookie(visit.desk.cookie, httponly=True, samesite="strict", path="/")
    return answer


def language(visit: Visit) -> Response:
    """Another language for this browser, kept for its next visit, too."""
    code = visit.form.get("language", "")
    if code not in tongues():
        raise Fault(400, "bad_request")
    visit.session.language = code
    back = visit.form.get("back", "/")
    answer = moved(back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/")
    answer.set_cookie(LANGUAGE, code, max_age=A_YEAR, httponly=True, samesite="strict", path="/")
    return answer


def static(visit: Visit) -> Response:
    """A file of the desk's own."""
    found = static_files().get(visit.under["file"])
    if found is None:
        raise Fault(404, "no_page")
    kind, content = found
    return Response(content, media_type=kind, headers={"Cache-Control": "private, max-age=3600"})
