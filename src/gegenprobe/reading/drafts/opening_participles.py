"""A participle that opens a line and only says who somebody is: 'Jailed editor X freed', 'Convicted bomber X dies'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION, PRONOUN, Lexicon
from gegenprobe.reading.drafts.repeats import Roles
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence

NEAR: Final = 3  # words from the participle to the person
_SMALL: Final = ARTICLE | PREPOSITION | PRONOUN


def without_openings(events: list[Roles], sentence: Sentence, lexicon: Lexicon, kinds: dict[str, Kind]) -> list[Roles]:
    """The events without a first word that only describes the person or people named right behind it."""
    if not lexicon.clauses.fixed_order:
        return events
    return [(e, r) for e, r in events if not _only_describes(e, sentence, lexicon, kinds)]


def _only_describes(event: Event, sentence: Sentence, lexicon: Lexicon, kinds: dict[str, Kind]) -> bool:
    """Whether the event is such a word; who is freed or moved is news enough ('Freed hostage X lands in Lima')."""
    kind, at, form = kinds[lexicon.frames[event.frame].kind], event.at, event.form
    if form is None or not form.features & PARTICIPLE or at != sentence.clause(event.clause).first:
        return False
    if kind.leaves or kind.moves or not sentence.tagged.words.form[at][0].isupper():
        return False
    behind = next((m for m in sentence.mentions if at < m.first <= at + NEAR and m.kind == "person"), None)
    if behind is None or behind.number is not None:
        return False
    known, words = sentence.tagged.known, sentence.tagged.words.form
    between = range(at + 1, behind.first + 1)  # 'Detained US reporter X'
    return all(words[k][0].isalnum() and not (words[k].islower() and known[k].flags & _SMALL) for k in between)
