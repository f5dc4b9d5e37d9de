"""What an entry of the log did, in the words of the desk: what it is about, where that is, and what was said of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from gegenprobe.desk.web.headlines import headline
from gegenprobe.desk.web.volume import Volume
from gegenprobe.desk.web.words import Words
from gegenprobe.ledger.decide import PAIRING, Decide
from gegenprobe.ledger.deciding import FINDING
from gegenprobe.ledger.deeds import Done
from gegenprobe.ledger.entries import Set, Undo, Withdraw, deed_of
from gegenprobe.ledger.phrases import shortened
from gegenprobe.ledger.slots import COUNTRIES
from gegenprobe.model.entry import Entry
from gegenprobe.model.statement import Quantity, When

LONGEST = 90  # characters of a quotation


@dataclass(frozen=True, slots=True)
class Subject:
    """What a deed is about: its name, and where it is; None where it is no more. Words of a report are `quoted`."""

    name: str
    address: str | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A deed: what it is about, and what was said of it ('' where its kind says all)."""

    subject: Subject
    said: str = ""


def deeds_told(entries: Iterable[Entry], volume: Volume, words: Words) -> Mapping[int, Told]:
    """These entries by their numbers, in words."""
    numbers = {one.commitment: one.number for one in volume.entries if one.kind != "add"}
    teller = _Teller(volume, words, numbers)
    return {one.number: teller.told(one) for one in entries}


def decided_on(statement: str, volume: Volume, words: Words) -> list[tuple[str, Done[Decide]]]:
    """What people decided on a statement and did not take back, in words, the first one first."""
    teller = _Teller(volume, words, {})
    on_it = (one for one in volume.standing.verdicts if statement in one.deed.about)
    return [(teller.told_of(one.deed), one) for one in on_it]


@dataclass(frozen=True, slots=True)
class _Teller:
    volume: Volume
    words: Words
    numbers: Mapping[str, int]

    def told(self, entry: Entry) -> Told:
        if entry.kind == "add":  # its report need not be read again for that
            return Told(self._report(str(entry.payload["report"]["id"])))
        match deed_of(entry):
            case Withdraw(report=identity):
                return Told(self._report(identity))
            case Set(report=identity, field=field, value=value):
                said = self.words("history.set", slot=self.words.of("field", field), value=self._field(field, value))
                return Told(self._report(identity), said)
            case Undo(act=act):
                number = self.numbers.get(act, 0)
                return Told(Subject(self.words("history.entry", number=str(number)), f"/history#entry-{number}"))
            case Decide() as verdict:
                return self._verdict(verdict)
        return Told(Subject(entry.kind))

    def told_of(self, verdict: Decide) -> str:
        """What a verdict says, without what it is about."""
        return self._verdict(verdict).said

    def _report(self, identity: str) -> Subject:
        held = self.volume.book.reports.get(identity)
        return Subject(identity) if held is None else Subject(headline(held.report), f"/reports/{quote(identity)}")

    def _field(self, field: str, value: str | None) -> str:
        if value is None:
            return self.words("reports.unknown")
        if field == "published":
            return self.words.day(date.fromisoformat(value))
        return self.words.of("language", value) if field == "language" else value

    def _verdict(self, one: Decide) -> Told:
        subject = self._named(one.subject, one.about, one)
        if one.act in PAIRING:
            other = self._named(one.other or "", one.against, one).name
            return Told(subject, self.words(f"history.{one.act}", other=other))
        if one.act == "set":
            slot = self.words.of("slotname", one.slot)
            return Told(subject, self.words("history.set", slot=slot, value=self._value(one.slot or "", one.value)))
        return Told(subject, self.words(f"history.{one.act}"))

    def _named(self, identity: str, about: tuple[str, ...], verdict: Decide) -> Subject:
        """What an id stands for today; where it stands for nothing any more, what its author saw."""
        standing, seen = self.volume.standing, {one["id"]: one for one in verdict.saw}
        if identity in standing.events:
            event = standing.events[identity]
            name = self.words.what(event.kind, self.volume.sheet.status_of(event), event.change)
            when = self.words.days(event.when) or self.words("chronicle.undated")
            return Subject(f"{name}, {when}", f"/events/{quote(identity)}")
        if identity in standing.people.persons:
            return Subject(standing.people.persons[identity].name, f"/names/people/{quote(identity)}")
        found = next((one for one in self.volume.sheet.findings_at.get(identity, ()) if one.id == identity), None)
        if found is not None:
            return Subject(self.words.said(found.title), f"/findings/{quote(identity)}")
        if identity in standing.report_of:
            words = self.volume.statements[identity][0].evidence.text
            return Subject(shortened(words, LONGEST), f"/statements/{quote(identity)}", quoted=True)
        quoted = [str(seen[one]["evidence"]["text"]) for one in about if one in seen]
        if quoted:
            return Subject(shortened(quoted[0], LONGEST), quoted=True)
        gone = FINDING.fullmatch(identity) is not None
        return Subject(self.words("history.finding") if gone else ", ".join(about))

    def _value(self, slot: str, value: object) -> str:
        match value:
            case None | []:
                return self.words("review.unknown")
            case bool():
                return self.words("answer.yes" if value else "answer.no")
            case {"op": "between", "low": low, "high": high}:
                return self.words.count(Quantity(op="between", value=None, low=low, high=high, start=0, end=0))
            case {"op": op, "value": number}:
                return self.words.count(Quantity(op=op, value=number, low=None, high=None, start=0, end=0))
            case {"start": start, "end": end}:
                return self.words.days(When(date.fromisoformat(start), date.fromisoformat(end)))
            case list():
                return ", ".join(self._value(slot, one) for one in value)
        text = str(value)
        if slot in (*COUNTRIES, "nationality"):
            return self.words.country(text)
        return self.words.of(slot, text) if slot in ("kind", "status", "group", "change") else text
