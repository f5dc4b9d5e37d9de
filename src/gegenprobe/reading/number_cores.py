"""A number's own words: digits or number words, without bounds and units."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from gegenprobe.packs.number_forms import Value
from gegenprobe.packs.numbers import Atom, NumberPack
from gegenprobe.text.words import Words


class Core(NamedTuple):
    """A number's own words: tokens `first` to before `last`, its value, and what its form alone tells."""

    first: int
    last: int
    value: Value
    unit: str | None = None  # what hangs on the digits tells ('80-jährig'), or their form ('11:30')
    plain: bool = False  # bare digits, no separator
    about: bool = False
    article: bool = False
    anaphoric: bool = False
    scale: int = 1


def half_at(words: Words, at: int, last: int, pack: NumberPack) -> int:
    """How many words 'and a half' takes at `at`; 0 when it does not stand there."""
    for phrase in pack.halves:
        if at + len(phrase) <= last and tuple(words.lower[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def stop_at(words: Words, at: int, last: int, atom: Atom) -> int:
    """1 when the full stop of an abbreviated scale ('Mio.') stands at `at`, else 0."""
    return int(atom.stop and at < last and words.lower[at] == "." and words.start[at] == words.end[at - 1])


def whole(value: Value) -> Value:
    """The value as a whole number where it is one."""
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value
