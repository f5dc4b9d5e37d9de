"""Where those set aside as part of others end: 'the release of 570, among them 60 minors, and the arrest of 100'."""

from __future__ import annotations

from collections.abc import Container

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.words.tagging import Tagged


def another_event(tagged: Tagged, comma: int, lexicon: Lexicon) -> bool:
    """', y la detención de 100': whether a comma, 'and' and an article lead to the noun of another event."""
    known, noun = tagged.known, comma + 3
    if not lexicon.clauses.subjects_dropped or noun >= len(known) or tagged.words.form[comma] != ",":
        return False
    led = known[comma + 1].flags & CONJUNCTION and known[comma + 2].flags & ARTICLE
    return bool(led and known[noun].events) and not known[noun].group and not known[noun].member


def place_ahead(tagged: Tagged, comma: int, numbers: Container[int]) -> bool:
    """'deported 38 men, five of them Serbs, to Peru on Friday': where all of them go, not 'in Lima five'."""
    known, at = tagged.known, comma + 1
    if at >= len(known) or not known[at].flags & PREPOSITION:
        return False
    at += 1 if at + 1 < len(known) and not known[at + 1].flags & ARTICLE else 2
    if at >= len(known) or known[at].place is None or not tagged.words.form[at][0].isupper():
        return False
    behind = at + max(1, tagged.length[at])
    return behind >= len(known) or not (behind in numbers or tagged.words.form[behind] == "(")
