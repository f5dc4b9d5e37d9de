"""What stands before its verb: infinitives that open a sentence, negations of the number behind them."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, INFINITIVE, LINKED, PARTICIPLE
from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence

ADVERBS: Final = 2  # words before the infinitive


def behind_fronted(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> Clause | None:
    """'Zwölf Häftlinge freizulassen, forderte die EU': the clause behind an infinitive that opens the sentence."""
    form = event.form
    if lexicon.clauses.noun_cases:
        return _behind_infinitive(event, clause, sentence)
    if clause.number or form is None or not form.features & LINKED or not lexicon.clauses.nouns_capitalised:
        return None
    if any(other.features & FINITE and not other.features & LINKED for v in clause.verbs for other in v.forms):
        return None
    behind = (c for c in sentence.sliced.clauses if c.number and c.kind in ("main", "coordinate") and c.verbs)
    return next(behind, None)


def _behind_infinitive(event: Event, clause: Clause, sentence: Sentence) -> Clause | None:
    """'Освободить Котова и ещё троих призвал Берлин': the clause behind 'and', whose verb the infinitive hangs on."""
    if clause.number or event.form is None or not event.form.features & INFINITIVE:
        return None
    before = event.at - clause.first  # 'Одновременно помиловать шестерых он отказался'
    if before > ADVERBS or any(m.first < event.at for m in sentence.in_clause(clause.number)):
        return None
    if any(not form.features & INFINITIVE for verb in clause.verbs for form in verb.forms):
        return None
    added = (c for c in sentence.sliced.clauses if c.kind == "coordinate" and c.separator == "and" and c.parent == 0)
    return next((c for c in added if c.verbs), None) or _past_relatives(sentence)


def _past_relatives(sentence: Sentence) -> Clause | None:
    """'Выдать двоих, укрывшихся в Перу, требует Чили': the main clause that relatives part from its infinitive; None.

    A clause that begins with a preposition parts it, too: 'Помиловать шестерых, о чём просили епископы, он отказался'.
    """
    clauses, known = sentence.sliced.clauses, sentence.tagged.known
    at = 1
    while at < len(clauses) and (clauses[at].kind == "relative" or known[clauses[at].first].flags & PREPOSITION):
        at += 1
    if at >= len(clauses) or clauses[at].kind != "main" or not clauses[at].verbs:
        return None
    behind = clauses[at]
    if at > 1 and clauses[at - 1].kind != "relative":
        return behind
    return behind if behind.verbs[0].at == behind.first and behind.parent == at - 1 else None


def only_of_number(at: int, sentence: Sentence) -> bool:
    """'nicht nur', 'not only', 'nicht mehr als': the negation belongs to the next word, not to the verb."""
    return any(hit.first <= at + 1 < hit.core_first for hit in sentence.numbers)


def set_off_behind(at: int, event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'X kam frei, nicht aber Y', 'wurden am Montag verhaftet, nicht am Dienstag': behind the comma after a verb."""
    form = event.form
    if form is None or at < event.at or not lexicon.clauses.nouns_capitalised:
        return False
    words, end = sentence.tagged.words, event.at
    if form.particle:
        end = next((k for k in range(event.at, at) if words.lower[k] == form.particle), at)
    ended = form.features & PARTICIPLE or form.particle
    goes_on = at + 1 < len(words) and words.form[at + 1].isalpha()  # 'Verhaftet wurde X, wie es hieß, nicht.'
    return bool(ended) and goes_on and end < at and "," in words.form[end:at]


def of_a_number(at: int, sentence: Sentence) -> bool:
    """'No. 37', 'No fewer than 2,100 were deported': whether the word belongs to a number or its bound."""
    behind = sentence.tagged.words.form[at + 1 : at + 3]
    numbered = len(behind) > 1 and behind[0] == "." and behind[1][0].isdigit()
    return numbered or any(hit.first <= at < hit.core_first and hit.op != "exact" for hit in sentence.numbers)
