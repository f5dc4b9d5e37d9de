"""Which language a text is in, by its small words: a guess that costs some microseconds."""

from __future__ import annotations

import re
from typing import Final

from gegenprobe.text.telling import Telling
from gegenprobe.text.words import LETTERS

SAMPLE: Final = 600  # characters; about a hundred words, enough to tell even close languages apart
_WORD: Final = re.compile(rf"[{LETTERS}]++(?!\w)|[^\W\d_]+")
_FEW: Final = 14  # fewer words than this are a sentence or a headline
_SHARE: Final = 9  # one word in this many must be a small word of the language
_LEAD_FEW, _LEAD = 5, 14  # a language that leads by less is a weak guess


def guess_language(text: str, telling: Telling, start: int = 0) -> str | None:
    """The code of the language of `text` from `start` on; None when the guess is weak or no pack's language."""
    words = _WORD.findall(text[start : start + SAMPLE].lower())
    scores: dict[str, int] = {}
    languages = telling.languages
    small = [languages[word] for word in words if word in languages]
    for codes, worth in small:
        for code in codes:
            scores[code] = scores.get(code, 0) + worth
    ranked = sorted(((score, code) for code, score in scores.items()), reverse=True)
    if not ranked or ranked[0][1] not in telling.own:
        return None
    best, code = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0
    if best - second < (_LEAD_FEW if len(words) < _FEW else _LEAD):
        return None
    hits = sum(1 for codes, _ in small if code in codes)
    return code if hits * _SHARE >= len(words) else None
