"""Adjectives that agree with the noun behind them, where these may stand for a person ('военный', 'военный суд')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import INSTRUMENTAL
from gegenprobe.packs.lexicon import COMMON, NAMED, ORGANISATION, PEOPLE, Lexicon
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged
from gegenprobe.text.extremes import longest

ENDING: Final = 2  # letters by which two adjectives of one noun are alike


def agrees(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether the word at `at` has an adjective's ending and the next word that of a noun which it may describe."""
    after = at + 1
    if not lexicon.clauses.adjectives_agree or after >= len(tagged.known) or tagged.known[after].verbs:
        return False
    left, right = tagged.words.lower[at], tagged.words.lower[after]
    if not right.isalpha() or told_by_case(tagged, at, lexicon):
        return False
    endings = next((n for a, n in lexicon.clauses.adjectives_agree.items() if left.endswith(a)), ())
    return right.endswith(endings)


def told_by_case(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'12 рыбаков, задержанных полицией': whether only the word behind a participle for people tells who did it."""
    after, endings = at + 1, lexicon.clauses.noun_cases
    if not lexicon.clauses.adjectives_agree or not tagged.known[at].member or after >= len(tagged.known):
        return False
    forms = tagged.words.lower[at : after + 1]
    cases = [endings.get(longest([e for e in endings if form.endswith(e)]), 0) for form in forms]
    return not cases[0] & INSTRUMENTAL and cases[1] == INSTRUMENTAL


def not_counted(number: NumberHit, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'двоих полиция задержала', 'ещё одного суд отпустил': a body in the nominative right behind a number."""
    at, lower = number.last, tagged.words.lower
    if not lexicon.clauses.adjectives_agree or at >= len(lower) or not isinstance(number.value, int):
        return False
    word = tagged.known[at]
    if not word.flags & (ORGANISATION | NAMED) or word.base.lower() != lower[at]:
        return False
    of_persons = lower[at - 1].endswith(lexicon.clauses.adjective_endings)  # 'пятерых', 'одного'; not 'в 12 ОВД'
    return of_persons or (number.value % 10 != 1 and not tagged.words.form[at].isupper())


def adjective_in_base(word: str, noun: str, lexicon: Lexicon) -> str:
    """'областной' before 'прокуратура' -> 'областная': the adjective as it stands before the noun's base form; ''."""
    bases = lexicon.clauses.adjective_bases
    ending = longest([e for e in bases if word.lower().endswith(e)])
    for base in bases.get(ending, ()):
        fitting = next((n for a, n in lexicon.clauses.adjectives_agree.items() if base.endswith(a)), ())
        if noun.lower().endswith(fitting):
            return word[:1] + (word[: len(word) - len(ending)] + base)[1:]
    return ""


def describes_a_thing(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'в Свердловской области': a capitalised adjective before an unknown small word that agrees with it is no name."""
    after = at + 1
    if after >= len(tagged.known) or not tagged.words.form[after][0].islower() or not agrees(tagged, at, lexicon):
        return False
    word = tagged.known[after]
    return not word.flags & ~COMMON and not word.events and not word.status and not word.place


def describes_body(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'Химкинский суд', 'Гомельского областного суда', 'в Государственной службе': an adjective of a body."""
    known, lower, endings = tagged.known, tagged.words.lower, lexicon.clauses.adjective_endings
    end = at + 1
    while end < min(at + 3, len(known) - 1) and (
        plain_adjective(tagged, end, lexicon) or _agreeing(tagged, end, lexicon)
    ):
        end += 1
    if end >= len(known) or not known[end].flags & ORGANISATION or not tagged.words.form[at][0].isupper():
        return False
    alike = end > at + 1 and lower[at][-ENDING:] == lower[end - 1][-ENDING:]  # 'Объединённой социалистической партии'
    return lower[at].endswith(endings) or alike or (end == at + 1 and agrees(tagged, at, lexicon))


def only_describes(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'судья Лютовского района', 'ректор Лютовского университета': an unknown adjective of what stands behind it."""
    if not lexicon.clauses.adjectives_agree or tagged.known[at] is not UNKNOWN:
        return False
    return describes_a_thing(tagged, at, lexicon) or describes_body(tagged, at, lexicon)


def _agreeing(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a small word that the packs do not know agrees with the body behind it."""
    word, form = tagged.known[at], tagged.words.form[at]
    small = form.islower() and not word.flags & ~COMMON and not word.verbs
    return small and bool(tagged.known[at + 1].flags & ORGANISATION) and agrees(tagged, at, lexicon)


def plain_adjective(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a small word that the packs do not know has an adjective's ending; False behind the last word."""
    if at >= len(tagged.known):
        return False
    word, form = tagged.known[at], tagged.words.form[at]
    plain = not word.flags & ~COMMON and not word.verbs and form.islower()
    return plain and form.endswith(lexicon.clauses.adjective_endings)


def befell(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'125 wounded soldiers', 'acht verletzte Demonstranten': a participle that may stand for people, before a noun."""
    word, after = tagged.known[at], at + 1
    if not word.flags & PEOPLE or word.group or not word.verbs or after >= len(tagged.known):
        return False
    clauses, noun = lexicon.clauses, tagged.known[after]
    if clauses.adjectives_follow or clauses.adjectives_agree or noun.verbs:
        return False
    return bool(noun.group) and tagged.words.form[at].islower()
