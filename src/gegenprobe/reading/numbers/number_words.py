"""Numbers in words: 'two hundred and five', 'dos mil trescientos', 'полторы сотни', 'ein halbes Dutzend'."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from gegenprobe.packs.number_forms import Value
from gegenprobe.packs.numbers import Atom, NumberPack
from gegenprobe.reading.numbers.number_cores import Core, half_at, stop_at, whole
from gegenprobe.text.words import Words

THOUSAND: Final = 1000
REST: Final = 3  # digits behind whole thousands


def _room(value: Value) -> int:
    """What may be added to a number word: under ten after forty, under a hundred after two hundred."""
    if not isinstance(value, int) or value < 20:
        return 1
    room = 1
    while value % (room * 10) == 0:
        room *= 10
    return room


@dataclass(slots=True)
class _Sum:
    """A number word by word: what is complete, what a scale may still multiply, and what fits behind it."""

    total: Value = 0
    current: Value | None = None
    room: int = 10**15
    above: int = 10**15
    scale: int = 1
    about: bool = False
    bare: int = 0  # words that were no article

    def add(self, atom: Atom) -> bool:
        """Take in one more word; False when it does not belong to the number."""
        return self._multiply(atom) if atom.role == "scale" else self._append(atom)

    def _append(self, atom: Atom) -> bool:
        if atom.article and (self.total if self.current is None else self.room < 10):
            return False
        if atom.value >= (self.room if self.current is not None else self.above):
            return False
        if self.current is None or atom.role == "part":
            self.current = atom.value
        else:
            self.current += atom.value
        self.room = _room(atom.value)
        return True

    def _multiply(self, atom: Atom) -> bool:
        factor = int(atom.value)
        if self.current is None:
            if self.total or not atom.alone:
                return False
            self.current = 1
        if factor < 1000:
            if self.current * factor >= self.above or (self.current >= 100 and not atom.about):
                return False
            self.current, self.room = self.current * factor, factor if factor == 100 else 1
        elif factor >= self.above:
            return False
        else:
            self.total, self.current, self.above = self.total + self.current * factor, None, factor
        self.scale, self.about = factor, self.about or atom.about
        return True


def read_number_words(words: Words, at: int, last: int, pack: NumberPack) -> Core | None:
    """The number in words that begins at word `at`; None for a scale that is no number here ('several dozen')."""
    lower = words.lower
    head = pack.first[lower[at]]
    if head.role == "add" and head.value < 100 and (at + 1 == last or _ends_here(lower[at + 1], pack)):
        return Core(first=at, last=at + 1, value=head.value, article=head.article, anaphoric=head.anaphoric)
    begin = at - 1 if head.role != "add" and at and lower[at - 1] in pack.words["articles"] else at
    round_one = head.role == "scale" or (head.value >= 100 and head.value % 100 == 0)
    if round_one and at and lower[at - 1] in pack.words["vague"] and not _about(head, lower[at - 1], pack):
        return None
    if head.article and at + 1 < last and lower[at + 1] in pack.words["vague"]:
        return None  # 'ein paar'
    tally, end, place = _Sum(), at, at
    alone = begin < at or (head.bounded and at > 0 and lower[at - 1] in pack.bounds_before)
    atom: Atom | None = head._replace(alone=True) if alone else head
    while atom is not None and tally.add(atom):
        end = place + 1 + stop_at(words, place + 1, last, atom)
        end += _take_half(words, end, last, pack, tally)
        place, atom = _next(words, end, last, pack, tally)
    if end == at:
        return None
    single = end == at + 1
    if tally.scale == THOUSAND and tally.current is None and end < last and _is_rest(words.form[end]):
        tally.current, end = int(words.form[end]), end + 1  # 'mil 600'
    return _finish(Core(first=begin, last=end, value=0), head, tally, single)


def _about(head: Atom, before: str, pack: NumberPack) -> bool:
    """'unos mil', 'unas cien': a word that makes a number vague, but no scale alone ('unas decenas')."""
    return before in pack.bounds_before and (head.role != "scale" or head.alone)


def _is_rest(form: str) -> bool:
    """Whether three digits behind whole thousands in words go on with their number."""
    return len(form) == REST and form.isdecimal()


def _ends_here(following: str, pack: NumberPack) -> bool:
    """Whether a word can neither go on a number nor make it vague."""
    return (
        following not in pack.first
        and following not in pack.joiners
        and following not in pack.words["vague"]
        and not any(phrase[0] == following for phrase in pack.halves)
    )


def _take_half(words: Words, at: int, last: int, pack: NumberPack, tally: _Sum) -> int:
    """Take in 'and a half' where it stands; how many words it takes."""
    taken = half_at(words, at, last, pack)
    if taken and tally.current is None:
        tally.total += Fraction(tally.scale, 2)
    elif taken and tally.current is not None:
        tally.current += Fraction(1, 2)
        tally.room = 1
    return taken


def _next(words: Words, end: int, last: int, pack: NumberPack, tally: _Sum) -> tuple[int, Atom | None]:
    """The place and the atom that may go on the number, directly or over 'and'."""
    if end >= last:
        return end, None
    lower, first = words.lower, pack.first
    if lower[end] in pack.words["articles"] and tally.current == Fraction(1, 2):
        return end + 1, first.get(lower[end + 1]) if end + 1 < last else None  # 'half a million'
    joiner = pack.joiners.get(lower[end])
    if joiner is None:
        return end, first.get(lower[end])
    room = tally.room if tally.current is not None else tally.above
    behind = first.get(lower[end + 1]) if end + 1 < last else None
    if room in joiner and behind is not None and behind.role == "add" and behind.value < room:
        return end + 1, behind
    return end, None


def _finish(core: Core, head: Atom, tally: _Sum, single: bool) -> Core | None:
    if head.role == "part" and single and head.value == Fraction(1, 2):
        return None  # 'half' alone is no number
    value = whole(tally.total + (tally.current or 0))
    return core._replace(
        value=value,
        scale=tally.scale,
        about=tally.about,
        article=head.article and single,
        anaphoric=head.anaphoric and single,
    )
