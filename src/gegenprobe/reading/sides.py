"""The two sides of a report's swap: whose people are freed tells who lets them go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.draft import Draft

SIDES: Final = 2
_GOVERNS: Final = ("country", "capital")


def let_go_by_the_other(drafts: Iterable[Draft], kinds: Mapping[str, Kind], lexicon: Lexicon) -> None:
    """'Kiew und Moskau tauschten Gefangene aus. 94 Russen kamen frei': Kiew freed them, where no one else is named."""
    named = _sides(drafts, kinds, lexicon)
    if len(named) != SIDES:
        return
    for draft in drafts:
        own = draft.nations[0] if len(draft.nations) == 1 else ""
        if own not in named or draft.people:
            continue
        other = next(country for country in named if country != own)
        if kinds[draft.kind].moves and draft.to in ("", own) and draft.origin in ("", other):
            draft.origin, draft.in_exchange = other, True
        if not kinds[draft.kind].leaves or draft.by or draft.place not in ("", own, other):
            continue
        draft.by, draft.place, draft.in_exchange = (named[other],), other, True


def governed_by(name: str, lexicon: Lexicon) -> str:
    """The country that a side is, by its own name or its capital's; '' for other names."""
    word = lexicon.words.get(name.lower())
    place = word.place if word is not None else None
    return place.country if place is not None and place.role in _GOVERNS else ""


def _sides(drafts: Iterable[Draft], kinds: Mapping[str, Kind], lexicon: Lexicon) -> dict[str, str]:
    """Country and name of those who swap, most often named first; not two where the report tells of more swaps."""
    found: dict[str, int] = {}
    names: dict[str, str] = {}
    for draft in drafts:
        for name in (*draft.by, *draft.counterpart) if kinds[draft.kind].swaps else ():
            country = governed_by(name, lexicon)
            if country:
                found[country] = found.get(country, 0) + 1
                names.setdefault(country, name)
    ranked = sorted(found, key=lambda country: -found[country])
    return {country: names[country] for country in ranked[: SIDES + 1]}
