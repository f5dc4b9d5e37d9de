"""Where the standing statements come from: the account that each gives of itself, and the source at its chain's end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from gegenprobe.ledger.book import Held
from gegenprobe.ledger.figures import Source
from gegenprobe.ledger.people import People
from gegenprobe.matching.credits import Credit, credits_in
from gegenprobe.matching.origins import Account, Accounts, chains_of, signs_of, with_accounts
from gegenprobe.model.statement import Statement
from gegenprobe.packs.credits import CreditWords, shipped_credits


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
    come = dict(_accounts(won, printed))
    accounts, touched = with_accounts(before.accounts, lost, come)
    sources = dict(before.sources)
    for one in lost:
        sources.pop(one, None)
    moved: set[str] = set()
    for one, chain in chains_of(accounts, touched).items():
        statement = printed.statements[one]
        speaker = accounts.of[one].persons or tuple(_shown(statement, printed.people)) or (accounts.of[one].outlet,)
        source = Source(speaker[0], bool(statement.said_by), accounts.of[one].known, chain)
        if sources.get(one) != source:
            sources[one] = source
            moved.add(one)
    return Sourced(accounts, sources), moved - won


def _accounts(statements: Iterable[str], printed: Printed) -> Iterator[tuple[str, Account]]:
    words = shipped_credits()
    wanted = sorted((printed.statements[one] for one in statements), key=lambda one: (one.report, one.id))
    for report, those in groupby(wanted, key=lambda one: one.report):
        held = printed.reports[report]
        credit = next(iter(credits_in(held.report, words)), None)
        for one in those:
            yield one.id, _account(one, (held, credit), printed.people, words)


def _account(one: Statement, given: tuple[Held, Credit | None], people: People, words: CreditWords) -> Account:
    (held, credit), report = given, given[0].report
    agencies = {name: agency for name in one.said_by if (agency := words.agency(name)) is not None}
    return Account(
        evidence=one.evidence,
        outlet=report.outlet or report.name,
        known=held.report.published,
        size=len(report.text),
        persons=tuple(people.shown(people.of(one.report, name)) for name in one.said_by if name not in agencies),
        agencies=tuple(dict.fromkeys(agencies.values())),
        credit=credit,
        signs=signs_of(report.text, one),
    )


def _shown(one: Statement, people: People) -> Iterator[str]:
    return (people.shown(people.of(one.report, name)) for name in one.said_by)
