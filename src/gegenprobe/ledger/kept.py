"""A standing book as bytes and back, so that a large one need not be built from its log each time it is opened.

What is quick to make again is left out: reports and their statements are made from what was added, and every evidence
is compared with its text as it is when a book is built. Nothing in the bytes can be run.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any, TypeVar, get_origin, get_type_hints

import msgspec

from gegenprobe.ledger.book import Book, rebooked
from gegenprobe.ledger.deeds import Deeds, Done, with_entries
from gegenprobe.ledger.entries import Add
from gegenprobe.ledger.figures import Source
from gegenprobe.ledger.kept_links import KeptEvent, KeptGroup, KeptPerson, KeptWeight, Numbered, Numbering
from gegenprobe.ledger.kept_scores import KeptRow, rows_of, scores_of
from gegenprobe.ledger.later import Later
from gegenprobe.ledger.people import People
from gegenprobe.ledger.post import Standing, decided_today, on_names, restood
from gegenprobe.ledger.standing import pairs_of
from gegenprobe.matching.event_candidates import Block, Key
from gegenprobe.matching.events import Grouping
from gegenprobe.matching.names_alike import Alike
from gegenprobe.matching.names_offices import Title
from gegenprobe.matching.origins import Account, Accounts
from gegenprobe.matching.tellings import Telling
from gegenprobe.model.entry import Entry
from gegenprobe.model.fault import Note
from gegenprobe.model.ledger import Figure

K = TypeVar("K")
V = TypeVar("V")
PIECE = 64_000  # bytes, about, of a map or list that are decoded at one go: a millisecond or two
# What only posting looks into, or a few pages: it is decoded when somebody does.
_LATER = frozenset(
    {"named_in", "heard", "scores", "near", "marks", "held", "accounts", "signed", "sources", "tellings", "members",
     "blocks", "links", "groups", "event_of_group"}
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is kept of a standing book; the names are those of `Standing` and of its parts. `codebook` is a name."""

    codebook: str
    adds: Mapping[str, Done[Add]]
    unread: Mapping[str, tuple[str, str, str]]  # subject, code and message of a note
    evidence: list[tuple[KeptWeight, ...]]
    persons: Mapping[str, KeptPerson]
    named_in: Mapping[str, frozenset[str]]
    heard: Mapping[str, tuple[str, ...]]
    scores: Mapping[str, KeptRow]
    near: Mapping[str, frozenset[str]]
    marks: Mapping[str, frozenset[str]]
    held: Mapping[str, Mapping[str, Title]]
    accounts: Mapping[str, Account]
    signed: Mapping[int, tuple[str, ...]]
    sources: Mapping[str, Source]
    tellings: Mapping[str, Telling]
    members: Mapping[str, tuple[str, ...]]
    blocks: Mapping[Key, Block]
    links: Mapping[str, Mapping[str, int]]
    groups: Mapping[str, KeptGroup]
    events: Mapping[str, KeptEvent]
    event_of_group: Mapping[str, str]
    figures: Mapping[str, Figure]
    figures_in: Mapping[str, tuple[str, ...]]


def packed(standing: Standing, piece: int = PIECE) -> bytes:
    """The standing book as bytes; of maps and lists, about so many bytes are decoded at one go."""
    people, grouping, numbering = standing.people, standing.grouping, Numbering()
    links = {one: numbering.ends(ends) for one, ends in grouping.links.items()}
    groups = {one: numbering.group(group) for one, group in grouping.groups.items()}
    events = {one: numbering.event(event) for one, event in standing.events.items()}
    kept = Kept(
        codebook=standing.codebook.name,
        adds=dict(standing.deeds.adds),
        unread={act: (note.subject, note.code, note.message) for act, note in standing.deeds.unread.items()},
        persons={one: numbering.person(person) for one, person in people.persons.items()},
        evidence=numbering.kept,  # all of it, now that everything is numbered
        named_in=dict(people.reports),
        heard=dict(people.alike.heard),
        scores=rows_of(people.alike.scores, people.alike.heard),
        near=dict(people.near),
        marks=dict(people.marks),
        held=dict(people.held),
        accounts=dict(standing.accounts.of),
        signed=dict(standing.accounts.signed),
        sources=dict(standing.sources),
        tellings=dict(grouping.tellings),
        members=dict(grouping.members),
        blocks=dict(grouping.blocks),
        links=links,
        groups=groups,
        events=events,
        event_of_group=dict(standing.event_of_group),
        figures=dict(standing.figures),
        figures_in=dict(standing.figures_in),
    )
    return msgspec.msgpack.encode({each.name: _pieces(getattr(kept, each.name), piece) for each in fields(kept)})


