"""Origins: through whose hands a statement came, from the outlet that prints it to the source it ends in.

Two statements of one kind and number are copies of each other when a passage of RUN words, the same in both (case and
marks aside), holds HELD words of each one's evidence, or half of it. What hangs together by such passages is one text,
printed several times: it comes from whom any of its prints cites, else from the agency that one quotes or credits,
else from its first print. Who is cited for a statement stays its origin, whatever other prints say. Nothing here
depends on the order in which statements arrive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher

from xxhash import xxh64_intdigest

from gegenprobe.matching.credits import Credit
from gegenprobe.model.ledger import Chain, Hand, HandKind
from gegenprobe.model.statement import Evidence, Statement

RUN = 10  # words: so many in a row are seldom the same by chance
HELD = 5  # words of the evidence in them
_REACH = 12  # words around the evidence that are looked at
_WIDEST = 240  # characters that hold them
_NEAR = 2  # of so many neighbouring runs one is kept: passages of RUN + _NEAR - 1 words are always found
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a statement's origin hangs on.

    `known` is the day of its report; `dateline` tells whether that has kept one, `size` how long it is (characters).
    `persons` are those it cites (by the names they are shown by), `agencies` the news agencies among its speakers;
    `credit` is that of the report. `signs` are numbers of its passages.
    """

    evidence: Evidence
    outlet: str
    known: date | None
    dateline: bool
    size: int
    persons: tuple[str, ...]
    agencies: tuple[str, ...]
    credit: Credit | None
    signs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Accounts:
    """All accounts by statement (id), and the statements (sorted) that have a sign."""

    of: Mapping[str, Account] = field(default_factory=dict)
    signed: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def signs_of(text: str, statement: Statement) -> tuple[int, ...]:
    """The numbers of the passages that a statement is known by in other reports; none where its line is too short."""
    start, end = statement.evidence.start, statement.evidence.end
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    first = max(line, start - _WIDEST)
    before = _words(text[first:start])[1 if first > line else 0 :][-_REACH:]
    own = _words(text[start:end])
    after = _words(text[end : min(len(text) if stop < 0 else stop, end + _WIDEST)])[:_REACH]
    words = [*before, *own, *after]
    needed = min(HELD, (len(own) + 1) // 2)
    # Runs from the first to the last word by which they hold enough of the evidence.
    starts = range(max(0, len(before) + needed - RUN), min(len(before) + len(own) - needed, len(words) - RUN) + 1)
    count = statement.count
    about = [statement.kind, *(() if count is None else (str(count.low), str(count.high)))]
    numbers = [xxh64_intdigest("\0".join([*about, *words[at : at + RUN]]).encode()) for at in starts]
    groups = (numbers[at : at + _NEAR] for at in range(max(1, len(numbers) - _NEAR + 1)))
    return tuple(sorted({min(group) for group in groups if group}))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def common_passage(one: tuple[str, Hand], other: tuple[str, Hand]) -> tuple[int, int]:
    """Where the longest passage around the first hand's words stands that is around the other's, too (code points).

    An empty stretch, when they have less than RUN words in a row in common.
    """
    (left, ours), (_, theirs) = (_around(text, hand) for text, hand in (one, other))
    match = SequenceMatcher(None, ours, theirs, autojunk=False).find_longest_match()
    if match.size < RUN:
        return one[1].start, one[1].start
    return left[match.a].start(), left[match.a + match.size - 1].end()


def _around(text: str, hand: Hand) -> tuple[list[re.Match[str]], list[str]]:
    """The words of the line that a hand's words stand in, and their folded forms."""
    line = text.rfind("\n", 0, hand.start) + 1
    stop = text.find("\n", hand.end)
    words = list(_WORD.finditer(text, line, len(text) if stop < 0 else stop))
    return words, [word.group().casefold() for word in words]


def with_accounts(before: Accounts, gone: Iterable[str], come: Mapping[str, Account]) -> tuple[Accounts, set[str]]:
    """The accounts after some are gone and others come (again), and all whose chain that may change."""
    left = {*gone, *come} & before.of.keys()
    parted = _printed_together(left, before)
    of, signed = dict(before.of), dict(before.signed)
    again: dict[int, set[str]] = {}
    for one in left:
        for sign in of.pop(one).signs:
            _opened(again, signed, sign).discard(one)
    for one, account in come.items():
        of[one] = account
        for sign in account.signs:
            _opened(again, signed, sign).add(one)
    for sign, those in again.items():
        if those:
            signed[sign] = tuple(sorted(those))
        else:
            signed.pop(sign, None)
    now = Accounts(of, signed)
    return now, _printed_together((parted | come.keys()) & of.keys(), now)


def _opened(again: dict[int, set[str]], signed: Mapping[int, tuple[str, ...]], sign: int) -> set[str]:
    """The statements with a sign, to be changed."""
    if sign not in again:
        again[sign] = set(signed.get(sign, ()))
    return again[sign]


def _printed_together(start: Iterable[str], accounts: Accounts) -> set[str]:
    """These statements and all that hang together with them by passages."""
    found = set(start)
    waiting, seen = list(found), set[int]()
    while waiting:
        for sign in accounts.of[waiting.pop()].signs:
            if sign not in seen:
                seen.add(sign)
                more = [other for other in accounts.signed[sign] if other not in found]
                found.update(more)
                waiting.extend(more)
    return found


def chains_of(accounts: Accounts, statements: Iterable[str]) -> dict[str, Chain]:
    """The chain of each of these statements (ids)."""
    wanted, chains = set(statements), dict[str, Chain]()
    for start in list(wanted):
        if start in chains:
            continue
        text = _printed_together([start], accounts)
        prints = sorted((accounts.of[one] for one in text), key=_first_of_all)
        said, quoted, credited = (next(those, None) for those in _sources(prints))
        for one in text & wanted:
            chains[one] = _chain(accounts.of[one], _Text(prints[0], said, quoted, credited))
    return chains


def _first_of_all(one: Account) -> tuple[date, bool, int, str, int, int]:
    """The earliest print comes first; on one day that with a dateline, which copies lose, then the longest."""
    return one.known or date.max, not one.dateline, -one.size, one.evidence.report, one.evidence.start, one.evidence.end


def _sources(prints: list[Account]) -> tuple[Iterator[Account], Iterator[Account], Iterator[Account]]:
    return (
        (one for one in prints if one.persons),
        (one for one in prints if one.agencies),
        (one for one in prints if one.credit is not None),
    )


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that is printed several times, or once: its first print, and the first that cites, quotes, credits."""

    first: Account
    said: Account | None
    quoted: Account | None
    credited: Account | None


def _chain(one: Account, text: _Text) -> Chain:
    """From the outlet to the origin. What a statement says of itself goes before what other prints of it say."""
    said = one if one.persons else text.said
    quoted = one if one.agencies or one.persons else text.quoted
    credited = one if one.credit is not None else text.credited
    hands = [_hand("printed", one.outlet, one.evidence)]
    taken = credited or text.first
    for other in (taken, said, quoted if said is None else None):
        if other is not None and other.evidence.report not in {hand.report for hand in hands}:
            hands.append(_hand("copied", other.outlet, other.evidence))
    if credited is not None and credited.credit is not None:
        hands.append(_credited(credited, credited.credit))
    if quoted is not None and (quoted is one or said is None):
        hands.extend(_hand("quoted", agency, quoted.evidence) for agency in quoted.agencies[:1])
    if said is not None:
        hands.append(_hand("said", said.persons[0], said.evidence))
    return tuple(hands)


def _hand(how: HandKind, who: str, evidence: Evidence) -> Hand:
    return Hand(how, who, evidence.report, evidence.start, evidence.end)


def _credited(account: Account, credit: Credit) -> Hand:
    """Of several agencies the first: which sentence is whose, no credit tells."""
    return Hand("credited", credit.agencies[0], account.evidence.report, credit.start, credit.end)
