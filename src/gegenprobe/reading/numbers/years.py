"""Four digits that are a year rather than a count."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.years import YearWords
from gegenprobe.text.words import Words

EARLIEST, LATEST = 1900, 2099
FIRST, LAST = 1500, 2199  # years that need a word before them
_DASHES: Final = "-–"
_LOOK_AHEAD: Final = 2  # words after the digits in which a counted noun settles it ('2022 weitere Gefangene')


def is_year(words: Words, at: int, last: int, known: YearWords) -> bool:
    """Whether the bare digits at `at` name a year; the words up to `last` may be looked at.

    A word such as 'seit' or a month before it settles it; so does a counted noun behind it, or another number ('2014
    zwei Menschen'). Round hundreds before a word are counts ('2000 politische Häftlinge').
    """
    form = words.form[at]
    if len(form) != 4 or not (form.isascii() and form.isdigit() and FIRST <= int(form) <= LAST):
        return False
    if not EARLIEST <= int(form) <= LATEST:
        led = at > 0 and words.lower[at - 1] in known.leads and _nothing_counted(words, at + 1, last, known)
        return (
            led
            or _of_one(words, at, last, known)
            or _spans(words, at, last)
            or (at > 1 and _spans(words, at - 2, last))
        )
    if at and words.lower[at - 1] in known.leads:
        return True
    if at and words.lower[at - 1] in known.reaching:
        return False
    if at + 1 >= last or not words.form[at + 1][0].isalpha():
        return True
    if words.lower[at + 1] in known.numbers or _is_listed(words, at, last):
        return True
    following = words.lower[at + 1 : min(at + 1 + _LOOK_AHEAD, last)]
    if int(form) % 100 == 0 or any(word in known.counted for word in following):
        return False
    return not (known.nouns_capital and words.form[at + 1][0].isupper())


def _of_one(words: Words, at: int, last: int, known: YearWords) -> bool:
    """'wurde 1852 in Wien geboren', '1885 gewann er': beside a word that tells of one only."""
    following = words.lower[at + 1] if at + 1 < last else ""
    small = following in known.behind or not following[:1].isalnum()
    return following in known.singular or (at > 0 and small and words.lower[at - 1] in known.singular)


def _spans(words: Words, at: int, last: int) -> bool:
    """'(1749-1832)': two years tight around a dash, the earlier first, and no word behind them."""
    if at + 2 >= last or words.form[at + 1] not in _DASHES or words.start[at + 2] - words.end[at] != 1:
        return False
    first, second = words.form[at], words.form[at + 2]
    years = all(len(form) == 4 and form.isascii() and form.isdigit() for form in (first, second))
    closed = at + 3 >= last or not words.form[at + 3][0].isalnum()
    return years and closed and FIRST <= int(first) < int(second) <= LATEST


def _is_listed(words: Words, at: int, last: int) -> bool:
    """'2000 und 2001': another year behind the word behind it."""
    beside = words.form[at + 2] if at + 2 < last else ""
    return len(beside) == 4 and beside.isascii() and beside.isdigit() and EARLIEST <= int(beside) <= LATEST


def _nothing_counted(words: Words, at: int, last: int, known: YearWords) -> bool:
    """'in 1848, when', 'seit 1875 besteht': no noun that four digits could count stands behind them."""
    if at >= last or not words.form[at][0].isalpha() or words.lower[at] in known.behind:
        return True
    return known.nouns_capital and words.form[at][0].islower() and words.lower[at] not in known.counted
