"""From what a person types to a verdict: what an id stands for today, and which verdicts its author has seen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from gegenprobe.ledger.decide import PAIRING, Decide, Judgement
from gegenprobe.ledger.post import Standing
from gegenprobe.ledger.slots import Known, slot_value
from gegenprobe.model.fault import Trouble
from gegenprobe.model.message import message
from gegenprobe.model.records import statement_record
from gegenprobe.model.statement import Statement

FINDING = re.compile(r"[nx]_[0-9a-f]{16}")
_JUDGED: Mapping[str, Judgement] = {"right": "right", "wrong": "wrong"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A verdict as typed: on which id, 'right', 'wrong', 'same', 'different' or 'slot=value', the other id, why."""

    subject: str
    said: str
    because: str
    other: str | None = None


def verdict_of(wanted: Wanted, standing: Standing) -> Decide:
    """The verdict to write down. Trouble, as a sentence, when the id is not there or the verdict does not fit it."""
    about = stands_for(wanted.subject, standing)
    if "=" in wanted.said:
        verdict = _set(wanted, about, standing)
    elif wanted.said in PAIRING:
        verdict = _pair(wanted, about, standing)
    else:
        verdict = _judge(wanted, about)
    seen = {done.act for done in standing.verdicts if set(done.deed.questions()) & set(verdict.questions())}
    return _with(verdict, tuple(sorted(seen)), standing)


def stands_for(identity: str, standing: Standing) -> tuple[str, ...]:
    """The statements that an event or figure has today (one of those that tell alike), a person's names, the id itself.

    Trouble when the book does not know the id.
    """
    if identity in standing.events:
        grouping = standing.grouping
        tellings = {grouping.telling_of[one] for one in standing.events[identity].statements}
        return tuple(sorted(grouping.members[one][0] for one in tellings))
    if identity in standing.figures:
        return standing.figures[identity].statements
    if identity in standing.people.persons:
        return standing.people.persons[identity].names
    if _read_as(identity, standing) is not None or FINDING.fullmatch(identity):
        return (identity,)
    raise Trouble(
        f"'{identity[:60]}': the book has no such id. 'gegenprobe chronicle' and 'people' print the ids.",
        message("trouble.no_such_id", id=identity[:60]),
    )


def _read_as(statement: str, standing: Standing) -> Statement | None:
    """A statement as it was read, wrong ones and those of withdrawn reports among them."""
    report = standing.report_of.get(statement)
    held = standing.book.reports[report] if report is not None else None
    return next((one for one in held.statements if one.id == statement), None) if held else None


def _judge(wanted: Wanted, about: tuple[str, ...]) -> Decide:
    act = _JUDGED.get(wanted.said)
    if act is None:
        said = wanted.said[:40]
        raise Trouble(
            f"'{said}' is no verdict; it is right, wrong, same OTHER, different OTHER or SLOT=VALUE.",
            message("trouble.no_verdict", said=said),
        )
    if wanted.subject.startswith("p_"):
        raise Trouble(
            "a person is neither right nor wrong; say that two persons are the same, or different.",
            message("trouble.person_judged"),
        )
    return Decide(subject=wanted.subject, act=act, about=about, because=wanted.because)


def _pair(wanted: Wanted, about: tuple[str, ...], standing: Standing) -> Decide:
    if wanted.other is None:
        raise Trouble(
            f"'{wanted.said}' needs the other id: gegenprobe decide {wanted.subject} {wanted.said} OTHER",
            message("trouble.no_other"),
        )
    if wanted.said == "different" and wanted.other in about and len(about) > 1 and wanted.subject.startswith("p_"):
        return _apart(wanted, about, wanted.other)
    against = stands_for(wanted.other, standing)
    kinds = [identity.startswith("p_") for identity in (wanted.subject, wanted.other)]
    if kinds[0] != kinds[1] or FINDING.fullmatch(wanted.subject) or FINDING.fullmatch(wanted.other):
        raise Trouble(
            "only two persons, or two events (statements, figures), are the same or different.",
            message("trouble.not_alike_in_kind"),
        )
    if set(about) & set(against):
        raise Trouble(
            f"{wanted.subject} and {wanted.other} have statements or names in common; name others.",
            message("trouble.in_common"),
        )
    act: Judgement = "same" if wanted.said == "same" else "different"
    return Decide(
        subject=wanted.subject, act=act, about=about, because=wanted.because, other=wanted.other, against=against
    )


def _apart(wanted: Wanted, about: tuple[str, ...], spelling: str) -> Decide:
    """That one of a person's spellings is not that person's."""
    rest = tuple(name for name in about if name != spelling)
    said = Decide(subject=wanted.subject, act="different", about=rest, because=wanted.because)
    return replace(said, other=spelling, against=(spelling,))


def _set(wanted: Wanted, about: tuple[str, ...], standing: Standing) -> Decide:
    slot, _, written = wanted.said.partition("=")
    one = _read_as(wanted.subject, standing)
    if one is None:
        raise Trouble(
            f"a slot is corrected in a statement (s_...), and {wanted.subject} is none.",
            message("trouble.corrects_no_statement", id=wanted.subject[:60]),
        )
    held = standing.book.reports[one.report]
    others = frozenset(other.id for other in held.statements) - {one.id}
    known = Known(standing.codebook.kinds, frozenset(standing.codebook.groups), others)
    value = slot_value(slot.strip(), written, known)
    return Decide(
        subject=wanted.subject, act="set", about=about, because=wanted.because, slot=slot.strip(), value=value
    )


def _with(verdict: Decide, seen: tuple[str, ...], standing: Standing) -> Decide:
    read = [_read_as(one, standing) for one in (*verdict.about, *verdict.against)]
    return replace(verdict, over=seen, saw=tuple(statement_record(one, {}) for one in read if one is not None))
