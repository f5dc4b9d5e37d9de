"""What the payloads of the log's entries mean: reports added, corrected, withdrawn; verdicts; acts undone.

A correction lists in `over` the acts it saw and replaces, so that it does not matter in which order acts arrive;
where two people corrected without seeing each other, the later time holds and the book has a note.
"""

from __future__ import annotations

from dataclasses import dataclass

from gegenprobe.ledger.decide import Decide, decide_of
from gegenprobe.model.entry import Entry, Record
from gegenprobe.model.fault import Trouble
from gegenprobe.model.message import Term, message
from gegenprobe.model.noticed import Noticed, noticed_from_record
from gegenprobe.model.records import (
    offsets_from_record,
    offsets_record,
    reading_from_record,
    reading_record,
    report_from_record,
    report_record,
    text_from_record,
    text_record,
)
from gegenprobe.model.report import Offsets, Report
from gegenprobe.model.statement import Reading
from gegenprobe.packs.document import is_day

SETTABLE = ("language", "outlet", "published", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Add:
    """A report taken in, and its reading. `encoding` is how its bytes were decoded, None for extracted text.

    `offsets` is how extracted text lies in the raw bytes, None where nothing tells. `notes` are sentences in English;
    `told` has the same for a desk of any language, None where nothing but the sentence is known.
    """

    report: Report
    reading: Reading
    encoding: str | None = None
    offsets: Offsets | None = None
    notes: tuple[str, ...] = ()
    told: tuple[Noticed | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Set:
    """A correction of one field of a report's metadata; `value` None = unknown.

    `over` are all acts on this report that its author saw (`Held.acts`); `reading` is the report read again with
    the corrected value, None when that changes nothing.
    """

    report: str
    field: str
    value: str | None
    because: str
    over: tuple[str, ...] = ()
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Withdraw:
    """A report taken out of the reckoning; it is kept."""

    report: str
    because: str


@dataclass(frozen=True, slots=True)
class Undo:
    """An earlier act (its commitment) taken back: set, withdraw, decide or undo. It stays in the log."""

    act: str
    because: str


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry that this program cannot use, and why."""

    reason: str


Deed = Add | Set | Withdraw | Undo | Decide | Unread


def fault_of_value(field: str, value: str | None) -> Trouble | None:
    """What is wrong with a correction; None when nothing is."""
    if field not in SETTABLE:
        sentence = f"'{field}' cannot be corrected; these can: {', '.join(SETTABLE)}."
        return Trouble(sentence, message("trouble.not_settable", field=field[:40]))
    if value is None:
        return None
    if not value.strip():
        sentence = f"'{field}' is empty. Give a value, or say that it is unknown."
        return Trouble(sentence, message("trouble.field_empty", field=Term("field", field)))
    if field == "published" and not is_day(value):
        sentence = f"'{value[:40]}' is no date. Write it as 2025-09-11."
        return Trouble(sentence, message("trouble.no_date", given=value[:40]))
    return None


def add_payload(add: Add, raw: bytes) -> Record:
    """The payload of an `add`; `raw` are the report's bytes, which the entry keeps beside it."""
    payload: Record = {
        "report": report_record(add.report),
        "text": text_record(add.report.text, add.encoding, raw),
        "reading": reading_record(add.reading),
        "notes": list(add.notes),
    }
    payload |= {"told": list(add.told)} if any(add.told) else {}
    return payload | ({} if add.offsets is None else {"offsets": offsets_record(add.offsets)})


def set_payload(correction: Set) -> Record:
    """The payload of a `set`."""
    payload: Record = {
        "report": correction.report,
        "field": correction.field,
        "value": correction.value,
        "because": correction.because,
        "over": sorted(correction.over),
    }
    return payload | ({} if correction.reading is None else {"reading": reading_record(correction.reading)})


def withdraw_payload(withdraw: Withdraw) -> Record:
    """The payload of a `withdraw`."""
    return {"report": withdraw.report, "because": withdraw.because}


def undo_payload(undo: Undo) -> Record:
    """The payload of an `undo`."""
    return {"act": undo.act, "because": undo.because}


def deed_of(entry: Entry) -> Deed:
    """What the entry says was done; Unread for kinds of later versions and for damaged payloads."""
    build = {"add": _add, "set": _set, "withdraw": _withdraw, "undo": _undo, "decide": _decide}.get(entry.kind)
    if build is None:
        return Unread(f"entries of kind '{entry.kind}' are not known to this version; update Gegenprobe to use it")
    try:
        return build(entry)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return Unread(f"its payload is not that of a '{entry.kind}'; 'gegenprobe verify' says more")


def _add(entry: Entry) -> Deed:
    payload = entry.payload
    text = text_from_record(payload["text"], entry.raw)
    if text is None:
        return Unread("the report's text cannot be had from its bytes any more; 'gegenprobe verify' says more")
    return Add(
        report=report_from_record(payload["report"], text),
        reading=reading_from_record(payload["reading"]),
        encoding=payload["text"].get("encoding"),
        offsets=offsets_from_record(payload["offsets"]) if "offsets" in payload else None,
        notes=tuple(payload["notes"]),
        told=tuple(None if one is None else noticed_from_record(one) for one in payload.get("told", ())),
    )


def _set(entry: Entry) -> Deed:
    payload = entry.payload
    fault = fault_of_value(payload["field"], payload["value"])
    if fault is not None:
        return Unread(str(fault))
    return Set(
        report=payload["report"],
        field=payload["field"],
        value=payload["value"],
        because=payload["because"],
        over=tuple(payload["over"]),
        reading=reading_from_record(payload["reading"]) if "reading" in payload else None,
    )


def _withdraw(entry: Entry) -> Deed:
    return Withdraw(entry.payload["report"], entry.payload["because"])


def _undo(entry: Entry) -> Deed:
    act, because = entry.payload["act"], entry.payload["because"]
    if not (isinstance(act, str) and isinstance(because, str)):
        raise TypeError("an undo names an act and a reason")
    return Undo(act, because)


def _decide(entry: Entry) -> Deed:
    return decide_of(entry.payload)
