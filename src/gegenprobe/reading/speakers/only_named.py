"""Who is named by a sentence that points back and has no verb of saying: 'Эти числа назвала мэрия'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

LONGEST: Final = 25  # words of such a sentence


def only_names(sentence: Sentence, lexicon: Lexicon) -> tuple[Mention, ...]:
    """The one who acts in a short sentence that counts nobody and tells of no event; () where there is none."""
    mentions = sentence.mentions
    told = any(m.counted or m.kind == "event" for m in mentions)
    frames = any(
        lexicon.verbs[f.lemma].frames
        for c in sentence.sliced.clauses
        for v in c.verbs
        for f in v.forms
        if f.lemma in lexicon.verbs
    )
    if told or frames or len(sentence.tagged.words) > LONGEST:
        return ()
    sides = [m for m in mentions if m.kind in ("person", "body") and not m.prep]
    return tuple(m for m in sides if not m.cases or m.cases & NOMINATIVE)[:1]
