"""Infinitives and gerunds that hang on nouns, and passives in the conditional, in languages that need no subject."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, GERUND, INFINITIVE, PAST
from gegenprobe.packs.lexicon import MARK, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.status.offers import talked_of

OWNER: Final = 4  # words of a noun and whose it is ('Weigerung der neuen Regierung')


def conditional_passive(event: Event, verbs: list[VerbAt], lexicon: Lexicon) -> bool:
    """'dijo que serían canjeados': the auxiliary of the passive stands in the conditional."""
    if not lexicon.clauses.subjects_dropped or not event.passive:
        return False
    forms = [form for verb in verbs for form in verb.forms if form.features & FINITE == CONDITIONAL]
    return any("passive" in lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in forms)


def noun_behind(event: Event, sentence: Sentence, lexicon: Lexicon) -> str:
    """The status of the noun that an infinitive hangs on ('la posibilidad de ser deportados'), or ''."""
    known, clauses, at = sentence.tagged.known, lexicon.clauses, event.at
    if clauses.nouns_capitalised:
        return _explained(at, sentence)
    if clauses.inner_clauses and event.form is not None and event.form.features == GERUND:
        return _of_gerund(at, sentence, lexicon)
    if clauses.adjectives_agree and at and any(form.features & INFINITIVE for form in known[at].verbs):
        return known[at - 1].status if not known[at - 1].verbs else ""  # 'о намерении освободить'
    if not clauses.subjects_dropped:
        return ""
    if event.passive and at and any(form.features & INFINITIVE for form in known[at - 1].verbs):
        at -= 1
    infinitive = any(form.features & INFINITIVE for form in known[at].verbs)
    if at < 2 or not infinitive or sentence.tagged.words.lower[at - 1] not in clauses.genitive_marks:
        return ""
    return known[at - 2].status if not known[at - 2].verbs else ""


def _of_gerund(at: int, sentence: Sentence, lexicon: Lexicon) -> str:
    """'hopes of freeing 48', 'talks in Doha about freeing 48': the noun before, past a place or time of its own."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    if at < 2 or known[at - 1].verbs:
        return ""
    if known[at - 2].status or not known[at - 1].flags & PREPOSITION:
        return "" if known[at - 2].verbs else known[at - 2].status
    inside = [m for m in sentence.mentions if m.last == at - 1 and m.prep in lexicon.clauses.inside]
    first = inside[0].first - 1 if inside else 0
    plain = first > 0 and form[first].isalpha() and not known[first].verbs
    near = known[first].status if plain else ""
    clause = sentence.clause(sentence.sliced.clause_of[at])
    return near or talked_of(at - 1, clause, sentence, lexicon) or _dealt_with(at - 1, clause, sentence, lexicon)


def _dealt_with(at: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """'is negotiating with the rebels on freeing 48': the verb of talks before its preposition, past the other side."""
    form = sentence.tagged.words.form
    before = [verb for verb in clause.verbs if verb.at < at and lexicon.clauses.fixed_order]
    if not before or any(not form[k][0].isalnum() for k in range(before[-1].at, at)):
        return ""
    told = {lexicon.verbs.get(f.lemma, NO_USE).status for f in before[-1].forms}
    return "negotiated" if "negotiated" in told else ""


def _explained(at: int, sentence: Sentence) -> str:
    """'Die Forderung, 40 Häftlinge freizulassen, ...': the noun before the comma that the infinitive explains."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    first = sentence.clause(sentence.sliced.clause_of[at]).first
    comma = next((k for k in range(at - 1, first, -1) if form[k] == ","), 0)
    noun = comma - 1
    if not comma or not form[noun][0].isupper() or any(known[k].verbs for k in range(first, noun)):
        return ""
    told = (k for k in range(noun, max(noun - OWNER, first - 1), -1) if known[k].status and form[k][0].isupper())
    return known[next(told, noun)].status  # 'Die Weigerung der Regierung, 40 Häftlinge freizulassen'


def agreed(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'A deal was reached to free nine', 'signed an agreement to free 40': what an agreement is to bring."""
    agreements, lower = lexicon.clauses.agreements, sentence.tagged.words.lower
    first = clause.verbs[0].at
    return lower[event.at - 2] in agreements or (first < event.at and lower[first - 1] in agreements)


def set_about(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """'Negotiations are under way to free 15', 'made an offer to free 15': what the infinitive tells of; ''."""
    clauses, known = lexicon.clauses, sentence.tagged.known
    before = [verb for verb in clause.verbs if verb.at < event.at]
    if not clauses.goes_on or not before:
        return ""
    noun = known[event.at - 2]
    if noun.status and not noun.verbs:
        told = [form.lemma for verb in before for form in verb.forms]
        if any(lemma in clauses.accepts for lemma in told):
            return "planned"
        plain = not any(lexicon.verbs.get(lemma, NO_USE).status or lemma in clauses.makes_use for lemma in told)
        return noun.status if plain else ""
    light = all(any(_goes_on(form.lemma, lexicon) for form in verb.forms) for verb in before)
    first = known[before[0].at - 1] if light and before[0].at else None
    return first.status if first is not None and not first.verbs else ""


def _goes_on(lemma: str, lexicon: Lexicon) -> bool:
    """Whether a verb only says how something goes, or that it gets louder: 'Pressure is growing on X to free 15'."""
    return lemma in lexicon.clauses.goes_on or lemma in lexicon.status.mounting


def promised_by_noun(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """'40 were freed, despite a pledge in May to free 90': the status of the noun, past a time of its own; ''."""
    form, at = event.form, event.at - 2
    if clause.kind != "infinitive" or form is None or not form.features & INFINITIVE or not lexicon.clauses.fixed_order:
        return ""
    known = sentence.tagged.known
    if any(verb.at < event.at for verb in clause.verbs) or not known[event.at - 1].flags & MARK:
        return ""
    time = next((hit for hit in sentence.times if hit.last == event.at - 1), None)
    if time is not None:
        at = time.first - 1 - bool(known[time.first - 1].flags & PREPOSITION)
    return known[at].status if at > clause.first and not known[at].verbs else ""


def carried_on(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'An operation to deport 300 began on Monday': what the infinitive tells of is being done."""
    noun, began = sentence.tagged.known[event.at - 2], lexicon.clauses.carried_on
    if not began or noun.status or noun.verbs:
        return False
    behind = [form for verb in clause.verbs if verb.at > event.at for form in verb.forms]
    return any(form.lemma in began and form.features & PAST for form in behind)


def provided(verb: VerbAt, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """'The deal calls for the release of 33', 'The offer includes ...': what is agreed, or offered, is to come; ''."""
    clauses, known = lexicon.clauses, sentence.tagged.known
    told = [form for form in verb.forms if form.lemma in clauses.provides]
    if not told:
        return ""
    if not any(lexicon.verbs.get(f.lemma, NO_USE).status for f in told) and any(f.features & PAST for f in told):
        return ""  # 'The deal saw 33 hostages freed'
    for at in range(clause.first, verb.at):
        if known[at].flags & PREPOSITION or known[at].verbs:
            return ""
        if sentence.tagged.words.lower[at] in clauses.agreements:
            return "planned"
        if known[at].status:
            return known[at].status
    return ""
