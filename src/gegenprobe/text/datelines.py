"""Datelines: where and by whom a report was written, before its first sentence."""

from __future__ import annotations

import re
from typing import Final

# 'Minsk (dpa) - ', 'VILNIUS, Sept 11 (Reuters) — ', 'Caracas, 9 ene (EFE).- ', 'МОСКВА, 5 марта. /ТАСС/. '
_DATELINE: Final = re.compile(
    r"\s*[^\W\d_][^\n()!?:;\"„“«»]{1,45}?"
    r"(?:\([^()\n\d\s]{2,15}(?: [^()\n\d\s]{2,15})?\)\.?\s*[-–—]{1,2}\s*|/[^/\n\d]{2,25}/\.\s+)(?=\S)"
)
# '(Reuters) – Myanmar ...', and, before a sentence that is no headline, a place alone: 'Minsk - Der Machthaber ...'
_BARE: Final = re.compile(
    r"\s*(?:\([^()\n\d\s]{2,15}\)|(?P<place>[^\W\d_][\w-]{2,20}(?:[ /][^\W\d_][\w-]{2,20})?))\s+[-–—]\s+(?=[^\W\d_])"
)


def after_dateline(text: str, start: int, end: int) -> int:
    """Where a sentence at the beginning of a line really begins: behind its dateline, if it has one."""
    if start and text[start - 1] != "\n":
        return start
    found = _DATELINE.match(text, start, end)
    if found:
        return found.end() if text[start:end].lstrip()[:1].isupper() else start
    bare = _BARE.match(text, start, end)
    return bare.end() if bare and _stands_alone(bare, text, end) else start


def _stands_alone(found: re.Match[str], text: str, end: int) -> bool:
    """Whether only capitals begin the words of a place, and a whole sentence follows it."""
    place = found["place"]
    if place is None:
        return text[found.end()].isupper()
    capitals = all(word[0].isupper() for word in re.split(r"[ /]", place))
    return capitals and text[found.end()].isupper() and text[end - 1] in ".!?"
