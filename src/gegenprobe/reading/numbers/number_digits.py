"""Numbers in digits: separators of thousands and decimals, clock times, dates, and what hangs on the digits."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from gegenprobe.packs.number_forms import Value
from gegenprobe.packs.numbers import NumberPack
from gegenprobe.reading.numbers.number_cores import Core, half_at, stop_at, whole
from gegenprobe.text.words import NINE, ZERO, Words

THOUSAND: Final = 1000
REST: Final = 3  # digits behind whole thousands
LONGEST_DIGITS: Final = 15  # more digits are a code, and are not converted
_LONGEST_SIGN: Final = 3
_SPACES: Final = " \u00a0\u2009\u202f"
_HYPHENS: Final = "-‐‑"
_POINTS: Final = ".,'’"
_SLASHES: Final = "/⁄∕"
_BELOW: Final = {"2", "3", "4", "5", "8", "16", "32", "64", "128"}  # what is written under a slash in measures
_MILLIONS: Final = "M"  # metres are written small
_NOUN_WITHIN: Final = 5  # words behind '2.7m' in which what is counted must stand
_FRACTION_WORDS: Final = 3  # words of '1/4'
_ARABIC_ZERO: Final = 0x660


def counts_in_digits(lower: str) -> bool:
    """Whether a word begins with a digit of any script."""
    code = ord(lower[0])
    return ZERO <= code <= NINE or (code >= _ARABIC_ZERO and lower[0].isdecimal())


def read_digits(words: Words, at: int, last: int, pack: NumberPack) -> Core:
    """The number in digits that begins at word `at`, with a scale behind it ('1,2 Millionen')."""
    core = _read_digits(words, at, last, pack)
    if core.unit is not None or core.last >= last:
        return core
    part = _fraction_at(words, core.last, last) if core.plain else None
    if part is not None:  # '6 1/4%', '2 1/2 times'
        return core._replace(last=core.last + _FRACTION_WORDS, value=core.value + part, plain=False)
    return _scaled(words, core, last, pack)


def _read_digits(words: Words, at: int, last: int, pack: NumberPack) -> Core:
    form = words.form[at]
    digits = len(form)
    while digits and not form[digits - 1].isdecimal():
        digits -= 1
    if digits < len(form) or _hangs(words, at, last) or _is_pointed(words, at, last, pack):
        return _read_glued(words, at, last, pack)
    if not form.isdecimal():
        return _read_separated(words, at, pack)
    marked = _read_marked(words, at, last, pack)
    if marked is not None:
        return marked
    end, joined = at + 1, form
    if len(form) <= 3 and form[0] != "0":
        while end < last and _is_group(words, end, pack):
            joined += words.form[end]
            end += 1
    if len(joined) > LONGEST_DIGITS or (form[0] == "0" and len(form) > 1):
        return Core(first=at, last=end, value=0, unit="code")  # 'last night (07)': nobody counts so
    iso = _is_iso_date(words, at, last)
    if iso:
        return Core(first=at, last=at + 5, value=0, unit="date")
    return Core(first=at, last=end, value=int(joined), plain=end == at + 1)


def _read_marked(words: Words, at: int, last: int, pack: NumberPack) -> Core | None:
    """Plain digits that a mark beside them makes a part of one, a fraction or a code; None when they are whole."""
    form = words.form[at]
    if _is_pointed_open(words, at, pack):
        return Core(first=at - 1, last=at + 1, value=Fraction(int(form), 10 ** len(form)))
    part = _fraction_at(words, at, last)
    if part is not None:
        return Core(first=at, last=at + _FRACTION_WORDS, value=part, unit="share")
    if len(form) > LONGEST_DIGITS or _is_fraction(words, at, last) or _is_lettered(words, at, pack):
        return Core(first=at, last=at + 1, value=0, unit="code")
    return None


def _is_lettered(words: Words, at: int, pack: NumberPack) -> bool:
    """'the M25', 'Section 77(1)': digits right behind a single capital letter that is no currency, or other digits."""
    letter = words.form[at - 1] if at and words.end[at - 1] == words.start[at] else ""
    if letter == "(" and at > 1 and words.form[at - 2].isdecimal():
        return words.end[at - 2] == words.start[at - 1]
    alone = len(letter) == 1 and letter.isalpha() and letter.isupper()
    return alone and (at < 2 or words.end[at - 2] < words.start[at - 1]) and letter.lower() not in pack.units_before


def _is_pointed_open(words: Words, at: int, pack: NumberPack) -> bool:
    """'.001 per cent': digits right behind a point that stands alone."""
    if not at or words.form[at - 1] not in pack.decimal or words.end[at - 1] != words.start[at]:
        return False
    return len(words.form[at]) <= LONGEST_DIGITS and (at == 1 or words.end[at - 2] < words.start[at - 1])


def _fraction_at(words: Words, at: int, last: int) -> Fraction | None:
    """'1/4', '2⁄3': two small numbers around a slash; no day ('9/11') and no season ('2024/25')."""
    if at + 2 >= last or words.form[at + 1] not in _SLASHES:
        return None
    above, below = words.form[at], words.form[at + 2]
    if words.end[at] != words.start[at + 1] or words.end[at + 1] != words.start[at + 2] or not above.isdecimal():
        return None
    if below not in _BELOW or int(above) >= int(below) or (at + 3 < last and words.form[at + 3] in _SLASHES):
        return None
    return None if at and words.form[at - 1] in _SLASHES else Fraction(int(above), int(below))


def _is_fraction(words: Words, at: int, last: int) -> bool:
    """'9/11', '24/7', '2024/25': digits right beside a slash and other digits."""
    form, start, end = words.form, words.start, words.end
    return (at + 2 < last and form[at + 1] == "/" and form[at + 2][0].isdecimal() and start[at + 2] - end[at] == 1) or (
        at >= 2 and form[at - 1] == "/" and form[at - 2][-1].isdecimal() and start[at] - end[at - 2] == 1
    )


def _hangs(words: Words, at: int, last: int) -> bool:
    """Whether a hyphen and a letter follow the digits without a gap."""
    return (
        at + 2 < last
        and words.lower[at + 1] in _HYPHENS
        and words.start[at + 1] == words.end[at]
        and words.start[at + 2] == words.end[at + 1]
        and words.form[at + 2][0].isalpha()
    )


def _is_group(words: Words, at: int, pack: NumberPack) -> bool:
    """Whether word `at` continues '1 300': three digits after one space."""
    if len(words.form[at]) != 3 or not words.form[at].isdecimal() or words.start[at] - words.end[at - 1] != 1:
        return False
    gap = words.text[words.end[at - 1]]
    return gap in _SPACES and (pack.space_groups or gap != " ")


def _is_iso_date(words: Words, at: int, last: int) -> bool:
    form, start, end = words.form, words.start, words.end
    return (
        at + 4 < last
        and len(form[at]) == 4
        and form[at + 1] == form[at + 3] == "-"
        and len(form[at + 2]) == len(form[at + 4]) == 2
        and form[at + 2].isdecimal()
        and form[at + 4].isdecimal()
        and end[at + 4] - start[at] == 10
    )


def _read_separated(words: Words, at: int, pack: NumberPack) -> Core:
    """'1.300', '1,2', '11:30', '11.09.2025': by the language's separators."""
    form = words.form[at]
    code = Core(first=at, last=at + 1, value=0, unit="code")
    if len(form) > LONGEST_DIGITS + 5:
        return code
    marks = [char for char in form if not char.isdecimal()]
    parts = "".join(char if char.isdecimal() else " " for char in form).split()
    if ":" in marks:
        clock = len(parts) == 2 and len(parts[1]) == 2 and int(parts[0]) < 25 and int(parts[1]) < 60
        return code._replace(unit="time-of-day" if clock else "code")
    value = _value(form, pack)
    if value is not None:
        return Core(first=at, last=at + 1, value=value)
    if len(parts) == 3 and len(parts[0]) <= 2 and len(parts[1]) <= 2 and len(parts[2]) in (2, 4):
        return Core(first=at, last=at + 1, value=0, unit="date")
    if len(parts) == 2 and max(len(part) for part in parts) <= 2 and marks == ["."]:
        return Core(first=at, last=at + 1, value=0, unit="date")  # 'am 11.09.', 'um 11.30 Uhr'
    return code


