"""Headlines that write every longer word with a capital: 'Police Arrest 14 Protesters In Lima', as a sentence."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import AGENCY, ARTICLE, CONJUNCTION, GIVEN, NAMED, OPENER, PREPOSITION, Lexicon, Word

LONG: Final = 4  # letters of a word that such a headline writes with a capital
FEWEST: Final = 3  # such words
MOST: Final = 24  # words of a headline


def in_title_case(form: list[str]) -> bool:
    """Whether a line is a headline all of whose longer words have a capital, and some a small letter."""
    if not FEWEST < len(form) <= MOST or form[-1] in ".,;:" or not form[-2][0].isalnum():
        return False
    long = 0
    for word in form:
        if len(word) >= LONG and word[0].isalpha():
            if not word[0].isupper():
                return False
            long += word[1:].islower()
    return long >= FEWEST


def in_sentence_case(form: list[str], lexicon: Lexicon) -> list[str]:
    """The words of a headline with small letters where a sentence has them; names and the first word as they are."""
    if not lexicon.clauses.fixed_order or not in_title_case(form):
        return form  # as nearly always
    written = list(form)
    lower = [word.lower() for word in form]
    written[0] = lower[0] if _is_deed(0, lower, lexicon) else written[0]
    at = _name_at(0, lower, lexicon) or 1
    while at < len(form):
        named = _name_at(at, lower, lexicon)
        if named:
            at += named
            continue
        before = lexicon.words.get(lower[at - 1])
        given = before is not None and bool(before.flags & GIVEN) and written[at - 1][0].isupper()
        particle = before is not None and any(verb.particle == lower[at] for verb in before.verbs)  # 'Rounded Up'
        small = particle or _is_small(lexicon.words.get(lower[at]), lower[at], lexicon) or _is_deed(at, lower, lexicon)
        if small and not given and not form[at][1:].isupper():
            written[at] = lower[at]
        at += 1
    return written


def _name_at(at: int, lower: list[str], lexicon: Lexicon) -> int:
    """How many words the name of a body or place has that begins at `at`, as the packs know it; 0."""
    longest = 0
    for parts, word in lexicon.phrases.get(lower[at], ()):
        named = bool(word.flags & (NAMED | AGENCY)) or word.place is not None
        if named and len(parts) > longest and tuple(lower[at : at + len(parts)]) == tuple(parts):
            longest = len(parts)
    return longest


def _is_small(word: Word | None, lower: str, lexicon: Lexicon) -> bool:
    """Whether the packs know the word as one that a sentence writes small."""
    if word is None or word.place is not None or word.flags & (NAMED | AGENCY):
        return False
    if word.flags & (ARTICLE | CONJUNCTION | OPENER | PREPOSITION):
        return True  # 'Over', also a given name
    if word.flags & GIVEN or lower in lexicon.dating:
        return False  # 'May', 'Friday'
    return bool(word.verbs or word.flags or word.group or word.events or word.status)


def _is_deed(at: int, lower: list[str], lexicon: Lexicon) -> bool:
    """'Junta Amnesty Frees 20 Monks', not 'Amnesty Says 20 Monks Freed': a body's name that is a deed's noun, too."""
    word = lexicon.words.get(lower[at])
    if word is None or not word.events or not word.flags & NAMED or at + 1 >= len(lower):
        return False
    behind = lexicon.words.get(lower[at + 1])
    uses = [lexicon.verbs.get(form.lemma) for form in behind.verbs] if behind is not None else []
    return _name_at(at, lower, lexicon) <= 1 and bool(uses) and not any(use is not None and use.speech for use in uses)


def as_name(word: Word, needs: tuple[int, ...], lexicon: Lexicon) -> tuple[Word, tuple[int, ...]]:
    """A word with a capital behind a small letter, and its needs, without what it tells where it is a name."""
    if word.flags & NAMED:
        return Word(flags=word.flags, base=word.base), ()  # 'according to Amnesty'
    if word.place and not lexicon.clauses.nouns_capitalised:
        return word._replace(events=(), group="", status=""), ()  # 'quince detenidos en Matanzas'
    return word, needs
