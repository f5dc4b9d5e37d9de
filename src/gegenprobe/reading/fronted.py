"""What stands before its verb: infinitives that open a sentence, negations of the number behind them."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE, LINKED
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.events import Event
from gegenprobe.reading.sentence import Sentence
from gegenprobe.reading.tagging import Tagged


def behind_fronted(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> Clause | None:
    """'Zwölf Häftlinge freizulassen, forderte die EU': the clause behind an infinitive that opens the sentence."""
    form = event.form
    if clause.number or form is None or not form.features & LINKED or not lexicon.clauses.nouns_capitalised:
        return None
    if any(other.features & FINITE and not other.features & LINKED for v in clause.verbs for other in v.forms):
        return None
    behind = (c for c in sentence.sliced.clauses if c.number and c.kind in ("main", "coordinate") and c.verbs)
    return next(behind, None)


def only_of_number(at: int, sentence: Sentence) -> bool:
    """'nicht nur', 'not only', 'nicht mehr als': the negation belongs to the next word, not to the verb."""
    return any(hit.first <= at + 1 < hit.core_first for hit in sentence.numbers)


def numbers_something(at: int, tagged: Tagged) -> bool:
    """'No. 37': a short word for a number, which denies nothing."""
    behind = tagged.words.form[at + 1 : at + 3]
    return len(behind) > 1 and behind[0] == "." and behind[1][0].isdigit()
