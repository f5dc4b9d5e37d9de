"""Clauses that share nobody with the clause before: 'freed 21 of the 47 and remanded the rest'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.clauses.verbs_beside import done_to_people
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

BESIDE: Final = 2  # words from a verb of asking to the mark of its own infinitive


def of_others(clause: Clause, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'620 sollten freikommen, zahlreiche heimkehren': who is told of by no number shares nobody with the others."""
    if lexicon.clauses.fixed_order:
        return _of_the_rest(clause, sentence, lexicon)
    first = sentence.tagged.words.lower[clause.first : event.at][:2]
    if lexicon.clauses.subjects_dropped:  # 'hay 22.000 reclusos, y menos de la mitad han sido condenados'
        first = sentence.tagged.words.lower[clause.first : clause.verbs[0].at]
    known = lexicon.clauses.nouns_capitalised or lexicon.clauses.subjects_dropped
    return known and any(word in lexicon.clauses.indefinites for word in first)


def _of_the_rest(clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'freed 21 of the 47 and remanded the rest': the others are not those of whom the clause before tells."""
    lower, known = sentence.tagged.words.lower, sentence.tagged.known
    for at in range(clause.first + 1, clause.last):
        last = at + 1 >= clause.last or not known[at + 1].group
        if lower[at] in lexicon.clauses.rest and known[at - 1].flags & ARTICLE and last:
            return not any(m.first <= at < m.last and m.counted for m in sentence.mentions)
    return False


def without_asking(
    shared: list[Mention], clause: Clause, event: Event, sentence: Sentence, lexicon: Lexicon
) -> list[Mention]:
    """'Both called for the detained to be let go': who asks is not who is to be let go."""
    if clause.kind != "infinitive" or not event.passive or not lexicon.clauses.fixed_order or clause.parent < 0:
        return shared
    above = sentence.clause(clause.parent).verbs
    asks = [v for v in above if any(u.status == "demanded" for u in uses_of((v,), lexicon))]
    if not asks or clause.first - asks[-1].at <= BESIDE:
        return shared
    return [m for m in shared if m.first > asks[-1].at]


def without_other_agents(shared: list[Mention], event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'eran buscados por la justicia y fueron detenidos': who did what is told of nobody here did not do the rest."""
    clause, agent = sentence.clause(event.clause), lexicon.clauses.agent
    own = event.passive and any(form.features & FINITE for verb in clause.verbs[:1] for form in verb.forms)
    if not own or not lexicon.clauses.inner_clauses or not any(m.prep in agent for m in shared):
        return shared
    told = [verb for verb in sentence.clause(sentence.sliced.clause_of[shared[0].head]).verbs if verb.forms]
    return shared if any(done_to_people(verb, lexicon) for verb in told) else [m for m in shared if m.prep not in agent]
