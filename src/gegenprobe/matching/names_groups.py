"""Mentions of names put together into groups that each mean one person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from gegenprobe.matching.names_alike import Alike
from gegenprobe.matching.names_score import Pair
from gegenprobe.matching.names_ties import Background, Tie, Ties, Why, floats
from gegenprobe.matching.names_written import Mention, NameVerdicts, is_lone

SAME = 0.8  # from this score on, two full names are put together (docs: 'One person, many spellings')
LONE = 0.4  # from this score on, a lone surname may be a person who is named in full
CLOSE = 0.25  # a person whose score is this much lower than another's is not meant by a lone surname
ASKED = 0.3  # from this score on, two persons are worth asking about
APART = 0.03  # below this score, two names keep their persons apart


@dataclass(frozen=True, slots=True)
class Group:
    """Mentions of one person, and the pairs of spellings that hold them together."""

    mentions: tuple[Mention, ...]
    joined: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """All groups; for each, which others (by number) it may be one with, likeliest first.

    `decided` are the pairs that people joined, `tied` those that something else than their sound did.
    """

    groups: tuple[Group, ...]
    suggested: tuple[tuple[tuple[int, Pair], ...], ...]
    decided: frozenset[Pair]
    tied: Mapping[Pair, Why]


def grouped(mentions: Sequence[Mention], alike: Alike, verdicts: NameVerdicts, known: Background) -> Grouping:
    """The mentions in groups; the same for the same mentions, scores and verdicts, in whatever order they come."""
    making = _Making(sorted(mentions), alike, verdicts, known)
    making.join_decided()
    making.join_full_names()
    making.join_lone_names()
    making.join_tied()
    return making.done()


@dataclass(slots=True)
class _Making:
    """Groups in the making: each mention's group is known by its first mention."""

    mentions: Sequence[Mention]
    alike: Alike
    verdicts: NameVerdicts
    known: Background
    members: dict[Mention, list[Mention]] = field(default_factory=dict)
    head: dict[Mention, Mention] = field(default_factory=dict)
    joined: dict[Mention, list[Pair]] = field(default_factory=dict)
    decided: set[Pair] = field(default_factory=set)
    tied: dict[Pair, Why] = field(default_factory=dict)
    by_name: dict[str, list[Mention]] = field(default_factory=dict)
    foes: dict[Mention, set[Mention]] = field(default_factory=dict)
    near: dict[str, list[str]] = field(default_factory=dict)
    names: dict[Mention, set[str]] = field(default_factory=dict)  # the spellings of each group
    alike_to: dict[Mention, dict[str, Mention]] = field(default_factory=dict)  # by report, what goes wherever it goes

    def __post_init__(self) -> None:
        spoken_of = {one.name for pair in self.verdicts.same | self.verdicts.different for one in pair}
        alone = cache(self._tells_nobody)
        for mention in self.mentions:
            same = self.by_name.setdefault(mention.name, [])
            if same and mention.name not in spoken_of and not alone(mention.name):
                # One full name is one person's as long as no verdict says otherwise: its first mention stands for all.
                self.alike_to.setdefault(same[0], {})[mention.report] = mention
                continue
            same.append(mention)
            self.members[mention], self.head[mention], self.joined[mention] = [mention], mention, []
            self.names[mention] = {mention.name}
        # for each lone name the full names that it may stand for
        for (one, other), score in self.alike.pairs():
            if score >= LONE and self._sounds(one) and self._sounds(other) and is_lone(one) != is_lone(other):
                lone, full = (one, other) if is_lone(one) else (other, one)
                self.near.setdefault(lone, []).append(full)
        self._read_verdicts()

    def _tells_nobody(self, name: str) -> bool:
        """Whether a name may mean another in every report."""
        office = self.known.offices.of(name)
        return is_lone(name) if office is None else floats(name, self.known.offices)

    def _sounds(self, name: str) -> bool:
        """Whether the sound of a name here says who is meant: that of an office does not."""
        return name in self.by_name and self.known.offices.of(name) is None

    def _read_verdicts(self) -> None:
        for one, other in self.verdicts.different:
            for mine in self._meant(one):
                for theirs in self._meant(other):
                    self.foes.setdefault(mine, set()).add(theirs)
                    self.foes.setdefault(theirs, set()).add(mine)

    def _meant(self, mention: Mention) -> list[Mention]:
        """The mentions that a verdict is about."""
        same = self.by_name.get(mention.name, [])
        return [one for one in same if mention.report in ("", one.report)]

    def join_decided(self) -> None:
        """Put together what people said is the same."""
        for one, other in sorted(self.verdicts.same):
            for mine in self._meant(one):
                for theirs in self._meant(other):
                    if not self._foes(self.head[mine], self.head[theirs]):
                        self.decided.add(_pair(one.name, other.name))
                        self._join(mine, theirs)

    def join_full_names(self) -> None:
        """Put together full names: equal ones, then those that are most alike first."""
        for name in sorted(name for name in self.by_name if not self._tells_nobody(name)):
            for mention in self.by_name[name][1:]:
                self._try(self.by_name[name][0], mention)
        wanted = [(-score, pair) for pair, score in self.alike.pairs() if score >= SAME]
        for _, (one, other) in sorted(wanted):
            if self._sounds(one) and self._sounds(other) and not is_lone(one) and not is_lone(other):
                for mine in self._heads(one):
                    for theirs in self._heads(other):
                        self._try(mine, theirs)

    def join_lone_names(self) -> None:
        """Put each lone name to the person it means; those that mean nobody named in full, to each other."""
        names = [name for name in self.by_name if is_lone(name) and self._sounds(name)]
        lone = sorted(one for name in names for one in self.by_name[name])
        lone = [one for one in lone if self.head[one] == one and len(self.members[one]) == 1]
        persons = {mention: self._named_in_full(mention) for mention in lone}
        for mention, found in persons.items():
            if len(found) == 1 and not self._foes(self.head[found[0]], mention):
                self._join(found[0], mention)
        free = [mention for mention in lone if not persons[mention]]
        self._join_alone(free)

    def _join_alone(self, free: Sequence[Mention]) -> None:
        names: dict[str, list[Mention]] = {}
        for mention in free:
            names.setdefault(mention.name, []).append(mention)
        for some in names.values():
            for mention in some[1:]:
                self._try(some[0], mention)
        wanted = [(-score, pair) for pair, score in self.alike.pairs() if score >= SAME]
        for _, (one, other) in sorted(wanted):
            if one in names and other in names:
                self._try(names[one][0], names[other][0])

    def _named_in_full(self, mention: Mention) -> list[Mention]:
        """A mention of each person whom a lone name may mean: of its own report, else of all."""
        best: dict[Mention, tuple[float, bool, Mention]] = {}
        for name in self.near.get(mention.name, ()):
            score = self.alike.score(mention.name, name)
            for other in self.by_name[name]:
                head = self.head[other]
                if not self._foes(head, self.head[mention]):
                    here = other.report == mention.report or mention.report in self.alike_to.get(other, ())
                    known = best.get(head, (0.0, False, other))
                    best[head] = (max(score, known[0]), here or known[1], min(other, known[2]))
        found = [one for one in best.values() if one[1]] or list(best.values())
        top = max((score for score, _, _ in found), default=0.0)
        return sorted(one for score, _, one in found if score >= top - CLOSE)

    def join_tied(self) -> None:
        """Put together what is one office, an office and its holder, letters and what they are short for."""
        ties = Ties(self.mentions, self.known, self._who)
        for some in (ties.bodies, ties.holders, ties.letters):
            self._tie(list(some()))

    def _tie(self, ties: Iterable[Tie]) -> None:
        for one, other, why in ties:
            first, second = self._who(one), self._who(other)
            if first != second and not self._foes(first, second):
                self._join(self._standing_for(one), self._standing_for(other))
                self.tied.setdefault(_pair(one.name, other.name), why)

    def _who(self, mention: Mention) -> Mention:
        return self.head[self._standing_for(mention)]

    def _standing_for(self, mention: Mention) -> Mention:
        """The mention itself, or the first of its name, which stands for all."""
        return mention if mention in self.head else self.by_name[mention.name][0]

    def _heads(self, name: str) -> list[Mention]:
        return sorted({self.head[mention] for mention in self.by_name.get(name, ())})

    def _try(self, one: Mention, other: Mention) -> None:
        """Join two groups unless something keeps them apart."""
        first, second = self.head[one], self.head[other]
        if first != second and not self._foes(first, second) and not self._apart(first, second):
            self._join(one, other)

    def _foes(self, first: Mention, second: Mention) -> bool:
        """Whether somebody decided that a member of the one is not a member of the other."""
        if not self.foes:
            return False
        theirs = set(self.members[second])
        return any(theirs & self.foes.get(mention, set()) for mention in self.members[first])

    def _apart(self, first: Mention, second: Mention) -> bool:
        """Whether two of the names, looked at together, are clearly two persons'."""
        ours, theirs = self.names[first], self.names[second]
        if len(ours) == 1 and ours == theirs:
            return False
        scores = (self.alike.looked_at(one, other) for one in ours for other in theirs if one != other)
        return any(score is not None and score < APART for score in scores)

    def _join(self, one: Mention, other: Mention) -> None:
        first, second = sorted((self.head[one], self.head[other]))
        if first == second:
            return
        for mention in self.members[second]:
            self.head[mention] = first
        self.members[first] += self.members.pop(second)
        self.names[first] |= self.names.pop(second)
        self.joined[first] += self.joined.pop(second)
        if one.name != other.name:
            self.joined[first].append(_pair(one.name, other.name))

    def done(self) -> Grouping:
        """The groups as they are now."""
        heads = sorted(self.members)
        groups = [Group(tuple(sorted(self._all(head))), tuple(sorted(set(self.joined[head])))) for head in heads]
        return Grouping(tuple(groups), tuple(self._suggested(heads)), frozenset(self.decided), self.tied)

    def _all(self, head: Mention) -> Iterator[Mention]:
        for mention in self.members[head]:
            yield mention
            yield from self.alike_to.get(mention, {}).values()

    def _suggested(self, heads: Sequence[Mention]) -> Iterator[tuple[tuple[int, Pair], ...]]:
        number = {head: at for at, head in enumerate(heads)}
        found: list[dict[int, tuple[float, Pair]]] = [{} for _ in heads]
        heads_of = cache(self._heads)
        for pair, score in self.alike.pairs():
            if score < ASKED or not self._sounds(pair[0]) or not self._sounds(pair[1]):
                continue
            for one in heads_of(pair[0]):
                for other in heads_of(pair[1]):
                    if one != other and not self._foes(one, other):
                        for mine, theirs in ((number[one], number[other]), (number[other], number[one])):
                            if score > found[mine].get(theirs, (0.0, pair))[0]:
                                found[mine][theirs] = (score, pair)
        for some in found:
            order = sorted(some.items(), key=lambda one: (-one[1][0], one[0]))
            yield tuple((other, pair) for other, (_, pair) in order)


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one <= other else (other, one)
