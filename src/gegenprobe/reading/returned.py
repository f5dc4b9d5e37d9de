"""People given in return for others: 'freed three hostages in exchange for 400 prisoners'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import IN_RETURN, Lexicon
from gegenprobe.reading.events import Event
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.sentence import Sentence


def given_in_return(event: Event, sentence: Sentence, lexicon: Lexicon, told: list[Mention]) -> list[Mention]:
    """The counted captives behind 'in exchange for' in the clause of a release; `told` are already read."""
    if not told or not lexicon.clauses.inner_clauses:
        return []
    inside = sentence.in_clause(event.clause)
    found = [m for m in inside if m.kind == "people" and m.number is not None and m.group in lexicon.captive]
    marked = [m for m in found if m.prep and sentence.tagged.known[m.first].flags & IN_RETURN]
    return [m for m in marked if m not in told and m.first > event.at][:1]
