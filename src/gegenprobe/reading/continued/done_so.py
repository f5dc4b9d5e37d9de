"""The same done to others elsewhere: 'De los detenidos, 40 lo fueron en Lima, 21 en Cusco y 13 en Puno'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import PREPOSITION
from gegenprobe.reading.drafts.part_drafts import without_whole
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.told.draft import Draft

_NEAR: Final = 2  # sentences back to what the participle told


def tell_done_so(reading: SentenceReading) -> None:
    """The number before words that stand for a participle told before, and each number with a place behind them."""
    phrases, lower = reading.lexicon.clauses.done_so, reading.sentence.tagged.words.lower
    if not phrases:
        return
    line = f" {' '.join(lower)} "
    phrase = next((phrase for phrase in phrases if f" {phrase} " in line), "")
    if not phrase:
        return
    at = len(line[: line.index(f" {phrase} ")].split())
    told = _told_before(reading, at)
    if told is None:
        return
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    for mention in reading.sentence.mentions:
        free = mention.counted and mention.kind in COUNTED and mention.head not in taken
        if free and (mention.joined or not mention.prep) and (mention.last == at or _placed(reading, mention, at)):
            without_whole(reading, told, [mention._replace(joined=False, aside=False)], mention.head)


def _told_before(reading: SentenceReading, at: int) -> Draft | None:
    """What was told last, in this sentence before the words or in the one before."""
    here = [draft for draft in reading.drafts if draft.count is not None and draft.at_word < at]
    kinds = _kinds_before(reading, at)
    near = [d for d in reading.context.drafts if reading.number - d.sentence <= _NEAR and d.count is not None]
    alike = [draft for draft in near if draft.kind in kinds or not kinds]
    told = here or alike
    return told[-1] if told else None


def _kinds_before(reading: SentenceReading, at: int) -> set[str]:
    """What befell those whom a participle names before the words: 'De los apresados, 40 lo fueron en Lima'."""
    known, frames, verbs = reading.sentence.tagged.known, reading.lexicon.frames, reading.lexicon.verbs
    told = [form.lemma for word in known[:at] for form in word.verbs if form.features & PARTICIPLE]
    own = {frames[number].kind for lemma in told if lemma in verbs for number in verbs[lemma].frames}
    return own | {word.member for word in known[:at] if word.member}


def _placed(reading: SentenceReading, mention: Mention, at: int) -> bool:
    """'21 en Cusco': whether a number behind the words has a place or day of its own."""
    known = reading.sentence.tagged.known
    if mention.first < at or mention.last >= len(known):
        return False
    dated = any(time.first in (mention.last, mention.last + 1) for time in reading.sentence.times)
    return dated or bool(known[mention.last].flags & PREPOSITION)
