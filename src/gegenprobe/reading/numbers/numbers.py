"""The numbers of a sentence with their bounds and units: ranges with the words they came from."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.kinds import Op
from gegenprobe.model.statement import Quantity
from gegenprobe.packs.number_forms import Value
from gegenprobe.packs.numbers import NumberPack
from gegenprobe.reading.numbers.number_bounds import Bounds, limits, range_end, read_bounds
from gegenprobe.reading.numbers.number_cores import Core
from gegenprobe.reading.numbers.number_digits import counts_in_digits, read_digits
from gegenprobe.reading.numbers.number_units import unit_of
from gegenprobe.reading.numbers.number_words import read_number_words
from gegenprobe.reading.numbers.years import is_year
from gegenprobe.text.record import Record
from gegenprobe.text.words import Words

_MUCH: Final = 1_000_000
_NO_YEAR: Final = 2100
_SHARED: Final = {"duration", "prison-term", "percent", "year-of-age"}
_NO_BOUNDS: Final = {"year", "date", "time-of-day", "ordinal", "label", "code"}


class NumberHit(Record):
    """A number: tokens `first` to before `last` with its bound words, `core_first` to `core_last` without.

    `low` and `high` are the closed range it stands for (None: open). `unit` is None when it could count people or
    things. `article`: may be an article ('ein'); `anaphoric`: about people named before ('both', 'alle drei');
    `each`: for each of several. `value` is a float only when the number is not whole (then `low`, `high` are None,
    but for a range, whose ends they are), and None for a range and for a code (more digits than are converted).
    """

    _fields = (
        "first", "last", "core_first", "core_last", "op", "value", "low", "high", "unit", "article", "anaphoric",
        "each",
    )  # fmt: skip
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        first: int,
        last: int,
        core_first: int,
        core_last: int,
        op: Op,
        value: int | float | None,
        low: int | float | None,
        high: int | float | None,
        unit: str | None = None,
        article: bool = False,
        anaphoric: bool = False,
        each: bool = False,
    ) -> None:
        self.first = first
        self.last = last
        self.core_first = core_first
        self.core_last = core_last
        self.op = op
        self.value = value
        self.low = low
        self.high = high
        self.unit = unit
        self.article = article
        self.anaphoric = anaphoric
        self.each = each


def one_at(at: int) -> NumberHit:
    """The word at `at` as the number of one: 'one of the pupils', 'a lawyer'."""
    return NumberHit(at, at + 1, at, at + 1, "exact", 1, 1, 1)


def find_numbers(words: Words, first: int, last: int, pack: NumberPack) -> list[NumberHit]:
    """All numbers of the words from `first` to before `last` (one sentence), in text order."""
    lower, known = words.lower, pack.first
    spots = [at for at in range(first, last) if lower[at] in known or counts_in_digits(lower[at])]
    return numbers_at(words, spots, (first, last), pack)


def numbers_at(words: Words, spots: list[int], span: tuple[int, int], pack: NumberPack) -> list[NumberHit]:
    """The same, where the words that a number may begin with (`spots`) were told already."""
    first, last = span
    hits: list[NumberHit] = []
    done = first
    for at in spots:
        if at < done:
            continue
        core = _read_core(words, at, last, pack)
        if core is not None:
            hit = _complete(words, core, (done, first, last), pack)
            if hits and hit.unit in _SHARED and hits[-1].unit is None and _is_listed(words, hits[-1], hit, pack):
                hits[-1] = hits[-1]._replace(unit=hit.unit)
            hits.append(hit)
            done = hit.last
    return hits


def _is_listed(words: Words, left: NumberHit, right: NumberHit, pack: NumberPack) -> bool:
    """'eleven and nine years': the unit of the second is that of the first."""
    return right.first == left.last + 1 and words.lower[left.last] in pack.words["coordinators"]


def quantity(hit: NumberHit, words: Words) -> Quantity | None:
    """The hit as a statement's quantity, with its place in the text; None when it is no whole number."""
    low, high = hit.low, hit.high
    if isinstance(low, float) or isinstance(high, float) or (hit.op != "between" and not isinstance(hit.value, int)):
        return None
    return Quantity(
        op=hit.op,
        value=hit.value if isinstance(hit.value, int) else None,
        low=low,
        high=high,
        start=words.start[hit.first],
        end=words.end[hit.last - 1],
    )


