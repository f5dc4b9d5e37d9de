"""Who is who in the book: every name that a report gives, with the person it stands for.

Names that could be one person's hang together: what hangs together with a new name is looked at again, nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain

from gegenprobe.matching.names import Mention, NameVerdicts, Person, persons
from gegenprobe.matching.names_alike import Alike, alike
from gegenprobe.matching.names_groups import ASKED
from gegenprobe.matching.names_offices import Offices, Title
from gegenprobe.matching.names_score import NameScorer
from gegenprobe.matching.names_ties import Background, ties_of, titles_in
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Statement
from gegenprobe.packs.name_words import shipped_name_words

NO_VERDICTS = NameVerdicts()
NOBODY: Mapping[str, Title] = {}
Reports = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Persons by id, and which one a report (id) means by a name.

    `reports` are those that give a name; `alike` the scores of all names, `near` the names that may be one person's;
    `marks` of a name tell what may tie it to others beside its sound (a kind of office, an abbreviation), `marked` are
    the names by mark. `held` are the offices of those whom a report (id) calls their holders, by name.
    """

    persons: Mapping[str, Person] = field(default_factory=dict)
    meant: Mapping[Mention, str] = field(default_factory=dict)
    reports: Mapping[str, Reports] = field(default_factory=dict)
    verdicts: NameVerdicts = NO_VERDICTS
    alike: Alike = field(default=Alike(), compare=False)
    near: Mapping[str, Reports] = field(default_factory=dict, compare=False)
    marks: Mapping[str, Reports] = field(default_factory=dict, compare=False)
    marked: Mapping[str, Reports] = field(default_factory=dict, compare=False)
    held: Mapping[str, Mapping[str, Title]] = field(default_factory=dict)

    def of(self, report: str, name: str) -> str:
        """The id of the person whom a report means by a name. KeyError: it does not give that name."""
        return self.meant[Mention(report, name)]

    def shown(self, person: str) -> str:
        """The name by which a person is shown."""
        return self.persons[person].name


