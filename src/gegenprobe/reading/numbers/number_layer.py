"""Every quantity of a sentence for `annotate`: also shares, multiples and rough plurals, which no statement counts."""

from __future__ import annotations

from typing import Final, Literal

from gegenprobe.packs.number_shares import SaidNumber
from gegenprobe.packs.numbers import NumberPack
from gegenprobe.reading.numbers.number_bounds import limits, read_bounds
from gegenprobe.reading.numbers.number_cores import Core
from gegenprobe.reading.numbers.number_spans import spanned
from gegenprobe.reading.numbers.number_units import unit_of
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.text.words import Words

Change = Literal["up", "down"]

_HYPHENS: Final = "-−–"
_SIGNED: Final = {"percent", "money", "measure", None}
_CHANGED: Final = {"percent", "money", "measure"}
_POINTS: Final = {"year", "date", "time-of-day", "ordinal", "label", "code"}
_LONGEST: Final = 15  # digits
_STREET: Final = 4  # words behind a number of a house in which the street ends
_CONVERTED: Final = 5  # words between a measure and the same in other units: '100 miles per hour ('
_BETWEEN: Final = 2  # words between an amount and the same told in another measure: '190 points, or 0.6%'


def all_numbers(words: Words, hits: list[NumberHit], plain: bool, pack: NumberPack) -> list[NumberHit]:
    """The hits that are no articles, with their sign, and the numbers said as phrases; in text order.

    `plain`: two numbers without a unit may be a range, too; where no statement may count one of them.
    """
    said: list[NumberHit] = []
    for at in range(len(words)) if pack.said else ():
        hit = _said(words, at, pack)
        if hit is not None and not (said and at < said[-1].core_last):
            said.append(hit)
    said.extend(_prefixed(words, at, pack) for at in range(len(words)) if _is_prefixed(words, at, pack))
    said = [hit for hit in said if not any(_is_within(hit, other) for other in hits)]
    covered = {at for hit in said for at in range(hit.core_first, hit.core_last)}
    read = [
        _with_sign(words, hit, pack)
        for hit in hits
        if (not hit.article or _counts_one(words, hit, pack))
        and covered.isdisjoint(range(hit.core_first, hit.core_last))
    ]
    return spanned(words, _converted(words, sorted([*read, *said], key=lambda hit: hit.core_first)), plain, pack)


def _is_within(said: NumberHit, hit: NumberHit) -> bool:
    """'half' of 'half a million': a part of a longer number."""
    return hit.core_first == said.core_first and hit.core_last > said.core_last


def _is_prefixed(words: Words, at: int, pack: NumberPack) -> bool:
    """'sub-300 square metres': a prefix of the pack, a hyphen and digits in one word."""
    form = words.form[at]
    if not form[-1].isdecimal() or "-" not in form:
        return False
    prefix, _, digits = form.partition("-")
    return digits.isdecimal() and len(digits) <= _LONGEST and prefix.lower() in pack.words["under_prefixes"]


def _prefixed(words: Words, at: int, pack: NumberPack) -> NumberHit:
    value = int(words.form[at].partition("-")[2])
    core = Core(first=at, last=at + 1, value=value)
    unit = unit_of(words, core, (at, at + 1), (0, len(words)), pack)
    return NumberHit(at, at + 1, at, at + 1, "under", value, None, value - 1, unit=unit)


def _converted(words: Words, hits: list[NumberHit]) -> list[NumberHit]:
    """The hits; what is told again in brackets, 'more than 100 km (60 miles)', has the bound of the first."""
    for number in range(1, len(hits)):
        hit, told = hits[number], hits[number - 1]
        again = hit.unit == told.unit == "measure" and hit.op == "exact" and told.op not in ("exact", "between")
        if again and words.form[hit.first - 1] == "(" and hit.first - told.last <= _CONVERTED:
            low, high = limits(told.op, hit.value) if isinstance(hit.value, int) else (None, None)
            hits[number] = hit._replace(op=told.op, low=low, high=high)
    return hits


def changes(words: Words, hits: list[NumberHit], pack: NumberPack) -> list[Change | None]:
    """For each hit, whether it is an amount by which something rose or fell ('up 5%', 'fell nearly $3')."""
    found: list[Change | None] = []
    for number, hit in enumerate(hits):
        change = _change(words, hit, pack)
        if change is None and number and found[-1] is not None and hit.unit in _CHANGED and hit.op == "exact":
            between = words.lower[hits[number - 1].last : hit.core_first]
            again = bool(between) and between[-1] in pack.words["coordinators"]
            change = found[-1] if again and len(between) <= _BETWEEN + 1 and "," in between else None
        found.append(change)
    return found


def _change(words: Words, hit: NumberHit, pack: NumberPack) -> Change | None:
    if hit.op not in ("exact", "under") or hit.unit not in _CHANGED:
        return None
    if (signed := _signed(words, hit)) is not None:
        return signed
    at = hit.first - 1
    if at > 0 and words.lower[at] in pack.money_signs:
        at -= 1
    if at < 0:
        return None
    if words.lower[at] in pack.words["rising"]:
        return "up"
    return "down" if words.lower[at] in pack.words["falling"] else None


