"""Who is who: the names that reports give, put together into persons, with the reasons.

A full name is one person's wherever it stands, unless somebody decided otherwise. A lone surname is the person whom
its own report names in full; else the only person of that name in all reports; else a person of its own. Everything
comes from the mentions and the verdicts alone, in any order, so that what was put together can be taken apart again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from gegenprobe.matching.names_alike import Alike, alike
from gegenprobe.matching.names_groups import Group, Grouping, grouped
from gegenprobe.matching.names_offices import Offices
from gegenprobe.matching.names_score import NameScorer
from gegenprobe.matching.names_ties import Background, Why
from gegenprobe.matching.names_written import Mention, NameVerdicts
from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import Link, Weight
from gegenprobe.model.message import message

__all__ = ["Mention", "NameVerdicts", "Person", "Persons", "persons"]

NO_VERDICTS = NameVerdicts()
_MOST_SUGGESTED = 5
NOTHING_KNOWN = Background()
_DECIDED = (Weight("verdict", 99.0, message("evidence.decided")),)
_TIED: Mapping[Why, tuple[Weight, ...]] = {
    "same_office": (Weight("office", 10.0, message("names.same_office")),),
    "same_report": (Weight("office", 8.0, message("names.same_report")),),
    "holds_office": (Weight("office", 8.0, message("names.holds_office")),),
    "first_letters": (Weight("abbreviation", 6.0, message("names.first_letters")),),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person: `name` is the fullest and most usual spelling, `mentions` are sorted.

    `links` hold the spellings together, each with its evidence (a spelling more than links). `suggested` are persons
    (ids) that this one may be, for the queue, the likeliest first. The id follows from `name`: verdicts name mentions.
    """

    id: str
    name: str
    mentions: tuple[Mention, ...]
    links: tuple[Link, ...] = ()
    suggested: tuple[tuple[str, Link], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The spellings, each once."""
        return tuple(sorted({mention.name for mention in self.mentions}))


@dataclass(frozen=True, slots=True)
class Persons:
    """All persons, in the order of their names, and who a mention is."""

    persons: tuple[Person, ...]
    _of: Mapping[Mention, Person] = field(default_factory=dict)

    def of(self, report: str, name: str) -> Person | None:
        """The person whom the report means by the name; None for a name that was not among the mentions."""
        return self._of.get(Mention(report, name))


def persons(
    mentions: Iterable[Mention],
    scorer: NameScorer,
    verdicts: NameVerdicts = NO_VERDICTS,
    known: Alike | None = None,
    background: Background = NOTHING_KNOWN,
) -> Persons:
    """The persons behind the mentions; the order of mentions and verdicts does not matter.

    `known` (from `names_alike.alike`) saves the scores of names met before; the result is the same without.
    `background` tells offices and bodies, which are put together by what they are.
    """
    everyone = sorted(set(mentions))
    found = alike((mention.name for mention in everyone), scorer, known)
    grouping = grouped(everyone, found, verdicts, background)
    names = _best_names(grouping.groups, found, background.offices)
    ids = [content_id("p", list(name)) for name in names]
    links = _links(grouping, scorer)
    made = [
        Person(
            id=ids[at],
            name=names[at][0],
            mentions=group.mentions,
            links=tuple(links[pair] for pair in group.joined),
            suggested=tuple((ids[other], links[pair]) for other, pair in grouping.suggested[at][:_MOST_SUGGESTED]),
        )
        for at, group in enumerate(grouping.groups)
    ]
    of = {mention: person for person in made for mention in person.mentions}
    return Persons(tuple(sorted(made, key=lambda person: (person.name, person.id))), of)


def _best_names(groups: Sequence[Group], alike: Alike, offices: Offices) -> list[tuple[str, ...]]:
    """For each group its name, and, where another group has the same one, the report that tells them apart."""
    best = [_best_name(group, alike, offices) for group in groups]
    shared = Counter(best)
    return [
        (name,) if shared[name] == 1 else (name, min(group.mentions).report)
        for name, group in zip(best, groups, strict=True)
    ]


def _best_name(group: Group, alike: Alike, offices: Offices) -> str:
    """The fullest spelling (up to three words), then the most usual, then the one most like the others.

    Where all are an office's, the most usual one with its country: 'Ukraine', not 'the regime in Kyiv'.
    """
    usual = Counter(mention.name for mention in group.mentions)

    def rank(name: str) -> tuple[int, int, int, float, int, str]:
        office = offices.of(name)
        if office is not None:
            return (1 if office.country else 2, -usual[name], 0, 0.0, len(name), name)
        likeness = sum(alike.score(name, other) for other in sorted(usual))
        return (0, -min(len(name.split()), 3), -usual[name], -round(likeness, 4), len(name), name)

    return min(usual, key=rank)


def _links(grouping: Grouping, scorer: NameScorer) -> dict[tuple[str, str], Link]:
    """The evidence on every pair that joins or is suggested, weighed once."""
    wanted = {pair for group in grouping.groups for pair in group.joined}
    wanted |= {pair for some in grouping.suggested for _, pair in some[:_MOST_SUGGESTED]}
    links = {pair: Link(*pair, _TIED[why]) for pair, why in grouping.tied.items() if pair in wanted}
    pairs = sorted(wanted - links.keys())
    links.update(zip(pairs, scorer.links(pairs), strict=True))
    for pair in sorted(grouping.decided & wanted):
        links[pair] = Link(*pair, (*_DECIDED, *links[pair].weights))
    return links
