"""Words that cite elsewhere and cite nobody here: 'отмечается в Казахстане', 'Стало известно, что ...', 'We demand'."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import VerbAt
from gegenprobe.reading.sentences.sentence import Sentence


def happens_there(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    """'праздник, который отмечается в Казахстане': a verb that may be no speech, before the place where it is."""
    lower, clauses = sentence.tagged.words.lower, lexicon.clauses
    inside = bool(clauses.noun_cases) and after > 1 and lower[after - 1] in clauses.inside
    return inside and lower[after - 2].endswith(clauses.finite_endings)


def only_known(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    """'Стало известно, что ...': what is no verb tells that something is known, not that who was cited said it."""
    verb = sentence.tagged.words.lower[after - 1].endswith(lexicon.clauses.finite_endings)
    return bool(lexicon.clauses.noun_cases) and not verb


def in_first_person(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> bool:
    """'We call on Lima to free four', 'Exigimos ...': those who write or are quoted say it, nobody beside the verb."""
    clauses, lower, clause_of = lexicon.clauses, sentence.tagged.words.lower, sentence.sliced.clause_of
    near = range(clause.first, min(verb.at + 2, len(lower)))
    if any(lower[at] in clauses.first_person and clause_of[at] == clause.number for at in near):
        return True
    if not clauses.first_endings or any(m.last <= verb.at for m in sentence.in_clause(clause.number)):
        return False  # 'Las organizaciones exigimos'
    finite = (v for v in clause.verbs if any(form.features & FINITE for form in v.forms))
    return any(lower[v.at].endswith(clauses.first_endings) for v in finite)
