"""Whom only a participle behind them tells of: '20 воров, задержанных в марте', 'жена Котова, задержанного в марте'."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.part_drafts import first_members
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.by_case_alone import behind_participle

_SEVERAL: Final = 2


def tell_by_participle(reading: SentenceReading) -> None:
    """People right before a comma and a participle that says what happened to them, told of nowhere else."""
    mentions = reading.sentence.mentions
    if not reading.lexicon.clauses.noun_cases or len(mentions) < _SEVERAL:
        return
    known, form = reading.sentence.tagged.known, reading.sentence.tagged.words.form
    for counted, told in pairwise(mentions):
        kind = known[told.head].member
        behind = counted.last + 1 == told.first == told.head and form[counted.last] == ","
        if not kind or not behind or told.number is not None:
            continue
        if counted.counted and counted.kind == "people":
            _tell(reading, kind, counted, told)
        elif counted.kind in ("person", "body") and (owned := _owner(reading, counted)) is not None:
            _tell_owner(reading, kind, owned, told)


def _owner(reading: SentenceReading, close: Mention) -> Mention | None:
    """'жена Ивана Котова, арестованного в мае': the one named in the genitive behind a noun for who is close."""
    form, tagged = reading.sentence.tagged.words.form, reading.sentence.tagged
    first = close.head + 1
    full = close.last - first >= _SEVERAL and all(form[at][0].isupper() for at in range(first, close.last))
    if close.head != close.first or not full or form[close.head][0].isupper() != (close.head == 0):
        return None
    name = reading.context.names.written(tagged, first, close.last)
    return close._replace(first=first, head=first, kind="person", name=name, owner="", prep="", group="", joined=False)


def _tell_owner(reading: SentenceReading, kind: str, named: Mention, told: Mention) -> None:
    lower, clauses = reading.sentence.tagged.words.lower, reading.lexicon.clauses
    if lower[told.head].endswith(clauses.noun_plurals):
        return
    drafts = (*reading.drafts, *reading.context.drafts)
    if any(draft.kind == kind and named.name in draft.people for draft in drafts):
        return
    first_members(reading, kind, [named], told.head)


def _tell(reading: SentenceReading, kind: str, counted: Mention, told: Mention) -> None:
    count = number_of(reading, counted)
    if count is None or count.value is None or count.value < _SEVERAL:
        return
    if any(counted.head == m.head for draft in reading.drafts for m in draft.mentions):
        return
    told_before = (draft.count.value for draft in reading.context.drafts if draft.kind == kind and draft.count)
    if count.value in told_before:
        return
    made = len(reading.drafts)
    first_members(reading, kind, [counted._replace(prep="", joined=False, part=False)], told.head)
    agents = names_of(reading, behind_participle(told.head, reading.sentence))
    for draft in reading.drafts[made:]:
        draft.by = draft.by or agents
