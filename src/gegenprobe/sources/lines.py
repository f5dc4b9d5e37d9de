"""What one line of a text is: news, a caption with a date of its own, a photo credit, or a page's own words."""

from __future__ import annotations

import re
from datetime import date

from gegenprobe.model.report import Role
from gegenprobe.packs.sentences import Phrases, SentencePack, plain
from gegenprobe.text.record import Record
from gegenprobe.text.words import LETTER_RUN, letter_runs

LONGEST_CAPTION = 400  # characters; a longer line is a paragraph, of which only the last sentence is the caption
_LONGEST_TAIL = 110
_LONGEST_START = 240
_BEFORE_BAR = 30  # characters that a stamp has before its first bar, at most
_DAY = (
    r"(?:(?P<d{0}>\d{{1,2}})\.\s?(?P<m{0}>\d{{1,2}})\.\s?(?P<y{0}>\d{{4}})"
    r"|(?P<j{0}>\d{{4}})-(?P<n{0}>\d{{2}})-(?P<t{0}>\d{{2}}))"
)
_TIME = r"\d{1,3}:\d{2}(?::\d{2})?"
# '21.06.2025 | 1:32 min' and '1:32 min | 21.06.2025'; the unit is looked up afterwards.
_STAMP = re.compile(
    rf"(?<![\d.]){_DAY.format(1)}\s*[|•·]\s*{_TIME}(?P<unit>\s*[^\W\d_]{{1,9}}\b\.?)?"
    rf"|(?<![\d:]){_TIME}(?:\s*[^\W\d_]{{1,9}}\.?)?\s*[|•·]\s*{_DAY.format(2)}"
)
_LEADING_DAY = re.compile(
    rf"[\s+*•–-]*{_DAY.format(1)}(?:,?\s+\d{{1,2}}[:.]\d{{2}}(?:\s*[^\W\d_]{{1,3}}\b)?)?\s*[:|–—-]\s+\S"
)
_LEADING_WORDS = re.compile(
    r"[\s+*•–-]*(?:(?P<d>\d{1,2})\.?(?:\s+[^\W\d_]{1,3})?\s+(?P<m>[^\W\d_]{3,12})|(?P<n>[^\W\d_]{3,12})\.?\s+(?P<e>\d{1,2}),?)"
    r"\.?(?:\s+[^\W\d_]{1,3})?\s+(?P<y>\d{4})\.?\s*[:|–—-]\s*\S"
)
_DAY_ANYWHERE = re.compile(_DAY.format(1))
_SENTENCE_END = re.compile(r"[.!?…][\"'»«“”’)\]]*\s+(?=\S)")
_OTHER_STOPS = "!?…"
_COUNTED = re.compile(r"\d\s+[^\W\d_]{2}")
_NAME = re.compile(r"[^\s/,;|]+")
_CREDIT_MARKS = "()[]{}|*_ \t\r\n\u00a0"


class Piece(Record):
    """A stretch of a line (offsets within the line) and what it is."""

    _fields = ("start", "end", "role", "date")
    __slots__ = _fields

    def __init__(self, start: int, end: int, role: Role, day: date | None = None) -> None:
        self.start = start
        self.end = end
        self.role: Role = role
        self.date = day


def pieces_of(line: str, pack: SentencePack) -> list[Piece]:
    """The pieces of one line, without gaps; a line without anything special is one piece of body."""
    if "|" in line or "·" in line or "•" in line:
        first = min(at for bar in "|·•" if (at := line.find(bar)) >= 0)
        if stamped := _stamped(line, max(0, first - _BEFORE_BAR), pack):
            return stamped
    end = _before_credits(line, pack)
    if end < len(line):
        kept = line[:end].strip()
        if not kept:
            return [Piece(0, len(line), "boilerplate")]
        role: Role = "caption" if end <= LONGEST_CAPTION else "body"
        return [Piece(0, end, role, _caption_day(kept, pack)), Piece(end, len(line), "boilerplate")]
    if _is_caption(line, pack):
        return [Piece(0, end, "caption", _caption_day(line, pack))]
    day = _leading_day(line, pack)
    return [Piece(0, end, "caption", day) if day else Piece(0, end, "body")]


def opening(line: str, phrases: Phrases) -> str:
    """The phrase that the plain line begins with, at a word's end; '' when there is none."""
    first = line.split(None, 1)[0] if line else ""
    for phrase in phrases.get(first, ()) or phrases.get(first.rstrip(":,.!?/"), ()):
        if line.startswith(phrase) and not line[len(phrase) : len(phrase) + 1].isalnum():
            return phrase
    return ""