def names_in(statements: Iterable[Statement]) -> frozenset[str]:
    """Every name that the statements give."""
    return frozenset(
        name
        for one in statements
        for names in (one.people, one.by, one.counterpart, one.target, one.said_by)
        for name in names
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What is new: the names that reports give now (by report), those they gave before, and all verdicts on names.

    `offices` tells offices from names, `report` gives a report (id), `names` all names that it gives.
    """

    now: Mapping[str, frozenset[str]]
    before: Mapping[str, frozenset[str]]
    verdicts: NameVerdicts
    offices: Offices
    report: Callable[[str], Report]
    names: Callable[[str], frozenset[str]]

    @property
    def background(self) -> Background:
        """What is known of names beside how they sound, but for who holds an office."""
        return Background(self.offices, lambda report: self.report(report).published, self.names)


def with_names(before: People, given: Given) -> tuple[People, frozenset[Mention]]:
    """The people after that, and the names of reports that stand for another person than before."""
    touched = {name for names in (*given.now.values(), *given.before.values()) for name in names}
    told = given.verdicts.same | given.verdicts.different
    old = before.verdicts.same | before.verdicts.different
    moved = (given.verdicts.same ^ before.verdicts.same) | (given.verdicts.different ^ before.verdicts.different)
    touched |= {mention.name for pair in moved for mention in pair}
    if not touched:
        return before, frozenset()
    now = _with_near(replace(before, reports=_reports(before, given), verdicts=given.verdicts), touched)
    now = _with_marks(now, given)
    again = _hanging_together(now, touched, told | old)
    return _named(before, now, (again, replace(given.background, held=lambda report: now.held.get(report, NOBODY))))


def _reports(before: People, given: Given) -> dict[str, Reports]:
    reports = dict(before.reports)
    changed: dict[str, set[str]] = {}
    for report in given.now.keys() | given.before.keys():
        now, then = given.now.get(report, frozenset()), given.before.get(report, frozenset())
        for name in now ^ then:
            if name not in changed:
                changed[name] = set(reports.get(name, ()))
            changed[name] ^= {report}
    for name, those in changed.items():
        if those:
            reports[name] = frozenset(those)
        else:
            reports.pop(name, None)
    return reports


def _with_near(now: People, touched: set[str]) -> People:
    """The scores of names that were never met before against all others."""
    fresh = [name for name in sorted(touched) if name not in now.alike.heard]
    if not fresh:
        return now
    known = now.alike
    found = alike(fresh, _scorer(), known)
    near, new = dict(now.near), set(fresh)
    grown = {one: row for one, row in found.scores.items() if row is not known.scores.get(one)}
    for one, other in ((one, other) for one, row in grown.items() for other, score in row.items() if score >= ASKED):
        if one in new or other in new:
            near[one] = near.get(one, frozenset()) | {other}
            near[other] = near.get(other, frozenset()) | {one}
    return replace(now, alike=found, near=near)


def _with_marks(now: People, given: Given) -> People:
    """The offices that the new reports give to names, and what may tie their names to others."""
    held, marks = dict(now.held), dict(now.marks)
    for report in given.now.keys() | given.before.keys():
        held.pop(report, None)
    fresh: dict[str, set[str]] = {}
    for report, names in given.now.items():
        known = titles_in(given.report(report).text, names, given.offices)
        if known:
            held[report] = known
        for name in names:
            own = marks[name] if name in marks else ties_of(name, given.offices)
            all_ = own | {known[name].office.role} if name in known else own
            for mark in all_ - marks.get(name, frozenset()):
                fresh.setdefault(mark, set()).add(name)
            marks[name] = all_
    if not fresh:
        return replace(now, held=held)
    marked = {**now.marked, **{mark: now.marked.get(mark, frozenset()) | names for mark, names in fresh.items()}}
    return replace(now, held=held, marks=marks, marked=marked)


@cache
def _scorer() -> NameScorer:
    return NameScorer(shipped_name_words())


def _hanging_together(now: People, touched: set[str], told: frozenset[tuple[Mention, Mention]]) -> set[str]:
    """The touched names and all that may be one person's with them, by the names, by a mark or by a verdict."""
    decided: dict[str, set[str]] = {}
    for one, other in told:
        decided.setdefault(one.name, set()).add(other.name)
        decided.setdefault(other.name, set()).add(one.name)
    found, waiting, seen = set(touched), list(touched), set[str]()
    while waiting:
        name = waiting.pop()
        marks = [one for one in now.marks.get(name, frozenset()) - seen if _matters(one, now, touched)]
        seen.update(marks)
        alike_ = (now.marked.get(mark, frozenset()) for mark in marks)
        for other in (*now.near.get(name, ()), *chain.from_iterable(alike_), *decided.get(name, ())):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


def _matters(mark: str, now: People, touched: set[str]) -> bool:
    """Abbreviations matter only where somebody writes them."""
    return not mark.isupper() or mark in now.reports or mark in touched


def _named(before: People, now: People, looked_at: tuple[set[str], Background]) -> tuple[People, frozenset[Mention]]:
    """The persons behind these names, and the mentions that are another person than before."""
    again, background = looked_at
    mentions = [Mention(report, name) for name in again for report in now.reports.get(name, ())]
    made = persons(mentions, _scorer(), now.verdicts, _among(now.alike, again), background)
    meant, everyone = dict(now.meant), dict(now.persons)
    then = (Mention(report, name) for name in again for report in before.reports.get(name, ()))
    old = {mention: meant.pop(mention) for mention in then}
    for person in set(old.values()):
        everyone.pop(person, None)
    for one in made.persons:
        everyone[one.id] = one
        meant.update(dict.fromkeys(one.mentions, one.id))
    renamed = {mention for mention in mentions if mention in old and old[mention] != meant[mention]}
    return replace(now, persons=everyone, meant=meant), frozenset(renamed)


def _among(known: Alike, names: set[str]) -> Alike:
    """The scores among these names, the low ones too: they keep persons apart."""
    heard = {name: known.heard[name] for name in sorted(names)}
    rows = {one: known.scores[one] for one in heard if one in known.scores}
    among = {one: {other: row[other] for other in row.keys() & names} for one, row in rows.items()}
    return Alike(heard, {one: row for one, row in among.items() if row})
