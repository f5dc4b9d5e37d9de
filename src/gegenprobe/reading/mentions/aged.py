"""People who are told of by their age alone: 'der 30-Jährige', 'the 30-year-old was'."""

from __future__ import annotations

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION, Word
from gegenprobe.reading.mentions.phrases import finish_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import NumberHit


def is_a_person(sweep: Sweep, hit: NumberHit, at: int) -> bool:
    """'der 30-Jährige', 'the 30-year-old was': the age as a noun."""
    if sweep.lexicon.clauses.fixed_order:
        opened = sweep.open.first >= 0 and bool(sweep.tagged.known[at - 1].flags & ARTICLE)
        word = sweep.tagged.known[hit.last] if hit.last < len(sweep.tagged.known) else Word()
        form = sweep.tagged.words.form[hit.last] if hit.last < len(sweep.tagged.known) else "."
        return opened and (not form[0].isalnum() or bool(word.flags & PREPOSITION) or bool(word.verbs))
    _, dash, tail = sweep.tagged.words.form[at].partition("-")
    return bool(dash) and tail[:1].isupper() and sweep.lexicon.clauses.nouns_capitalised


def read_aged(sweep: Sweep, end: int, at: int) -> int:
    """Someone by age: one person when new ('ein 29-Jähriger'), else somebody the text has named."""
    if sweep.open.number is not None and sweep.open.number.article:
        finish_phrase(sweep, Mention(at, end, at, "people"), end)
    else:
        one = next(iter(sweep.lexicon.clauses.singular), "") if sweep.lexicon.clauses.fixed_order else ""
        subject = bool(one) and end < len(sweep.tagged.known) and bool(sweep.tagged.known[end].verbs)
        finish_phrase(sweep, Mention(at, end, at, "pronoun", cases=NOMINATIVE if subject else 0, name=one), end)
    return end
