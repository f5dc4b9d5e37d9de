"""Who is told of as being aboard, behind a move: 'A second plane landed with 80 people'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.told_otherwise import meets_otherwise
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.shares import is_more
from gegenprobe.reading.wholes.wholes_before import may_be_of
from gegenprobe.reading.words.tagging import CARRIES

BACK: Final = 6  # sentences between those moved and a vehicle


def tell_aboard(reading: SentenceReading) -> None:
    """The people in a clause that names a vehicle and tells of no event itself."""
    vehicles, lower = reading.lexicon.vehicles, reading.sentence.tagged.words.lower
    if not reading.context.drafts or not reading.sentence.tagged.marks & CARRIES:
        return  # as nearly always
    whole, clause_of = _moved(reading), reading.sentence.sliced.clause_of
    if whole is None:
        return
    for number in sorted({clause_of[at] for at, word in enumerate(lower) if word in vehicles}):
        clause, read = reading.sentence.clause(number), [d for d in reading.drafts if clause_of[d.at_word] == number]
        aboard = None if read else _aboard(reading, clause, whole)
        if aboard is not None and not meets_otherwise(reading, clause):
            add_parts(reading, whole, [aboard._replace(joined=False, prep="")], aboard.head)


def _moved(reading: SentenceReading) -> Draft | None:
    """Those told of last who were brought to another country."""
    kinds = reading.context.codebook.kinds
    near = (d for d in reading.context.latest(reading.drafts) if reading.number - d.sentence <= BACK)
    moved = (d for d in near if kinds[d.kind].moves and d.whole is None and d.count is not None)
    return next((d for d in moved if d.status == "occurred"), None)


def _aboard(reading: SentenceReading, clause: Clause, whole: Draft) -> Mention | None:
    """The only people counted in the clause, fewer than those moved; None."""
    inside = [m for m in reading.sentence.in_clause(clause.number) if m.counted and not m.part]
    some = [m for m in inside if m.kind == "people" or (m.kind == "number" and m.more)]
    alone = len(some) == 1 and (
        some[0].kind == "number" or may_be_of(reading, some[0], whole)
    )  # no officers beside them
    count = number_of(reading, some[0]) if alone else None
    fewer = count is not None and count.low is not None and count.low > 1 and is_more(whole, count.low)
    return some[0] if fewer and clause.kind in ("main", "coordinate", "background") else None
