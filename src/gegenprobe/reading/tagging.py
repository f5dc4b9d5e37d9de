"""Every word of a sentence with what the packs know about it; phrases and compounds included."""

from __future__ import annotations

from typing import Final, NamedTuple, cast

from gegenprobe.packs.lexicon import COMMON, SHORTEST_COMPOUND_PART, Lexicon, Word
from gegenprobe.text.words import Words, words_of

UNKNOWN: Final = Word()
COMMON_WORD: Final = Word(flags=COMMON)

LONGEST_COMPOUND_PART: Final = 40  # otherwise a word of a million characters takes minutes
MOST_MET: Final = 20_000  # words that are no entry of their own and are remembered: nearly all come again


class Tagged(NamedTuple):
    """A sentence: its words, what is known of each, and how many words each entry spans (0 inside a phrase)."""

    words: Words
    known: list[Word]
    length: list[int]


def tag(text: str, start: int, end: int, lexicon: Lexicon) -> Tagged:
    """The words of `text[start:end]`, looked up once each; the longest phrase wins."""
    words = words_of(text, start, end)
    lower, phrases = words.lower, lexicon.phrases
    found = list(map(lexicon.words.get, lower))
    length = [1] * len(lower)
    done = 0
    for first in [at for at, form in enumerate(lower) if form in phrases]:
        if first < done:
            continue
        for parts, word in phrases[lower[first]]:
            done = first + len(parts)
            if tuple(lower[first:done]) == parts:
                found[first:done] = [word] + [UNKNOWN] * (len(parts) - 1)
                length[first:done] = [len(parts)] + [0] * (len(parts) - 1)
                break
        else:
            done = first
    for at, known in enumerate(found):
        if known is None:
            form = lower[at]
            found[at] = UNKNOWN if len(form) < SHORTEST_COMPOUND_PART else compound(form, lexicon)
    return Tagged(words, cast("list[Word]", found), length)


def compound(form: str, lexicon: Lexicon) -> Word:
    """What is known of a compound's last part ('Polithäftlinge', 'US-Präsident'); UNKNOWN when nothing is."""
    if len(form) > LONGEST_COMPOUND_PART:
        return _compound(form, lexicon)
    met = lexicon.compounds_met
    word = met.get(form)
    if word is None:
        if len(met) > MOST_MET:
            met.clear()
        word = met[form] = _compound(form, lexicon)
    return word


def _compound(form: str, lexicon: Lexicon) -> Word:
    dash = max(form.rfind("-"), form.rfind("‑"), form.rfind("‐"))
    if dash > 0:
        head, tail = form[:dash], form[dash + 1 :]
        found = lexicon.compounds.get(tail) or lexicon.words.get(tail)
        if found is None and len(tail) > 2 * SHORTEST_COMPOUND_PART:
            found = _ending(tail, lexicon)
        if found is None or found is UNKNOWN:
            return UNKNOWN
        before = lexicon.words.get(head)
        place = before.place if before is not None else None
        return found._replace(place=place or found.place, verbs=())
    return _ending(form, lexicon)


def _ending(form: str, lexicon: Lexicon) -> Word:
    compounds = lexicon.compounds
    if not compounds:
        return COMMON_WORD if lexicon.common_suffixes and form.endswith(lexicon.common_suffixes) else UNKNOWN
    for cut in range(max(2, len(form) - LONGEST_COMPOUND_PART), len(form) - SHORTEST_COMPOUND_PART + 1):
        found = compounds.get(form[cut:])
        if found is not None:
            return found._replace(verbs=())
    return COMMON_WORD if len(form) > 5 and form.endswith(lexicon.common_suffixes) else UNKNOWN
