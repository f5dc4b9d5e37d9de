"""The countries that the words of a sentence name, before it is taken apart."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import GIVEN, ORGANISATION, TITLE, Lexicon
from gegenprobe.packs.places import PlaceForm
from gegenprobe.reading.names.mediators import mediators
from gegenprobe.reading.names.name_marks import TOWNS, called_after, closes_a_name, named_apart
from gegenprobe.reading.names.names import Names
from gegenprobe.reading.names.seated import in_attribute
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged

SEAT: Final = 3  # words from a word for a seat to the place


def countries_in(tagged: Tagged, names: Names) -> list[str]:
    """The countries that words of a sentence name, citizens and surnames left out."""
    found: list[str] = []
    seated = names.lexicon.clauses.seated
    mediating = mediators(tagged, names.lexicon.clauses)
    for at, word in enumerate(tagged.known):
        place = word.place
        if place is None or place.role in ("citizen", "union") or at in mediating:
            continue
        if _in_a_name(place, at, tagged, names.lexicon) or named_apart(tagged, at, names.is_surname):
            continue
        if called_after(tagged, at, names.lexicon):
            continue
        if closes_a_name(tagged, at, names.lexicon) or _comes_from(at, tagged, names.lexicon):
            continue
        if seated and any(word in seated for word in tagged.words.lower[max(at - SEAT, 0) : at]):
            continue  # 'a group based in the United States'
        if seated and in_attribute(tagged.words.lower, at + max(1, tagged.length[at]), names.lexicon.clauses):
            continue
        if place.fits(tagged.words.form[at : at + max(1, tagged.length[at])]):  # no 'reunión'
            found.append(place.country)
    return found


def _comes_from(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'16 fishermen from Rameswaram': where people come from, by a preposition that means nothing else."""
    if at < 2 or not tagged.known[at - 2].group:
        return False
    before = tagged.words.lower[at - 1]
    return before in lexicon.clauses.out_of and before not in lexicon.clauses.genitive_marks


def _in_a_name(place: PlaceForm, at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Andrew Hamilton', 'José León': whether a place stands beside another word of a person's name."""
    known, form, clauses = tagged.known, tagged.words.form, lexicon.clauses
    plain = not (clauses.nouns_capitalised or clauses.noun_cases)
    before = known[at - 1] if at and form[at - 1][0].isupper() and known[at - 1].place is None else None
    if before is not None and before.flags & GIVEN:
        named = place.role in TOWNS or (plain and place.role == "country")  # 'Julio Montenegro'
        return place.ambiguous or (named and not before.verbs)
    if before is UNKNOWN and place.ambiguous and place.role in TOWNS:
        return True
    after = at + 1
    if not place.ambiguous or not known[at].flags & GIVEN or after >= len(known) or not form[after][0].isupper():
        return False
    behind = known[after].place
    return (behind is None or behind.ambiguous) and not known[after].flags & (ORGANISATION | TITLE)