def _value(form: str, pack: NumberPack) -> Value | None:
    """The value of digits with separators; None when they are none of this language's numbers."""
    if len(form) > LONGEST_DIGITS + 5 or not form:
        return None
    if form.isdecimal():
        return int(form) if len(form) <= LONGEST_DIGITS else None
    marks = [char for char in form if not char.isdecimal()]
    parts = "".join(char if char.isdecimal() else " " for char in form).split()
    grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3 and parts[0][0] != "0"
    if grouped and all(mark in pack.group + "'’" for mark in marks) and len(set(marks)) == 1:
        return int("".join(parts))
    if marks[-1] in pack.decimal and all(mark != marks[-1] for mark in marks[:-1]):
        front, rest = "".join(parts[:-1]), parts[-1]
        return whole(Fraction(int(front + rest), 10 ** len(rest)))
    return None


def _read_glued(words: Words, at: int, last: int, pack: NumberPack) -> Core:
    """'80-jährigen', '173-х', '1,000-strong', '40th', '5bn': what hangs on the digits tells what they are."""
    end = _glued_end(words, at, last, pack)
    form = words.text[words.start[at] : words.end[end - 1]].lower()
    digits = 0
    while digits < len(form) and (form[digits].isdecimal() or (digits and form[digits] in _POINTS)):
        digits += 1
    tail = form[digits:].lstrip(_HYPHENS)
    value = _value(form[:digits].rstrip(_POINTS), pack)
    if value is None:
        return Core(first=at, last=end, value=0, unit="code")
    scale = pack.first.get(tail)
    if scale is not None and scale.role == "scale":
        return Core(first=at, last=end, value=whole(value * scale.value), scale=int(scale.value))
    factor = pack.money_scales.get(tail)
    if factor is not None and ((at and words.lower[at - 1] in pack.money_signs) or tail in pack.words["short_scales"]):
        return Core(first=at, last=end, value=whole(value * factor), scale=factor)
    if factor is not None and (words.form[end - 1][-1] == _MILLIONS or _is_scaled(words, end, last, pack)):
        return Core(first=at, last=end, value=whole(value * factor), scale=factor)
    hung = form[digits : digits + 1] in _HYPHENS
    unit = next((unit for stem, unit in pack.glued if _opens(tail, stem)), _unknown(tail, hung))
    return Core(first=at, last=end, value=value, unit=None if unit == "count" else unit)


