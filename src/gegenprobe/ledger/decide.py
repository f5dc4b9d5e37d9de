"""A verdict: a person's decision on a statement, a pair, or a finding, with what its author saw and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from gegenprobe.model.entry import Record
from gegenprobe.model.kinds import STATUSES

Judgement = Literal["right", "wrong", "same", "different", "set"]
JUDGEMENTS: tuple[Judgement, ...] = get_args(Judgement)
PAIRING = ("same", "different")
Question = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decide:
    """One verdict as the log keeps it.

    `subject` (and `other`) is the id that its author gave; `about` (and `against`) what it stood for then: ids of
    statements, names as written for a person, the id of a finding. A verdict on an event or a figure is kept as one
    on statements: those are still there when events are brought together anew. `value` of a `slot` is as in a
    statement record, None = unknown. `over` are the verdicts its author saw on the same; `saw` the statements as
    they read then, as records.
    """

    subject: str
    act: Judgement
    about: tuple[str, ...]
    because: str
    other: str | None = None
    against: tuple[str, ...] = ()
    slot: str | None = None
    value: object = None
    over: tuple[str, ...] = ()
    saw: tuple[Record, ...] = ()

    def questions(self) -> Iterator[Question]:
        """What it decides, one by one: two verdicts on one question replace each other."""
        if self.act in PAIRING:
            yield from (("pair", *sorted((one, far))) for one in self.about for far in self.against if one != far)
        elif self.act == "set":
            yield from (("slot", one, self.slot or "") for one in self.about)
        else:
            yield from (("judge", one) for one in self.about)

    @property
    def reports(self) -> tuple[str, ...]:
        """The reports of the statements it is about."""
        return tuple(sorted({record["report"] for record in self.saw}))


def decide_payload(decide: Decide) -> Record:
    """The payload of a `decide`."""
    payload: Record = {
        "subject": decide.subject,
        "act": decide.act,
        "about": list(decide.about),
        "because": decide.because,
        "over": sorted(decide.over),
        "saw": list(decide.saw),
    }
    if decide.act in PAIRING:
        payload |= {"other": decide.other, "against": list(decide.against)}
    if decide.act == "set":
        payload |= {"slot": decide.slot, "value": decide.value}
    return payload


def decide_of(payload: Record) -> Decide:
    """The verdict of a payload. KeyError, TypeError or ValueError: it is none."""
    act = payload["act"]
    if act not in JUDGEMENTS:
        raise ValueError("no such verdict")
    pairing = act in PAIRING
    return Decide(
        subject=_text(payload["subject"]),
        act=act,
        about=_texts(payload["about"]),
        because=_text(payload["because"]),
        other=_text(payload["other"]) if pairing else None,
        against=_texts(payload["against"]) if pairing else (),
        slot=_text(payload["slot"]) if act == "set" else None,
        value=payload["value"] if act == "set" else None,
        over=_texts(payload["over"]),
        saw=tuple(_seen(record) for record in payload["saw"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a verdict names what it is about")
    return value


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError("a verdict lists what it is about")
    return tuple(map(_text, values))


def _seen(record: Record) -> Record:
    """A statement record as far as carrying a verdict on needs it."""
    evidence = record["evidence"]
    _texts([record["id"], record["report"], record["kind"], evidence["text"]])
    if record["status"] not in STATUSES or not isinstance(evidence["start"] + evidence["end"], int):
        raise ValueError("a verdict shows what its author saw")
    return record