def is_page_words(key: str, pack: SentencePack) -> bool:
    """Whether a whole line (as `plain` gives it) is the page's own words: share links, disclaimers, cookie lines."""
    return key in pack.whole or (len(key) <= _LONGEST_START and opening(key, pack.starts) != "")


def _stamped(line: str, search: int, pack: SentencePack) -> list[Piece]:
    """Captions that end with a stamp of date and running time (looked for from `search` on); the rest is body."""
    pieces: list[Piece] = []
    at = 0
    for match in _STAMP.finditer(line, search):
        unit = match.group("unit")
        end = match.end() if unit is None or unit.strip().lower().rstrip(".") in pack.clock else match.start("unit")
        start = _caption_start(line, at, match.start())
        if start > at:
            pieces.append(Piece(at, start, "body"))
        pieces.append(Piece(start, end, "caption", _day(match, "1") or _day(match, "2")))
        at = end
    if pieces and at < len(line):
        rest = line[at:].strip(_CREDIT_MARKS)
        pieces.append(Piece(at, len(line), "body") if rest else pieces.pop()._replace(end=len(line)))
    return pieces


def _caption_start(line: str, start: int, end: int) -> int:
    """Where the caption begins that a stamp at `end` closes: with the line, or with the last sentence of a long one."""
    if end - start <= LONGEST_CAPTION:
        return start
    stops = [match.end() for match in _SENTENCE_END.finditer(line, start, end) if match.end() < end]
    return stops[-1] if stops else start


def _day(match: re.Match[str], which: str) -> date | None:
    given = match.groupdict()
    parts = (given.get("y" + which), given.get("m" + which), given.get("d" + which))
    if parts[0] is None:
        parts = (given.get("j" + which), given.get("n" + which), given.get("t" + which))
    return date_of(*parts)


def date_of(year: str | None, month: str | None, day: str | None) -> date | None:
    """The date of three numbers; None where one is missing or no such day is in the calendar."""
    if not year or not month or not day:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _leading_day(line: str, pack: SentencePack) -> date | None:
    """The date that a line of a ticker or a chronology begins with: '12.09.2025: ...', '12. September 2025 - ...'."""
    head = line[:60].lstrip(" \t+*•–-").split(None, 1)
    if not head:
        return None
    digit = head[0][0].isdigit()
    if digit and (match := _LEADING_DAY.match(line)):
        return _day(match, "1")
    if not digit and head[0].lower().rstrip(".") not in pack.months:
        return None
    match = _LEADING_WORDS.match(line)
    if match is None:
        return None
    month = pack.months.get((match.group("m") or match.group("n")).lower())
    return date_of(match.group("y"), str(month) if month else None, match.group("d") or match.group("e"))


def _is_caption(line: str, pack: SentencePack) -> bool:
    if len(line) > LONGEST_CAPTION:
        return False
    body = line.rstrip()
    if body.endswith((")", "]")):
        inner = plain(body[max(body.rfind("("), body.rfind("[")) :])
        if opening(inner, pack.captions):
            return True
    if line.find(":", 0, 60) < 0:
        return False
    phrase = opening(plain(line), pack.captions)
    return bool(phrase) and plain(line)[len(phrase) :].lstrip().startswith(":")


def _caption_day(line: str, pack: SentencePack) -> date | None:
    """A caption's own date: in its closing bracket ('(Archivbild vom 12.03.2021)') or at its beginning."""
    body = line.rstrip()
    bracket = max(body.rfind("("), body.rfind("[")) if body.endswith((")", "]")) else -1
    if bracket >= 0 and (match := _DAY_ANYWHERE.search(body, bracket)):
        return _day(match, "1")
    return _leading_day(line, pack)


def _before_credits(line: str, pack: SentencePack) -> int:
    """Where the credits and disclaimers at the end of a line begin; the line's length when there are none."""
    end = len(line)
    for _ in range(4):
        if not _may_end_in_credit(line, end, pack):
            break
        cut = next((at for at in _tails(line, end) if _is_tail(line[at:end], pack)), end)
        if cut == end:
            break
        end = cut
    return end


