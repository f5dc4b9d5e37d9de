"""Verbs of headlines that leave their auxiliary out: 'Journalist X jailed over interviews'."""

from __future__ import annotations

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.events import Event
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.sentence import Sentence


def suffers(event: Event, person: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the person before a participle without auxiliary and object is the one it happens to."""
    if person.kind != "person" or not lexicon.clauses.inner_clauses or event.form is None:
        return False
    words, known, after = sentence.tagged.words, sentence.tagged.known, event.at + 1
    if not event.form.features & PARTICIPLE or person.last != event.at:
        return False
    return after >= len(words) or bool(known[after].flags & PREPOSITION) or words.form[after] == "."
