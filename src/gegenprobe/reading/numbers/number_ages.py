"""Ages told one by one: 'Two men, 25 and 31, were arrested', 'aged 14 and 16'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.numbers import NumberPack
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.text.words import Words

_AGE: Final = "year-of-age"
_YOUNGEST, _OLDEST = 1, 110
_FEW: Final = 12  # people whose ages are told one by one
_NOUN: Final = 4  # words of those counted, up to the mark before their ages
_OPENING, _CLOSING = (",", "("), (",", ")", ".", ";", "–", "—")


def with_ages(words: Words, hits: list[NumberHit], pack: NumberPack) -> list[NumberHit]:
    """The hits, those that tell the ages of as many people with the unit of an age."""
    found = [hit._replace(unit=_AGE) if _now_aged(words, hit, pack) else hit for hit in hits]
    for at in range(1, len(found)):
        listed = _listed(words, found, at, pack)
        follows = found[at - 1].unit == _AGE and _linked(words, found[at - 1], found[at], pack)
        alone = listed if len(listed) > 1 and _as_many(words, found[at - 1], found[at], len(listed)) else []
        for k in listed if follows else alone:
            found[k] = found[k]._replace(unit=_AGE)
    return found


def _now_aged(words: Words, hit: NumberHit, pack: NumberPack) -> bool:
    """'Ana Ruiz, now 54, was freed': between commas behind a name, with a word for the time of the age."""
    before = hit.first - 3
    if before < 0 or hit.unit is not None or words.lower[before + 2] not in pack.words["now_aged"] or not _may_be(hit):
        return False
    behind = words.form[hit.last : hit.last + 1]
    return words.form[before][0].isupper() and words.form[before + 1] == "," and behind == [","]


def _listed(words: Words, hits: list[NumberHit], first: int, pack: NumberPack) -> list[int]:
    """The bare numbers from `first` on that stand in one list, closed by a mark; [] where a noun is counted."""
    last = first
    while last + 1 < len(hits) and _linked(words, hits[last], hits[last + 1], pack) and _may_be(hits[last + 1]):
        last += 1
    end = hits[last].last
    closed = end >= len(words) or words.form[end] in _CLOSING
    return list(range(first, last + 1)) if closed and _may_be(hits[first]) else []


def _may_be(hit: NumberHit) -> bool:
    plain = hit.unit in (None, _AGE) and hit.op == "exact" and not hit.article and not hit.anaphoric
    return plain and isinstance(hit.value, int) and _YOUNGEST <= hit.value <= _OLDEST


def _linked(words: Words, left: NumberHit, right: NumberHit, pack: NumberPack) -> bool:
    """Whether only a comma or 'and' stands between two numbers."""
    between = words.lower[left.core_last : right.first]
    return 0 < len(between) <= 2 and all(word == "," or word in pack.words["coordinators"] for word in between)


def _as_many(words: Words, people: NumberHit, first: NumberHit, many: int) -> bool:
    """'Two men, 25 and 31': right before the mark that opens the list as many people are counted."""
    mark = first.first - 1
    near = 0 < mark - people.last <= _NOUN and words.form[mark] in _OPENING
    return near and people.unit is None and people.value == many <= _FEW and people.op == "exact"
