"""Which language a text is in, by its small words: a guess that costs some microseconds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

SAMPLE = 600  # characters; about a hundred words, enough to tell even close languages apart
_WORD = re.compile(r"[^\W\d_]+")
_FEW = 12  # fewer words than this are a sentence or a headline
_LEAD = 3  # a language that leads by fewer small words in a longer text is a weak guess
_SHARE = 8  # one word in this many must be a small word of the language


@dataclass(frozen=True, slots=True)
class Telling:
    """Small words with the languages they belong to; `own` are the languages that have a pack."""

    languages: Mapping[str, tuple[str, ...]]
    own: frozenset[str]


def telling_words(own: Mapping[str, Iterable[str]], others: Mapping[str, Iterable[str]]) -> Telling:
    """The table that `guess_language` looks words up in, from function words by language code."""
    table: dict[str, list[str]] = {}
    for code, words in sorted([*own.items(), *others.items()], key=lambda entry: entry[0]):
        for word in set(words):
            table.setdefault(word, []).append(code)
    return Telling({word: tuple(codes) for word, codes in sorted(table.items())}, frozenset(own))


def guess_language(text: str, telling: Telling, start: int = 0) -> str | None:
    """The code of the language of `text` from `start` on; None when the guess is weak or no pack's language."""
    sample = text[start : start + SAMPLE]
    words = _WORD.findall(sample.lower())
    scores: dict[str, int] = {}
    languages = telling.languages
    for word in words:
        for code in languages.get(word, ()):
            scores[code] = scores.get(code, 0) + 1
    return _best(scores, len(words), telling.own)


def _best(scores: dict[str, int], words: int, own: frozenset[str]) -> str | None:
    ranked = sorted(((score, code) for code, score in scores.items()), reverse=True)
    if not ranked:
        return None
    best, code = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0
    lead = 1 if words <= _FEW else _LEAD
    return code if code in own and best - second >= lead and best * _SHARE >= words else None
