"""Which language a text is in, by its small words: a guess that costs some microseconds."""

from __future__ import annotations

from typing import Final

from gegenprobe.text.telling import Telling
from gegenprobe.text.words import letter_runs

SAMPLE: Final = 600  # characters; about a hundred words, enough to tell even close languages apart
_FEW: Final = 14  # fewer words than this are a sentence or a headline
_SHARE: Final = 9  # one word in this many must be a small word of the language
_LEAD_FEW, _LEAD = 5, 14  # a language that leads by less is a weak guess
_HEADLINE_LEAD: Final = 18  # less than two words that only one language has, more than one
_SURE: Final = 70  # what half of the words tell by this lead all of them would tell


def guess_language(text: str, telling: Telling, start: int = 0) -> str | None:
    """The code of the language of `text` from `start` on; None when the guess is weak or no pack's language."""
    pieces = text[start : start + SAMPLE].lower().split()
    # Every second word of a text in one language is enough, and a text in two is told by all of them.
    return _told_by(pieces[::2], telling, _SURE) or _told_by(pieces, telling, 0) or _told_by_headline(pieces, telling)


def _told_by(pieces: list[str], telling: Telling, sure: int) -> str | None:
    """The language that the words tell; None where they tell none, or it leads by less than `sure`."""
    words = letter_runs(pieces)
    languages = telling.languages
    small = [found for word in words if (found := languages.get(word)) is not None]
    code, lead = _leading(small)
    if code not in telling.own:
        return None
    if lead < max(sure, _LEAD_FEW if len(words) < _FEW else _LEAD):
        return None
    hits = sum(1 for codes, _ in small if code in codes)
    return code if hits * _SHARE >= len(words) else None


def _told_by_headline(pieces: list[str], telling: Telling) -> str | None:
    """The language of a text as short as a headline, which may have no small word: two words of the field tell it."""
    words = letter_runs(pieces)
    if len(words) >= _FEW:
        return None
    tables = (telling.languages, telling.headlines)
    code, lead = _leading([table[word] for word in words for table in tables if word in table])
    return code if code in telling.own and lead >= _HEADLINE_LEAD else None


def _leading(small: list[tuple[tuple[str, ...], int]]) -> tuple[str, int]:
    """The language that the small words are worth most to, and how far it leads; '' where there are none."""
    scores: dict[str, int] = {}
    for codes, worth in small:
        for code in codes:
            scores[code] = scores.get(code, 0) + worth
    best, first, second = "", 0, 0
    for code, score in scores.items():
        if score > first or (score == first and code > best):
            best, first, second = code, score, first
        elif score > second:
            second = score
    return best, first - second
