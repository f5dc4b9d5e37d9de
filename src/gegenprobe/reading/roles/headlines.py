"""Verbs of headlines that leave their auxiliary out: 'Journalist X jailed over interviews'."""

from __future__ import annotations

from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def suffers(event: Event, person: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the person before a participle without auxiliary and object is the one it happens to."""
    if lexicon.clauses.nouns_capitalised:
        return _closes(event, person, sentence, weak=lexicon.frames[event.frame].weak)
    if person.kind != "person" or not lexicon.clauses.inner_clauses or event.form is None:
        return False
    words, known, after = sentence.tagged.words, sentence.tagged.known, event.at + 1
    if not event.form.features & PARTICIPLE or person.last != event.at:
        return False
    return after >= len(words) or bool(known[after].flags & PREPOSITION) or words.form[after] == "."


def commands(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Peru: Release six journalists', 'Free X now': a base form that opens the line, or stands behind its colon."""
    form = event.form
    if form is None or not lexicon.clauses.fixed_order or not form.features & INFINITIVE:
        return False
    return not event.at or sentence.tagged.words.form[event.at - 1] == ":"


def _closes(event: Event, person: Mention, sentence: Sentence, *, weak: bool) -> bool:
    """'Mira Dahl zu vier Jahren Haft verurteilt': the only verb of the clause ends it, and may be a participle.

    'Kanzler Petrow verurteilt' may go on with what he condemns.
    """
    clause, form = sentence.clause(event.clause), sentence.tagged.words.form
    last = clause.last - 1 if form[clause.last - 1][0].isalnum() else clause.last - 2
    participle = event.form is not None and bool(event.form.features & PARTICIPLE)
    opens = clause.kind == "main" or clause.separator == ":"  # 'Moskau: Mira Dahl zu vier Jahren Haft verurteilt'
    alone = len(clause.verbs) == 1 and opens and event.at == last
    behind = person.last < event.at or (person.last == event.at and not weak)
    return participle and alone and person.kind == "person" and behind
