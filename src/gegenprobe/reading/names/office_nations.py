"""Who is named beside an office of a nation: 'der russische Präsident' is not 'US-Präsident N. N.'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, TITLE, Lexicon
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


def apart_from_office(places: Occurrences, title: str, lexicon: Lexicon) -> Iterator[list[str]]:
    """The capitalised words behind the comma that ends the office's phrase: no verb, no other office stands in it.

    'el presidente de la comisión, X', not 'el canciller habló con el presidente ucraniano, X'.
    """
    for between, parts in places.capitalised_apart(title):
        small = [lexicon.words.get(word, UNKNOWN) for word in between.split() if word.islower()]
        spoken = any(form.features & FINITE for word in small for form in word.verbs)
        joined = next((at for at, word in enumerate(small) if word.flags & CONJUNCTION), len(small))
        if not spoken and not any(word.flags & TITLE for word in small[joined:]):
            yield parts


def only_whole(names: Iterable[str]) -> str:
    """The one name of several words among them; '' for none or more."""
    whole = sorted({name for name in names if " " in name})
    return whole[0] if len(whole) == 1 else ""


def _nation_told(text: str, at: int, parts: list[str], lexicon: Lexicon) -> str:
    """The country of 'US-Präsident N. N.', 'Frankreichs Präsident N. N.', 'президент Литвы N. N.'; ''."""
    before = _WORD_BEFORE.search(text, max(0, at - BEFORE), at)
    words = [before[1], before[1].removesuffix("s")] if before is not None else []
    found = (lexicon.words.get(word.lower(), UNKNOWN).place for word in (*words, parts[0]))
    return next((place.country for place in found if place is not None), "")