def _signed(words: Words, hit: NumberHit) -> Change | None:
    """'+0.3%', 'DAX -1.6%': the sign of a percentage, tight before it."""
    at = hit.core_first
    if hit.unit != "percent" or not at or words.start[at] != words.end[at - 1]:
        return None
    if words.form[at - 1] == "+":
        return "up"
    return "down" if hit.value is not None and hit.value < 0 else None


def is_point(hit: NumberHit) -> bool:
    """A year, a day, an hour, a rank or the number of a thing: it counts nothing."""
    return hit.unit in _POINTS


def is_name(words: Words, hit: NumberHit, counts: bool, pack: NumberPack) -> bool:
    """Digits that are part of a name or a score ('S23', 'iPhone 11', '2-0'), or 'both'; `counts`: a noun is behind."""
    at = hit.core_first
    if _is_tied(words, at - 1, at) and (hit.unit is None or words.lower[at - 1] not in pack.money_signs):
        return True
    if hit.unit is not None or hit.op != "exact":
        return False
    if not words.form[at][0].isdecimal():
        known = pack.first.get(words.lower[at])
        both = known is not None and known.anaphoric and hit.core_last == at + 1
        return both or (words.form[at][0].isupper() and _is_named(words, at))
    if _is_score(words, hit) or _is_address(words, hit, pack):
        return True
    return _is_named(words, at) and (len(words.form[at - 1]) == 1 or not counts)


def _is_named(words: Words, at: int) -> bool:
    """Whether a word with a capital, that does not open the sentence, stands right before."""
    before = words.form[at - 1] if at > 1 else ""
    return before.isalnum() and before != before.lower() and words.start[at] - words.end[at - 1] == 1


def _is_address(words: Words, hit: NumberHit, pack: NumberPack) -> bool:
    """'575 Wilbraham Road': a word for a street behind one to three names."""
    for at in range(hit.core_last, min(hit.core_last + _STREET, len(words))):
        if words.lower[at] in pack.words["streets"]:
            return at > hit.core_last
        if not words.form[at][0].isupper() and not words.form[at][0].isdecimal():
            return False
    return False


def _is_tied(words: Words, left: int, right: int) -> bool:
    """'S' and '23' of 'S23', or 'Pro' and '3' of 'X-Pro3'."""
    return left >= 0 and words.start[right] == words.end[left] and words.form[left][-1].isalpha()


def _is_score(words: Words, hit: NumberHit) -> bool:
    """'2-0': digits on both sides of a tight hyphen that are no range."""
    at, end = hit.core_first, hit.core_last
    before = at > 1 and words.form[at - 1] in _HYPHENS and words.start[at] - words.end[at - 2] == 1
    behind = end + 1 < len(words) and words.form[end] in _HYPHENS and words.start[end + 1] - words.end[end - 1] == 1
    return (before and words.form[at - 2][-1].isdecimal()) or (behind and words.form[end + 1][0].isdecimal())


def _said(words: Words, at: int, pack: NumberPack) -> NumberHit | None:
    if at and words.start[at] == words.end[at - 1] and words.form[at - 1] in _HYPHENS:
        return None
    for said in pack.said.get(words.lower[at], ()):
        end = at + len(said.words)
        if tuple(words.lower[at:end]) == said.words and _fits(words, (at, end), said):
            value = said.value if isinstance(said.value, int) else float(said.value)
            if said.to is not None:
                return NumberHit(at, end, at, end, "between", None, int(value), said.to, unit=said.unit)
            around = read_bounds(words, Core(first=at, last=end, value=said.value), (0, len(words)), pack)
            op = around.op if said.op == "exact" else said.op
            low, high = limits(op, value) if isinstance(value, int) else (None, None)
            return NumberHit(around.first, around.last, at, end, op, value, low, high, unit=said.unit)
    return None


def _fits(words: Words, span: tuple[int, int], said: SaidNumber) -> bool:
    """Whether one of the words it needs stands before or behind it."""
    at, end = span
    if at and words.lower[at - 1] in said.unless:
        return False
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
    """'minus 12 degrees', '-5 yards', '$-2bn': below zero."""
    at = hit.first
    if at == 0 or hit.value is None or hit.op != "exact" or hit.unit not in _SIGNED:
        return hit
    dash = words.form[at - 1] in _HYPHENS and words.start[at] == words.end[at - 1]
    before = at - 1 - dash
    said = before >= 0 and words.lower[before] in pack.words["negative"]
    sign = before >= 0 and words.lower[before] in pack.money_signs
    free = dash and (sign or (hit.unit is not None and (before < 0 or words.start[at - 1] > words.end[before])))
    if not said and not free:
        return hit
    low = None if hit.low is None else -hit.low
    unit = "money" if sign and hit.unit is None else hit.unit
    return hit._replace(first=before if said else at - 1, value=-hit.value, low=low, high=low, unit=unit)
