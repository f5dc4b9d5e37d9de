"""As many as were planned or asked for: '40 kamen frei, vereinbart waren 60', 'Die EU hatte 100 gefordert'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.continued.anew import same_of, told_lately
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.governing import said_by_verbs
from gegenprobe.reading.told.draft import Draft

_OPEN: Final = ("planned", "demanded", "possible")
NEXT: Final = 1  # sentences between those told of and their number
_ASIDE: Final = ("body", "person", "place", "pronoun")  # who plans or asks


def tell_as_planned(reading: SentenceReading) -> None:
    """Of those told of last, the bare number that a clause gives with a verb of plans or demands and no more."""
    if not reading.lexicon.clauses.nouns_capitalised or not _tells_lately(reading):
        return
    events = {event.clause for event in reading.events}
    for clause in reading.sentence.sliced.clauses:
        number = None if clause.number in events else _number_alone(reading, clause)
        status = _status(reading, clause) if number is not None else ""
        first = told_lately(reading, clause) if status else None
        if number is not None and first is not None and _may_go_on(reading, first, number):
            made = len(reading.drafts)
            same_of(reading, first, number._replace(prep=""), number.head)
            for draft in reading.drafts[made:]:
                draft.whole, draft.status, draft.when, draft.cumulative = None, status, None, False
                draft.by = draft.by if status == "demanded" else _who_plans(reading, clause) or draft.by
            planned = reading.drafts[made:]
            reading.drafts[:] = [*planned, *reading.drafts[:made]]  # whom the next sentence takes up are the others


def _tells_lately(reading: SentenceReading) -> bool:
    """Whether people were told of with their number in this sentence or the one before, and another number stands."""
    told = reading.drafts or reading.context.drafts[-1:]
    near = bool(told) and reading.number - told[-1].sentence <= NEXT
    return near and any(m.kind == "number" and m.counted for m in reading.sentence.mentions)


def _number_alone(reading: SentenceReading, clause: Clause) -> Mention | None:
    """The bare number of the clause, where it names or counts nobody else but who plans or asks."""
    inside = [m for m in reading.sentence.in_clause(clause.number) if m.kind not in _ASIDE]
    if len(inside) != 1 or clause.kind not in ("main", "coordinate"):
        return None
    number = inside[0]
    bare = number.kind == "number" and number.counted and not number.part and not number.more and not number.none
    fits = bare and (not number.prep or number.prep in reading.lexicon.clauses.counting_on)
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    return number if fits and number.head not in taken and number_of(reading, number) is not None else None


def _status(reading: SentenceReading, clause: Clause) -> str:
    """What the clause's verbs or words say: '60 waren geplant', 'gefordert hatte die EU 60'; ''."""
    known, clause_of = reading.sentence.tagged.known, reading.sentence.sliced.clause_of
    inside = [k for k in range(clause.first, min(clause.last, len(known))) if clause_of[k] == clause.number]
    if any(known[k].flags & NEGATION for k in inside):
        return ""
    words = (known[k].status for k in inside if known[k].status and not known[k].verbs)
    found = said_by_verbs(reading.basis, clause, -1) or next(words, "")
    return found if found in _OPEN else ""


def _who_plans(reading: SentenceReading, clause: Clause) -> tuple[str, ...]:
    """'Brandenburg rechnet mit 40': the body or place of the clause that stands alone in it."""
    own = [m for m in reading.sentence.in_clause(clause.number) if m.kind in ("body", "place") and not m.prep]
    return names_of(reading, own) if len(own) == 1 else ()


def _may_go_on(reading: SentenceReading, first: Draft, number: Mention) -> bool:
    """Whether it is another number of what leaves, moves or is taken, told near enough."""
    kind, count = reading.context.codebook.kinds[first.kind], number_of(reading, number)
    if count is None or first.count is None or kind.stock or kind.final:
        return False
    return reading.number - first.sentence <= NEXT and first.count.value != count.value
