"""Every word of a sentence with what the packs know about it; phrases and compounds included."""

from __future__ import annotations

from typing import NamedTuple

from gegenprobe.packs.lexicon import COMMON, SHORTEST_COMPOUND_PART, Lexicon, Word
from gegenprobe.text.words import Words, words_of

UNKNOWN = Word()
COMMON_WORD = Word(flags=COMMON)

LONGEST_COMPOUND_PART = 40  # otherwise a word of a million characters takes minutes


class Tagged(NamedTuple):
    """A sentence: its words, what is known of each, and how many words each entry spans (0 inside a phrase)."""

    words: Words
    known: list[Word]
    length: list[int]


def tag(text: str, start: int, end: int, lexicon: Lexicon) -> Tagged:
    """The words of `text[start:end]`, looked up once each; the longest phrase wins."""
    words = words_of(text, start, end)
    get, phrases_at = lexicon.words.get, lexicon.phrases.get
    lower = words.lower
    known: list[Word] = []
    length: list[int] = []
    count = len(lower)
    at = 0
    while at < count:
        form = lower[at]
        phrases = phrases_at(form)
        if phrases is not None:
            for parts, word in phrases:
                size = len(parts)
                if tuple(lower[at : at + size]) == parts:
                    known.append(word)
                    length.append(size)
                    known.extend([UNKNOWN] * (size - 1))
                    length.extend([0] * (size - 1))
                    at += size
                    break
            else:
                phrases = None
            if phrases is not None:
                continue
        known.append(get(form) or (UNKNOWN if len(form) < SHORTEST_COMPOUND_PART else compound(form, lexicon)))
        length.append(1)
        at += 1
    return Tagged(words, known, length)


def compound(form: str, lexicon: Lexicon) -> Word:
    """What is known of a compound's last part ('Polithäftlinge', 'US-Präsident'); UNKNOWN when nothing is."""
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
