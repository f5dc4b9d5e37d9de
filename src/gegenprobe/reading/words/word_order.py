"""A sentence with some of its words only, or in another order; every word keeps its place in the report."""

from __future__ import annotations

from gegenprobe.reading.words.tagging import Tagged
from gegenprobe.text.words import Words


def in_order(tagged: Tagged, order: list[int]) -> Tagged:
    """The sentence as these of its words, in this order."""
    words = tagged.words
    place = {at: number for number, at in enumerate(order)}
    return Tagged(
        Words(
            words.text,
            [words.start[at] for at in order],
            [words.end[at] for at in order],
            [words.form[at] for at in order],
            [words.lower[at] for at in order],
        ),
        [tagged.known[at] for at in order],
        [tagged.length[at] for at in order],
        sorted((place[at], needs) for at, needs in tagged.ending if at in place),
        sorted(place[at] for at in tagged.counting if at in place),
        sorted(place[at] for at in tagged.dating if at in place),
        tagged.flags,
        tagged.marks,
    )