def _read_core(words: Words, at: int, last: int, pack: NumberPack) -> Core | None:
    if words.lower[at] in pack.first:
        return read_number_words(words, at, last, pack)
    return read_digits(words, at, last, pack)


def _complete(words: Words, core: Core, limit: tuple[int, int, int], pack: NumberPack) -> NumberHit:
    """A core with its range, bounds and unit; `limit`: end of the hit before, and the sentence."""
    done, first, last = limit
    pair = _read_range(words, core, (done, last), pack)
    if pair is not None:
        return _between(words, core, pair, (first, last), pack)
    around = read_bounds(words, core, (done, last), pack)
    unit = unit_of(words, core, (around.first, around.last), (first, last), pack)
    if unit in _NO_BOUNDS:
        around = Bounds(first=core.first, last=core.last)
    elif unit is not None and around.op == "exact":  # 'over two years', 'under $10' need no least number
        around = read_bounds(words, core._replace(value=_MUCH, about=core.about), (done, last), pack)
    value = _plain(core.value)
    code = core.unit == "code" or (core.unit in ("date", "time-of-day") and core.value == 0)
    low, high = limits(around.op, value) if isinstance(value, int) and not code else (None, None)
    return NumberHit(
        first=around.first,
        last=around.last,
        core_first=core.first,
        core_last=core.last,
        op=around.op,
        value=None if code else value,
        low=low,
        high=high,
        unit=unit,
        article=core.article and around.op == "exact",
        anaphoric=core.anaphoric or around.all,
        each=around.each,
    )


def _plain(value: Value) -> int | float:
    return value if isinstance(value, int) else float(value)


def _read_range(words: Words, low: Core, span: tuple[int, int], pack: NumberPack) -> tuple[int, Core, Core] | None:
    """First token, lower and upper core of '20 bis 30', 'between 20 and 30'."""
    articled = low.article and words.lower[low.first] in pack.words["articles"]
    if low.unit not in (None, "measure") or articled or low.anaphoric:
        return None
    found = range_end(words, low, span[1], span[0], pack)
    if found is None:
        return None
    rule, at = found
    if words.lower[at] not in pack.first and not words.lower[at][0].isdecimal():
        return None
    high = _read_core(words, at, span[1], pack)
    if high is None or high.unit not in (None, "measure", "duration") or high.article or high.anaphoric:
        return None
    if low.unit is not None and low.unit != high.unit:
        return None
    if low.plain and high.value >= _NO_YEAR and is_year(words, low.first, span[1], pack.years):
        return None  # 'in 2018 to 3.9 million'
    if low.scale == 1 and high.scale >= 10 and low.value * high.scale < high.value:
        low = Core(first=low.first, last=low.last, value=low.value * high.scale)
    if not low.value < high.value or (low.plain and high.plain and low.value >= 1900 and high.value < 2100):
        return None  # two years are two years
    return low.first - len(rule.start), low, high


def _between(
    words: Words, core: Core, pair: tuple[int, Core, Core], span: tuple[int, int], pack: NumberPack
) -> NumberHit:
    first, low, high = pair
    whole = Core(first=core.first, last=high.last, value=high.value, unit=high.unit)
    around = read_bounds(words, Core(first=first, last=high.last, value=high.value), span, pack)
    unit = unit_of(words, whole, (around.first, around.last), span, pack)
    return NumberHit(
        first=around.first,
        last=around.last,
        core_first=core.first,
        core_last=high.last,
        op="between",
        value=None,
        low=_plain(low.value),
        high=_plain(high.value),
        unit=unit,
        each=around.each,
    )
