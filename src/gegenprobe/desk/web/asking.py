"""From a request to a visit: the language, the query, the form with its files."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from gegenprobe.desk.web.sessions import Session
from gegenprobe.desk.web.visit import Desk, Upload, Visit
from gegenprobe.desk.web.words import Words, tongues, words_in
from gegenprobe.sources.walking import MOST_BYTES

LANGUAGE = "gegenprobe_language"  # the cookie that keeps the language from one start of the desk to the next
MOST_FILES = 2_000
MOST_FIELDS = 200
NOBODY = Session("", "reader")  # who stands at the door


async def visit_of(desk: Desk, request: Request, session: Session | None) -> Visit:
    """The visit that a request is. Without a session it is nobody's, and only the door answers it."""
    form, files = await _form(request) if request.method == "POST" else ({}, ())
    query = request.query_params
    return Visit(
        desk=desk,
        session=session or NOBODY,
        words=words_for(request, session),
        path=request.url.path,
        under={name: str(value) for name, value in request.path_params.items()},
        query=dict(query),
        many={name: query.getlist(name) for name in query},
        form=form,
        files=files,
        cookies=request.cookies,
    )


async def _form(request: Request) -> tuple[Mapping[str, str], tuple[Upload, ...]]:
    async with request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=MOST_BYTES) as form:
        texts = {name: value for name, value in form.multi_items() if isinstance(value, str)}
        csrf = request.headers.get("x-csrf")
        return texts | ({"csrf": csrf} if csrf else {}), tuple([await _upload(one) for one in _files(form)])


def _files(form: FormData) -> list[UploadFile]:
    """The files of a form; a file field that was left empty is none."""
    return [value for _, value in form.multi_items() if isinstance(value, UploadFile) and value.filename]


async def _upload(file: UploadFile) -> Upload:
    return Upload(file.filename or "", await file.read(MOST_BYTES + 1))


def words_for(request: Request, session: Session | None) -> Words:
    """The words in the language that was chosen, else the first that browser and desk have in common, else English."""
    known = tongues()
    asked = [
        part.partition(";")[0].strip()[:2].lower() for part in request.headers.get("accept-language", "").split(",")
    ]
    chosen = session.language if session else None
    wanted = [chosen, request.cookies.get(LANGUAGE), *asked, known[0]]
    return words_in(next(code for code in wanted if code in known))
