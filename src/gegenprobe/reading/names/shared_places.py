"""Names that places of several countries share: which one a report means."""

from __future__ import annotations

from gegenprobe.packs.places import PlaceForm
from gegenprobe.reading.names.names import Names
from gegenprobe.reading.words.tagging import SHARED, Tagged, tag


def settled(tagged: Tagged, names: Names) -> Tagged:
    """The sentence's words; a name of several countries is that of the one which the report names otherwise.

    'Santiago' is in Chile, but in Cuba where the report tells of Cubans; where it names none of them, or several as
    often, the first of the pack stands.
    """
    if tagged.marks & SHARED:
        if names.countries is None:
            names.countries = _named_in(names)
        for at, word in enumerate(tagged.known):
            if word.place is not None and word.place.others:
                tagged.known[at] = word._replace(place=_meant(word.place, names.countries))
    return tagged


def _named_in(names: Names) -> dict[str, int]:
    """How often the report names each country, by itself, its people or its towns; shared names left out."""
    counts: dict[str, int] = {}
    tagged = tag(names.text, 0, len(names.text), names.lexicon)
    for at, word in enumerate(tagged.known):
        place = word.place
        if place is None or place.ambiguous or place.others:
            continue
        if place.fits(tagged.words.form[at : at + max(1, tagged.length[at])]):
            counts[place.country] = counts.get(place.country, 0) + 1
    return counts


def _meant(place: PlaceForm, counts: dict[str, int]) -> PlaceForm:
    best = place
    for other in place.others:
        if counts.get(other.country, 0) > counts.get(best.country, 0):
            best = other
    return best