def _may_end_in_credit(line: str, end: int, pack: SentencePack) -> bool:
    """A cheap look: nearly every line ends without any word that a credit has."""
    floor = max(0, end - _LONGEST_TAIL)
    window = line[floor:end].rstrip()
    starts, marks, last = pack.tails
    if floor and ":" not in window and "©" not in window and window[-1:] not in (")", "]"):
        begins = _begins(window)
        if not begins:  # no other place is left where a credit could begin
            return False
        words = [run.lower() for at in begins if (run := _first_run(window, at))]
        window = window[begins[0] :].lower()
        words.extend(_last_runs(window))
    else:
        window = window.lower()
        words = letter_runs(window.split())
    if not starts.isdisjoint(words) or (words and words[-1] in last):
        return True
    for mark in marks:  # noqa: SIM110 - any() would cost more than all the rest
        if mark in window:
            return True
    return False


def _begins(window: str) -> list[int]:
    """Where sentences begin behind the ends of others; a full stop, a space and a letter need no pattern."""
    for mark in _OTHER_STOPS:
        if mark in window:
            return [match.end() for match in _SENTENCE_END.finditer(window)]
    begins: list[int] = []
    at, last = window.find("."), len(window) - 1
    while 0 <= at < last:
        behind = window[at + 1]
        if behind == " " and not window[at + 2].isspace():
            begins.append(at + 2)
        elif not behind.isalnum():
            return [match.end() for match in _SENTENCE_END.finditer(window)]
        at = window.find(".", at + 1)
    return begins


def _first_run(window: str, at: int) -> str:
    """The first run of letters from `at` on; '' where there is none."""
    end = window.find(" ", at)
    word = window[at : end if end >= 0 else len(window)]
    if word.isalpha():
        return word
    found = LETTER_RUN.search(window, at)
    return found.group() if found else ""


def _last_runs(text: str) -> list[str]:
    """The runs of letters in the last word that has any."""
    if runs := letter_runs(text.rsplit(None, 1)[-1:]):
        return runs  # as nearly always
    for piece in reversed(text.split()):
        if runs := letter_runs([piece]):
            return runs
    return []


def _tails(line: str, end: int) -> list[int]:
    """Places near the end of a line where a credit could begin, the last first."""
    floor = max(0, end - _LONGEST_TAIL)
    window = line[floor:end].rstrip()
    places = [floor + match.end() for match in _SENTENCE_END.finditer(window)]
    if window.endswith((")", "]")):
        places.append(floor + max(window.rfind("("), window.rfind("[")))
    colon = window.rfind(":")
    if colon > 0:
        places.append(floor + window.rfind(" ", 0, max(colon - 1, 0)) + 1)
    if (mark := window.rfind("©")) >= 0:
        places.append(floor + mark)
    if floor == 0:
        places.append(0)
    return sorted({at for at in places if at >= floor}, reverse=True)


def _is_tail(tail: str, pack: SentencePack) -> bool:
    bare = tail.strip(_CREDIT_MARKS)
    return bool(bare) and ((plain(bare) in pack.whole and len(bare) > 12) or is_credit(bare, pack))


def is_credit(words: str, pack: SentencePack) -> bool:
    """Whether the words are nothing but a photo or source credit: 'Quelle: Imago', 'Titelbild AFP'."""
    if len(words) > _LONGEST_TAIL or _COUNTED.search(words):
        return False
    bare = words.strip(_CREDIT_MARKS + ".")
    lower = bare.lower()
    phrase = opening(lower, pack.credits) if len(bare) == len(lower) else ""
    if not phrase:
        return lower in pack.credit_names
    rest = bare[len(phrase) :].lstrip()
    names = rest.strip(": ©/")
    if not names or _SENTENCE_END.search(rest[4:]):
        return False
    if rest.startswith((":", "©", "/")) or not phrase[-1].isalnum():
        return _are_names(names, pack, sure=opening(lower, pack.captions) == "")
    if phrase in pack.bare_credits:
        return len(names.split()) <= 3 and _are_names(names, pack, sure=True)
    return all(name.strip() in pack.credit_names for name in names.lower().split("/"))


def _are_names(rest: str, pack: SentencePack, sure: bool) -> bool:
    """Whether the words after 'Foto:' name who took it. `sure`: the word before is no caption's, so few words do."""
    parts = [part for part in _NAME.findall(rest) if part]
    agency = "/" in rest or any(part.lower() in pack.credit_names for part in parts)
    small = [part for part in parts if part[0].islower() and len(part) > 3 and part not in pack.credit_names]
    return (agency and len(parts) <= 10) or (sure and len(parts) <= 4 and not small)
