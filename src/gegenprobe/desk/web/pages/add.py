"""Adding reports: files, or a text that was pasted, with what is known of them; and how far the work has come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from starlette.responses import Response

from gegenprobe.desk.web.chosen import language_named
from gegenprobe.desk.web.visit import Fault, Upload, Visit, moved
from gegenprobe.libraries import library_of
from gegenprobe.model.fault import Note
from gegenprobe.pipeline import Added, Intake, add_reports
from gegenprobe.sources.known import Known, day_of, language_of

_TEXT = "text"
_OPENING, _WORDS = 200, 8  # of a pasted text: the characters and words that make a name


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
    stem = visit.form.get("name", "").strip().removesuffix(".txt") or _stem_of(pasted)
    return _started(visit, (Upload(f"{stem}.txt", pasted.encode("utf-8", "replace")),))


def _stem_of(pasted: str) -> str:
    """A name for a text that has none: its first words. Two texts of one name and no outlet would be one speaker."""
    words = re.findall(r"\w+", pasted[:_OPENING])
    return "-".join(words[:_WORDS]) or _TEXT


def job(visit: Visit) -> Response:
    """How far the work has come; asked for again until it is done."""
    found = visit.desk.jobs.of(visit.under["job"])
    if found is None:
        raise Fault(404, "no_job")
    done = found.done  # asked first: what is added while the page is made belongs to the next one
    visit.wrote()
    return visit.page("added.html", job=found, done=done, added=found.added, refused=found.refused)


def _started(visit: Visit, uploads: tuple[Upload, ...]) -> Response:
    known, stamp, book = _known(visit), visit.stamp(), visit.desk.book
    files = tuple((one.name, one.raw) for one in uploads)

    def work() -> Iterator[Added | Note]:
        codebook = visit.desk.shelf.wait().standing.codebook.name
        return add_reports(book, Intake((), known, library_of(codebook), files), stamp)

    return moved(f"/add/{visit.desk.jobs.start(len(files), work).id}")


def _known(visit: Visit) -> Known:
    """What the form says of all its reports. A day or language that is none is told, and nothing is added."""
    form = {name: value.strip() for name, value in visit.form.items()}
    day: date | None = day_of(form["published"]) if form.get("published") else None
    language = language_of(language_named(form["language"], visit.words)) if form.get("language") else None
    if form.get("published") and day is None:
        raise Fault(400, "no_day", given=form["published"][:40])
    if form.get("language") and language is None:
        raise Fault(400, "no_language", given=form["language"][:40])
    return Known(published=day, outlet=form.get("outlet") or None, url=form.get("url") or None, language=language)
