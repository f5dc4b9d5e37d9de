"""A corrected value as a reviewer gives it: words of the sentence, or what is typed, in the language of either.

'mehr als fünfzig' is read as the report's language reads it, 'am Donnerstag' by the day of its publication, 'Litauen'
as a country, 'Freilassung' as the desk names that kind. What is nothing of that is left as it is, and told as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gegenprobe.desk.web.words import Words
from gegenprobe.ledger.slots import COUNTRIES, UNKNOWN, Known, SlotFault, slot_value
from gegenprobe.libraries import layer_of, library_of
from gegenprobe.model.report import Report, Segment
from gegenprobe.sources.known import day_of

# Slots whose values are names of the codebook or the program, and the strings that name them on the pages.
NAMED: Mapping[str, str] = {
    "kind": "kind", "status": "status", "group": "group", "change": "change", "cumulative": "answer",
    "in_exchange": "answer",
}  # fmt: skip
_BOUNDS = {"over": "over ", "under": "under ", "at_least": "at least ", "at_most": "at most ", "about": "about "}
_NOTHING = Known({}, frozenset())


def value_of(slot: str, written: str, report: Report, words: Words) -> str:
    """The value as a verdict has it ('over 50', '2025-09-11', 'LT', 'release'); as it was written where it is none."""
    text = written.strip()
    if text.casefold() == words("review.unknown").casefold():
        return UNKNOWN
    if slot in NAMED:
        return _named(NAMED[slot], text, words)
    if not text or _fits(slot, text):
        return text
    for tongue in dict.fromkeys((report.language, words.code)):
        read = _read(slot, text, replace(report, language=tongue))
        if read is not None:
            return read
    return _country(text, words) if slot in (*COUNTRIES, "nationality") else text


def field_of(field: str, written: str, report: Report, words: Words) -> str | None:
    """What is known of a report as a correction has it: '2025-09-11' for '11. September 2025', 'de' for 'Deutsch'.

    None for 'unknown' and for nothing; as it was written where it is none of that.
    """
    text = written.strip()
    if not text or text.casefold() == words("review.unknown").casefold():
        return None
    if field == "language":
        return language_named(text, words)
    return _day(text, report, words) if field == "published" else text


def language_named(text: str, words: Words) -> str:
    """The code of a language that the desk has a name for; otherwise the text."""
    return _named("language", text.strip(), words)


def _day(text: str, report: Report, words: Words) -> str:
    """The day that the text names by itself ('am Donnerstag' names none); otherwise the text."""
    day = day_of(text)
    if day is not None:
        return day.isoformat()
    first, _, last = value_of("when", text, replace(report, published=None), words).partition("..")
    return first if first == last else text


def _fits(slot: str, text: str) -> bool:
    try:
        slot_value(slot, text, _NOTHING)
    except SlotFault:
        return False
    return True


def _named(group: str, text: str, words: Words) -> str:
    known = {shown.casefold(): name for name, shown in words.group(group)}
    return known.get(text.casefold(), text)


def _number(record: Mapping[str, Any]) -> str:
    if record["op"] == "between":
        return f"{record['low']}-{record['high']}"
    return f"{_BOUNDS.get(record['op'], '')}{record['value']}"


def _read(slot: str, text: str, report: Report) -> str | None:
    """The value that a language reads in the words; None where it reads none."""
    if slot == "count":
        return next((_number(one) for one in _layer(text, report, "numbers")), None)
    if slot == "when":
        return next((f"{one['low']}..{one['high']}" for one in _layer(text, report, "times") if one["low"]), None)
    if slot in (*COUNTRIES, "nationality"):
        return next((str(one["country"]) for one in _layer(text, report, "places") if one.get("country")), None)
    return None


def _country(text: str, words: Words) -> str:
    return next((code for code, name in words.countries.items() if name.casefold() == text.casefold()), text)


def _layer(text: str, report: Report, name: str) -> list[dict[str, Any]]:
    """What the report's language sees in the words alone; nothing where it has no pack."""
    alone = replace(report, text=text, segments=(Segment(0, len(text), "body"),))
    return layer_of(alone, library_of("detention"), name)
