"""A surname that opens a sentence alone: 'Котов вышел на свободу', told by its ending and by the verb behind it."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import CONJUNCTION, Lexicon
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged

SHORTEST: Final = 4  # letters of such a name
OWN: Final = 2  # letters of an ending that only names have
TWO: Final = 3  # words of two names and what joins them
NEAR: Final = 5  # words from a verb of talks to whom one talks with
FEW: Final = 2  # adverbs between it and the verb


def opens_by_surname(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether an unknown first word ends as surnames do in the case that the verb behind it asks for."""
    clauses, form = lexicon.clauses, tagged.words.form[at]
    if at or not clauses.nominative_names or len(form) < SHORTEST or tagged.known[0] is not UNKNOWN:
        return False
    if not (form[1:].islower() and form.isalpha()):
        return False
    if _meets(tagged, lexicon):
        return True
    verb = _verb_behind(tagged, lexicon)
    if not verb:
        return False
    lower = tagged.words.lower
    if lower[verb].endswith(clauses.plural_verbs):  # 'Котова задержали'
        tables = (*clauses.masculine_names, *clauses.feminine_names)
        cases = tuple(ending for ending in tables if len(ending) > OWN)
        return lower[0].endswith(cases) and not lower[0].endswith(clauses.nominative_names)
    women = tuple(base for bases in clauses.feminine_names.values() for base in bases if len(base) > OWN)
    return lower[0].endswith((*clauses.nominative_names, *women))


def _meets(tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Рубио встретился с Лавровым', 'Мерц и Макрон созвонились': a verb of talks behind one name or two."""
    known, form = tagged.known, tagged.words.form
    two = len(known) > TWO and bool(known[1].flags & CONJUNCTION) and form[2][0].isupper()
    at = TWO if two else 1
    if at >= len(known):
        return False
    uses = [lexicon.verbs[told.lemma] for told in known[at].verbs if told.lemma in lexicon.verbs]
    if not any("with" in lexicon.frames[number].roles for use in uses for number in use.frames):
        return False
    several = tagged.words.lower[at].endswith(lexicon.clauses.plural_verbs)
    return several if two else not several and any(word[0].isupper() for word in form[at + 1 : at + NEAR])


def _verb_behind(tagged: Tagged, lexicon: Lexicon) -> int:
    """Where a verb or phrase of the codebook stands right behind the first word and adverbs; 0: nowhere."""
    for at in range(1, min(FEW + 2, len(tagged.known))):
        word = tagged.known[at]
        if any(lexicon.frames[number].type == "phrase" for number in word.events):
            return at
        uses = [lexicon.verbs[form.lemma] for form in word.verbs if form.lemma in lexicon.verbs]
        if uses:
            return at if any(use.frames or use.speech for use in uses) else 0
        if tagged.words.lower[at] not in lexicon.clauses.adverbs:
            return 0
    return 0
