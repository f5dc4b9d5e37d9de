"""The slots of a statement that a person may correct: from what is typed to a value, and into the statement."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from gegenprobe.model.entry import Record
from gegenprobe.model.fault import Trouble
from gegenprobe.model.kinds import OPS, STATUSES, Op
from gegenprobe.model.message import Listed, Term, message
from gegenprobe.model.records import statement_from_record, statement_record
from gegenprobe.model.statement import Statement
from gegenprobe.packs.codebook import Kind
from gegenprobe.reading.numbers.number_bounds import limits

UNKNOWN = "unknown"  # typed: takes the value away
LISTS = ("people", "by", "with", "target", "said_by")
COUNTRIES = ("from", "to", "at")
SLOTS = (
    "kind", "status", "count", "cumulative", "group", "nationality", *LISTS, "change", *COUNTRIES, "when",
    "in_exchange", "part_of",
)  # fmt: skip
NEVER_OPEN = ("kind", "status")
_BOUNDS: Mapping[str, Op] = {
    "over": "over", "more than": "over", ">": "over", "under": "under", "fewer than": "under", "<": "under",
    "at least": "at_least", ">=": "at_least", "at most": "at_most", "up to": "at_most", "<=": "at_most",
    "about": "about", "~": "about", "": "exact",
}  # fmt: skip
_NUMBER = re.compile(r"(\D*?)\s*(\d[\d,]*)")
_RANGE = re.compile(r"(?:between\s+)?(\d[\d,]*)\s*(?:-|–|\.\.|to|and)\s*(\d[\d,]*)")
_COUNTRY = re.compile(r"[A-Z]{2}")
_MOST_DIGITS = 12


class SlotFault(Trouble):
    """What is wrong with a corrected value, as a sentence that says what to type instead."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a value may be: the kinds and groups of the codebooks, and the statements of the same report (ids)."""

    kinds: Mapping[str, Kind]
    groups: frozenset[str]
    statements: frozenset[str] = frozenset()


def slot_value(slot: str, written: str, known: Known) -> object:
    """The value of a statement record for what a person typed; None for 'unknown'. SlotFault says what is wrong."""
    if slot not in SLOTS:
        raise SlotFault(
            f"'{slot[:40]}' is no slot of a statement; these are: {', '.join(SLOTS)}.",
            message("trouble.no_slot", slot=slot[:40]),
        )
    text = written.strip()
    if text == UNKNOWN:
        if slot in NEVER_OPEN:
            raise SlotFault(
                f"'{slot}' is never unknown.", message("trouble.never_unknown", slot=Term("slotname", slot))
            )
        return [] if slot in LISTS or slot == "nationality" else None
    if not text:
        raise SlotFault(
            f"'{slot}' is empty. Give a value, or '{UNKNOWN}'.",
            message("trouble.slot_empty", slot=Term("slotname", slot)),
        )
    return _READ[slot](text, known)


def _choice(text: str, among: Collection[str], what: str) -> str:
    if text not in among:
        choices = Listed(tuple(Term(what, one) for one in among))
        raise SlotFault(
            f"'{text[:40]}' is no {what}; these are: {', '.join(among)}.",
            message("trouble.no_choice", given=text[:40], slot=Term("slotname", what), among=choices),
        )
    return text


def _kind(text: str, known: Known) -> str:
    return _choice(text, known.kinds, "kind")


def _status(text: str, known: Known) -> str:
    return _choice(text, STATUSES, "status")


def _group(text: str, known: Known) -> str:
    return _choice(text, sorted(known.groups), "group")


def _change(text: str, known: Known) -> str:
    changes = dict.fromkeys(change for kind in known.kinds.values() for change in kind.changes)
    return _choice(text, changes, "change")


def _count(text: str, known: Known) -> Record:
    between = _RANGE.fullmatch(text)
    if between is not None:
        low, high = (_whole_number(one) for one in between.groups())
        if low > high:
            raise SlotFault(
                f"'{text[:40]}': the first number is the larger one.",
                message("trouble.larger_first", given=text[:40]),
            )
        return {"op": "between", "low": low, "high": high}
    bound = _NUMBER.fullmatch(text)
    op = _BOUNDS.get(bound[1].strip().lower()) if bound else None
    if bound is None or op is None:
        raise SlotFault(
            f"'{text[:40]}' is no number of people; write 52, 'over 50', 'at least 50', 'about 1,200' or 1300-1400.",
            message("trouble.no_number", given=text[:40]),
        )
    return {"op": op, "value": _whole_number(bound[2])}


