"""The statements that count: of reports that are not withdrawn, without the wrong ones, with slots as corrected.

A verdict is carried over to a new reading: to the statement with the same id, else to the one of the same kind whose
words overlap most with those its author saw. Where that reads otherwise than it did then, the verdict is shown again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from gegenprobe.ledger.book import Held
from gegenprobe.ledger.decide import PAIRING, Decide, Question
from gegenprobe.ledger.deeds import Done, order
from gegenprobe.ledger.slots import SLOTS, slot_of, with_slot
from gegenprobe.matching.days import Dated
from gegenprobe.model.entry import Record
from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import Finding
from gegenprobe.model.message import Listed, Message, Term, Value, message
from gegenprobe.model.records import canonical_record, statement_record
from gegenprobe.model.statement import Statement

LOOK_AGAIN = "verdict-to-look-at-again"
DECIDED_APART = "decided-apart"


@dataclass(frozen=True, slots=True)
class Stood:
    """What stands of one report.

    `wrong` are the statements (ids) that a verdict takes out, `right` those that a person confirmed, `now` where a
    statement that a verdict names is read today; `verdicts` the acts in force by the statement they fell on; `days`
    those that the report gives elsewhere for statements without one.
    """

    statements: tuple[Statement, ...] = ()
    wrong: frozenset[str] = frozenset()
    right: frozenset[str] = frozenset()
    now: Mapping[str, str] = field(default_factory=dict)
    verdicts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    days: Mapping[str, Dated] = field(default_factory=dict)


def stood_of(held: Held, verdicts: Iterable[Done[Decide]]) -> Stood:
    """What stands of a report under the verdicts on its statements that are not taken back."""
    if held.withdrawn:
        return Stood()
    in_force = sorted(verdicts, key=order)
    if not in_force:
        return Stood(held.statements)
    return _Standing(held).under(in_force)


class _Standing:
    """A report's statements while verdicts fall on them."""

    def __init__(self, held: Held) -> None:
        self.held = held
        self.read = {one.id: one for one in held.statements}
        self.now: dict[str, str] = {}
        self.wrong: set[str] = set()
        self.right: set[str] = set()
        self.verdicts: dict[str, list[str]] = {}
        self.findings: dict[str, Finding] = {}

    def under(self, in_force: list[Done[Decide]]) -> Stood:
        """What stands under these verdicts, which are in the order of their times."""
        for one in settled(in_force, self._note_apart):
            for record in one.deed.saw:
                if record["report"] == self.held.report.id:
                    self._fall(one, record)
        statements = tuple(one for key, one in self.read.items() if key not in self.wrong)
        verdicts = {key: tuple(dict.fromkeys(acts)) for key, acts in self.verdicts.items()}
        findings = tuple(self.findings[key] for key in sorted(self.findings))
        return Stood(statements, frozenset(self.wrong), frozenset(self.right), self.now, verdicts, findings)

    def _fall(self, done: Done[Decide], seen: Record) -> None:
        """One verdict on one of the statements its author saw."""
        deed, found = done.deed, self._found(seen)
        if found is None:
            self._again(deed, seen, message("look_again.gone"))
            return
        self.now[seen["id"]] = found.id
        self.verdicts.setdefault(found.id, []).append(done.act)
        original = next(one for one in self.held.statements if one.id == found.id)
        differs = differences(seen, statement_record(original, {}))
        if differs:
            slots = Listed(tuple(Term("slotname", one) for one in differs))
            self._again(deed, seen, message("look_again.otherwise", slots=slots), found.id)
        if deed.act == "set":
            self._set(found, deed)
        elif deed.act in ("right", "wrong") and not differs:
            (self.right if deed.act == "right" else self.wrong).add(found.id)

    def _found(self, seen: Record) -> Statement | None:
        if seen["id"] in self.read:
            return self.read[seen["id"]]
        start, end = seen["evidence"]["start"], seen["evidence"]["end"]
        near = [
            (-shared, one.id)
            for one in self.held.statements
            if one.kind == seen["kind"] and (shared := min(end, one.evidence.end) - max(start, one.evidence.start)) > 0
        ]
        return self.read[min(near)[1]] if near else None

    def _set(self, found: Statement, deed: Decide) -> None:
        try:
            self.read[found.id] = with_slot(found, deed.slot or "", deed.value)
        except (KeyError, TypeError, ValueError):
            self._again(
                deed, {"id": found.id}, message("look_again.no_value", slot=Term("slotname", deed.slot or "")), found.id
            )

    def _again(self, deed: Decide, seen: Record, why: Message, now: str | None = None) -> None:
        said: Value = Term("verdict", deed.act)
        if deed.act == "set":
            said = message("look_again.set", slot=Term("slotname", deed.slot or ""))
        title = message("look_again.title", verdict=said, statement=seen["id"], why=why)
        proof = message("step.given_because", because=deed.because)
        self._file(LOOK_AGAIN, title, now or seen["id"], proof)

    def _note_apart(self, question: Question, said: list[str]) -> None:
        title = message(
            "decided_apart", question=Listed(question[1:]), said=Listed(tuple(Term("verdict", one) for one in said))
        )
        self._file(DECIDED_APART, title, question[1], message("step.later_holds"))

    def _file(self, check: str, title: Message, statement: str, proof: Message) -> None:
        one = Finding(
            id=content_id("n", [check, statement, repr(title)]),
            check=check,
            severity="notice",
            title=title,
            statements=(statement,),
            proof=(proof,),
        )
        self.findings[one.id] = one


def settled(
    in_force: list[Done[Decide]], note: Callable[[Question, list[str]], None] | None = None
) -> list[Done[Decide]]:
    """The verdicts (in the order of their times) that hold for at least one of their questions.

    A verdict replaces those that its author saw; of two that did not see each other the later holds, and `note` is
    called with the question and what was said.
    """
    asked: dict[Question, list[Done[Decide]]] = {}
    for one in in_force:
        for question in one.deed.questions():
            asked.setdefault(question, []).append(one)
    holding: set[str] = set()
    for question, answers in sorted(asked.items()):
        standing = _not_replaced(answers)
        holding.add(standing[-1].act)
        said = dict.fromkeys(_said(one.deed) for one in standing)
        if len(said) > 1 and note is not None:
            note(question, list(said))
    return [one for one in in_force if one.act in holding]


def _not_replaced(answers: list[Done[Decide]]) -> list[Done[Decide]]:
    """The answers to one question that the author of no other one saw; the last of them holds."""
    seen = {act for one in answers for act in one.deed.over}
    return [one for one in answers if one.act not in seen] or answers


def _said(deed: Decide) -> str:
    return f"{deed.slot}={canonical_record({'value': deed.value}).decode()}" if deed.act == "set" else deed.act


def differences(seen: Record, now: Record) -> list[str]:
    """The slots in which a statement reads otherwise than its author of a verdict saw it, in their usual order."""
    return [
        slot for slot in SLOTS if slot != "part_of" and (slot_of(seen, slot) or None) != (slot_of(now, slot) or None)
    ]


def pairs_of(verdicts: Iterable[Done[Decide]]) -> dict[tuple[str, str], str]:
    """Each pair that people decided on (sorted), with the verdict that holds: same or different."""
    in_force = sorted((one for one in verdicts if one.deed.act in PAIRING), key=order)
    held: dict[tuple[str, str], list[Done[Decide]]] = {}
    for one in in_force:
        for _, left, right in one.deed.questions():
            held.setdefault((left, right), []).append(one)
    return {pair: _not_replaced(answers)[-1].deed.act for pair, answers in held.items()}
