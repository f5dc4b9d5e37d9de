"""Names in the dictionary: those of people, titles and bodies, and of places."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any

from gegenprobe.packs.lexicon import (
    AGENCY,
    COMMON,
    FIRST_COMPOUND_PART,
    GIVEN,
    NAMED,
    OFFICE,
    ORGANISATION,
    PARTICLE,
    SHORTEST_COMPOUND_PART,
    TITLE,
    Word,
)  # fmt: skip
from gegenprobe.packs.lexicon_builder import Builder, merged
from gegenprobe.packs.people_words import PeopleWords, PersonWord, inflected_names
from gegenprobe.packs.places import PlaceForm, PlacePack


def add_people(builder: Builder, people: PeopleWords, given: AbstractSet[str], inflected: bool) -> None:
    """Given names (in their cases where they are inflected), titles, bodies and words of no name."""
    for name in given:
        builder.add(name, Word(flags=GIVEN))
    if inflected:
        for form, base in inflected_names(people, frozenset(given)).items():
            builder.add(form, Word(flags=GIVEN, given=base))
    for form in people.common:
        builder.add(form, Word(flags=COMMON))
    for form in people.particles:
        builder.add(form, Word(flags=PARTICLE))
    for entries in people.forms.values():
        for entry in entries:
            builder.add(" ".join(entry.words), _person_word(entry))
    if people.compounds:
        _add_heads(builder, people)
        _add_offices(builder)


def compounds_of(builder: Builder, people: PeopleWords) -> dict[str, Any]:
    """The words that compounds are made of, in a language that writes them as one word."""
    return {
        "compounds": builder.compounds if people.compounds else {},
        "open_left": frozenset(builder.open_left) if people.compounds else frozenset(),
        "common_suffixes": people.common_suffixes,
    }


def _add_heads(builder: Builder, people: PeopleWords) -> None:
    """What may end a compound: heads of titles and bodies, and of ordinary words."""
    for last, heads in people.heads.items():
        for head in heads:
            builder.compounds[last] = merged(builder.compounds.get(last), _person_word(head))
    for last in people.common_heads:
        builder.compounds[last] = merged(builder.compounds.get(last), Word(flags=COMMON))


def _add_offices(builder: Builder) -> None:
    """'Ministerpräsident', a word of a codebook's group: what its last part tells of a title holds for it, too."""
    for form, word in [*builder.words.items()]:
        if not word.group or word.flags:
            continue
        cuts = range(FIRST_COMPOUND_PART, len(form) - SHORTEST_COMPOUND_PART + 1)
        cut = next((cut for cut in cuts if form[cut:] in builder.compounds), 0)
        last = builder.compounds.get(form[cut:])
        if cut and last is not None and last.flags & OFFICE:
            base = f"{form[:cut]}{last.base.lower()}".capitalize()
            builder.words[form] = merged(word, Word(flags=TITLE | OFFICE, base=base))


def _person_word(entry: PersonWord) -> Word:
    flags = {"title": TITLE, "organisation": ORGANISATION}.get(entry.sort, NAMED)
    if entry.office:
        flags |= OFFICE
    if entry.sort == "agency":
        flags |= AGENCY
    return Word(flags=flags, base=entry.name)


def add_places(builder: Builder, places: PlacePack) -> None:
    """Places by all of their forms."""
    for forms in places.forms.values():
        for form in forms:
            same = (one for one in forms if one.words == form.words and one.country != form.country)
            # without the words under which they stand, all forms of a place are one value
            known = form._replace(
                words=(), others=tuple(one._replace(words=()) for one in same), small=_small(form, forms)
            )
            builder.add(" ".join(form.words), Word(place=known))


def _small(form: PlaceForm, forms: tuple[PlaceForm, ...]) -> PlaceForm | None:
    """'Argentina' and 'argentina': what a word that needs a capital means of the same country without one."""
    if form.casing != "capital":
        return None
    alike = (one for one in forms if one.words == form.words and one.country == form.country and one.casing == "any")
    return next((one._replace(words=()) for one in alike), None)
