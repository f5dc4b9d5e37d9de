"""Numbers behind the names of a list that are no ages: 'en Santiago, 38; La Vega, 49; Azua, 24'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import GIVEN
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.words.tagging import Tagged

_AGE: Final = "year-of-age"
_FEWEST: Final = 2  # names in a list
_SHARE: Final = 3  # of so many at least one may be a place named after somebody


def without_ages(numbers: list[NumberHit], tagged: Tagged) -> list[NumberHit]:
    """The numbers, those of a list in which a place stands and hardly a person with no unit of an age."""
    form, known = tagged.words.form, tagged.known
    aged = [hit for hit in numbers if hit.unit == _AGE and hit.first > 1 and form[hit.first - 1] in ",("]
    if len(aged) < _FEWEST:
        return numbers
    before = [hit.first - 2 for hit in aged]
    given = sum(
        any(word.flags & GIVEN and word.place is None for word in known[max(at - 2, 0) : at + 1]) for at in before
    )
    placed = any(known[at].place is not None and form[at][0].isupper() for at in before)
    if not placed or given * _SHARE > len(aged):
        return numbers
    return [hit._replace(unit=None) if hit in aged else hit for hit in numbers]
