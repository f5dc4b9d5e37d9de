"""Words of a status that hold a verb of their own: 'a trial is due on Friday'."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.words.tagging import Tagged


def is_due(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a phrase of several words begins here that gives a status, with a finite verb: 'is due', 'are due'."""
    if not tagged.known[at].status or tagged.length[at] <= 1:
        return False
    word = lexicon.words.get(tagged.words.lower[at])
    return word is not None and any(form.features & FINITE for form in word.verbs)
