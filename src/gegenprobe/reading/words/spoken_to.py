"""'Lassen Sie die 30 frei': a word before the pronoun of those spoken to, which has a capital wherever it stands."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PRONOUN
from gegenprobe.reading.words.tagging import Tagged


def before_you(tagged: Tagged, at: int) -> bool:
    """Whether a pronoun with a capital stands right behind word `at`; only where nouns alone have capitals."""
    if at + 1 >= len(tagged.known):
        return False
    return tagged.words.form[at + 1][0].isupper() and bool(tagged.known[at + 1].flags & PRONOUN)
