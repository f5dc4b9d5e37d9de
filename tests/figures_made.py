"""Figures made of a few words, for the tests of series, balances and checks."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Any

from gegenprobe.libraries import library_of
from gegenprobe.model.identity import content_id
from gegenprobe.model.kinds import Op
from gegenprobe.model.ledger import Figure, Range
from gegenprobe.model.statement import When, Whom
from gegenprobe.packs.codebook import Codebook

_BOUNDS: dict[str, Op] = {">": "over", "<": "under", ">=": "at_least", "<=": "at_most", "~": "about", "": "exact"}


@cache
def codebook() -> Codebook:
    return library_of("detention").codebook


def day(text: str) -> date:
    return date.fromisoformat(f"2025-{text}")


def span(text: str) -> When | None:
    """'06-21', '06-01..06-30' of 2025; '' is no time."""
    first, _, last = text.partition("..")
    return When(day(first), day(last or first)) if text else None


def range_of(text: str) -> tuple[Op, Range]:
    """'52', '>50', '<=9', '~30', '10-20'."""
    if "-" in text:
        low, high = map(int, text.split("-"))
        return "between", Range(low, high)
    found = re.fullmatch(r"(\D*)(\d+)", text)
    assert found
    op, value = _BOUNDS[found[1]], int(found[2])
    ranges = {
        "exact": Range(value, value),
        "over": Range(value + 1, None),
        "under": Range(None, value - 1),
        "at_least": Range(value, None),
        "at_most": Range(None, value),
        "about": Range(value - value // 10, value + value // 10),
    }
    return op, ranges[op]


def figure(measure: str, number: str, when: str = "", **slots: Any) -> Figure:
    """`figure("custody", "1186", "08-15", speaker="Viasna", group="political_prisoner")`; known on its last day."""
    op, range_ = range_of(number)
    time = span(when)
    given: dict[str, Any] = {
        "status": "occurred",
        "at": "BY",
        "to": None,
        "speaker": "Viasna",
        "cited": True,
        "known": time.end if time else None,
        **slots,
    }
    whom = Whom(given.pop("group", None), tuple(given.pop("nationality", "").split()))
    known = given.pop("known")
    given["known"] = day(known) if isinstance(known, str) else known
    name = given.pop("id", content_id("f", [measure, number, when, repr(sorted(slots.items()))]))
    own = {"origins": (given["speaker"],), "statements": (f"s_{name}",)}
    return Figure(id=name, measure=measure, op=op, range=range_, whom=whom, when=time, **{**own, **given})
