"""Numbers listed before the verb, each with where from: '83 men from Adra, 54 from Bela and 30 from Cora walked'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.roles.between_marks import opens
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.extremes import least


def listed_ahead(event: Event, sentence: Sentence, lexicon: Lexicon, told: list[Mention]) -> list[Mention]:
    """The bare numbers between those told of and the verb, each right before the preposition that they have too."""
    if not lexicon.clauses.fixed_order or event.form is None:
        return []
    first = next((m for m in told if m.counted and m.last < event.at and m.kind in COUNTED), None)
    if first is None or not sentence.tagged.known[first.last].flags & PREPOSITION:
        return []
    lower, known = sentence.tagged.words.lower, sentence.tagged.known
    verbs = [verb.at for clause in sentence.sliced.clauses for verb in clause.verbs]
    end = least([at for at in verbs if at > first.last], event.at)
    heads = {m.head for m in told}
    behind = [m for m in sentence.mentions if first.last < m.first and m.last < end and m.head not in heads]
    bare = [m for m in behind if m.counted and m.kind in COUNTED and not known[m.first].flags & PREPOSITION]
    return [m for m in bare if lower[m.last] == lower[first.last] and opens(m.first, sentence)]
