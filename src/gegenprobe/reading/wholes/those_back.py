"""Those who came back, where the report tells of a release or a swap: 'Unter den Heimgekehrten sind zwölf Ärzte'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.text.extremes import least

NEAR: Final = 3  # sentences
HELPER: Final = 2  # words from a helper to its verb, with an adverb
WINDOW: Final = 9  # words of 'the Ukrainians who came home included', 'среди вернувшихся домой украинцев'


def told_as_back(reading: SentenceReading, made: int) -> None:
    """The parts that were read since `made` as let go: with the others, or by the other side of the swap."""
    kinds = reading.context.codebook.kinds
    leaving = next((name for name, kind in kinds.items() if kind.leaves), "")
    for draft in reading.drafts[made:] if leaving else ():
        last = draft.whole or reading.context.last_whole([])
        if last is None or reading.number - last.sentence > NEAR or last.status != draft.status:
            continue
        moved = kinds[draft.kind].moves and draft.whole is None
        if kinds[last.kind].leaves and moved:
            draft.kind, draft.whole, draft.to = leaving, last, ""
            draft.by, draft.place, draft.when = last.by, last.place, draft.when or last.when
        elif kinds[last.kind].swaps and (moved or _came_back(reading, draft, kinds) or _whose(reading, draft)):
            draft.kind, draft.whole, draft.by, draft.in_exchange = leaving, None, (), True
            draft.nations = draft.nations or _whose(reading, draft)


def told_as_to_come(reading: SentenceReading, at: int, made: int) -> None:
    """'Those freed will include 30 nurses': the parts read since `made` are to come, as the verb at `at` tells."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[at])
    helpers = [verb for verb in clause.verbs if 0 < at - verb.at <= HELPER]
    ahead = any("future" in use.auxiliary.split() for use in uses_of(helpers, reading.lexicon))
    if ahead and reading.lexicon.clauses.fixed_order:
        for draft in reading.drafts[made:]:
            draft.status = "planned" if draft.status == "occurred" else draft.status


def _came_back(reading: SentenceReading, draft: Draft, kinds: dict[str, Kind]) -> bool:
    """Whether a verb in the phrase tells that they moved or were let go, and not that they were swapped."""
    frames, lexicon = reading.lexicon.frames, reading.lexicon
    told: set[str] = set()
    for at in _phrase(reading, draft):
        word = lexicon.words.get(reading.sentence.tagged.words.lower[at])  # also inside 'среди вернувшихся'
        uses = [lexicon.verbs.get(form.lemma) for form in word.verbs] if word is not None else []
        told |= {frames[number].kind for use in uses if use is not None for number in use.frames}
        told |= {word.member} if word is not None and word.member else set()
    return any(kinds[kind].moves for kind in told) and not any(kinds[kind].swaps for kind in told)


def _whose(reading: SentenceReading, draft: Draft) -> tuple[str, ...]:
    """'среди вернувшихся украинцев': whose people the phrase says that they are."""
    phrase = _phrase(reading, draft)
    inside = [m for m in reading.sentence.mentions if m.head in phrase and not _is_part(m, draft)]
    return next((m.nations for m in inside if m.nations), ())


def _is_part(mention: Mention, draft: Draft) -> bool:
    return any(m.head == mention.head for m in draft.mentions)


def _phrase(reading: SentenceReading, draft: Draft) -> range:
    """The words up to the part, in its clause or right before it."""
    first = least([m.first for m in draft.mentions], draft.at_word)
    return range(max(first - WINDOW, 0), min(first, len(reading.sentence.tagged.known)))
