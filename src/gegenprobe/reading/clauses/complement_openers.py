"""Words that open a complement or a relative: what stands before them tells which."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import GOVERNOR, OPENER, PEOPLE, PREPOSITION, RELATIVE, TITLE, Lexicon
from gegenprobe.reading.clauses.stretch import NO_USE
from gegenprobe.reading.words.tagging import Tagged, counts_at

LONGEST: Final = 5  # words of a phrase for people
FEWEST: Final = 2  # words before a relative that adds to one of them


def behind_people(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a word for people, or a phrase of two or three, ends right before ('los presos políticos que ...').

    So does an office that is counted ('dos oficiales que los acompañaban').
    """
    if at >= FEWEST and tagged.known[at - 1].flags & TITLE and counts_at(tagged, at - FEWEST, lexicon):
        return True
    return any(tagged.known[k].group and at in (k + 1, k + tagged.length[k]) for k in range(max(0, at - LONGEST), at))


def completes(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether 'que' completes a word of speech or wish: a verb may follow it at once ('pide que sean liberados')."""
    if not lexicon.clauses.subjects_dropped:
        return False
    lower = tagged.words.lower[at]
    for k in range(at - 1, max(-1, at - 8), -1):
        word = tagged.known[k]
        if word.verbs:
            uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in word.verbs]
            being = k == at - 1 and any("passive" in use.auxiliary for use in uses)  # 'lo previsto es que salgan'
            return being or any(use.speech or use.status for use in uses)
        if word.status:
            return not (word.flags & GOVERNOR and k == at - 1)  # 'el plan que anunció': bare, it tells of the noun
        if word.flags & (OPENER | RELATIVE) and not word.flags & PREPOSITION and tagged.words.lower[k] == lower:
            return False  # 'señaló que 554 personas que participaron'
        if word.events or not tagged.words.form[k][0].isalnum():
            return False
        if (word.group or (k == at - 1 and word.flags & PEOPLE)) and not _told_to(tagged, k, lexicon):
            return False
    return False


def adds(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'Ana Ruiz, que en 2012 fue detenida, ...': behind a comma, with no word before that it could complete."""
    if at < FEWEST or tagged.words.form[at - 1] != "," or not lexicon.clauses.subjects_dropped:
        return False
    before = tagged.known[:at]
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for word in before for form in word.verbs]
    told = any(use.speech or use.status or "passive" in use.auxiliary for use in uses)
    return not told and not any(word.status or word.flags & OPENER for word in before)


def _told_to(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'dijo a los periodistas que ...': those behind the object's mark are told, the clause is not about them."""
    before = tagged.known[max(at - 2, 0) : at]
    return any(word.flags & PREPOSITION and word.base in lexicon.clauses.object_marks for word in before)


def kind_opened(tagged: Tagged, at: int, lexicon: Lexicon) -> str:
    """The kind of the clause that an opener opens; 'si bien' is none of 'si'."""
    base, openers = tagged.known[at].base, lexicon.clauses.openers
    long = tagged.length[at] > 1 and base in openers.values() and lexicon.clauses.subjects_dropped
    return base if long else openers.get(tagged.words.lower[at], openers.get(base, base))  # 'después de' is 'tras'
