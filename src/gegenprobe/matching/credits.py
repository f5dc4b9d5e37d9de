"""Wire credits: the news agencies that a report names as the source of its text, and where.

A credit is no speaker: 'dpa/AFP' says whose text is printed, 'meldete die dpa' who says something. Credits stand in
the dateline, in brackets or behind the full stop at the end of a line, as a line of their own, in phrases of the packs
('mit Material der dpa'), or in the outlet's name ('ABC Color (EFE)').
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gegenprobe.model.fault import Fault
from gegenprobe.model.report import Report, Segment
from gegenprobe.packs.credits import SLOT, AgencyName, CreditExample, CreditWords, Phrase
from gegenprobe.text.words import Words, words_of

_HEAD, _TAIL = 110, 90  # characters at both ends of a long line
_HEADS, _SHORT = 5, 200  # lines that may begin with a dateline; characters of a line that is looked at whole
_PLACE = 70  # characters before the agency in a dateline
_STAFF = 5  # letters of initials behind a stroke
_PLACES = 3  # words of a place behind an agency and a stroke
_YEAR = 4  # digits
_STOPS, _DASHES = frozenset(".!?…"), frozenset("-–—")
_CLOSING = frozenset("\"”“»'’)")
_PAIRS = {"(": ")", "[": "]", "/": "/"}
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Credit:
    """The agencies that are credited together, in their order, and the words (code points) that do so.

    `start` and `end` are both 0 where the outlet's name is the credit.
    """

    agencies: tuple[str, ...]
    start: int
    end: int


def credits_in(report: Report, words: CreditWords) -> tuple[Credit, ...]:
    """The credits of a report: that of its outlet's name, then those of its text, in text order."""
    found = [*_of_outlet(report.outlet or "", words)]
    if not words.openings.isdisjoint(_LETTERS.findall(report.text)):  # most reports are done with here
        for number, span in enumerate(_lines(report)):
            found.extend(_of_line(report.text, span, number < _HEADS, words))
    return tuple(found)


def run_examples(words: CreditWords) -> tuple[int, list[Fault]]:
    """How many examples were run, and a fault for each that is credited otherwise."""
    return len(words.examples), [fault for one in words.examples for fault in _fault(one, words)]


def _fault(example: CreditExample, words: CreditWords) -> Iterator[Fault]:
    text = example.text
    report = Report(id="example", name="example", text=text, digest="", segments=(Segment(0, len(text), "body"),))
    found = [agency for credit in credits_in(report, words) for agency in credit.agencies]
    if found != list(example.credits):
        yield Fault(example.place, f"'{text}' credits {', '.join(found) or 'nobody'}")


def _of_outlet(outlet: str, words: CreditWords) -> Iterator[Credit]:
    """'dpa', 'ABC Color (EFE)'."""
    line = words_of(outlet)
    for at in range(len(line)):
        agencies, end = _list(line, at, words)
        alone = at == 0 and end == len(line)
        in_brackets = at > 0 and line.form[at - 1] == "(" and line.form[end : end + 1] == [")"]
        if agencies and (alone or in_brackets):
            yield Credit(agencies, 0, 0)
            return


def _lines(report: Report) -> Iterator[tuple[int, int]]:
    """The lines that are not empty and are neither metadata nor a caption."""
    spans = [(one.start, one.end) for one in report.segments if one.role not in ("metadata", "caption")]
    for first, last in spans or [(0, len(report.text))]:
        at = first
        while at < last:
            stop = report.text.find("\n", at, last)
            stop = last if stop < 0 else stop
            if report.text[at:stop].strip():
                yield at, stop
            at = stop + 1


def _of_line(text: str, span: tuple[int, int], head: bool, words: CreditWords) -> Iterator[Credit]:
    start, end = span
    short = end - start <= _SHORT
    found = None
    if (short or head) and _names_one(line := words_of(text, start, end if short else start + _HEAD), words):
        found = _dateline(line, words) if head else None
        if found is None and short:
            found = _whole(line, words) or _at_the_end(line, words) or _phrase(line, words)
    if found is None and not short:
        last = words_of(text, end - _TAIL, end)
        found = _at_the_end(last, words) if _names_one(last, words) else None
    if found is not None:
        yield found


def _names_one(line: Words, words: CreditWords) -> bool:
    """Whether an agency may be named here."""
    return not words.agencies.keys().isdisjoint(line.form)


def _list(line: Words, at: int, words: CreditWords) -> tuple[tuple[str, ...], int]:
    """The agencies of the list that begins at a word, and where it ends; none, when there is no list."""
    found: list[str] = []
    end = at
    while (one := _agency(line, end, words)) is not None:
        found.append(one.agency)
        end += len(one.words)
        join = _join(line, end, words)
        if join == end or _agency(line, join, words) is None:
            break
        end = join
    return tuple(dict.fromkeys(found)), _behind_staff(line, end) if found else at


def _agency(line: Words, at: int, words: CreditWords) -> AgencyName | None:
    for one in words.agencies.get(line.form[at], ()) if at < len(line) else ():
        if tuple(line.form[at : at + len(one.words)]) == one.words:
            return one
    return None


def _join(line: Words, at: int, words: CreditWords) -> int:
    """Where the list goes on behind what joins two of its names; `at` itself, when nothing does."""
    while at < len(line) and line.form[at] in "»“”\"'«„":
        at += 1
    marked = at + 1 if line.form[at : at + 1] and line.form[at] in "/,;·|+" else at
    for phrase in words.joins:
        if tuple(line.lower[marked : marked + len(phrase)]) == phrase:
            marked += len(phrase)
            break
    while marked < len(line) and line.form[marked] in '«„“"':
        marked += 1
    return marked


