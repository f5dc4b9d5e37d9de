"""What is only talked about: 'Die Minister sprachen über die Freilassung von 40', 'The talks were about ...'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

NEAR = 3  # words from a rally to the preposition of what it is for
_ACTS = ("person", "body", "place")


def told_by_preposition(noun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """The status that a verb gives to what stands behind its preposition; ''."""
    if talked_about(noun, clause, sentence, lexicon):
        return "negotiated"
    return "demanded" if rallied_for(noun, clause, sentence, lexicon) else ""


def talked_about(noun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether an event is what several talk about: what one alone speaks of may be over."""
    talking = lexicon.talking
    if noun.prep not in lexicon.status.topics:
        return False
    verb = next((verb for verb in clause.verbs if any(form.lemma in talking for form in verb.forms)), None)
    if verb is None or (verb.at > noun.first and not lexicon.clauses.nouns_capitalised):
        return False
    inside = sentence.in_clause(clause.number)
    if any(m.prep in lexicon.clauses.with_others and m.kind in _ACTS for m in inside):
        return True
    acting = [m for m in inside if not m.prep and m.kind in _ACTS]
    lower = sentence.tagged.words.lower
    several = any(lower[v.at].endswith(lexicon.clauses.several or ("",)) for v in clause.verbs)
    return not acting or len(acting) > 1 or (bool(lexicon.clauses.several) and several)


def rallied_for(noun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'demonstrierten für die Freilassung von 40', 'eine Mahnwache für ...': what people gather for is asked for."""
    status, lower = lexicon.status, sentence.tagged.words.lower
    if noun.prep not in status.rallied_for:
        return False
    if any(form.lemma in lexicon.rallying for verb in clause.verbs for form in verb.forms):
        return True
    return any(lower[at] in status.rallies for at in range(max(clause.first, noun.first - NEAR), noun.first))
