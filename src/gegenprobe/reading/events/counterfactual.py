"""What should have been otherwise ('hätte nie verhaftet werden dürfen'), or never came ('before he could be freed')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, INFINITIVE, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.sentences.sentence import Sentence

OPENING: Final = 4  # words of what opens a clause
VERBS: Final = 3  # at least: the auxiliary, the verb and the modal


def never_came(clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'fled before they could be freed': whether a clause tells of what came too late, by its opener and its verb."""
    if clause.kind != "background" or not lexicon.status.not_yet:
        return False
    opening = " ".join(sentence.tagged.words.lower[clause.first : clause.first + OPENING])
    if not any(f"{opening} ".startswith(f"{words} ") for words in lexicon.status.not_yet):
        return False
    forms = [form for verb in clause.verbs for form in verb.forms]
    able = (lexicon.verbs.get(form.lemma, NO_USE).modal == "possible" for form in forms)
    if any(able) or any(form.lemma in lexicon.achieving for form in forms):
        return True
    return lexicon.clauses.subjects_dropped and _still_ahead(clause, sentence)


def _still_ahead(clause: Clause, sentence: Sentence) -> bool:
    """'exige un acuerdo antes de liberar a 12': an infinitive beside a main clause that tells of no past."""
    forms = [form for verb in clause.verbs for form in verb.forms]
    above = clause.parent if clause.parent >= 0 else clause.number + 1
    if not forms or not all(form.features & INFINITIVE for form in forms) or above >= len(sentence.sliced.clauses):
        return False
    told = [form.features for verb in sentence.clause(above).verbs for form in verb.forms]
    return any(features & FINITE for features in told) and not any(features & (PAST | PARTICIPLE) for features in told)


def should_have_been(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a perfect in the conditional stands with a verb of leave, duty, plan or power."""
    if len(clause.verbs) < VERBS or not lexicon.clauses.nouns_capitalised:
        return False
    unreal = owed = False
    for verb in clause.verbs:
        for form in verb.forms:
            use = lexicon.verbs.get(form.lemma, NO_USE)
            unreal = unreal or ("perfect" in use.auxiliary and form.features == CONDITIONAL)
            owed = owed or "allowed" in use.auxiliary or bool(use.modal)
    return unreal and owed
