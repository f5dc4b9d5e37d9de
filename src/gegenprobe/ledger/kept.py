"""A standing book as bytes and back, so that a large one need not be built from its log each time it is opened.

What is quick to make again is left out: reports and their statements are made from what was added, and every evidence
is compared with its text as it is when a book is built. Nothing in the bytes can be run.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import get_type_hints

import msgspec

from gegenprobe.ledger.book import Book, rebooked
from gegenprobe.ledger.deeds import Deeds, Done, with_entries
from gegenprobe.ledger.entries import Add
from gegenprobe.ledger.figures import Source
from gegenprobe.ledger.kept_links import KeptEvent, KeptGroup, KeptPerson, KeptWeight, Numbered, Numbering
from gegenprobe.ledger.people import People
from gegenprobe.ledger.post import Standing, decided_today, on_names, restood
from gegenprobe.ledger.standing import pairs_of
from gegenprobe.matching.event_candidates import Block, Key
from gegenprobe.matching.events import Grouping
from gegenprobe.matching.names import Mention
from gegenprobe.matching.names_alike import Alike
from gegenprobe.matching.origins import Account, Accounts
from gegenprobe.matching.tellings import Telling
from gegenprobe.model.entry import Entry
from gegenprobe.model.fault import Note
from gegenprobe.model.ledger import Figure
from gegenprobe.packs.codebook import Codebook


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is kept of a standing book; the names are those of `Standing` and of its parts. `codebook` is a name."""

    codebook: str
    adds: dict[str, Done[Add]]
    unread: dict[str, Note]
    evidence: list[tuple[KeptWeight, ...]]
    persons: dict[str, KeptPerson]
    named_in: dict[str, frozenset[str]]
    heard: dict[str, tuple[str, ...]]
    scores: list[tuple[tuple[str, str], float]]
    near: dict[str, frozenset[str]]
    accounts: dict[str, Account]
    signed: dict[int, tuple[str, ...]]
    sources: dict[str, Source]
    tellings: dict[str, Telling]
    members: dict[str, tuple[str, ...]]
    blocks: list[tuple[Key, Block]]
    links: dict[str, dict[str, int]]
    groups: dict[str, KeptGroup]
    events: dict[str, KeptEvent]
    event_of_group: dict[str, str]
    figures: dict[str, Figure]
    figures_in: dict[str, tuple[str, ...]]


def packed(standing: Standing) -> bytes:
    """The standing book as bytes."""
    people, grouping, numbering = standing.people, standing.grouping, Numbering()
    links = {
        one: {other: numbering.of(weights) for other, weights in ends.items()} for one, ends in grouping.links.items()
    }
    groups = {one: numbering.group(group) for one, group in grouping.groups.items()}
    events = {one: numbering.event(event) for one, event in standing.events.items()}
    persons = {one: numbering.person(person) for one, person in people.persons.items()}
    kept = Kept(
        codebook=standing.codebook.name,
        adds=dict(standing.deeds.adds),
        unread=dict(standing.deeds.unread),
        evidence=numbering.kept,
        persons=persons,
        named_in=dict(people.reports),
        heard=dict(people.alike.heard),
        scores=list(people.alike.scores.items()),
        near=dict(people.near),
        accounts=dict(standing.accounts.of),
        signed=dict(standing.accounts.signed),
        sources=dict(standing.sources),
        tellings=dict(grouping.tellings),
        members=dict(grouping.members),
        blocks=list(grouping.blocks.items()),
        links=links,
        groups=groups,
        events=events,
        event_of_group=dict(standing.event_of_group),
        figures=dict(standing.figures),
        figures_in=dict(standing.figures_in),
    )
    return msgspec.msgpack.encode(kept)


def unpacked(body: bytes | memoryview) -> Kept | None:
    """What the bytes keep; None when they are not what `packed` gives."""
    kinds = get_type_hints(Kept)
    try:
        # One part after the other: while a part is decoded, no other thread of the program gets its turn.
        parts = msgspec.msgpack.decode(body, type=dict[str, msgspec.Raw])
        return Kept(**{name: msgspec.msgpack.decode(parts[name], type=kind) for name, kind in kinds.items()})
    except (msgspec.MsgspecError, ArithmeticError, RecursionError, KeyError, TypeError, ValueError):
        return None


def standing_of(kept: Kept, codebook: Codebook, acts: Iterable[Entry]) -> Standing:
    """The standing book that was kept; `acts` are the entries of its log that add no report."""
    deeds, _ = with_entries(Deeds(adds=kept.adds, unread=kept.unread), acts)
    book, reports = rebooked(Book(), deeds, deeds.adds.keys() | deeds.on.keys())
    now, _, _ = restood(Standing(codebook=codebook, deeds=deeds, book=book), reports)
    now = replace(now, pairs=pairs_of(done for done in now.verdicts if done.deed.saw))
    numbered = Numbered(kept.evidence)
    return replace(
        now,
        people=_people(kept, now, numbered),
        accounts=Accounts(kept.accounts, kept.signed),
        sources=kept.sources,
        grouping=_grouping(kept, now, numbered),
        events={one: numbered.event(one, event) for one, event in kept.events.items()},
        event_of={one: event for event, found in kept.events.items() for one in found.statements},
        event_of_group=kept.event_of_group,
        figures=kept.figures,
        figure_of={one: figure.id for figure in kept.figures.values() for one in figure.statements},
        figures_in=kept.figures_in,
    )


def _people(kept: Kept, now: Standing, numbered: Numbered) -> People:
    meant: dict[Mention, str] = {}
    for person, found in kept.persons.items():
        meant.update(dict.fromkeys(found.mentions, person))
    return People(
        persons={one: numbered.person(one, person) for one, person in kept.persons.items()},
        meant=meant,
        reports=kept.named_in,
        verdicts=on_names(now),
        alike=Alike(kept.heard, dict(kept.scores)),
        near=kept.near,
    )


def _grouping(kept: Kept, now: Standing, numbered: Numbered) -> Grouping:
    lists = numbered.lists
    return Grouping(
        tellings=kept.tellings,
        members=kept.members,
        telling_of={one: telling for telling, members in kept.members.items() for one in members},
        blocks=dict(kept.blocks),
        links={one: {other: lists[at] for other, at in ends.items()} for one, ends in kept.links.items()},
        groups={one: numbered.group(group) for one, group in kept.groups.items()},
        group_of={one: first for first, group in kept.groups.items() for one in group.tellings},
        decided=decided_today(now, now.pairs),
    )
