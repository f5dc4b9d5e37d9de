"""Datelines: where and by whom a report was written, before its first sentence."""

from __future__ import annotations

import re
from typing import Final

# 'Minsk (dpa) - ', 'VILNIUS, Sept 11 (Reuters) — ', 'Caracas, 9 ene (EFE).- ', 'МОСКВА, 5 марта. /ТАСС/. '
_DATELINE: Final = re.compile(
    r"\s*[^\W\d_][^\n()!?:;\"„“«»]{1,45}?"
    r"(?:\([^()\n\d\s]{2,15}(?: [^()\n\d\s]{2,15})?\)\.?\s*[-–—]{1,2}\s*|/[^/\n\d]{2,25}/\.\s+)(?=\S)"
)


def after_dateline(text: str, start: int, end: int) -> int:
    """Where a sentence at the beginning of a line really begins: behind its dateline, if it has one."""
    if start and text[start - 1] != "\n":
        return start
    found = _DATELINE.match(text, start, end)
    return found.end() if found and text[start:end].lstrip()[:1].isupper() else start
