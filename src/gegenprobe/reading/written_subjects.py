"""Whether what is written tells something: 'Home Office data show.', 'statistics show that 40 were held'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import OPENER, RELATIVE, Lexicon
from gegenprobe.reading.tagging import Tagged

BACK: Final = 8  # words from what was written to its verb


def tells_of_writing(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a form that may be a noun is the verb of something written: a clause or the line's end behind it."""
    uses = [lexicon.verbs.get(form.lemma) for form in tagged.known[at].verbs if form.features & FINITE]
    if not any(use is not None and use.shows for use in uses):
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
