"""The standing book: everything that follows from the log, and what one more entry changes of it.

`post(standing, entries)` equals the book built from all entries at once, in whatever order they come: each stage
takes what changed in the one before, and redoes only that. Stages: deeds, reports, standing statements, people,
sources, groups, events, figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from gegenprobe.ledger.book import Book, rebooked
from gegenprobe.ledger.decide import Decide
from gegenprobe.ledger.deeds import Deeds, Done, On, order, with_entries
from gegenprobe.ledger.events import Told, event_id, event_of, suggested
from gegenprobe.ledger.figures import Counting, Source, figures_of, with_known_parts, with_wholes
from gegenprobe.ledger.later import at_hand
from gegenprobe.ledger.people import Given, People, names_in, with_names
from gegenprobe.ledger.sourcing import Printed, Sourced, with_sources
from gegenprobe.ledger.standing import Stood, pairs_of, settled, stood_of
from gegenprobe.matching.days import days_in_context
from gegenprobe.matching.events import Change, Decided, Grouping, regrouped, suggestions
from gegenprobe.matching.names import Mention, NameVerdicts
from gegenprobe.matching.names_offices import Offices
from gegenprobe.matching.origins import Accounts
from gegenprobe.matching.tellings import Around, Telling, telling_of
from gegenprobe.model.entry import Entry
from gegenprobe.model.ledger import Event, Figure, Finding
from gegenprobe.model.statement import Statement, When
from gegenprobe.packs.codebook import Codebook

NOTHING_STANDS = Stood()
NO_OFFICES = Offices()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The book at one point of the log. All maps are by id and never changed: a later book is another `Standing`.

    `statements` are those that count, with corrected slots; `stood` what stands of each report, `sources` who answers
    for a statement and whose hands it came through, which follows from `accounts`. `event_of` and `figure_of` are by
    statement, `report_of` by every one that was read, wrong ones too. `figures_in` are an event's figures, stocks and
    totals included. `pairs` are the verdicts 'same' and 'different' in force. `offices` tell bodies from their names.
    """

    codebook: Codebook
    offices: Offices = field(default=NO_OFFICES, compare=False)
    deeds: Deeds = field(default_factory=Deeds)
    book: Book = field(default_factory=Book)
    stood: Mapping[str, Stood] = field(default_factory=dict)
    statements: Mapping[str, Statement] = field(default_factory=dict)
    people: People = field(default_factory=People)
    sources: Mapping[str, Source] = field(default_factory=dict)
    accounts: Accounts = field(default=Accounts(), compare=False)
    pairs: Mapping[tuple[str, str], str] = field(default_factory=dict)
    grouping: Grouping = field(default_factory=Grouping)
    events: Mapping[str, Event] = field(default_factory=dict)
    event_of: Mapping[str, str] = field(default_factory=dict)
    event_of_group: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    figure_of: Mapping[str, str] = field(default_factory=dict)
    figures_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    report_of: Mapping[str, str] = field(default_factory=dict)

    @property
    def verdicts(self) -> list[Done[Decide]]:
        """Every verdict that is not taken back, in the order of their times."""
        return _verdicts(self.deeds)

    @property
    def judged(self) -> dict[str, str]:
        """What people said of findings (by id): right, or wrong where one is a false alarm."""
        found = settled([done for done in self.verdicts if not done.deed.saw])
        return {one: done.deed.act for done in found for one in done.deed.about if done.deed.act in ("right", "wrong")}

    def when(self, one: Statement) -> When | None:
        """The time of a statement: that which it gives, else the day that its report gives for it elsewhere."""
        if one.when is not None or one.id not in self.stood[one.report].days:
            return one.when
        return self.stood[one.report].days[one.id].when

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is to be said of the verdicts: those to be looked at again."""
        return tuple(one for report in sorted(self.stood) for one in self.stood[report].findings)


def post(before: Standing, entries: Iterable[Entry]) -> Standing:
    """The standing book after these entries."""
    before = _at_hand(before)
    deeds, touched = with_entries(before.deeds, entries)
    book, changed = rebooked(before.book, deeds, touched)
    now, lost, won = restood(replace(before, deeds=deeds, book=book), changed)
    now, renamed = _renamed(before, now, changed)
    won |= set(_naming(now, renamed))
    printed = Printed(now.statements, now.book.reports, now.people)
    sourced, moved = with_sources(Sourced(now.accounts, now.sources), printed, lost, won)
    now = replace(now, accounts=sourced.accounts, sources=sourced.sources)
    now, redone = _regrouped(before, now, (lost, won))
    redone |= {now.grouping.telling_of[one] for one in moved}
    return _counted(*_with_events(before, now, redone))


def _at_hand(standing: Standing) -> Standing:
    """The same with all maps made that nobody had looked into."""
    return replace(
        at_hand(standing),
        people=replace(at_hand(standing.people), alike=at_hand(standing.people.alike)),
        accounts=at_hand(standing.accounts),
        grouping=at_hand(standing.grouping),
    )


def _verdicts(deeds: Deeds) -> list[Done[Decide]]:
    found = {done.act: done for acts in deeds.on.values() for done in _decides(acts)}
    found |= {done.act: done for done in deeds.loose}
    return sorted((done for act, done in found.items() if act not in deeds.undone), key=order)


def _decides(acts: Iterable[Done[On]]) -> list[Done[Decide]]:
    return [Done(one.time, one.act, one.author, one.deed) for one in acts if isinstance(one.deed, Decide)]


def restood(now: Standing, changed: Iterable[str]) -> tuple[Standing, set[str], set[str]]:
    """The standing statements; the ids of those that are gone, and of those that are new or read otherwise."""
    stood, statements, report_of = dict(now.stood), dict(now.statements), dict(now.report_of)
    lost: set[str] = set()
    won: set[str] = set()
    for report in sorted(changed):
        held, old = now.book.reports[report], stood.get(report, NOTHING_STANDS)
        new = stood_of(held, _decides(now.deeds.standing_on(report)))
        stood[report] = new = replace(new, days=days_in_context(new.statements, now.codebook.kinds))
        for one in old.statements:
            statements.pop(one.id, None)
        statements.update((one.id, one) for one in new.statements)
        report_of.update((one.id, report) for one in held.statements)
        lost |= {one.id for one in old.statements} - {one.id for one in new.statements}
        # Whatever is said of a report (its day, its outlet) may matter to each of its statements.
        won |= {one.id for one in new.statements}
    return replace(now, stood=stood, statements=statements, report_of=report_of), lost, won


def _renamed(before: Standing, now: Standing, changed: Iterable[str]) -> tuple[Standing, frozenset[Mention]]:
    names = {report: names_in(now.stood[report].statements) for report in changed}
    then = {report: names_in(before.stood[report].statements) for report in changed if report in before.stood}
    given = Given(
        now=names,
        before=then,
        verdicts=on_names(now),
        offices=now.offices,
        report=lambda report: now.book.reports[report].report,
        names=lambda report: names_in(now.stood[report].statements),
    )
    people, renamed = with_names(now.people, given)
    return replace(now, people=people), renamed


def _naming(now: Standing, mentions: Iterable[Mention]) -> Iterator[str]:
    """The statements (ids) in which a report gives one of these names."""
    names: dict[str, set[str]] = {}
    for mention in mentions:
        names.setdefault(mention.report, set()).add(mention.name)
    for report, those in names.items():
        yield from (one.id for one in now.stood[report].statements if not those.isdisjoint(names_in([one])))


def on_names(now: Standing) -> NameVerdicts:
    """The verdicts on persons, by the names that they had."""
    pairs = pairs_of(done for done in now.verdicts if not done.deed.saw)
    said = {(Mention("", left), Mention("", right)): act for (left, right), act in pairs.items()}
    return NameVerdicts(
        frozenset(pair for pair, act in said.items() if act == "same"),
        frozenset(pair for pair, act in said.items() if act == "different"),
    )


def _regrouped(before: Standing, now: Standing, moved: tuple[set[str], set[str]]) -> tuple[Standing, frozenset[str]]:
    lost, won = moved
    pairs = pairs_of(done for done in now.verdicts if done.deed.saw)
    decided = decided_today(now, pairs)
    apart = {one for pair in pairs for one in pair} | {one for pair in before.pairs for one in pair}
    named = {one for pair in (*decided.same, *decided.different) for one in pair}
    again = won | {one for one in apart | named if one in now.statements}
    come = {one: _telling(now, one, one in named) for one in sorted(again)}
    old = before.grouping.tellings
    come = {
        one: telling for one, telling in come.items() if one in won or old[before.grouping.telling_of[one]] != telling
    }
    change = Change(frozenset(lost | come.keys()), come, decided)
    grouping, redone = regrouped(before.grouping, change)
    return replace(now, grouping=grouping, pairs=pairs), redone


def decided_today(now: Standing, pairs: Mapping[tuple[str, str], str]) -> Decided:
    """The pairs by the statements that stand for them today."""
    if not pairs:
        return Decided()
    today = {seen: one for stood in now.stood.values() for seen, one in stood.now.items()}
    named = {(*sorted((today.get(left, left), today.get(right, right))), said) for (left, right), said in pairs.items()}
    return Decided(
        frozenset((left, right) for left, right, said in named if said == "same"),
        frozenset((left, right) for left, right, said in named if said == "different"),
    )


def _telling(now: Standing, statement: str, apart: bool) -> Telling:
    one = now.statements[statement]
    around = Around(
        published=now.book.reports[one.report].report.published,
        when=now.when(one),
        whole=now.statements.get(one.part_of or ""),
        names=partial(now.people.of, one.report),
        kinds=now.codebook.kinds,
    )
    return telling_of(one, around, apart)


def _with_events(before: Standing, now: Standing, redone: frozenset[str]) -> tuple[Standing, set[str], set[str]]:
    """The events of the groups that were redone; the ids of the events that are gone, and of those that are new."""
    events, event_of_, ids = dict(now.events), dict(now.event_of), dict(now.event_of_group)
    old_groups = {before.grouping.group_of[one] for one in redone if one in before.grouping.group_of}
    groups = {now.grouping.group_of[one] for one in redone if one in now.grouping.group_of}
    gone = {ids.pop(group) for group in old_groups if group in ids}
    for event in gone:
        for one in events.pop(event).statements:
            event_of_.pop(one, None)
    told = Told(now.statements, now.sources, now.book.reports, now.people, now.when)
    for group in groups:
        ids[group] = event_id(now.grouping.groups[group], now.grouping, told)
    # Whoever is told to ask about an event whose id is another now is told the new one.
    renamed = {group for group in groups if before.event_of_group.get(group) != ids[group]}
    groups |= {far for group in renamed for far in suggestions(now.grouping, now.grouping.groups[group])}
    for group in groups:
        made = event_of(now.grouping.groups[group], now.grouping, told)
        made = replace(made, suggested=suggested(now.grouping.groups[group], now.grouping, ids))
        events[made.id] = made
        event_of_.update(dict.fromkeys(made.statements, made.id))
    new = {ids[group] for group in groups}
    return replace(now, events=events, event_of=event_of_, event_of_group=ids), gone, new


def _counted(now: Standing, gone: set[str], made: set[str]) -> Standing:
    """The figures of events that are new, and of those that are part of them or have parts among them."""
    made |= _with_parts_in(now, made)
    figures, figure_of, figures_in = dict(now.figures), dict(now.figure_of), dict(now.figures_in)
    for event in gone | made:
        for figure in figures_in.pop(event, ()):
            for one in figures.pop(figure).statements:
                figure_of.pop(one, None)
    counting = Counting(now.statements, now.sources, now.codebook.kinds, now.when)
    for event in sorted(made):
        members = [now.statements[one] for one in now.events[event].statements]
        found = figures_of(event, members, counting)
        figures_in[event] = tuple(one.id for one in found)
        figures.update((one.id, one) for one in found)
        figure_of.update((one, figure.id) for figure in found for one in figure.statements)
    for event in made:
        told = (with_wholes(figures[one], now.statements, figure_of) for one in figures_in[event])
        figures.update((one.id, one) for one in with_known_parts(told))
    return replace(now, figures=figures, figure_of=figure_of, figures_in=figures_in)


def _with_parts_in(now: Standing, made: set[str]) -> set[str]:
    """The other events in which wholes or parts of these events' statements are told."""
    statements = [now.statements[one] for event in made for one in now.events[event].statements]
    here = {one.id for one in statements}
    reports = {one.report for one in statements}
    near = {one.part_of for one in statements if one.part_of}
    near |= {one.id for report in reports for one in now.stood[report].statements if one.part_of in here}
    return {now.event_of[one] for one in near if one in now.event_of} - made
