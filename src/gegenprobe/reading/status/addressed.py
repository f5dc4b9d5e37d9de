"""A plea with those whom it goes to before what is asked: 'a plea to the gang to free nine', 'Calls for X to ...'."""

from __future__ import annotations

from gegenprobe.packs.inflection import INFINITIVE
from gegenprobe.packs.lexicon import GOVERNOR, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.attributes import mark_before


def asked_of(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """'demanded' where a noun of asking stands before those who are asked, right before the infinitive; else ''.

    Those to whom it is to be done may stand there: 'hopes for nine to be freed' are hopes.
    """
    form, known = event.form, sentence.tagged.known
    if form is None or not lexicon.clauses.fixed_order:
        return ""
    helped = event.passive and any(verb.features & INFINITIVE for verb in known[event.at - 1].verbs)
    if not helped and not form.features & INFINITIVE:
        return ""
    mark = mark_before(event.at - helped, sentence.tagged, lexicon)
    asked = next((m for m in sentence.mentions if m.last == mark and m.prep), None)
    if asked is None:
        return ""
    for at in range(asked.first - 1, clause.first - 1, -1):
        if sentence.sliced.clause_of[at] == clause.number and known[at].status and known[at].flags & GOVERNOR:
            if helped and at == asked.first - 1 and not known[at].verbs:
                return known[at].status
            asks = known[at].status == "demanded" and _only_grows(at, mark, clause, lexicon)
            return "demanded" if asks else ""
    return ""


def _only_grows(noun: int, mark: int, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether no verb stands behind the noun but one that says how loud it gets: 'Calls mounted for X to ...'."""
    between = [form.lemma for verb in clause.verbs if noun < verb.at < mark for form in verb.forms]
    return all(lemma in lexicon.status.mounting or lemma in lexicon.clauses.goes_on for lemma in between)
