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


def sentences_of(
    text: str, language: str, start: int, end: int, unbroken: AbstractSet[str] = frozenset()
) -> list[tuple[int, int]]:
    """Spans (code points, half open, without surrounding white space) of the sentences of `text[start:end]`.

    `unbroken` are lower-case words after whose full stop no sentence ends, written without it. Besides, `am #` and
    `# mai` hold an ordinal number ('am 3. Oktober'), `no. #` a number after the stop ('no. 5'), and `| die` is a word
    that begins a sentence even after these. A line break always ends a sentence: headlines carry no full stop.
    `language` is not needed today; callers have it at hand.
    """
    spans: list[tuple[int, int]] = []
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = text[at:stop]
        bare = line.strip()
        if bare:
            first = at + line.index(bare[0])
            last = first + len(bare)
            for match in _CUT.finditer(text, first, last):
                if not match[2].islower() and _ends(text, match, first, unbroken):
                    spans.append((first, match.end(1)))
                    first = match.end()
            spans.append((first, last))
        at = stop + 1
    return spans


def _ends(text: str, match: re.Match[str], first: int, unbroken: AbstractSet[str]) -> bool:
    """Whether a sentence ends at the stop that was found; `first` is where the sentence began."""
    at = match.start(1)
    if match.end() == match.end(1):
        return _runs_on(text, at, match.start(2))
    before = text[at - 1 : at]
    if text[at] != "." or before == "." or not unbroken:  # three full stops are no abbreviation
        return True
    words = text[max(first, at - _LONGEST_WORD) : at].rsplit(None, 1)
    word = words[-1].lower().lstrip(_OPENS) if words else ""
    if word not in unbroken and not before.isupper() and not word.isdecimal() and not match[2].isdecimal():
        return True  # a plain word, as nearly always
    return not _holds(text, at, match.start(2), first, unbroken)


def _runs_on(text: str, at: int, follows: int) -> bool:
    """Whether a sentence follows a stop without a space, as where line breaks got lost: 'frei.Am Montag'."""
    before = text[max(0, at - 2) : at]
    return follows == at + 1 and before.isalpha() and before.islower() and text[follows : follows + 2].istitle()


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
