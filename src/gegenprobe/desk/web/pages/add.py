"""Adding reports: files, or a text that was pasted, with what is known of them; and how far the work has come."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePosixPath

from starlette.responses import Response

from gegenprobe.desk.web.pages.report import CODEBOOK
from gegenprobe.desk.web.visit import Fault, Upload, Visit, moved
from gegenprobe.model.fault import Note
from gegenprobe.pipeline import Added, Intake, add_reports, library_of
from gegenprobe.sources.known import Known, day_of, language_of

LONGEST_NAME = 100
_TEXT = "text.txt"


def page(visit: Visit) -> Response:
    """The two ways to add reports."""
    return visit.page("add.html")


def files(visit: Visit) -> Response:
    """Starts adding the files that came with the form."""
    if not visit.files:
        raise Fault(400, "no_files")
    return _started(visit, visit.files)


def text(visit: Visit) -> Response:
    """Starts adding a pasted text."""
    pasted = visit.form.get("text", "")
    if not pasted.strip():
        raise Fault(400, "no_text")
    name = visit.form.get("name", "").strip() or _TEXT
    stem = PurePosixPath(name).name.removesuffix(".txt")
    return _started(visit, (Upload(f"{stem}.txt", pasted.encode("utf-8", "replace")),))


def job(visit: Visit) -> Response:
    """How far the work has come; asked for again until it is done."""
    found = visit.desk.jobs.of(visit.under["job"])
    if found is None:
        raise Fault(404, "no_job")
    return visit.page("added.html", job=found, added=found.added, refused=found.refused)


def _started(visit: Visit, uploads: tuple[Upload, ...]) -> Response:
    known, stamp, book = _known(visit), visit.stamp(), visit.desk.book

    def work() -> Iterator[Added | Note]:
        with tempfile.TemporaryDirectory(prefix="gegenprobe-") as folder:
            paths = _written(uploads, Path(folder))
            for result in add_reports(book, Intake(paths, known, library_of(CODEBOOK)), stamp):
                yield _without_folder(result, folder) if isinstance(result, Note) else result

    return moved(f"/add/{visit.desk.jobs.start(len(uploads), work).id}")


def _written(uploads: tuple[Upload, ...], folder: Path) -> tuple[str, ...]:
    """The files in a folder of ours, each in one of its own, under a name without any path in it."""
    paths = []
    for number, upload in enumerate(uploads):
        own = folder / f"{number:05}"
        own.mkdir()
        path = own / _name(upload.name)
        path.write_bytes(upload.raw)
        paths.append(str(path))
    return tuple(paths)


def _name(given: str) -> str:
    """The last part of a name, without what a file system refuses."""
    last = given.replace("\\", "/").rpartition("/")[2].replace("\0", "")
    stem, dot, ending = last.rpartition(".")
    short = f"{stem[:LONGEST_NAME]}{dot}{ending[:10]}".encode("utf-8", "replace")[:240].decode("utf-8", "ignore")
    return short if short.strip(". ") else _TEXT


def _without_folder(note: Note, folder: str) -> Note:
    shown = note.subject.removeprefix(folder).lstrip("/").partition("/")[2] or note.subject
    return Note(shown, note.code, note.message, note.lost, note.partly)


def _known(visit: Visit) -> Known:
    """What the form says of all its reports. A day or language that is none is told, and nothing is added."""
    form = {name: value.strip() for name, value in visit.form.items()}
    day: date | None = day_of(form["published"]) if form.get("published") else None
    language = language_of(form["language"]) if form.get("language") else None
    if form.get("published") and day is None:
        raise Fault(400, "no_day", given=form["published"][:40])
    if form.get("language") and language is None:
        raise Fault(400, "no_language", given=form["language"][:40])
    return Known(published=day, outlet=form.get("outlet") or None, url=form.get("url") or None, language=language)
