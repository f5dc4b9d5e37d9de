"""The desk as an application: every route behind the gate and its row in the table of roles."""

from __future__ import annotations

import contextlib
import secrets
import sys
import traceback
from collections.abc import Callable

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from gegenprobe.desk.web.asking import visit_of, words_for
from gegenprobe.desk.web.gate import Gate, Place
from gegenprobe.desk.web.opening import Opening
from gegenprobe.desk.web.pages import routes
from gegenprobe.desk.web.roles import DOORS, may
from gegenprobe.desk.web.sessions import Session
from gegenprobe.desk.web.visit import Answer, Desk, Fault, Visit, moved
from gegenprobe.model.fault import Trouble

Endpoint = Callable[[Request], object]


def application(desk: Desk, place: Place) -> Starlette:
    """The application that serves the desk."""
    made = [Route(path, _guarded(desk, method, path, answer), methods=[method]) for method, path, answer in routes()]
    handlers = {HTTPException: _not_found(desk), 500: _bug(desk)}
    return Starlette(routes=made, middleware=[Middleware(Gate, place=place)], exception_handlers=handlers)  # type: ignore[arg-type]


def _guarded(desk: Desk, method: str, path: str, answer: Answer) -> Endpoint:
    """The answer behind its row of the table. KeyError at the start of the desk when it has none."""
    least = DOORS[(method, path)]
    judges = method == "POST" and least == "reviewer" and not path.startswith("/add")

    async def guarded(request: Request) -> Response:
        session = desk.sessions.of(request.cookies.get(desk.cookie))
        if not may(session.role if session else None, least):
            return await run_in_threadpool(_turned_away, desk, request, session)
        visit = await visit_of(desk, request, session)
        if method == "POST" and session is not None and not _same(visit.form.get("csrf", ""), session.csrf):
            return _explained(visit, Fault(403, "form_too_old"))
        return await run_in_threadpool(_judged if judges else _answered, visit, answer)

    return guarded


def _same(given: str, wanted: str) -> bool:
    return secrets.compare_digest(given.encode(), wanted.encode())


def _judged(visit: Visit, answer: Answer) -> Response:
    """What is decided while a large book is still being opened waits for it, so that it is not lost."""
    with contextlib.suppress(Trouble):  # whoever looks at the book next is told
        visit.desk.shelf.wait_for_pages()
    return _answered(visit, answer)


def _answered(visit: Visit, answer: Answer) -> Response:
    try:
        return answer(visit)
    except Fault as fault:
        return _explained(visit, fault)
    except Opening:
        return visit.page("opening.html", 200)
    except Trouble as trouble:
        return _explained(visit, Fault(409, "trouble", trouble=visit.words.trouble(trouble)))


def _explained(visit: Visit, fault: Fault) -> Response:
    """The page that says what happened, what was kept, and what to do."""
    words = visit.words
    parts = {part: words(f"fault.{fault.what}.{part}", **fault.values) for part in ("what", "kept", "do")}
    return visit.page("fault.html", fault.status, **parts)


def _turned_away(desk: Desk, request: Request, session: Session | None) -> Response:
    """Without a session: the door. With one whose role does not reach: a page that says so."""
    words = words_for(request, session)
    if session is None:
        return moved("/enter") if desk.accounts.all() else Response(desk.pages.bare("closed.html", words), 403)
    visit = Visit(desk=desk, session=session, words=words, path=request.url.path)
    return _explained(visit, Fault(403, "not_allowed", role=words.of("role", session.role)))


def _not_found(desk: Desk) -> Callable[[Request, Exception], object]:
    async def not_found(request: Request, error: Exception) -> Response:
        session = desk.sessions.of(request.cookies.get(desk.cookie))
        status = error.status_code if isinstance(error, HTTPException) else 400
        if session is None:
            return _turned_away(desk, request, session)
        visit = Visit(desk=desk, session=session, words=words_for(request, session), path=request.url.path)
        what = {404: "no_page", 405: "no_page", 413: "too_much"}.get(status, "bad_request")
        return await run_in_threadpool(_explained, visit, Fault(status, what))

    return not_found


def _bug(desk: Desk) -> Callable[[Request, Exception], object]:
    """A fault of the program: one line on standard error that names the place and nothing of the reports."""

    async def bug(request: Request, error: Exception) -> Response:
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} in {last.filename.rpartition('/')[2]}, line {last.lineno}"
        sys.stderr.write(f"gegenprobe desk: a fault of the program ({place}) on {request.scope['route'].path}\n")
        session = desk.sessions.of(request.cookies.get(desk.cookie))
        if session is None:
            return Response(status_code=500)
        visit = Visit(desk=desk, session=session, words=words_for(request, session), path=request.url.path)
        return await run_in_threadpool(_explained, visit, Fault(500, "bug", place=place))

    return bug
