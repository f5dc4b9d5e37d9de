"""What stands before the text of a txt or md file: YAML front matter and a leading date marker."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gegenprobe.model.fault import Note
from gegenprobe.model.message import message
from gegenprobe.packs.document import Item, load_document
from gegenprobe.sources.known import Known, day_of, language_of

_OPENS = re.compile(r"\ufeff?---[ \t]*\r?\n(?=\s*[^\W\d][\w -]*:)")
_CLOSES = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$\n?", re.MULTILINE)
_MARKER = re.compile(r"\ufeff?[ \t]*date (\d{4}-\d{2}-\d{2})(?![\w-])[ \t]*")
LONGEST = 65_536  # characters of front matter
_KEYS = {
    "published": ("published", "date", "datepublished"),
    "outlet": ("outlet", "source", "publisher"),
    "url": ("url", "link", "canonical"),
    "language": ("language", "lang"),
}


@dataclass(frozen=True, slots=True)
class Front:
    """What a text says of itself before it begins: the metadata, the offset at which the text begins, the notes."""

    known: Known
    end: int
    notes: tuple[Note, ...] = ()


def front_of(text: str, name: str) -> Front:
    """The front of a text; `name` is the file as the notes shall call it."""
    front = Front(Known(), 1 if text.startswith("\ufeff") else 0)
    if opening := _OPENS.match(text):
        front = _matter(text, opening.end(), name)
    if marker := _MARKER.match(text, front.end if front.end > 1 else 0):
        return _marked(front, marker, name)
    return front


def _marked(front: Front, marker: re.Match[str], name: str) -> Front:
    given = Known(published=day_of(marker.group(1)))
    notes = front.notes if given.published else (*front.notes, no_day(name, "the date marker", marker.group(1)))
    return Front(front.known.or_else(given), marker.end(), notes)


def _matter(text: str, start: int, name: str) -> Front:
    closing = _CLOSES.search(text, start, start + LONGEST)
    if closing is None:
        sentence = "the front matter that begins with '---' is not closed; add a line '---' below it (read as text)"
        told = message("noted.front_not_closed")
        return Front(Known(), 0, (Note(name, "front-matter", sentence, partly=True, told=told),))
    # The BOM would be a character of the first key's line; the opening line stays in so that line numbers are right.
    root, faults = load_document(text[: closing.start()].lstrip("\ufeff").encode("utf-8", "replace"), name)
    entries = root.value if root is not None and isinstance(root.value, dict) else None
    if faults or entries is None:
        where = f"line {faults[0].place.line}: {faults[0].message}" if faults else "'key: value' lines are wanted"
        sentence = f"the front matter cannot be read ({where}); the report is read without it"
        told = message("noted.front_line", line=faults[0].place.line) if faults else message("noted.front_no_keys")
        return Front(Known(), closing.end(), (Note(name, "front-matter", sentence, partly=True, told=told),))
    known, notes = _bound(entries, name)
    return Front(known, closing.end(), notes)


def _bound(entries: dict[str, Item], name: str) -> tuple[Known, tuple[Note, ...]]:
    folded = {key.strip().lower(): item.value for key, item in entries.items()}
    given: dict[str, str] = {}
    for slot, keys in _KEYS.items():
        value = next((value for key in keys if isinstance(value := folded.get(key), str) and value.strip()), None)
        if value is not None:
            given[slot] = value.strip()
    return known_from(given, name, "the front matter")


def known_from(given: dict[str, str], name: str, where: str) -> tuple[Known, tuple[Note, ...]]:
    """Metadata from texts as people wrote them; a date or language that is none is noted and stays unknown."""
    notes: list[Note] = []
    known = Known(outlet=given.get("outlet"), url=given.get("url"))
    if published := given.get("published"):
        known = replace(known, published=day_of(published))
        if known.published is None:
            notes.append(no_day(name, where, published))
    if language := given.get("language"):
        known = replace(known, language=language_of(language))
        if known.language is None:
            sentence = f"{where}: '{language[:40]}' is no language code; write two letters such as de or en"
            told = message("noted.no_language", given=language[:40])
            notes.append(Note(name, "metadata-language", sentence, partly=True, told=told))
    return known, tuple(notes)


def no_day(name: str, where: str, written: str) -> Note:
    """The note on a date that is no day of the calendar."""
    sentence = f"{where}: '{written[:40]}' is no day of the calendar; write it as YYYY-MM-DD (published stays unknown)"
    return Note(name, "metadata-date", sentence, partly=True, told=message("noted.no_day", given=written[:40]))
