"""The parts of a text: metadata, title, captions, boilerplate, body. Everything stays in the stored text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from gegenprobe.model.report import Role, Segment
from gegenprobe.packs.sentences import SentencePack, plain
from gegenprobe.sources.day_pages import day_of_page
from gegenprobe.sources.lines import Piece, is_page_words, opening, pieces_of

DATED = ("body", "caption")  # what the title of one day's page dates
LONGEST_TITLE = 160
_LONGEST_KEY = 260  # characters of a line that may be a page's own words
_MOST_LINKS = 8  # lines of a list of related articles
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = (".", "…", ":", ";", ",")


def parts_of(text: str, start: int, pack: SentencePack | None, head: Role = "metadata") -> tuple[Segment, ...]:
    """Segments that cover the text without gaps or overlaps; what lies before `start` is `head`.

    Without a pack only the title is told from the body.
    """
    segments: list[_Stretch] = [_Stretch(0, start, head)] if start else []
    block = _Block(pack)
    titled = head == "title"
    day: date | None = None
    at = start
    while at < len(text):
        stop = text.find("\n", at) + 1 or len(text)
        line = text[at:stop]
        if line.isspace():
            _extend(segments, at, stop)
        elif not titled and (titled := True) and _is_title(line, text, stop, pack):
            _add(segments, at, stop, "title")
            day = day_of_page(line, pack) if pack is not None else None
        else:
            for piece in block.pieces(line):
                own = piece.date or (day if piece.role in DATED else None)
                _add(segments, at + piece.start, at + piece.end, piece.role, own)
        at = stop
    return tuple([Segment(one.start, one.end, one.role, one.date) for one in segments])


class _Stretch:
    """A segment that may still grow."""

    __slots__ = ("date", "end", "role", "start")

    def __init__(self, start: int, end: int, role: Role, day: date | None = None) -> None:
        self.start = start
        self.end = end
        self.role: Role = role
        self.date = day


def _add(segments: list[_Stretch], start: int, end: int, role: Role, day: date | None = None) -> None:
    """Append a stretch; body joins body and boilerplate joins boilerplate."""
    last = segments[-1] if segments else None
    if last and last.role == role and role in ("body", "boilerplate", "metadata"):
        last.end, last.date = end, last.date if last.date == day else None
    else:
        segments.append(_Stretch(start, end, role, day))


def _extend(segments: list[_Stretch], start: int, end: int) -> None:
    """White space belongs to what stands before it."""
    if segments:
        segments[-1].end = end
    else:
        segments.append(_Stretch(start, end, "metadata"))


def _is_title(line: str, text: str, stop: int, pack: SentencePack | None) -> bool:
    """A short first line without a final full stop, with more text below it, that is no caption or credit."""
    body = line.strip().rstrip("*_#\"'»«“”")
    if len(body) > LONGEST_TITLE or body.endswith(_ENDS) or not text[stop : stop + 5000].strip():
        return False
    if len(_WORD.findall(body)) < 2:  # a time stamp, a lone agency
        return False
    if pack is None:
        return True
    pieces = pieces_of(line, pack)
    return len(pieces) == 1 and pieces[0].role == "body" and not is_page_words(plain(line), pack)


class _Block:
    """Goes through the lines and remembers whether a newsletter block or a list of links is open."""

    def __init__(self, pack: SentencePack | None) -> None:
        self.pack = pack
        self.open = False
        self.links = 0

    def pieces(self, line: str) -> Iterator[Piece] | list[Piece]:
        """The pieces of the next line that is not blank."""
        pack = self.pack
        if pack is None:
            return [Piece(0, len(line), "body")]
        if len(line) <= _LONGEST_KEY:
            key = plain(line)
            if not key or self._is_page(line, key, pack):  # '***', '![]()': marks alone open and close nothing
                return [Piece(0, len(line), "boilerplate")]
        self.open = False
        self.links = 0
        return pieces_of(line, pack)

    def _is_page(self, line: str, key: str, pack: SentencePack) -> bool:
        if key in pack.related:
            self.links = _MOST_LINKS
            return True
        if key in pack.blocks or opening(key, pack.starts) in pack.blocks:
            self.open = True
            return True
        if is_page_words(key, pack):
            return True
        if self.open and not pack.block_words.isdisjoint(_WORD.findall(key)):
            return True
        if self.links and len(key) <= 120 and not line.rstrip().endswith(_ENDS) and ". " not in key:
            self.links -= 1
            return True
        return False
