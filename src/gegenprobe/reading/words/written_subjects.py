"""Whether what is written tells something: 'Home Office data show.', 'statistics show that 40 were held'."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import OPENER, RELATIVE, Lexicon, VerbForm
from gegenprobe.reading.words.tagging import Tagged

BACK: Final = 8  # words from what was written to its verb


def shows(forms: Iterable[VerbForm], lexicon: Lexicon) -> bool:
    """Whether a verb in one of its forms says something only of what was written ('show', 'arrojar')."""
    uses = [lexicon.verbs.get(form.lemma) for form in forms if form.features & FINITE]
    return any(use is not None and use.shows for use in uses)


def tells_of_writing(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a form that may be a noun is the verb of something written: a clause or the line's end behind it."""
    if not shows(tagged.known[at].verbs, lexicon):
        return False
    form, after = tagged.words.form, at + 1
    closes = after >= len(form) or form[after] in ".,;" or form[after][0].isdigit()
    if not closes and not tagged.known[after].flags & (OPENER | RELATIVE):
        return False
    for back in range(at - 1, max(-1, at - BACK - 1), -1):
        if not form[back][0].isalnum():
            return False
        if tagged.words.lower[back] in lexicon.writings:
            return True
    return False
