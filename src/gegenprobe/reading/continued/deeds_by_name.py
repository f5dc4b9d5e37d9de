"""Deeds told by whom they befell: 'Entre las liberaciones está la de Ana Ruiz', 'La última detención fue la de X'."""

from __future__ import annotations

from itertools import pairwise

from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.part_drafts import first_members
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.filled import with_joined
from gegenprobe.reading.names.mention import Mention


def tell_deeds_by_name(reading: SentenceReading) -> None:
    """Those by name behind an article that stands for the noun before: what it tells befell them."""
    among = reading.lexicon.clauses.counts_among
    mentions = reading.sentence.mentions if among else []
    pairs = [(left, right) for left, right in pairwise(mentions) if _stands_for_noun(reading, left, right)]
    if not pairs:
        return
    deed = next((m for m in mentions if m.kind == "event" and m.events and m.last <= pairs[0][0].first), None)
    if deed is None or deed.counted or not _only_counts(reading, deed, pairs[0][0]):
        return
    frames = [reading.lexicon.frames[n] for n in deed.events]
    kind = next((f.kind for f in frames if f.type == "noun" and not f.status), "")
    told = {m.head for draft in reading.drafts for m in draft.mentions}
    named = [m for _, first in pairs for m in with_joined(first, mentions) if m.kind == "person"]
    if kind and reading.context.codebook.kinds[kind].about == "people" and not any(m.head in told for m in named):
        whom = [m._replace(joined=n > 0, prep="", aside=False) for n, m in enumerate(named)]
        first_members(reading, kind, whom, deed.head)


def _stands_for_noun(reading: SentenceReading, left: Mention, right: Mention) -> bool:
    """'la de Ana Ruiz', 'los del capitán X': an article alone, and somebody by name in the genitive behind it."""
    clauses = reading.lexicon.clauses
    article = left.name in clauses.definites or left.name in clauses.the_one
    alone = left.kind == "pronoun" and left.last == right.first and article
    return alone and right.kind == "person" and right.owner != "office" and right.prep in clauses.genitive_marks


def _only_counts(reading: SentenceReading, deed: Mention, article: Mention) -> bool:
    """Whether a verb of being or counting is all that stands between the noun and the article."""
    clause_of, among = reading.sentence.sliced.clause_of, reading.lexicon.clauses.counts_among
    clause = reading.sentence.clause(clause_of[article.head])
    if clause_of[deed.head] != clause.number or any(
        m.last <= deed.first and m.kind != "thing" for m in reading.sentence.mentions
    ):
        return False
    verbs = [verb for verb in clause.verbs if verb.at < article.first]
    if not verbs or any(use.status for use in uses_of(verbs, reading.lexicon)):
        return False
    last = verbs[-1]
    passive = any("passive" in use.auxiliary or "state" in use.auxiliary for use in uses_of([last], reading.lexicon))
    return last.at == article.first - 1 and (passive or any(form.lemma in among for form in last.forms))
