"""Full-text search over folded text: Strasse finds Straße, Mueller finds Müller, Lukashenko in Latin letters too."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from gegenprobe.model.report import Report

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[\W_]+")
_DIGRAPH = re.compile(r"(?<=[aou])e")  # ae, oe, ue: how ä, ö, ü are written without them
_AROUND = 70  # characters of a snippet before and after the word found


class _Plain(dict[int, str]):
    """What each character is without its marks and in Latin letters; filled as characters come up."""

    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        self[code] = plain
        return plain


def _plain(character: str) -> str:
    from anyascii import anyascii

    parts = unicodedata.normalize("NFKD", character.casefold())
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return bare if bare.isascii() else anyascii(bare).casefold()


_PLAIN = _Plain()


def folded(text: str) -> str:
    """The text as it is searched: lower case, Latin letters without marks, one space between words."""
    return _DIGRAPH.sub("", _GAP.sub(" ", text.casefold().translate(_PLAIN)))


def told_in(report: Report) -> str:
    """A report's text without what stands before it about it: front matter, a date marker."""
    text, kept, at = report.text, [], 0
    for part in report.segments:
        if part.role == "metadata":
            kept.append(text[at : part.start])
            at = part.end
    return "".join((*kept, text[at:]))


class Index:
    """Texts by key, folded, in the order in which they were given."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        self._texts = {key: f" {folded(text)} " for key, text in texts}

    def found(self, query: str) -> Iterator[str]:
        """The keys of the texts in which every word of the query begins a word. An empty query finds all."""
        wanted = [f" {word}" for word in folded(query).split()]
        for key, text in self._texts.items():
            if all(word in text for word in wanted):
                yield key


def snippet(text: str, query: str) -> Sequence[tuple[str, bool]]:
    """The words around the first hit, as pieces of the text, those that were looked for marked. Empty without a hit."""
    wanted = tuple(folded(query).split())
    hit = next((one for one in _WORD.finditer(text) if wanted and folded(one.group()).startswith(wanted)), None)
    if hit is None:
        return []
    start = text.find(" ", max(0, hit.start() - _AROUND), hit.start()) + 1 if hit.start() > _AROUND else 0
    start = start or (hit.start() if hit.start() > _AROUND else 0)
    end = text.rfind(" ", hit.end(), hit.end() + _AROUND) if hit.end() + _AROUND < len(text) else len(text)
    end = max(end, hit.end())
    pieces, at = [("…", False)] if start else [], start
    for one in _WORD.finditer(text, hit.start(), end):
        if folded(one.group()).startswith(wanted):
            pieces += [(text[at : one.start()], False), (one.group(), True)]
            at = one.end()
    pieces += [(text[at:end], False)] + ([("…", False)] if end < len(text) else [])
    return [piece for piece in pieces if piece[0]]
