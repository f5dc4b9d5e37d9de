"""Reports in: from paths to reports with their bytes, their parts and what is known of them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gegenprobe.model.fault import Note
from gegenprobe.model.identity import content_id
from gegenprobe.model.message import Term, message
from gegenprobe.model.report import Offsets, Report, Segment
from gegenprobe.packs.sentences import SentencePacks, shipped_sentences
from gegenprobe.sources.decoding import Decoded, decoded
from gegenprobe.sources.front import front_of
from gegenprobe.sources.known import Known
from gegenprobe.sources.parts import parts_of
from gegenprobe.sources.table import Tables
from gegenprobe.sources.walking import Found, bytes_of, files_of
from gegenprobe.text.language import guess_language

MOST_TEXT = 10_000_000  # characters of one report
_PAGE = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_LONG_NUMBER = re.compile(r"\d{1000}")


@dataclass(frozen=True, slots=True)
class Taken:
    """A report that came in, with its bytes as they were, the codec they were decoded by, and notes about it."""

    report: Report
    raw: bytes
    encoding: str
    notes: tuple[Note, ...] = ()

    def offsets(self) -> Offsets | None:
        """Where extracted text stands in the bytes; None for a text that is its bytes decoded."""
        markup = self.raw.decode(self.encoding)
        if markup == self.report.text:
            return None
        from gegenprobe.sources.page_offsets import offsets_of

        return offsets_of(self.report.text, markup, self.encoding)


def take_in(
    paths: Iterable[str], known: Known | None = None, packs: SentencePacks | None = None
) -> Iterator[Taken | Note]:
    """The reports of files, folders and '-', in order; a note for each input that is not read.

    `known` is what the command line says and goes before all else. A report's own notes come with it; a note whose
    `failed` is true means exit code 1. Nothing is raised for bad input.
    """
    tongues = shipped_sentences() if packs is None else packs
    tables = Tables()
    for path in paths:
        for found in files_of(str(path)):
            if isinstance(found, Note):
                yield found
            else:
                yield from _taken(found, known or Known(), tongues, tables)


def _taken(found: Found, known: Known, packs: SentencePacks, tables: Tables) -> Iterator[Taken | Note]:
    if found.path is not None:
        table, notes = tables.of(found.path.parent)
        yield from notes
        known = known.or_else(table.rows.get(found.path.name, Known()))
    raw = bytes_of(found)
    yield raw if isinstance(raw, Note) else report_of(found, raw, known, packs)


def report_of(found: Found, raw: bytes, known: Known, packs: SentencePacks) -> Taken | Note:
    """The report that the bytes of a found file hold, or the note that says why there is none."""
    page = found.kind == "page"
    text = decoded(raw, page=found.kind != "text") if raw.strip() else None
    if text is None:
        return _no_text(found, raw.strip())
    if not text.text.strip("\ufeff\0 \t\r\n\f\v\u00a0"):
        return _no_text(found, b"")
    if len(text.text) > MOST_TEXT:
        sentence = f"{len(text.text):,} characters; a report has at most {MOST_TEXT:,} (split it)"
        told = message("noted.too_long", number=len(text.text), most=MOST_TEXT)
        return Note(found.shown, "too-large", sentence, lost=True, told=told)
    if page or (found.kind is None and _PAGE.match(text.text)):
        return _from_page(found, raw, text, known, packs)
    return _from_text(found, raw, text, known, packs)


def _from_text(found: Found, raw: bytes, text: Decoded, known: Known, packs: SentencePacks) -> Taken:
    front = front_of(text.text, found.shown)
    known = known.or_else(front.known)
    language = known.language or guess_language(text.text, packs.telling, front.end)
    segments = parts_of(text.text, front.end, packs.packs.get(language or ""))
    report = _report(found.stem, hashlib.sha256(raw).hexdigest(), known, language, (text.text, segments))
    return Taken(report, raw, text.encoding, (*text_notes(found.shown, text), *front.notes))


def _from_page(found: Found, raw: bytes, text: Decoded, known: Known, packs: SentencePacks) -> Taken | Note:
    from gegenprobe.sources.page import page_of  # only pages need the parser

    page = page_of(text.text, found.shown)
    if not page.text.strip():
        sentence = "the page shows no text (drawn by a script, perhaps); save it as text and add that"
        return Note(found.shown, "empty", sentence, lost=True)
    known = known.or_else(page.known)
    guess = guess_language(page.text, packs.telling, page.title)
    language = known.language or guess
    notes = [*text_notes(found.shown, text), *page.notes]
    if guess and page.known.language == language != guess:
        sentence = f"the page says '{language}', but its words look like '{guess}'"
        told = message("noted.language", said=Term("language", language or ""), guess=Term("language", guess))
        notes.append(Note(found.shown, "language", sentence, told=told))
    segments = parts_of(page.text, page.title, packs.packs.get(language or ""), "title" if page.title else "metadata")
    report = _report(found.stem, hashlib.sha256(raw).hexdigest(), known, language, (page.text, segments))
    return Taken(report, raw, text.encoding, tuple(notes))


def _report(
    name: str, digest: str, known: Known, language: str | None, parted: tuple[str, tuple[Segment, ...]]
) -> Report:
    return Report(
        id=content_id("r", [digest, known.outlet, known.url]),
        name=name,
        text=parted[0],
        digest=digest,
        outlet=known.outlet,
        url=known.url,
        published=known.published,
        language=language,
        language_guessed=known.language is None,
        segments=parted[1],
    )


def _no_text(found: Found, raw: bytes) -> Note:
    if raw:
        return Note(
            found.shown, "binary", "this is no text (a picture, an archive, another program's file?)", lost=True
        )
    return Note(found.shown, "empty", "the file is empty or has only white space", lost=True)


def _long_number(text: str) -> re.Match[str] | None:
    """A run of a thousand digits; it has one at some place whose number is divisible by a thousand."""
    if not any(map(str.isdecimal, text[::1000])):
        return None
    return _LONG_NUMBER.search(text)


def text_notes(name: str, text: Decoded) -> Iterator[Note]:
    """What is odd about a text that was read all the same."""
    if text.guessed:
        told = message("noted.charset", charset=text.encoding)
        yield Note(name, "guessed-charset", f"the charset is not declared and was guessed: {text.encoding}", told=told)
    if "\0" in text.text:
        number = text.text.count(chr(0))
        sentence = f"{number:,} NUL characters stand in the text; the file may be damaged"
        yield Note(name, "nul", sentence, partly=True, told=message("noted.nul", number=number))
    if run := _long_number(text.text):
        sentence = f"a run of 1,000 and more digits (from character {run.start():,}) is not read as a number"
        told = message("noted.long_number", start=run.start())
        yield Note(name, "long-number", sentence, partly=True, told=told)
