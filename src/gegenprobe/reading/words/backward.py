"""Whether a sentence names the source of the one before: 'Das teilte X mit', 'Как передаёт X, об этом сообщил Y'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.words.tagging import Tagged

_SHORT: Final = 240  # characters of a sentence that only names a source
_MARKS: Final = "\"'„“«»"


def points_back(lower: str, span: tuple[int, int], backward: tuple[str, ...]) -> bool:
    """Whether the sentence at `span` opens with one of these phrases, or names another source before it."""
    start, end = span
    while start < end and lower[start] in _MARKS:
        start += 1
    if not backward or start >= end or lower[start].isspace():
        return False
    if _opens(lower, (start, end), backward):
        return True
    if end - start > _SHORT:
        return False
    sentence = lower[start:end]
    phrases = (phrase for phrase in backward if " " in phrase and phrase in sentence)  # not 'По словам X, это ...'
    return any(_inside(lower, (start, end), phrase) for phrase in phrases)


def tells_who_said(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'Das berichtete Reuters': a form of saying that could also describe a noun, and no other verb with it."""
    if at != 1 or tagged.words.lower[0] not in lexicon.backward or not _says(tagged, at, lexicon):
        return False
    form = tagged.words.form
    end = next((k for k in range(at + 1, len(form)) if form[k] in ",;:–—"), len(form))
    return not any(v.features & FINITE for k in range(at + 1, end) if form[k].islower() for v in tagged.known[k].verbs)


def _says(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    finite = [form for form in tagged.known[at].verbs if form.features & FINITE]
    uses = [lexicon.verbs.get(form.lemma) for form in finite]
    return any(use is not None and use.speech for use in uses)


def _inside(lower: str, span: tuple[int, int], phrase: str) -> bool:
    """'Пишет об этом X', 'Во вторник X рассказала об этом прессе': whether the phrase stands behind other words."""
    at = lower.find(f" {phrase}", *span)
    return at >= 0 and not lower[at + 1 + len(phrase) : at + 2 + len(phrase)].isalpha()


def _opens(lower: str, span: tuple[int, int], phrases: tuple[str, ...]) -> bool:
    start, end = span
    if not lower.startswith(phrases, start, end):
        return False
    ends = (start + len(phrase) for phrase in phrases if lower.startswith(phrase, start, end))
    return any(not lower[behind : min(end, behind + 1)].isalpha() for behind in ends)  # 'diese Zahlen', not 'dies'
