"""Deals: what was given for what, by whose account, and who denies it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gegenprobe.ledger.post import Standing
from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import Deal, Event
from gegenprobe.model.statement import Statement
from gegenprobe.packs.codebook import Codebook, Kind

_NEAR = 600  # characters between the words for the one thing and those for what it was given for
_FAR = 2_000  # the same back to people who went free: they are what a report is about
_UNKNOWN = Kind(name="")


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two events that a report calls given for each other, and the statements that say so."""

    given: str
    got: str
    statements: tuple[str, ...]


def deals_of(standing: Standing) -> tuple[Deal, ...]:
    """The deals of the story, by the days of what was given: swaps, and events that a report puts against each other.

    Events that are connected by such words belong to one deal: what one report calls the price of a release and
    another that of the same release stand side by side.
    """
    pairs = [*_in_return(standing)]
    deals = [_deal(standing, those) for those in _connected(pairs)]
    deals += [_swap(standing, event) for event in standing.events.values() if _kind(standing, event.kind).swaps]
    return tuple(sorted(deals, key=lambda deal: _order(standing, deal)))


def _kind(standing: Standing, name: str) -> Kind:
    return standing.codebook.kinds.get(name, _UNKNOWN)


def _in_return(standing: Standing) -> Iterator[_Pair]:
    for report in sorted(standing.stood):
        told = standing.stood[report].statements
        for one in told:
            if one.in_exchange:
                other = _counterpart(one, told, standing)
                if other is not None:
                    yield _pair(one, other, standing)


def _counterpart(one: Statement, told: tuple[Statement, ...], standing: Standing) -> Statement | None:
    """The statement of the other sort (people, measures) in the same report: before it, of people who go free, near."""
    about = _kind(standing, one.kind).about
    wanted = {"people": "measures", "measures": "people"}.get(about)
    near = [
        (gap < 0, not _kind(standing, other.kind).drains, abs(gap), other.id)
        for other in told
        if _kind(standing, other.kind).about == wanted
        and not _kind(standing, other.kind).stock
        and other.part_of is None
        and one.status in (other.status, "denied")  # what is denied is that it was given for what did happen
        and _is_near(gap := one.evidence.start - other.evidence.start, _kind(standing, other.kind))
    ]
    return standing.statements[min(near)[-1]] if near else None


def _is_near(gap: int, kind: Kind) -> bool:
    """Whether something `gap` characters before (below zero: behind) can be what something else was given for."""
    return -_NEAR <= gap <= (_FAR if kind.drains else _NEAR)


def _pair(one: Statement, other: Statement, standing: Standing) -> _Pair:
    given, got = (one, other) if _kind(standing, one.kind).about == "people" else (other, one)
    return _Pair(standing.event_of[given.id], standing.event_of[got.id], (one.id, other.id))


def _connected(pairs: list[_Pair]) -> list[list[_Pair]]:
    """The pairs in groups that have events in common."""
    group: dict[str, list[_Pair]] = {}
    for pair in pairs:
        both = group.get(pair.given, []), group.get(pair.got, [])
        joined = [*both[0], *(one for one in both[1] if one not in both[0]), pair]
        for one in joined:
            group[one.given] = group[one.got] = joined
    return list({id(those): those for those in group.values()}.values())


def _deal(standing: Standing, pairs: list[_Pair]) -> Deal:
    gives = tuple(sorted({pair.given for pair in pairs}))
    gets = tuple(sorted({pair.got for pair in pairs}))
    statements = tuple(dict.fromkeys(one for pair in pairs for one in pair.statements))
    saying = [one for one in statements if standing.statements[one].in_exchange]
    return Deal(
        id=content_id("d", [list(gives), list(gets)]),
        parties=_parties(standing, (gives, gets)),
        gives=gives,
        gets=gets,
        asserted_by=_speakers(standing, [one for one in saying if standing.statements[one].status != "denied"]),
        denied_by=_speakers(standing, [one for one in saying if standing.statements[one].status == "denied"]),
        statements=tuple(sorted(statements)),
    )


def _swap(standing: Standing, event: Event) -> Deal:
    """A swap with what each side let go, as the reports that tell of it say."""
    whole = [one for one in event.statements if standing.statements[one].kind == event.kind]
    told = (standing.statements[one] for one in whole)
    sides = (
        side.id for one in told for side in sides_of(one, standing.stood[one.report].statements, standing.codebook)
    )
    statements = tuple(dict.fromkeys((*event.statements, *sides)))
    denied = [one for one in whole if standing.statements[one].status == "denied"]
    return Deal(
        id=content_id("d", [event.id]),
        parties=_parties(standing, ((event.id,),)),
        gives=(event.id,),
        gets=(event.id,),
        asserted_by=_speakers(standing, [one for one in whole if one not in denied]),
        denied_by=_speakers(standing, denied),
        statements=statements,
    )


def sides_of(swap: Statement, told: Iterable[Statement], codebook: Codebook) -> list[Statement]:
    """What each side of a swap let go: of each the first release that its report tells, of the same day if any."""
    by_side: dict[str, Statement] = {}
    told = list(told)
    for one in _of_swap(swap, told, codebook):
        kind = codebook.kinds.get(one.kind, _UNKNOWN)
        same_day = one.when is None or swap.when is None or one.when == swap.when
        leaves = kind.drains is not None and not kind.final and one.status == "occurred"
        if leaves and same_day and len(one.by) == 1 and not one.cumulative and one.part_of in (None, swap.id):
            by_side.setdefault(one.by[0], one)
    return list(by_side.values())


def _of_swap(swap: Statement, told: list[Statement], codebook: Codebook) -> list[Statement]:
    """Where a report tells of several swaps: what stands in this one's words or behind them, before the next one's."""
    swaps = sorted(
        (one for one in told if codebook.kinds.get(one.kind, _UNKNOWN).swaps and one.part_of is None), key=_place
    )
    if len({(one.count, one.when) for one in swaps}) < 2:
        return told
    return [one for one in told if one.part_of == swap.id or _nearest(one, swaps).id == swap.id]


def _nearest(one: Statement, swaps: list[Statement]) -> Statement:
    """The swap in whose words a statement stands, or the last one before it; else the first."""
    before = [swap for swap in swaps if swap.evidence.start < one.evidence.end]
    return before[-1] if before else swaps[0]


def _place(one: Statement) -> tuple[int, int, str]:
    return one.evidence.start, one.evidence.end, one.id


def _parties(standing: Standing, sides: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Who acts on each side, the most often named one first."""
    parties: list[str] = []
    for side in sides:
        named: dict[str, int] = {}
        for event in side:
            for key in standing.events[event].statements:
                one = standing.statements[key]
                for name in (*one.by, *one.counterpart):
                    person = standing.people.of(one.report, name)
                    named[person] = named.get(person, 0) + 1
        parties += sorted(named, key=lambda person: (-named[person], person))[:2]
    return tuple(dict.fromkeys(standing.people.shown(person) for person in parties))


def _speakers(standing: Standing, statements: list[str]) -> tuple[str, ...]:
    return tuple(sorted({standing.sources[one].speaker for one in statements}))


def _order(standing: Standing, deal: Deal) -> tuple[str, str]:
    days = [when.start.isoformat() for one in deal.gives if (when := standing.events[one].when) is not None]
    return min(days, default="9999"), deal.id
