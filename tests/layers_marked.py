"""Our marked prose of tests/gold/layers, and how near a layer comes to it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from gegenprobe.reading.answers.layers import Record, layer
from reports_of import library, report_of

GOLD = Path(__file__).parent / "gold" / "layers"
_NEAR = 0.005  # of a value such as a third
_SIGNS = {"over": ">", "at_least": ">=", "under": "<", "at_most": "<=", "about": "~"}
_MARK = re.compile(r"\[([^\]=]+)=([^\]]*)\]")
_SAID = re.compile(r"<([^|>]+)\|([^|>]*)\|([^|>]*)>")
_TRIMMED = " \n.,;:\"'„“”»«‚‘"


class Mark(NamedTuple):
    """A stretch of a report and what it is: a value, or speaker and cue."""

    report: int
    start: int
    end: int
    text: str
    told: tuple[str, ...]


class Figures(NamedTuple):
    found: int
    wanted: int
    right: int

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.wanted)


def marked(name: str) -> tuple[date, list[str], list[Mark]]:
    """Day of publication, texts without marks, and the marks of `NAME.txt`."""
    first, *lines = (GOLD / f"{name}.txt").read_text("utf-8").splitlines()
    pattern = _SAID if name.startswith("speech") else _MARK
    texts: list[str] = []
    marks: list[Mark] = []
    for number, line in enumerate(lines):
        plain, at = "", 0
        for mark in pattern.finditer(line):
            plain += line[at : mark.start()]
            start, at = len(plain), mark.end()
            plain += mark[1]
            marks.append(Mark(number, start, len(plain), mark[1], mark.groups()[1:]))
        texts.append(plain + line[at:])
    return date.fromisoformat(first.split()[1]), texts, marks


@cache
def compared(name: str) -> tuple[tuple[Mark, ...], tuple[Mark, ...], tuple[str, ...]]:
    """What is marked, what the layer says, and the texts."""
    kind, language = name.split("-")
    day, texts, marks = marked(name)
    told: Callable[[Record], tuple[str, ...]] = {"times": _time, "numbers": _number, "speech": _speech}[kind]
    found = [
        Mark(number, int(str(record["start"])), int(str(record["end"])), str(record["text"]), told(record))
        for number, text in enumerate(texts)
        for record in layer(report_of(text, language, day), library(), kind)
        if record.get("unit") not in ("year", "date", "time-of-day", "label", "code")
    ]
    return tuple(marks), tuple(found), tuple(texts)


def _time(record: Record) -> tuple[str, ...]:
    return (str(record["value"]),)


def _number(record: Record) -> tuple[str, ...]:
    if record["op"] == "between":
        return (f"{record['low']}..{record['high']}",)
    return (_SIGNS.get(str(record["op"]), "") + str(record["value"]),)


def _speech(record: Record) -> tuple[str, ...]:
    return tuple(str(part["text"]) if isinstance(part, dict) else "" for part in (record["speaker"], record["cue"]))


def relaxed(wanted: Mark, found: Mark) -> bool:
    """Spans that touch."""
    return wanted.report == found.report and wanted.start < found.end and found.start < wanted.end


def same_value(wanted: Mark, found: Mark) -> bool:
    """Spans that touch, and the same value and bound."""
    return relaxed(wanted, found) and _equal(wanted.told[0], found.told[0])


def same_number(wanted: Mark, found: Mark) -> bool:
    """Spans that touch, and the same value whatever its bound."""
    return relaxed(wanted, found) and _equal(wanted.told[0].lstrip("<>=~"), found.told[0].lstrip("<>=~"))


def _equal(wanted: str, found: str) -> bool:
    if wanted == found:
        return True
    signs = [text[: len(text) - len(text.lstrip("<>=~"))] for text in (wanted, found)]
    numbers = [text.lstrip("<>=~") for text in (wanted, found)]
    try:
        return signs[0] == signs[1] and abs(float(numbers[0]) - float(numbers[1])) <= _NEAR
    except ValueError:
        return False


def same_speech(wanted: Mark, found: Mark) -> bool:
    """The words said but for marks around them, most of the speaker's words, and the cue's first or none."""
    if not relaxed(wanted, found) or wanted.text.strip(_TRIMMED) != found.text.strip(_TRIMMED):
        return False
    speaker, cue = found.told
    named = wanted.told[0].lower() == speaker.lower() or wanted.told[0].lower().endswith(" " + speaker.lower())
    return named and (not wanted.told[1] or cue.lower().startswith(wanted.told[1].lower()))


def agreement(name: str, same: Callable[[Mark, Mark], bool]) -> Figures:
    """How many of both sides there are, and how many pairs agree; each counts once."""
    marks, found, _ = compared(name)
    left = list(found)
    right = 0
    for mark in marks:
        match = next((other for other in left if same(mark, other)), None)
        if match is not None:
            left.remove(match)
            right += 1
    return Figures(len(found), len(marks), right)
