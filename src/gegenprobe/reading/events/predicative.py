"""What helps a verb, and whether an adjective is said of somebody: 'sind wieder frei', 'Drei Journalisten frei'."""

from __future__ import annotations

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.sentences.sentence import Sentence


def auxiliaries(clause: Clause, at: int, lexicon: Lexicon) -> set[str]:
    """How the other verbs of the clause help the one at `at` ('passive', 'perfect', ...)."""
    uses: set[str] = set()
    for verb in clause.verbs:
        if verb.at != at:
            for form in verb.forms:
                uses.update(lexicon.verbs.get(form.lemma, NO_USE).auxiliary.split())
    return uses


def _only_described(clause: Clause, at: int, sentence: Sentence) -> bool:
    """'225 people seized in May now free': participles behind the people, and the predicate ends the line."""
    ends = at == len(sentence.tagged.words) - 1
    people = {m.last for m in sentence.mentions if m.kind == "people"}
    return ends and all(v.at in people and any(f.features & PARTICIPLE for f in v.forms) for v in clause.verbs)


def held_since(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """'X, seit Mai inhaftiert, ...': between marks a participle alone, behind what opens a time, tells of a state."""
    if clause.kind != "parenthesis" or len(clause.verbs) != 1 or not lexicon.clauses.since:
        return False
    verb, inside = clause.verbs[0], sentence.tagged.words.lower[clause.first : clause.last]
    alone = all(form.features & PARTICIPLE for form in verb.forms)
    return alone and any(word in lexicon.clauses.since for word in inside)


def is_predicate(sentence: Sentence, clause: Clause, at: int, lexicon: Lexicon) -> bool:
    """'sind wieder frei', 'Drei Journalisten frei': with a copula or without any verb, not before a noun."""
    words, known = sentence.tagged.words, sentence.tagged.known
    after = at + 1
    if after < len(words) and words.form[after][0].isupper() and sentence.sliced.clause_of[after] == clause.number:
        word = known[after]
        if (word.group or word.flags or lexicon.clauses.nouns_capitalised) and at > clause.first + 1:
            return False
    if not clause.verbs or _only_described(clause, at, sentence) or held_since(sentence, clause, lexicon):
        return True
    uses = auxiliaries(clause, -1, lexicon)
    return "state" in uses and not ("passive" in uses and lexicon.clauses.nouns_capitalised)
