"""Who counts by a list of their own: 'verzeichnet unser Register', 'our organisation counts'."""

from __future__ import annotations

from collections.abc import Sequence

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.speakers.speakers import find_cues


def is_ours(counters: Sequence[Mention], sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether who counts is a body or list of those who write or are quoted: nobody else is cited then."""
    first = counters[0] if counters else None
    if first is None or first.kind == "person" or (first.name[:1].isupper() and first.last - first.head > 1):
        return False
    ours, lower = lexicon.clauses.ours, sentence.tagged.words.lower
    near = range(max(first.first - 1, 0), first.head)
    return any(lower[at] in ours or f"{lower[at]} {lower[at + 1]}" in ours for at in near)  # 'dieser Zeitung'


def cues_by_others(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """All cues of the sentence, without those of bodies and lists of those who write."""
    return [cue for cue in find_cues(sentence, lexicon) if not is_ours(cue.speakers, sentence, lexicon)]
