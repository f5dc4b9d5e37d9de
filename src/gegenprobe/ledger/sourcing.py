"""Where the standing statements come from: the account that each gives of itself, and the source at its chain's end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from gegenprobe.ledger.book import Held
from gegenprobe.ledger.figures import Source
from gegenprobe.ledger.people import People
from gegenprobe.matching.credits import credits_in
from gegenprobe.matching.origins import Account, Accounts, chains_of, signs_of, with_accounts
from gegenprobe.model.ledger import HANDS, Chain
from gegenprobe.model.statement import Statement
from gegenprobe.packs.credits import shipped_credits
from gegenprobe.text.datelines import after_dateline


@dataclass(frozen=True, slots=True)
class Sourced:
    """Who answers for each statement (by id), and the accounts from which that follows."""

    accounts: Accounts
    sources: Mapping[str, Source]


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands in the book now: statements by id, reports by id, and who is who in them."""

    statements: Mapping[str, Statement]
    reports: Mapping[str, Held]
    people: People


def with_sources(before: Sourced, printed: Printed, lost: set[str], won: set[str]) -> tuple[Sourced, set[str]]:
    """The sources after some statements are lost and others won (or read otherwise).

    The second value are the other statements (ids) that have a source that is not the one they had.
    """
    accounts, touched = with_accounts(before.accounts, lost, dict(_accounts(won, printed)))
    sources = dict(before.sources)
    for gone in lost:
        sources.pop(gone, None)
    reports = {report: _standing(report, printed) for report in {printed.statements[one].report for one in touched}}
    chains = chains_of(accounts, (one.id for those in reports.values() for one in those))
    moved: set[str] = set()
    for those in reports.values():
        for one in those:
            source = _source(one, _farthest(one, those, (chains, printed)), printed)
            if sources.get(one.id) != source:
                sources[one.id] = source
                moved.add(one.id)
    return Sourced(accounts, sources), moved - won


def _standing(report: str, printed: Printed) -> list[Statement]:
    """The statements of a report that stand, in the order of the text."""
    return [now for one in printed.reports[report].statements if (now := printed.statements.get(one.id)) is not None]


def _source(one: Statement, chain: Chain, printed: Printed) -> Source:
    """The speaker is the first who is cited; a news agency only where it cites nobody."""
    report, words = printed.reports[one.report].report, shipped_credits()
    speaker = chain[0].who
    if one.said_by:
        name = next((name for name in one.said_by if words.agency(name) is None), one.said_by[0])
        speaker = words.as_cited(printed.people.shown(printed.people.of(one.report, name)))
    return Source(speaker, bool(one.said_by), report.published, chain)


def _farthest(one: Statement, those: Sequence[Statement], known: tuple[Mapping[str, Chain], Printed]) -> Chain:
    """Its chain; where the report tells the same again with a source nearer the origin (as a lead does what its
    headline says), that of the other statement."""
    chains, printed = known
    own = chains[one.id]
    if one.said_by:
        return own
    again = (chains[other.id] for other in those if other is not one and _repeats(one, other, printed.people))
    best = max(again, key=_how_far, default=own)
    return (own[0], *best[1:]) if _how_far(best) > _how_far(own) else own


def _how_far(chain: Chain) -> int:
    return HANDS.index(chain[-1].how)


def _repeats(one: Statement, other: Statement, people: People) -> bool:
    """Whether a statement gives the number, or the names, of another one of its report."""
    if (one.kind, one.status) != (other.kind, other.status):
        return False
    if one.count is not None:
        ours, theirs = (
            (each.part_of is None, each.count and (each.count.low, each.count.high)) for each in (one, other)
        )
        return ours == theirs
    named, there = ({people.of(each.report, name) for name in each.people} for each in (one, other))
    return bool(named) and named <= there


def _accounts(statements: Iterable[str], printed: Printed) -> Iterator[tuple[str, Account]]:
    words = shipped_credits()
    wanted = sorted((printed.statements[one] for one in statements), key=lambda one: (one.report, one.id))
    for report, those in groupby(wanted, key=lambda one: one.report):
        held = printed.reports[report].report
        credit = next(iter(credits_in(held, words)), None)
        read = [(one.start, one.end) for one in held.segments if one.role in ("title", "body")] or [(0, len(held.text))]
        for one in those:
            cited = {name: words.agency(name) for name in one.said_by}
            persons = (printed.people.of(report, name) for name, agency in cited.items() if agency is None)
            yield (
                one.id,
                Account(
                    evidence=one.evidence,
                    outlet=words.as_cited(held.outlet) if held.outlet else held.name,
                    known=held.published,
                    dateline=any(after_dateline(held.text, start, end) > start for start, end in read),
                    size=sum(end - start for start, end in read),
                    persons=tuple(words.as_cited(printed.people.shown(one)) for one in persons),
                    agencies=tuple(dict.fromkeys(filter(None, cited.values()))),
                    credit=credit,
                    signs=signs_of(held.text, one),
                ),
            )
