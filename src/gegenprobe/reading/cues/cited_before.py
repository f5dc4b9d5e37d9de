"""Who stands right before words for a source: 'der Polizei und mehreren Anwälten zufolge'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import CONJUNCTION
from gegenprobe.reading.cues.who_speaks import SPEAKER_KINDS
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def preceding(sentence: Sentence, at: int) -> tuple[Mention, ...]:
    """Who ends right before the word at `at`, with those coordinated; () where nobody who may speak does."""
    at = next((time.first for time in sentence.times if time.last == at), at)  # 'der «Post» vom Freitag zufolge'
    before = [m for m in sentence.mentions if m.last <= at]
    if not before or at - before[-1].last > 1:
        return ()
    if len(before) > 1 and before[-1].kind == "place" and before[-2].last >= before[-1].last:
        before.pop()  # 'dem Ministerium in Kiew zufolge': the place belongs to the body
    told = before[-1:]
    while len(before) > len(told) and _joins(sentence, before[-len(told) - 1], told[0]):
        told = before[-len(told) - 1 :]  # 'der Polizei und mehreren Anwälten zufolge'
    return tuple(told) if all(m.kind in SPEAKER_KINDS for m in told) else tuple(told[-1:])


def _joins(sentence: Sentence, first: Mention, second: Mention) -> bool:
    """Whether nothing but a conjunction stands between two that no preposition governs."""
    conjunction = sentence.tagged.known[second.first - 1].flags & CONJUNCTION if second.first else 0
    return bool(conjunction) and first.last == second.first - 1 and not (first.prep or second.prep)