def _behind_staff(line: Words, at: int) -> int:
    """Behind the initials that follow a list: 'dpa/est', 'APA, red'."""
    while at + 1 < len(line) and line.form[at] in "/,":
        initials = line.form[at + 1]
        if not initials.isalpha() or not initials.islower() or len(initials) > _STAFF:
            break
        at += 2
    return at


def _credit(line: Words, agencies: tuple[str, ...], first: int, last: int) -> Credit:
    return Credit(agencies, line.start[first], line.end[last - 1])


def _marks(line: Words, first: int, last: int) -> bool:
    """Whether nothing but marks stands there."""
    return not any(form[0].isalnum() for form in line.form[first:last])


def _whole(line: Words, words: CreditWords) -> Credit | None:
    """The line is a list of agencies, or one of the packs' lines around it."""
    first = next((at for at in range(len(line)) if line.form[at][0].isalnum()), 0)
    agencies, end = _list(line, first, words)
    if agencies and (_marks(line, end, len(line)) or _is_place(line, end)):
        return _credit(line, agencies, first, end)
    return next((one for phrase in words.lines if (one := _matched(line, phrase, words, whole=True))), None)


def _is_year(line: Words, at: int) -> bool:
    return at < len(line) and line.form[at].isdecimal() and len(line.form[at]) == _YEAR


def _is_place(line: Words, at: int) -> bool:
    """'dpa | Minsk', 'AFP | Genf/Minsk': behind a stroke nothing but a few words with capitals ends the line."""
    places = [form for form in line.form[at + 1 :] if form[0].isalnum()]
    few = 0 < len(places) <= _PLACES and all(form[0].isupper() for form in places)
    return line.form[at : at + 1] == ["|"] and few


def _phrase(line: Words, words: CreditWords) -> Credit | None:
    return next((one for phrase in words.phrases if (one := _matched(line, phrase, words, whole=False))), None)


def _matched(line: Words, phrase: Phrase, words: CreditWords, *, whole: bool) -> Credit | None:
    """The phrase in the line, marks inside left out; as the `whole` line, nothing but marks stands around it."""
    for at in range(len(line)):
        if whole and not _marks(line, 0, at):
            return None
        found = _matched_at(line, at, phrase, words)
        if found is not None and (not whole or _marks(line, found[1], len(line))):
            return _credit(line, found[0], at, found[1])
    return None


def _matched_at(line: Words, at: int, phrase: Phrase, words: CreditWords) -> tuple[tuple[str, ...], int] | None:
    agencies: tuple[str, ...] = ()
    for word in phrase:
        while at < len(line) and at and line.form[at] in ":«„“\"'»”" and line.form[at] != word:
            at += 1
        if word == SLOT:
            at += _is_year(line, at)  # '© 2025 AFP'
            agencies, at = _list(line, at, words)
            if not agencies:
                return None
        elif at < len(line) and line.lower[at] == word:
            at += 1
        else:
            return None
    return agencies, at


def _at_the_end(line: Words, words: CreditWords) -> Credit | None:
    """'... freigelassen (dpa/AFP).', '... en libertad. EFE'."""
    for at in range(1, len(line)):
        agencies, end = _list(line, at, words)
        if not agencies or not _marks(line, end, len(line)):
            continue
        before = line.form[at - 1]
        if before in "([" and line.form[end : end + 1] == [_PAIRS[before]]:
            named = any(_agency(line, near, words) for near in range(max(0, at - 4), at - 1))
            return None if named else _credit(line, agencies, at - 1, end + 1)
        stop = at - 2 if before in _CLOSING | _DASHES else at - 1
        if stop >= 0 and line.form[stop] in _STOPS:
            return _credit(line, agencies, at, end)
    return None


def _dateline(line: Words, words: CreditWords) -> Credit | None:
    """'Minsk (dpa) - ', 'МИНСК, 11 сентября. /ТАСС/. ', 'Москва. 11 сентября. ИНТЕРФАКС - '."""
    for at in range(len(line)):
        if line.start[at] - line.start[0] > _PLACE:
            break
        agencies, end = _list(line, at, words)
        if agencies and _opens(line, at, end):
            return _credit(line, agencies, at, end)
    return None


def _opens(line: Words, at: int, end: int) -> bool:
    """Whether a list between these words is part of a dateline."""
    if not (line.form[0][:1].isupper() or line.form[0][0].isdigit()) and line.form[0] not in _PAIRS:
        return False
    behind_word = at > 3 and line.form[at - 1] == "." and line.form[at - 3] in _PAIRS  # '/Корр. БЕЛТА/'
    before = line.form[at - 3 if behind_word else at - 1] if at else ""
    if line.form[end : end + 1] == [_PAIRS.get(before)]:
        rest = line.form[end + 1 : end + 3]
        return any(form in _DASHES for form in rest) or (before == "/" and rest[:1] == ["."])
    dated = any(form[0].isdigit() for form in line.form[:at]) or line.form[0].isupper()
    if not at or not dated or any(_verb_like(line, one) for one in range(at)):
        return False
    after = line.form[end : end + 1]
    if before in (".", ","):
        return after == ["."] or (after[:1] != [] and after[0] in _DASHES)
    return before in _DASHES and after == ["."]


def _verb_like(line: Words, at: int) -> bool:
    """A word in small letters that stands behind another one: a dateline has months in them, and no sentence."""
    return at > 0 and line.form[at].islower() and any(line.form[one].islower() for one in range(at))
