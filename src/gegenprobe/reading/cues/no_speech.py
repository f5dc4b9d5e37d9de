"""Words that cite elsewhere and cite nobody here: 'отмечается в Казахстане', 'Стало известно, что ...'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
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