def _pieces(part: Any, size: int) -> Any:  # noqa: ANN401 - whatever a part holds
    """A part as it is written: what may be long in pieces, since no other thread has its turn while one is decoded."""
    if isinstance(part, Mapping):
        return [dict(some) for some in _runs(list(part.items()), size)]
    return _runs(part, size) if isinstance(part, list) else part


def _runs(found: list[V], size: int) -> list[list[V]]:
    """What was found, in pieces of about this size, as entries are on average."""
    each = max(1, len(found) * size // max(1, len(msgspec.msgpack.encode(found))))
    return [found[at : at + each] for at in range(0, len(found), each)]


def unpacked(body: bytes | memoryview) -> Kept | None:
    """What the bytes keep; None when they are not what `packed` gives. Some of it is decoded when it is looked into."""
    try:
        parts = msgspec.msgpack.decode(body, type=dict[str, msgspec.Raw])
        decoding = {name: partial(_decoded, parts[name], kind) for name, kind in get_type_hints(Kept).items()}
        made: dict[str, Any] = {name: Later(one) if name in _LATER else one() for name, one in decoding.items()}
        return Kept(**made)
    except (msgspec.MsgspecError, ArithmeticError, RecursionError, KeyError, TypeError, ValueError):
        return None


def _decoded(part: msgspec.Raw, kind: object) -> Any:  # noqa: ANN401 - as its kind says
    if get_origin(kind) not in (Mapping, list):
        return msgspec.msgpack.decode(part, type=kind)
    pieces = [msgspec.msgpack.decode(one, type=kind) for one in msgspec.msgpack.decode(part, type=list[msgspec.Raw])]
    return [one for some in pieces for one in some] if get_origin(kind) is list else _joined(pieces)


def _joined(pieces: Iterable[Mapping[K, V]]) -> dict[K, V]:
    whole: dict[K, V] = {}
    for some in pieces:
        whole.update(some)
    return whole


def standing_of(kept: Kept, empty: Standing, acts: Iterable[Entry]) -> Standing:
    """The standing book that was kept, by its codebook's `empty` one; `acts` are the entries that add no report."""
    unread = {act: Note(*note) for act, note in kept.unread.items()}
    deeds, _ = with_entries(Deeds(adds=kept.adds, unread=unread), acts)
    book, reports = rebooked(Book(), deeds, deeds.adds.keys() | deeds.on.keys())
    now, _, _ = restood(replace(empty, deeds=deeds, book=book), reports)
    now = replace(now, pairs=pairs_of(done for done in now.verdicts if done.deed.saw))
    numbered = Numbered(kept.evidence)
    return replace(
        now,
        people=_people(kept, now, numbered),
        accounts=Accounts(kept.accounts, kept.signed),
        sources=kept.sources,
        grouping=_grouping(kept, now, numbered),
        events={one: numbered.event(one, event) for one, event in kept.events.items()},
        event_of=Later(lambda: {one: event for event, found in kept.events.items() for one in found.statements}),
        event_of_group=kept.event_of_group,
        figures=kept.figures,
        figure_of=Later(lambda: {one: each.id for each in kept.figures.values() for one in each.statements}),
        figures_in=kept.figures_in,
    )


def _people(kept: Kept, now: Standing, numbered: Numbered) -> People:
    persons = {one: numbered.person(one, person) for one, person in kept.persons.items()}
    return People(
        persons=persons,
        meant=Later(lambda: {mention: one for one, person in persons.items() for mention in person.mentions}),
        reports=kept.named_in,
        verdicts=on_names(now),
        alike=Alike(kept.heard, Later(lambda: scores_of(kept.scores, kept.heard))),
        near=kept.near,
        marks=kept.marks,
        marked=Later(lambda: _marked(kept.marks)),
        held=kept.held,
    )


def _marked(marks: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """The names by mark."""
    found: dict[str, set[str]] = {}
    for name, own in marks.items():
        for mark in own:
            found.setdefault(mark, set()).add(name)
    return {mark: frozenset(names) for mark, names in found.items()}


def _grouping(kept: Kept, now: Standing, numbered: Numbered) -> Grouping:
    lists = numbered.lists
    return Grouping(
        tellings=kept.tellings,
        members=kept.members,
        telling_of=Later(lambda: {one: telling for telling, inside in kept.members.items() for one in inside}),
        blocks=kept.blocks,
        links=Later(lambda: {one: {far: lists[at] for far, at in ends.items()} for one, ends in kept.links.items()}),
        groups=Later(lambda: {one: numbered.group(group) for one, group in kept.groups.items()}),
        group_of=Later(lambda: {one: first for first, group in kept.groups.items() for one in group.tellings}),
        decided=decided_today(now, now.pairs),
    )
