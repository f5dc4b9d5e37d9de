"""A country that asks another one for people: they are to come to it ('Lima presses Quito to hand over four')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

_DONE: Final = PAST | PARTICIPLE
_NO_COUNTRY: Final = ("UN", "EU")  # nobody is handed over to them


def asker_of(event: Event, sentence: Sentence, lexicon: Lexicon) -> str:
    """The country whose side asks for those whom another country is to hand over; '' where nobody asks so."""
    asking = _asking(event, sentence, lexicon)
    if asking is None:
        return ""
    sides = _sides(asking, sentence)
    if not sides or (event.noun is not None and event.noun.first < sides[0].first):
        return ""
    others = sides[1:]
    if asking.number != event.clause:
        others += _sides(sentence.clause(event.clause), sentence)
    return sides[0].country if any(m.country != sides[0].country for m in others) else ""


def _asking(event: Event, sentence: Sentence, lexicon: Lexicon) -> Clause | None:
    """The clause whose verb asks for the event: its own for a noun, the one above for a verb."""
    clause = sentence.clause(event.clause)
    if event.noun is None:
        if event.form is None or (event.form.features & _DONE and not event.form.features & INFINITIVE):
            return None  # 'pide explicaciones de que 40 fueron devueltos'
        clause = sentence.clause(clause.parent) if clause.parent >= 0 else clause
    asks = any(use.status == "demanded" for use in uses_of(clause.verbs, lexicon))
    return clause if asks else None


def _sides(clause: Clause, sentence: Sentence) -> list[Mention]:
    """The countries, and bodies and towns of countries, that the clause names."""
    inside = [m for m in sentence.in_clause(clause.number) if m.kind in ("place", "body")]
    return [m for m in inside if m.country and m.country not in _NO_COUNTRY]
