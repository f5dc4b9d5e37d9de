"""Whom only a participle behind them tells of: 'сообщила о 20 ворах, задержанных в марте'."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.part_drafts import first_members
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention

_SEVERAL: Final = 2


def tell_by_participle(reading: SentenceReading) -> None:
    """Counted people right before a comma and a participle that says what happened to them, told of nowhere else."""
    mentions = reading.sentence.mentions
    if not reading.lexicon.clauses.noun_cases or len(mentions) < _SEVERAL:
        return
    known, form = reading.sentence.tagged.known, reading.sentence.tagged.words.form
    for counted, told in pairwise(mentions):
        kind = known[told.head].member
        behind = counted.last + 1 == told.first == told.head and form[counted.last] == ","
        if kind and behind and told.number is None and counted.counted and counted.kind == "people":
            _tell(reading, kind, counted, told)


def _tell(reading: SentenceReading, kind: str, counted: Mention, told: Mention) -> None:
    count = number_of(reading, counted)
    if count is None or count.value is None or count.value < _SEVERAL:
        return
    if any(counted.head == m.head for draft in reading.drafts for m in draft.mentions):
        return
    told_before = (draft.count.value for draft in reading.context.drafts if draft.kind == kind and draft.count)
    if count.value in told_before:
        return
    first_members(reading, kind, [counted._replace(prep="", joined=False, part=False)], told.head)
