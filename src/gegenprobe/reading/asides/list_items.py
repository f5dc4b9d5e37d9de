"""Lists with a head and a colon: 'Освобождены: 12 поваров столовой; 3 – водителей' is '12 поваров, 3 водителей'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ORGANISATION, PEOPLE, TITLE, Lexicon
from gegenprobe.reading.words.tagging import Tagged, counts_at

BULLETS: Final = frozenset("–—-•*·")
_ENDS: Final = frozenset(";.,")
_NEAR: Final = 4  # words from a number to those it counts
_NAMES: Final = 4  # words of a name
_ALONE: Final = 2  # items that make a list
Span = tuple[int, int]


def list_items(tagged: Tagged, lexicon: Lexicon) -> list[Span]:
    """What stands in such a list beside numbers and names; the marks between its items are commas from then on.

    Asked only where there is a colon.
    """
    form = tagged.words.form
    colon = form.index(":")
    if not colon or colon + 1 >= len(form) or not _tells(tagged, colon):
        return []
    items = _items(tagged, colon + 1)
    if len(items) < _ALONE:
        return []
    kept = [_kept_of(tagged, item, lexicon) for item in items]
    if any(first < 0 for first, _ in kept) or not _parted(tagged, items):
        return []
    found: list[Span] = []
    for (start, end), (first, last) in zip(items, kept, strict=True):
        mark = start if start > colon + 1 and form[start] in BULLETS else -1
        if mark >= 0 and form[start - 1] not in _ENDS:
            form[mark] = tagged.words.lower[mark] = ","
            start += 1
        rest = end - 1 if form[end - 1] in _ENDS and end < len(form) else end
        rest = len(form) - 1 if end == len(form) and form[-1] in _ENDS else rest
        if rest < end and end < len(form):
            form[rest] = tagged.words.lower[rest] = ","
        found += [(start, first), *_dashes(tagged, first, last), (last, max(last, rest))]
    return [span for span in found if span[1] > span[0]]


def _tells(tagged: Tagged, colon: int) -> bool:
    """Whether what stands before the colon has a verb or event, and no number."""
    before = tagged.known[:colon]
    counted = any(form[0].isdigit() for form in tagged.words.form[:colon])
    return not counted and any(word.verbs or word.events or word.member for word in before)


def _items(tagged: Tagged, start: int) -> list[Span]:
    """Where the items begin and end: at semicolons, and where a line does."""
    words, starts = tagged.words, [start]
    for at in range(start + 1, len(words.form)):
        broken = words.text.find("\n", words.end[at - 1], words.start[at]) >= 0
        if broken or words.form[at - 1] == ";":
            starts.append(at)
    return list(zip(starts, [*starts[1:], len(words.form)], strict=True))


def _kept_of(tagged: Tagged, item: Span, lexicon: Lexicon) -> Span:
    """The number with those it counts, or the name, that an item begins with; -1 where it does with neither."""
    form, known = tagged.words.form, tagged.known
    start, end = item
    first = start + (form[start] in BULLETS)
    if first >= end:
        return -1, -1
    if form[first][0].isdigit() or counts_at(tagged, first, lexicon):
        acts = any(verb.features & FINITE for word in known[first:end] for verb in word.verbs)
        return (-1, -1) if acts else (first, _behind_counted(tagged, first, end, lexicon))
    last = first
    while last < min(end, first + _NAMES) and form[last][0].isupper() and known[last].place is None:
        last += 1
    named = last - first > 1 and not any(word.flags & ORGANISATION for word in known[first:last])
    return (first, last) if named and _only_described(tagged, last, end, lexicon) else (-1, -1)


def _only_described(tagged: Tagged, last: int, end: int, lexicon: Lexicon) -> bool:
    """Whether nothing, or a mark that no number stands behind, follows the name: no 'X — 12 лет', no 'X вышел'."""
    form = tagged.words.form
    if last >= end or form[last] in _ENDS:
        return True
    counted = last + 1 < end and (form[last + 1][0].isdigit() or counts_at(tagged, last + 1, lexicon))
    return form[last] == "(" or (form[last] in BULLETS and not counted)


def _behind_counted(tagged: Tagged, first: int, end: int, lexicon: Lexicon) -> int:
    """The word behind those counted, or behind the number; the item's end where another number follows."""
    known, last = tagged.known, first + 1
    while last < end and counts_at(tagged, last, lexicon) and tagged.words.form[last - 1] not in BULLETS:
        last += 1
    behind = last
    for at in range(last, min(last + _NEAR, end)):
        word = known[at]
        if word.group or word.flags & (PEOPLE | TITLE):
            behind = at + 1
            break
    if behind == last < end and tagged.words.form[last][0].islower():
        return end  # '300 тонн груза'
    last = behind
    if any(counts_at(tagged, k, lexicon) for k in range(last, end)):
        return end
    return last


def _dashes(tagged: Tagged, first: int, last: int) -> list[Span]:
    """The dash between a number and those it counts."""
    return [(at, at + 1) for at in range(first + 1, last) if tagged.words.form[at] in BULLETS]


def _parted(tagged: Tagged, items: list[Span]) -> bool:
    """Whether a mark stands between any two items: a bullet, or one that ends a part of a sentence."""
    form = tagged.words.form
    return all(form[start] in BULLETS or form[start - 1] in _ENDS for start, _ in items[1:])
