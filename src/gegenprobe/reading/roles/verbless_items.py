"""Sentences of nothing but places or days, each with a number: 'В Казани — 14, в Уфе — шестерых', 'Сегодня — ещё 7'."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.gapped import NOT_ONE_DAY
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import TimeHit

LONGEST: Final = 40  # words of such a sentence
_APART: Final = frozenset(",;.")
_DASHES: Final = frozenset("–—-:")


class Item(NamedTuple):
    """A number, and the place or the day that it stands beside."""

    counted: Mention
    place: Mention | None
    time: TimeHit | None


def verbless_items(sentence: Sentence, lexicon: Lexicon) -> list[Item]:
    """The items that make up all of the sentence; [] where anything else stands in it."""
    length = len(sentence.tagged.words)
    if length > LONGEST or not any(m.counted for m in sentence.mentions):
        return []
    found: list[Item] = []
    start = 0
    for end in [*_ends(sentence), length]:
        if start < end:
            item = _item(start, end, sentence, lexicon)
            if item is None:
                return []
            found.append(item)
        start = end + 1
    return found


def _ends(sentence: Sentence) -> list[int]:
    """The marks and conjunctions between the stretches of the sentence; those inside a place or a time are none."""
    words, known = sentence.tagged.words, sentence.tagged.known
    inside = {at for m in sentence.mentions for at in range(m.first + 1, m.last)}
    inside |= {at for time in sentence.times for at in range(time.first, time.last)}
    apart = (at for at, form in enumerate(words.form) if form in _APART or known[at].flags & CONJUNCTION)
    return [at for at in apart if at not in inside]


def _item(start: int, end: int, sentence: Sentence, lexicon: Lexicon) -> Item | None:
    mentions = [m for m in sentence.mentions if m.first >= start and m.last <= end]
    times = [t for t in sentence.times if t.first >= start and t.last <= end and t.kind not in NOT_ONE_DAY]
    counted = [m for m in mentions if m.counted and m.kind in ("number", "people")]
    places = [m for m in mentions if m not in counted]
    if len(counted) != 1 or len(places) + len(times) != 1:
        return None
    hurt = sentence.tagged.words.lower[counted[0].last - 1] in lexicon.clauses.fated  # '14 раненых'
    if sentence.tagged.known[counted[0].first].flags & PREPOSITION or counted[0].part or hurt:
        return None
    if places and (places[0].kind not in ("place", "thing") or not _is_where(places[0], lexicon)):
        return None
    taken = {at for m in mentions for at in range(m.first, m.last)}
    taken |= {at for time in times for at in range(time.first, time.last)}
    if all(at in taken or _only_links(at, sentence, lexicon) for at in range(start, end)):
        return Item(counted[0], places[0] if places else None, times[0] if times else None)
    return None


def _is_where(place: Mention, lexicon: Lexicon) -> bool:
    return place.prep in lexicon.clauses.inside or (place.kind == "place" and not place.prep)


def _only_links(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'—', 'ещё', 'уже': what stands between a place and its number without telling anything."""
    form, lower = sentence.tagged.words.form[at], sentence.tagged.words.lower[at]
    return form in _DASHES or lower in lexicon.clauses.adverbs or lower in lexicon.clauses.more
