"""Sentences with their places: a cut after every stop that a new sentence follows, unless the language knows better."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final

_CLOSING: Final = "\"'»«“”’›‹)\\]"
_OPENING: Final = "\"'„“”«»‚‘‹›(\\[¿¡/–—-"
# A stop, closing marks, white space, opening marks, and what the next sentence would begin with. The marks on both
# sides are bounded, so that a line of nothing but quotes costs no more than its length.
_CUT: Final = re.compile(rf"([.!?…][{_CLOSING}]{{0,4}})\s*(?=[{_OPENING}]{{0,4}}\s?([^\W_]))")
_OPENS: Final = "(\"'„“”«»‚‘‹›["
_WORD: Final = re.compile(r"\w+")
_LONGEST_WORD: Final = 40
_STOPS: Final = ".!?…"
TICKER: Final = "+++"  # stands between the items of a ticker: '+++ 14:20 Zwölf frei +++'


def sentences_of(text: str, start: int, end: int, unbroken: AbstractSet[str] = frozenset()) -> list[tuple[int, int]]:
    """Spans (code points, half open, without surrounding white space) of the sentences of `text[start:end]`.

    `unbroken` are lower-case words after whose full stop no sentence ends, written without it. Besides, `am #` and
    `# mai` hold an ordinal number ('am 3. Oktober'), `no. #` a number after the stop ('no. 5'), and `| die` is a word
    that begins a sentence even after these. A line break and the mark of a ticker always end
    a sentence: headlines carry no full stop.
    """
    spans: list[tuple[int, int]] = []
    at = start
    while at < end:
        stop, behind_it = _line_end(text, at, end)
        line = text[at:stop]
        bare = line.strip()
        if bare:
            first = at + line.index(bare[0])
            last = first + len(bare)
            for mark in _stops(text, first, last):
                behind, opens, follows = _behind(text, mark, last)
                if follows and _ends(text, (mark, behind, opens, follows), first, unbroken):
                    spans.append((first, behind))
                    first = opens
            spans.append((first, last))
        at = behind_it
    return spans


def _line_end(text: str, at: int, end: int) -> tuple[int, int]:
    """Where the line that begins at `at` ends, and the next one begins: at a line break, or the mark of a ticker."""
    stop, ticker = text.find("\n", at, end), text.find(TICKER, at, end)
    if ticker >= 0 and (stop < 0 or ticker < stop):
        return ticker, ticker + len(TICKER)
    return (end, end + 1) if stop < 0 else (stop, stop + 1)


def parted(text: str, places: tuple[int, int], line: int, unbroken: AbstractSet[str]) -> bool | None:
    """Whether a sentence ends between two places of the line that begins at `line`; None where only cutting it tells.

    Told without cutting: no stop stands there, or one behind a plain word, with a space and no small letter behind it.
    """
    first, last = places
    if text.find(TICKER, first, last) >= 0:
        return True
    stops = False
    for mark in _STOPS:
        at = text.find(mark, first, last)
        while at >= 0:
            if at + 2 <= last and _surely_ends(text, at, line, unbroken):
                return True
            stops = True
            at = text.find(mark, at + 1, last)
    return None if stops else False


def _surely_ends(text: str, at: int, line: int, unbroken: AbstractSet[str]) -> bool:
    """What `_ends` says of the stop at `at` wherever its sentence began; False where that has to be known."""
    if text[at + 1] != " " or not text[at + 2].isalnum() or text[at + 2].islower():
        return False
    if text[at] != "." or not unbroken:
        return True
    word = text[max(line, at - _LONGEST_WORD, text.rfind(" ", line, at) + 1) : at]
    return word.isalpha() and not word[-1].isupper() and word.lower() not in unbroken and not text[at + 2].isdecimal()


def _stops(text: str, start: int, end: int) -> list[int]:
    """Where stops are, in text order. Searching for one character is far quicker than a pattern for all of them."""
    found: list[int] = []
    for mark in _STOPS:
        at = text.find(mark, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1, end)
    found.sort()
    return found


def _behind(text: str, at: int, end: int) -> tuple[int, int, int]:
    """Behind the stop at `at`: where its marks end, where the next sentence opens, and its first letter or digit.

    The last is 0 where none follows. A space and a letter, as nearly always, need no pattern.
    """
    if at + 2 < end and text[at + 1] == " " and text[at + 2].isalnum():
        return at + 1, at + 2, at + 2
    match = _CUT.match(text, at, end)
    return (match.end(1), match.end(), match.start(2)) if match else (0, 0, 0)


def _ends(text: str, stop: tuple[int, int, int, int], first: int, unbroken: AbstractSet[str]) -> bool:
    """Whether a sentence ends at a stop (its place, and what is `_behind` it); `first` is where the sentence began."""
    at, behind, opens, follows = stop
    if text[follows].islower():
        return False
    if opens == behind:
        return _runs_on(text, at, follows)
    before = text[at - 1 : at]
    if text[at] != "." or before == "." or not unbroken:  # three full stops are no abbreviation
        return True
    word = _last_word(text, max(first, at - _LONGEST_WORD), at)
    if word not in unbroken and not before.isupper() and not word.isdecimal() and not text[follows].isdecimal():
        return True  # a plain word, as nearly always
    return not _holds(text, at, follows, first, unbroken)


def _last_word(text: str, start: int, end: int) -> str:
    """The last word of `text[start:end]` in lower case, without opening marks; '' where there is none."""
    word = text[max(start, text.rfind(" ", start, end) + 1) : end]
    if word.isalpha():
        return word.lower()
    words = text[start:end].rsplit(None, 1)
    return words[-1].lower().lstrip(_OPENS) if words else ""


def _runs_on(text: str, at: int, follows: int) -> bool:
    """Whether a sentence follows a stop without a space, as where line breaks got lost: 'frei.Am Montag'."""
    before = text[max(0, at - 2) : at]
    if before.isascii() and text[follows].isascii() and _among_other_letters(text, at):
        return False  # 'передаёт Day.Az': an address
    return follows == at + 1 and before.isalpha() and before.islower() and text[follows : follows + 2].istitle()


def _among_other_letters(text: str, at: int) -> bool:
    """Whether the word that ends at `at` is in Latin letters, and the one before it in others."""
    before = text[max(0, at - _LONGEST_WORD) : at].rsplit(None, 2)
    return len(before) > 1 and before[-1].isascii() and not before[-2].isascii() and before[-2][-1].isalpha()


def _holds(text: str, at: int, follows: int, first: int, unbroken: AbstractSet[str]) -> bool:
    """Whether the full stop at `at` belongs to an abbreviation, an initial or an ordinal number."""
    earlier, word = _last_words(text, first, at)
    number = word.isdecimal() and len(word) <= 2
    initial = text[at - 1].isupper() and (len(word) == 1 or word[1:2] == ".")
    after = _WORD.match(text, follows)
    following = after.group().lower() if after else ""
    if following.isdecimal() and word + ". #" in unbroken:
        return True
    if not number and not initial and word not in unbroken:
        return False
    # A word that begins sentences, unless it is an initial itself ('A. S. Petrov' in Russian letters).
    if "| " + following in unbroken and after is not None and text[after.end() : after.end() + 1] != ".":
        return False
    return not number or "# " + following in unbroken or earlier + " #" in unbroken


def _last_words(text: str, first: int, at: int) -> tuple[str, str]:
    """The two words before `at`, in lower case, without opening marks; '' where there is none."""
    words = text[max(first, at - _LONGEST_WORD) : at].lower().rsplit(None, 2)[-2:]
    return (words[0].strip(_OPENS) if len(words) == 2 else ""), (words[-1].lstrip(_OPENS) if words else "")
