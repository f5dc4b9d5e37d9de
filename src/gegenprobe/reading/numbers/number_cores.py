"""A number's own words: digits or number words, without bounds and units."""

from __future__ import annotations

from fractions import Fraction

from gegenprobe.packs.number_forms import Value
from gegenprobe.packs.numbers import Atom, NumberPack
from gegenprobe.text.record import Record
from gegenprobe.text.words import Words


class Core(Record):
    """A number's own words: tokens `first` to before `last`, its value, and what its form alone tells."""

    _fields = ("first", "last", "value", "unit", "plain", "about", "article", "anaphoric", "scale")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        first: int,
        last: int,
        value: Value,
        unit: str | None = None,
        plain: bool = False,
        about: bool = False,
        article: bool = False,
        anaphoric: bool = False,
        scale: int = 1,
    ) -> None:
        self.first = first
        self.last = last
        self.value = value
        self.unit = unit
        self.plain = plain
        self.about = about
        self.article = article
        self.anaphoric = anaphoric
        self.scale = scale


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