def _opens(tail: str, stem: str) -> bool:
    """'30-day' as 'day-long'; a single letter is the whole of it: '5m', but not '5min'."""
    return tail.startswith(stem) and (len(stem) > 1 or not tail[1:2].isalpha())


def _is_scaled(words: Words, at: int, last: int, pack: NumberPack) -> bool:
    """Whether what is counted or measured stands behind: '1.2m tons', '2.7m combined sales', but not '100m ahead'."""
    if at >= last:
        return False
    if any(rule.unit == "measure" for rule in pack.units_after.get(words.lower[at], ())):
        return True
    return not pack.words["scaled"].isdisjoint(words.lower[at : min(at + _NOUN_WITHIN, last)])


def _unknown(tail: str, hung: bool) -> str:
    """Some letters behind the digits, '164p', '200Nm', are a measure without a name; so is '3-bedroom'."""
    return "measure" if tail.isalpha() and (hung or len(tail) <= _LONGEST_SIGN) else "code"


def _glued_end(words: Words, at: int, last: int, pack: NumberPack) -> int:
    """The token after the digits and everything that hangs on them by hyphens, or behind a point ('1.5bn')."""
    end = at + 3 if _is_pointed(words, at, last, pack) else at + 1
    while (
        end < last
        and words.start[end] == words.end[end - 1]
        and (words.lower[end] in _HYPHENS or (words.lower[end - 1] in _HYPHENS and words.form[end][0].isalnum()))
    ):
        end += 1
    return end - 1 if words.lower[end - 1] in _HYPHENS else end


def _is_pointed(words: Words, at: int, last: int, pack: NumberPack) -> bool:
    """Whether '1' is the front of '1.5bn', which is three words of the text."""
    return (
        at + 2 < last
        and words.lower[at + 1] in pack.decimal
        and words.start[at + 2] - words.end[at] == 1
        and words.form[at + 2][0].isdecimal()
        and words.form[at + 2][-1].isalpha()
    )


def _is_rest(words: Words, at: int, thousands: Fraction | int) -> bool:
    """Whether three digits behind whole thousands go on with their number."""
    form = words.form[at]
    return thousands == int(thousands) and len(form) == REST and form.isdecimal()


def _scaled(words: Words, core: Core, last: int, pack: NumberPack) -> Core:
    """Digits with a scale behind them: '1,2 Millionen', '5 с половиной тысяч', '25 mil'."""
    at, value = core.last, core.value
    half = half_at(words, at, last, pack)
    after = pack.first.get(words.lower[at + half]) if at + half < last else None
    if half and (after is None or after.role != "scale"):
        return core
    if after is None or after.role != "scale" or words.lower[at] in pack.words["articles"]:
        return core
    total = (value + Fraction(1, 2) if half else value) * after.value
    end = at + half + 1
    end += stop_at(words, end, last, after)
    scale = int(after.value)
    if end < last and (more := pack.first.get(words.lower[end])) is not None and more.role == "scale":
        total, end, scale = total * more.value, end + 1, scale * int(more.value)
    elif end < last and scale == THOUSAND and _is_rest(words, end, value):
        total, end, scale = total + int(words.form[end]), end + 1, 1  # '81 mil 283'
    return core._replace(last=end, value=whole(total), plain=False, about=after.about, scale=scale)
