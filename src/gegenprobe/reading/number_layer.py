"""Every number of a sentence for `annotate`: also shares, multiples and rough plurals, which no statement counts."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.number_shares import SaidNumber
from gegenprobe.packs.numbers import NumberPack
from gegenprobe.reading.number_bounds import limits, read_bounds
from gegenprobe.reading.number_cores import Core
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.text.words import Words

_HYPHENS: Final = "-−–"
_SIGNED: Final = {"percent", "money", "measure", None}


def all_numbers(words: Words, hits: list[NumberHit], pack: NumberPack) -> list[NumberHit]:
    """The hits that are no articles, with their sign, and the numbers said as phrases; in text order."""
    said: list[NumberHit] = []
    for at in range(len(words)) if pack.said else ():
        hit = _said(words, at, pack)
        if hit is not None and not (said and at < said[-1].core_last):
            said.append(hit)
    covered = {at for hit in said for at in range(hit.core_first, hit.core_last)}
    read = [
        _with_sign(words, hit, pack)
        for hit in hits
        if (not hit.article or _counts_one(words, hit, pack))
        and covered.isdisjoint(range(hit.core_first, hit.core_last))
    ]
    return sorted([*read, *said], key=lambda hit: hit.core_first)


def _said(words: Words, at: int, pack: NumberPack) -> NumberHit | None:
    if at and words.start[at] == words.end[at - 1] and words.form[at - 1] in _HYPHENS:
        return None
    for said in pack.said.get(words.lower[at], ()):
        end = at + len(said.words)
        if tuple(words.lower[at:end]) == said.words and _fits(words, (at, end), said):
            value = said.value if isinstance(said.value, int) else float(said.value)
            around = read_bounds(words, Core(first=at, last=end, value=said.value), (0, len(words)), pack)
            op = around.op if said.op == "exact" else said.op
            low, high = limits(op, value) if isinstance(value, int) else (None, None)
            return NumberHit(around.first, around.last, at, end, op, value, low, high, unit=said.unit)
    return None


def _fits(words: Words, span: tuple[int, int], said: SaidNumber) -> bool:
    """Whether one of the words it needs stands before or behind it."""
    at, end = span
    if not said.before and not said.after:
        return True
    return (at > 0 and words.lower[at - 1] in said.before) or (end < len(words) and words.lower[end] in said.after)


def _counts_one(words: Words, hit: NumberHit, pack: NumberPack) -> bool:
    """'one person', but not 'one of them', 'no one', 'a person'; only where the pack tells them apart."""
    if not pack.words["one_not_after"] or hit.last - hit.first != 1 or hit.last >= len(words):
        return False
    before = words.lower[hit.first - 1] if hit.first else ""
    following = words.lower[hit.last]
    plain = words.lower[hit.first] not in pack.words["articles"] and following[0].isalpha()
    return plain and before not in pack.words["one_not_after"] and following not in pack.words["one_not_before"]


def _with_sign(words: Words, hit: NumberHit, pack: NumberPack) -> NumberHit:
    """'minus 12 degrees', '-3.5%': below zero."""
    at = hit.first
    if at == 0 or hit.value is None or hit.op != "exact" or hit.unit not in _SIGNED:
        return hit
    dash = words.form[at - 1] in _HYPHENS and words.start[at] == words.end[at - 1] and hit.unit == "percent"
    free = dash and (at == 1 or words.start[at - 1] > words.end[at - 2])
    if words.lower[at - 1] not in pack.words["negative"] and not free:
        return hit
    low = None if hit.low is None else -hit.low
    return hit._replace(first=at - 1, value=-hit.value, low=low, high=low)
