"""Who is named beside an office of a nation: 'der russische Präsident' is not 'US-Präsident N. N.'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.words.occurrences import Occurrences
from gegenprobe.reading.words.tagging import UNKNOWN

BEFORE: Final = 40  # characters before an office in which its nation may stand
_WORD_BEFORE: Final = re.compile(r"(\w+)(?:['’]s)?[-‑\s]\Z")


def beside_office(places: Occurrences, title: str, nation: str, lexicon: Lexicon) -> Iterator[list[str]]:
    """The capitalised words behind and before each place of an office, but those who hold it in another nation."""
    behind = list(places.capitalised_behind(title))
    if nation:
        told = [_nation_told(places.text, at, parts, lexicon) for at, parts in behind]
        others = {parts[-1] for (_, parts), other in zip(behind, told, strict=True) if other not in ("", nation)}
        behind = [(at, parts) for at, parts in behind if parts[-1] not in others]
    yield from (parts for _, parts in behind)
    yield from places.capitalised_before(title)


def _nation_told(text: str, at: int, parts: list[str], lexicon: Lexicon) -> str:
    """The country of 'US-Präsident N. N.', 'Frankreichs Präsident N. N.', 'президент Литвы N. N.'; ''."""
    before = _WORD_BEFORE.search(text, max(0, at - BEFORE), at)
    words = [before[1], before[1].removesuffix("s")] if before is not None else []
    found = (lexicon.words.get(word.lower(), UNKNOWN).place for word in (*words, parts[0]))
    return next((place.country for place in found if place is not None), "")