def _whole_number(text: str) -> int:
    digits = text.replace(",", "")
    if len(digits) > _MOST_DIGITS:
        raise SlotFault("the number has more than twelve digits.", message("trouble.too_large"))
    return int(digits)


def _yes(text: str, known: Known) -> bool:
    if text not in ("yes", "no"):
        raise SlotFault(f"'{text[:40]}' is neither 'yes' nor 'no'.", message("trouble.neither", given=text[:40]))
    return text == "yes"


def _names(text: str, known: Known) -> list[str]:
    names = [name.strip() for name in text.split(";")]
    if not all(names):
        raise SlotFault("a name is empty; write names with a semicolon between them.", message("trouble.name_empty"))
    return list(dict.fromkeys(names))


def _country(text: str, known: Known) -> str:
    if not _COUNTRY.fullmatch(text):
        raise SlotFault(
            f"'{text[:40]}' is no country code; write two capital letters such as BY.",
            message("trouble.no_country", given=text[:40]),
        )
    return text


def _countries(text: str, known: Known) -> list[str]:
    return [_country(one.strip(), known) for one in re.split(r"[;,]", text)]


def _days(text: str, known: Known) -> Record:
    first, _, last = text.partition("..")
    start, end = _span(first.strip()), _span((last or first).strip())
    if start is None or end is None or start[0] > end[1]:
        raise SlotFault(
            f"'{text[:40]}' is no time; write 2025-09-11, 2025-09, 2025 or 2025-09-11..2025-09-13.",
            message("trouble.no_time", given=text[:40]),
        )
    return {"start": start[0].isoformat(), "end": end[1].isoformat()}


def _span(text: str) -> tuple[date, date] | None:
    try:
        year, *rest = (int(part) for part in text.split("-"))
        if len(text) != (4, 7, 10)[len(rest)]:
            return None
        month = rest[0] if rest else None
        day = rest[1] if len(rest) > 1 else None
        last = month or 12
        return date(year, month or 1, day or 1), date(year, last, day or calendar.monthrange(year, last)[1])
    except (ValueError, IndexError):
        return None


def _whole(text: str, known: Known) -> str:
    if text not in known.statements:
        raise SlotFault(
            f"'{text[:40]}' is no other statement of the same report; 'gegenprobe show REPORT' lists them.",
            message("trouble.no_whole", given=text[:40]),
        )
    return text


_Reader = Callable[[str, Known], object]
_READ: Mapping[str, _Reader] = {
    "kind": _kind,
    "status": _status,
    "count": _count,
    "cumulative": _yes,
    "group": _group,
    "nationality": _countries,
    "change": _change,
    "when": _days,
    "in_exchange": _yes,
    "part_of": _whole,
    **dict.fromkeys(LISTS, _names),
    **dict.fromkeys(COUNTRIES, _country),
}


def slot_of(record: Record, slot: str) -> object:
    """A slot's value in a statement record, in the form that `slot_value` gives; None where it is open."""
    if slot in ("group", "nationality"):
        value = record.get("whom", {}).get(slot)
        return [value] if slot == "nationality" and isinstance(value, str) else value
    return record.get(slot)


def with_slot(one: Statement, slot: str, value: object) -> Statement:
    """The statement with another value in a slot. ValueError, TypeError or KeyError: the value is none for it."""
    record = _full_record(one)
    if slot in ("group", "nationality"):
        record["whom"] = {**record.get("whom", {}), slot: value}
        if value is None or value == []:
            del record["whom"][slot]
    elif value is None or value == []:
        record.pop(slot, None)
    else:
        record[slot] = value
    if slot == "count" and isinstance(value, dict):
        record["range"] = {"start": one.evidence.start, "end": one.evidence.end, **record.get("range", {})}
        record["range"] |= _range(value)
    record.setdefault("said_by", [])
    whole = record.pop("part_of", None)
    if slot not in SLOTS or (record["status"] not in STATUSES) or not isinstance(whole, str | None):
        raise ValueError(slot)
    return statement_from_record(record | ({} if whole is None else {"part_of": 0}), {0: whole or ""})


def _full_record(one: Statement) -> Record:
    record = statement_record(one, {})
    if one.count is not None:
        count = one.count
        record["range"] = {"low": count.low, "high": count.high, "start": count.start, "end": count.end}
    return record if one.part_of is None else record | {"part_of": one.part_of}


def _range(count: Record) -> Record:
    if count["op"] not in OPS:
        raise ValueError("no such bound")
    if count["op"] == "between":
        return {"low": int(count["low"]), "high": int(count["high"])}
    low, high = limits(count["op"], int(count["value"]))
    return {"low": low, "high": high}
