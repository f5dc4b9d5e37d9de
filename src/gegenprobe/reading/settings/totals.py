"""Totals to date: whether a clause counts up to now, and the day on which such a count ends."""

from __future__ import annotations

from datetime import date

from gegenprobe.model.statement import When
from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.lexicon import ARTICLE, POSSESSIVE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import TERMS
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.settings.deeds_held_for import of_the_deed
from gegenprobe.reading.settings.noun_times import since_a_record, up_to
from gegenprobe.reading.settings.since_then import begun_with, is_record


def is_total(event: Event, sentence: Sentence, so_far: int, clauses: Clauses) -> bool:
    """Whether the clause counts up to date: 'bisher', 'seit Juli'."""
    clause_of, known = sentence.sliced.clause_of, sentence.tagged.known
    so_far &= sentence.tagged.flags
    if so_far and any(known[at].flags & so_far and clause_of[at] == event.clause for at in range(len(known))):
        return True
    since = clauses.since
    terms = {k for hit in sentence.numbers if hit.unit in TERMS for k in range(hit.first, hit.last)}
    spans = [t for t in sentence.times if t.kind == "open-span" and t.core_first not in terms and not up_to(t)]
    spans = [t for t in spans if not of_the_deed(t, event, sentence, clauses)]
    records = sentence.times if clauses.nouns_capitalised else spans
    if any(since_a_record(t, sentence, clauses) and clause_of[t.first] == event.clause for t in records):
        return False  # 'the highest number since 1990', 'zum ersten Mal seit Juli'
    ends = [t for t in spans if event.passive and t.open == "until" and t.first > event.at]  # 'were held until May'
    if any(clause_of[t.first] == event.clause for t in spans if t not in ends):
        return True
    begun = [m for m in sentence.in_clause(event.clause) if m.prep in since and m.kind in ("thing", "event")]
    if any(not is_record(m.first, sentence, clauses) for m in begun):
        return True  # 'seit dem Putschversuch festgenommen'
    if since and (_since_what(event, sentence, clauses) or begun_with(event, sentence, clauses) is not None):
        return True
    background = [c for c in sentence.sliced.clauses if c.kind == "background"]
    hanging = [c for c in background if c.parent == event.clause or (c.parent < 0 and c.number == event.clause - 1)]
    return any(" ".join(sentence.tagged.words.lower[c.first : c.first + 3]).startswith(since) for c in hanging if since)


def _since_what(event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'Peru has arrested 40 since the failed putsch': behind such a word, an article and what is no time."""
    lower, known, clause_of = sentence.tagged.words.lower, sentence.tagged.known, sentence.sliced.clause_of
    marks = [at for at in range(len(lower) - 1) if lower[at] in clauses.since and clause_of[at] == event.clause]
    marks = [at for at in marks if not is_record(at, sentence, clauses)]
    taken = {k for time in sentence.times for k in range(time.first, time.last)}
    return any(known[at + 1].flags & (ARTICLE | POSSESSIVE) and at + 1 not in taken for at in marks)


def until_published(when: When | None, published: date | None) -> When | None:
    """'so far this year': a total's time ends when it was told."""
    if when is None or published is None or not when.start <= published < when.end:
        return when
    return When(when.start, published)
