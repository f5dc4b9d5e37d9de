"""Hits written as a line of text, so that a test is a table of sentence and result."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import gegenprobe.packs
from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.numbers import NumberPack, bind_numbers
from gegenprobe.packs.times import TimePack, bind_times
from gegenprobe.reading.numbers.numbers import NumberHit, find_numbers
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import Direction
from gegenprobe.reading.times.times import find_times
from gegenprobe.reading.times.timex import timexes
from gegenprobe.text.words import Words, words_of

LANGUAGES = ("de", "en", "es", "ru")
TUESDAY = date(2025, 9, 16)


def _root(language: str, name: str) -> Item:
    path = Path(gegenprobe.packs.__file__).parent / "languages" / language / name
    root, faults = load_document(path.read_bytes(), name)
    assert root is not None and not faults, faults
    return root


@cache
def number_pack(language: str) -> NumberPack:
    binder = Binder()
    pack = bind_numbers(_root(language, "numbers.yaml"), binder)
    assert not binder.faults, binder.faults
    return pack


@cache
def time_pack(language: str) -> TimePack:
    binder = Binder()
    pack = bind_times(_root(language, "times.yaml"), binder)
    assert not binder.faults, binder.faults
    return pack


def _number(words: Words, hit: NumberHit) -> str:
    value = f"{hit.low}..{hit.high}" if hit.op == "between" else str(hit.value)
    flags = [name for name in ("article", "anaphoric", "each") if getattr(hit, name)]
    return " ".join([words.slice(hit.first, hit.last), "=", hit.op, value, *([hit.unit] if hit.unit else []), *flags])


def numbers_in(language: str, text: str) -> str:
    """'mehr als 50 = over 50; 12 = exact 12 duration'."""
    words = words_of(text)
    return "; ".join(_number(words, hit) for hit in find_numbers(words, 0, len(words), number_pack(language)))


def times_in(language: str, text: str, direction: Direction | None = None, published: date | None = TUESDAY) -> str:
    """'am Samstag = weekday 2025-09-13 2025-09-13..2025-09-13': words, kind, TIMEX3 value, days."""
    words = words_of(text)
    lines: list[str] = []
    for hit in find_times(words, 0, len(words), time_pack(language)):
        span = resolve(hit, published, direction)
        value = "+".join(value for _, _, value in timexes(hit, published, direction))
        days = "-" if span is None else "..".join(dict.fromkeys((span.start.isoformat(), span.end.isoformat())))
        lines.append(f"{words.slice(hit.first, hit.last)} = {hit.open or hit.kind} {value} {days}")
    return "; ".join(lines)
