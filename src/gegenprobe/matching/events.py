"""Statements of one event brought together, and again only where something changed.

Statements that tell alike are one *telling*; tellings are linked where the evidence is strong enough; the links are
taken from the strongest to the weakest, and two groups fall together unless their bounds exclude each other or a
verdict forbids it. The outcome depends on the statements and verdicts alone, never on the order of their arrival:
it is settled within what links reach, so that a new statement redoes only that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from gegenprobe.matching.event_bounds import Bounds, bounds_of, joined
from gegenprobe.matching.event_candidates import Block, Key, candidates, with_tellings
from gegenprobe.matching.event_evidence import hopeless, weigh
from gegenprobe.matching.tellings import Telling, identity_of
from gegenprobe.model.ledger import Weight
from gegenprobe.model.message import message

ENOUGH = 5.0  # bits from which two tellings are taken for one event
WORTH_ASKING = 2.5  # bits from which a person is asked

Weights = tuple[Weight, ...]
VERDICT: Weights = (Weight("verdict", 99.0, message("evidence.decided")),)
ALIKE: Weights = (Weight("slots", 99.0, message("evidence.alike")),)


@dataclass(frozen=True, slots=True)
class Hold:
    """Two tellings (ids) that hold a group together, or that may be one, and the evidence."""

    left: str
    right: str
    weights: Weights

    @property
    def score(self) -> float:
        """The sum of the evidence, in bits."""
        return _score(self.weights)


@dataclass(frozen=True, slots=True)
class Group:
    """Tellings (ids, sorted) of one event, and what holds them together."""

    tellings: tuple[str, ...]
    holds: tuple[Hold, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """What people decided: pairs of statements that are one event, and pairs that are not."""

    same: frozenset[tuple[str, str]] = frozenset()
    different: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """All statements in groups. Groups have the id of their first telling.

    `members` are the statements of a telling (sorted), `telling_of` the other way round; `links` are those above
    WORTH_ASKING, by either end; `decided` the verdicts that were heeded.
    """

    tellings: Mapping[str, Telling] = field(default_factory=dict)
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    telling_of: Mapping[str, str] = field(default_factory=dict)
    blocks: Mapping[Key, Block] = field(default_factory=dict)
    links: Mapping[str, Mapping[str, Weights]] = field(default_factory=dict)
    groups: Mapping[str, Group] = field(default_factory=dict)
    group_of: Mapping[str, str] = field(default_factory=dict)
    decided: Decided = Decided()


@dataclass(frozen=True, slots=True)
class Change:
    """What is different in the statements: ids that are gone (or tell otherwise now), and the tellings that come."""

    gone: frozenset[str]
    come: Mapping[str, Telling]
    decided: Decided


def regrouped(before: Grouping, change: Change) -> tuple[Grouping, frozenset[str]]:
    """The grouping after a change, and the tellings whose group, members or suggestions may be others than before."""
    placed, fresh, stale = _placed(before, change)
    come = {one: placed.tellings[one] for one in fresh}
    gone = {one: before.tellings[one] for one in stale}
    blocks = with_tellings(before.blocks, gone, come)
    linked, parted = _linked(before.links, replace(placed, blocks=blocks), frozenset(fresh), frozenset(stale))
    now = replace(placed, blocks=blocks, links=linked, decided=change.decided)
    settled, redone = _settled(before, now, fresh | stale | parted | _spoken_of(before, now))
    moved = {placed.telling_of[one] for one in change.come}
    moved |= {before.telling_of[one] for one in change.gone if one in before.telling_of}
    return settled, frozenset(redone | moved | _around(before, settled, redone | moved))


def _placed(before: Grouping, change: Change) -> tuple[Grouping, set[str], set[str]]:
    """Every statement with its telling; the tellings that are new, and those that nobody tells any more."""
    tellings, members, telling_of = dict(before.tellings), dict(before.members), dict(before.telling_of)
    lost: dict[str, set[str]] = {}
    won: dict[str, set[str]] = {}
    for one in change.gone & telling_of.keys():
        lost.setdefault(telling_of.pop(one), set()).add(one)
    identities = cache(identity_of)
    for one, telling in change.come.items():
        identity = identities(telling)
        tellings.setdefault(identity, telling)
        telling_of[one] = identity
        won.setdefault(identity, set()).add(one)
    for identity in lost.keys() | won.keys():
        left = (set(members.get(identity, ())) - lost.get(identity, set())) | won.get(identity, set())
        members[identity] = tuple(sorted(left))
    stale = {identity for identity in lost if not members[identity]}
    for identity in stale:
        del tellings[identity], members[identity]
    fresh = {identity for identity in won if identity not in before.tellings}
    return replace(before, tellings=tellings, members=members, telling_of=telling_of), fresh, stale


def _linked(
    links: Mapping[str, Mapping[str, Weights]], now: Grouping, fresh: frozenset[str], stale: frozenset[str]
) -> tuple[dict[str, Mapping[str, Weights]], set[str]]:
    """The links with those of new tellings and without those of lost ones; the other ends that lost one."""
    parted = {other for one in stale for other in links.get(one, ())} - stale
    kept = dict(links)
    changed: dict[str, dict[str, Weights]] = {one: dict(links[one]) for one in parted}
    for one in stale:
        for other in kept.pop(one, {}):
            if other in changed:
                changed[other].pop(one, None)
    for one, other, weights in _weighed(now, fresh):
        for end, far in ((one, other), (other, one)):
            if end not in changed:
                changed[end] = dict(links.get(end, {}))
            changed[end][far] = weights
    for one, ends in changed.items():
        if ends:
            kept[one] = ends
        else:
            kept.pop(one, None)
    return kept, parted


def _weighed(now: Grouping, fresh: frozenset[str]) -> Iterator[tuple[str, str, Weights]]:
    for one in sorted(fresh):
        telling = now.tellings[one]
        for other in candidates(telling, now.blocks):
            if other == one or (other in fresh and other < one) or hopeless(telling, now.tellings[other]):
                continue
            left, right = (one, other) if one < other else (other, one)
            weights = weigh(now.tellings[left], now.tellings[right])
            if _score(weights) >= WORTH_ASKING:
                yield one, other, weights


def _spoken_of(before: Grouping, now: Grouping) -> set[str]:
    """The tellings whose verdicts are new or taken back."""
    pairs = (before.decided.same ^ now.decided.same) | (before.decided.different ^ now.decided.different)
    known = (now.telling_of.get(one) for pair in pairs for one in pair)
    return {one for one in known if one is not None}


def _settled(before: Grouping, now: Grouping, touched: set[str]) -> tuple[Grouping, set[str]]:
    """Groups again wherever links and verdicts reach from what was touched, before or now; and what was redone."""
    same = _same_by_telling(now)
    reach = _reach(now, _with_old_groups(before, touched) & now.tellings.keys(), same)
    groups, group_of = dict(before.groups), dict(before.group_of)
    for one in touched | reach:
        groups.pop(group_of.pop(one, ""), None)
    for group in _grouped(now, reach, same):
        groups[group.tellings[0]] = group
        group_of.update(dict.fromkeys(group.tellings, group.tellings[0]))
    return replace(now, groups=groups, group_of=group_of), reach | touched


def _around(before: Grouping, now: Grouping, touched: set[str]) -> set[str]:
    """The tellings of all groups that hold one of these, or that one of these may be one with."""
    ends = {other for one in touched for links in (before.links, now.links) for other in links.get(one, ())}
    return {one for end in ends | touched if end in now.group_of for one in now.groups[now.group_of[end]].tellings}


def _with_old_groups(before: Grouping, touched: set[str]) -> set[str]:
    old = {before.group_of[one] for one in touched if one in before.group_of}
    return touched | {one for group in old for one in before.groups[group].tellings}


def _same_by_telling(now: Grouping) -> dict[str, set[str]]:
    together: dict[str, set[str]] = {}
    for left, right in now.decided.same:
        one, other = now.telling_of.get(left), now.telling_of.get(right)
        if one is not None and other is not None:
            together.setdefault(one, set()).add(other)
            together.setdefault(other, set()).add(one)
    return together


def _reach(now: Grouping, start: set[str], same: Mapping[str, set[str]]) -> set[str]:
    """All tellings that links strong enough, or verdicts, lead to."""
    found, waiting = set(start), list(start)
    while waiting:
        one = waiting.pop()
        strong = (other for other, weights in now.links.get(one, {}).items() if _score(weights) >= ENOUGH)
        for other in (*strong, *same.get(one, ())):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


def _score(weights: Weights) -> float:
    return sum(weight.value for weight in weights)


def _grouped(now: Grouping, among: set[str], same: Mapping[str, set[str]]) -> list[Group]:
    """The groups of these tellings; nothing outside of them is linked to them strongly enough."""
    union = _Union(now, among)
    for one in sorted(among):
        for other in sorted(same.get(one, ())):
            if one < other:
                union.join(Hold(one, other, VERDICT), by_verdict=True)
    holds = [
        Hold(one, other, weights)
        for one in among
        for other, weights in now.links.get(one, {}).items()
        if one < other and _score(weights) >= ENOUGH
    ]
    for hold in sorted(holds, key=lambda hold: (-hold.score, hold.left, hold.right)):
        union.join(hold)
    return union.groups()


class _Union:
    """Groups that fall together one hold at a time."""

    def __init__(self, now: Grouping, among: set[str]) -> None:
        self.group = {one: one for one in among}
        self.inside = {one: [one] for one in among}
        self.holds: dict[str, list[Hold]] = {one: [] for one in among}
        self.bounds: dict[str, Bounds | None] = {one: bounds_of(now.tellings[one]) for one in among}
        self.apart: dict[str, set[str]] = {}
        for left, right in now.decided.different:
            one, other = now.telling_of.get(left), now.telling_of.get(right)
            if one in among and other in among and one is not None and other is not None:
                self.apart.setdefault(one, set()).add(other)
                self.apart.setdefault(other, set()).add(one)

    def join(self, hold: Hold, by_verdict: bool = False) -> None:
        """Joins the two groups that the hold connects, unless they exclude each other."""
        one, other = self.group[hold.left], self.group[hold.right]
        if one == other:
            return
        if len(self.inside[one]) < len(self.inside[other]):
            one, other = other, one
        ours, theirs = self.bounds[one], self.bounds[other]
        both = None if ours is None or theirs is None else joined(ours, theirs)
        if not by_verdict and (both is None or self._kept_apart(one, other)):
            return
        self.bounds[one] = both if both is not None else ours
        for moved in self.inside.pop(other):
            self.group[moved] = one
            self.inside[one].append(moved)
        self.holds[one] += [*self.holds.pop(other), hold]

    def _kept_apart(self, one: str, other: str) -> bool:
        return any(self.group[far] == one for near in self.inside[other] for far in self.apart.get(near, ()))

    def groups(self) -> list[Group]:
        """The groups as they stand."""
        return [Group(tuple(sorted(inside)), tuple(self.holds[one])) for one, inside in self.inside.items()]


def suggestions(now: Grouping, group: Group) -> dict[str, Hold]:
    """The groups (ids) that this one may be one with, each with the strongest link between them."""
    own, found = group.tellings[0], dict[str, Hold]()
    for one in group.tellings:
        for other, weights in now.links.get(one, {}).items():
            far = now.group_of[other]
            hold = Hold(min(one, other), max(one, other), weights)
            if far != own and (far not in found or _stronger(hold, found[far])):
                found[far] = hold
    return found


def _stronger(one: Hold, other: Hold) -> bool:
    return (-one.score, one.left, one.right) < (-other.score, other.left, other.right)
