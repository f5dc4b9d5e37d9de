"""How well a coding meets another: facts found and wrong readings, by whatever one asks for, with an interval."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from gegenprobe.ledger.coded import SLOTS, Coded, Coding
from gegenprobe.ledger.coded_names import SameNames
from gegenprobe.ledger.meeting import agreements, facts_of, meets

Tally = tuple[int, int, int, int, int, int]
Rates = tuple[float | None, float | None, float | None]
Choose = Callable[[Sequence[Tally]], Tally]
_LOW, _HIGH = 0.025, 0.975


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the gold coding: its first statement, whether it is wanted, and whether it was met."""

    first: Coded
    must: bool
    met: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """One report scored. `slots`: how many values of each slot gold, the reading and both have, where they met."""

    report: str
    language: str
    facts: tuple[Fact, ...]
    read: tuple[Coded, ...]
    wrong: tuple[Coded, ...]
    slots: Mapping[str, tuple[int, int, int]]

    @property
    def missed(self) -> tuple[Coded, ...]:
        """The first statement of each wanted fact that nothing met."""
        return tuple(fact.first for fact in self.facts if fact.must and not fact.met)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Totals: wanted facts, those found, wrong readings, all readings; the same of those with a number (`count_`)."""

    reports: int
    predictions: int
    facts: int
    found: int
    wrong: int
    count_facts: int
    count_found: int
    count_wrong: int

    @property
    def all(self) -> Rates:
        """Recall, precision and F1, to three places."""
        return _rates(self.facts, self.found, self.wrong)

    @property
    def counts(self) -> Rates:
        """The same for facts and readings with a number."""
        return _rates(self.count_facts, self.count_found, self.count_wrong)


def score(gold: Coding, read: Coding, names: SameNames) -> Scored:
    """One report's reading against its gold coding."""
    facts = facts_of(gold.statements, names)
    fact_of = {member: at for at, members in enumerate(facts) for member in members}
    met: set[int] = set()
    wrong: list[Coded] = []
    slots = dict.fromkeys(SLOTS, (0, 0, 0))
    for one in read.statements:
        hits = [at for at, other in enumerate(gold.statements) if meets(one, other, names)]
        if not hits:
            wrong.extend([one] if one.must else [])
            continue
        found = {at: agreements(gold.statements[at], one, names) for at in hits}
        best = max(hits, key=lambda at: sum(both for _, _, both in found[at].values()))
        if fact_of[best] not in met:
            slots = {slot: _added(slots[slot], found[best][slot]) for slot in SLOTS}
        met.add(fact_of[best])
    return Scored(
        report=gold.report,
        language=gold.language,
        facts=tuple(
            Fact(gold.statements[members[0]], any(gold.statements[one].must for one in members), at in met)
            for at, members in enumerate(facts)
        ),
        read=read.statements,
        wrong=tuple(wrong),
        slots=slots,
    )


def _added(one: tuple[int, int, int], other: tuple[int, int, int]) -> tuple[int, int, int]:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]


def figures(rows: Sequence[Scored], wanted: Callable[[Coded], bool] | None = None) -> Figures:
    """The totals of reports, or of those of their statements that are `wanted`."""
    keep = wanted or (lambda one: True)
    facts = [fact for row in rows for fact in row.facts if fact.must and keep(fact.first)]
    wrong = [one for row in rows for one in row.wrong if keep(one)]
    return Figures(
        reports=len(rows),
        predictions=sum(keep(one) for row in rows for one in row.read),
        facts=len(facts),
        found=sum(fact.met for fact in facts),
        wrong=len(wrong),
        count_facts=sum(fact.first.count is not None for fact in facts),
        count_found=sum(fact.met and fact.first.count is not None for fact in facts),
        count_wrong=sum(one.count is not None for one in wrong),
    )


def slot_f1(rows: Iterable[Scored]) -> dict[str, float | None]:
    """F1 of each slot over the pairs that met; None where gold never fills it."""
    sums = dict.fromkeys(SLOTS, (0, 0, 0))
    for row in rows:
        sums = {slot: _added(sums[slot], row.slots[slot]) for slot in SLOTS}
    return {
        slot: round(_ratio(2 * both, gold + read), 3) if gold else None for slot, (gold, read, both) in sums.items()
    }


def intervals(rows: Sequence[Scored], times: int, choose: Choose) -> tuple[tuple[float, float], tuple[float, float]]:
    """The 95 % intervals of F1 and of the F1 of numbers, from `times` resamples of the reports.

    `choose` picks one of the reports at random; the caller brings the dice, so that this stays the same each time.
    """
    tallies = [_tally(row) for row in rows]
    draws = [[sum(parts) for parts in zip(*(choose(tallies) for _ in tallies), strict=True)] for _ in range(times)]
    return _middle([_rates(*draw[:3])[2] or 0.0 for draw in draws]), _middle(
        [_rates(*draw[3:])[2] or 0.0 for draw in draws]
    )


def _tally(row: Scored) -> Tally:
    all_of = figures([row])
    return (
        all_of.facts, all_of.found, all_of.wrong, all_of.count_facts, all_of.count_found, all_of.count_wrong,
    )  # fmt: skip


def _middle(values: list[float]) -> tuple[float, float]:
    ranked = sorted(values)
    return ranked[int(_LOW * len(ranked))], ranked[max(0, int(_HIGH * len(ranked)) - 1)]


def _rates(facts: int, found: int, wrong: int) -> Rates:
    """Recall, precision, F1. None where there is nothing to find; where nothing is read of it, precision is 0.0."""
    if not facts:
        return None, (0.0 if wrong else None), (0.0 if wrong else None)
    precision, f1 = _ratio(found, found + wrong), _ratio(2 * found, facts + found + wrong)
    return round(found / facts, 3), round(precision, 3), round(f1, 3)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
