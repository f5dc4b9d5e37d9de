"""Where those set aside as part of others end: 'the release of 570, among them 60 minors, and the arrest of 100'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, Lexicon
from gegenprobe.reading.words.tagging import Tagged


def another_event(tagged: Tagged, comma: int, lexicon: Lexicon) -> bool:
    """', y la detención de 100': whether a comma, 'and' and an article lead to the noun of another event."""
    known, noun = tagged.known, comma + 3
    if not lexicon.clauses.subjects_dropped or noun >= len(known) or tagged.words.form[comma] != ",":
        return False
    led = known[comma + 1].flags & CONJUNCTION and known[comma + 2].flags & ARTICLE
    return bool(led and known[noun].events) and not known[noun].group and not known[noun].member
