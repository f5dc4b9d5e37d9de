"""Deals: what was given for what, side by side, by whose account, and who denies it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from starlette.responses import Response

from gegenprobe.desk.web.paging import leaf_of
from gegenprobe.desk.web.visit import Fault, Visit
from gegenprobe.desk.web.volume import Volume
from gegenprobe.ledger.book import Held
from gegenprobe.model.ledger import Deal, Event, Range
from gegenprobe.model.statement import Statement, When

ROWS = 20
QUOTED = 3  # sentences below one thing in the list; a deal's own page has all

Quoted = tuple[Statement, Held]


@dataclass(frozen=True, slots=True)
class Thing:
    """One of the things given: the event, how many, and the words that call it given in return."""

    event: Event
    size: Range | None
    quoted: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """What one side gives; `party` None where the words do not say which of the parties it is."""

    party: str | None
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A deal for its page: the days of what was given, the swap that it is, its sides, who says and who denies it."""

    deal: Deal
    when: When | None
    swap: Thing | None
    sides: tuple[Side, ...]
    asserting: tuple[tuple[str, int], ...]
    denying: tuple[tuple[str, int], ...]


def page(visit: Visit) -> Response:
    """All deals, by the days of what was given."""
    volume = visit.volume
    listed = leaf_of(visit, volume.sheet.deals, ROWS)
    return visit.page("deals.html", leaf=listed, deals=[shown(one, volume) for one in listed.rows], most=QUOTED)


def one(visit: Visit) -> Response:
    """One deal with all the words that it rests on, and the findings about its events."""
    volume = visit.volume
    found = next((one for one in volume.sheet.deals if one.id == visit.under["deal"]), None)
    if found is None:
        raise Fault(404, "no_deal")
    findings = {one.id: one for event in (*found.gives, *found.gets) for one in volume.sheet.findings_at.get(event, ())}
    statements = [volume.statements[key] for key in found.statements]
    return visit.page("deal.html", one=shown(found, volume), findings=findings.values(), statements=statements)


def shown(deal: Deal, volume: Volume) -> Shown:
    """A deal with its things taken apart."""
    events = volume.standing.events
    days = [when for key in deal.gives if (when := events[key].when) is not None]
    swap = _swapped(deal, volume) if deal.gives == deal.gets else None
    sides = _sides_of_swap(swap, volume) if swap else [_side(keys, deal, volume) for keys in (deal.gives, deal.gets)]
    return Shown(
        deal=deal,
        when=min(days, key=attrgetter("start", "end")) if days else None,
        swap=swap,
        sides=tuple(sides),
        asserting=_speakers(deal, volume, denying=False),
        denying=_speakers(deal, volume, denying=True),
    )


def _side(keys: Iterable[str], deal: Deal, volume: Volume) -> Side:
    things = tuple(_thing(key, deal, volume) for key in keys)
    doers = Counter(name for thing in things for one, _ in thing.quoted for name in one.by)
    party = next((name for name, _ in doers.most_common() if name in deal.parties), None)
    return Side(party, things)


def _thing(key: str, deal: Deal, volume: Volume) -> Thing:
    event = volume.standing.events[key]
    said = tuple(volume.statements[one] for one in deal.statements if volume.standing.event_of.get(one) == key)
    return Thing(event, volume.sheet.size_of(event), said)


def _swapped(deal: Deal, volume: Volume) -> Thing:
    """The swap that a deal is, with all its words, those of either side among them."""
    event = volume.standing.events[deal.gives[0]]
    return Thing(event, volume.sheet.size_of(event), tuple(volume.statements[key] for key in deal.statements))


def _sides_of_swap(swap: Thing, volume: Volume) -> Iterator[Side]:
    """Whom each party of a swap lets go: what is told of each, by those who do it."""
    let_go: dict[str, list[Quoted]] = {}
    for one, held in swap.quoted:
        if one.kind != swap.event.kind:
            for name in one.by[:1]:
                people = volume.standing.people
                let_go.setdefault(people.shown(people.of(one.report, name)), []).append((one, held))
    for party, quoted in sorted(let_go.items()):
        yield Side(party, (Thing(swap.event, None, tuple(quoted)),))


def _speakers(deal: Deal, volume: Volume, *, denying: bool) -> tuple[tuple[str, int], ...]:
    """Who says (or denies) it, each with the number of statements, the most first."""
    sources, statements = volume.standing.sources, volume.standing.statements
    said = Counter(sources[key].speaker for key in deal.statements if (statements[key].status == "denied") == denying)
    named = deal.denied_by if denying else deal.asserted_by
    return tuple(sorted(((name, said[name]) for name in named), key=lambda one: (-one[1], one[0])))
