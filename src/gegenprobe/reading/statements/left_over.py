"""Those left over of a number told: 'Of the 12, eight were freed and the rest remain in prison' tells of four."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.lexicon import PREPOSITION
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.words.tagging import counts_at

OPENING: Final = 3  # words from the beginning of a clause to those for who is left
BACK: Final = 2  # sentences from the whole to them
WORDS: Final = 2  # words for who is left, at most
PHRASE: Final = 3  # words of a preposition, at most


def left_over(reading: SentenceReading, event: Event) -> list[Unit]:
    """As many as are left of the whole once its parts are told; [] where nothing names them, or no sum is sure."""
    if not reading.lexicon.clauses.left_over:
        return []
    at, last = _named_at(reading, event)
    if last <= at:
        return []
    numbers = _numbers_before(reading, at)
    whole, parts = _told_here(numbers) if len(numbers) > 1 else _told_before(reading, numbers)
    left = whole - sum(parts)
    if not parts or left <= 0:
        return []
    start, end = reading.sentence.span(at, last)
    quantity = Quantity(op="exact", value=left, low=left, high=left, start=start, end=end)
    group = next((m.group for m in reading.sentence.mentions if m.counted and m.last <= at and m.group), "")
    told = (d.group for d in reversed(reading.context.drafts) if d.count is not None and d.count.value == whole)
    group = group or next((one for one in told if one), "")
    return [Unit([Mention(at, last, last - 1, "people", group=group)], quantity=quantity)]


def _named_at(reading: SentenceReading, event: Event) -> tuple[int, int]:
    """Where the words for those left stand at the beginning of the event's clause, and where they end; 0 and 0."""
    lower, clause_of = reading.sentence.tagged.words.lower, reading.sentence.sliced.clause_of
    first = reading.sentence.clause(event.clause).first
    for at in range(first, min(first + OPENING, event.at)):
        for size in range(WORDS, 0, -1):
            last = at + size
            named = " ".join(lower[at:last]) in reading.lexicon.clauses.left_over
            if named and last <= event.at and clause_of[at] == event.clause and not _governed(at, reading.sentence):
                alone = not counts_at(reading.sentence.tagged, last, reading.lexicon)
                return (at, last) if alone else (0, 0)  # 'the other 22' have a number of their own
    return 0, 0


def _governed(at: int, sentence: Sentence) -> bool:
    """'в отношении остальных', 'against the others': whether a preposition stands right before word `at`."""
    known, length = sentence.tagged.known, sentence.tagged.length
    before = (k for k in range(max(at - PHRASE, 0), at) if k + max(1, length[k]) == at)
    return any(known[k].flags & PREPOSITION for k in before)


def _numbers_before(reading: SentenceReading, at: int) -> list[int]:
    """The exact numbers of people that the sentence gives before that word."""
    counted = (m for m in reading.sentence.mentions if m.kind in COUNTED and m.counted and m.last <= at)
    found = (number_of(reading, m) for m in counted)
    return [q.value for q in found if q is not None and q.op == "exact" and q.value is not None]


def _told_here(numbers: list[int]) -> tuple[int, list[int]]:
    """'Of the 12, eight were freed, two died and the rest ...': the first number is that of all."""
    return numbers[0], numbers[1:]


def _told_before(reading: SentenceReading, numbers: list[int]) -> tuple[int, list[int]]:
    """'The police held 12. Eight were freed. The rest ...': the whole, and what was told of its parts since."""
    before = [d for d in reading.context.drafts if reading.number - d.sentence <= BACK and d.count is not None]
    exact = [d for d in before if d.count is not None and d.count.op == "exact" and d.count.value is not None]
    values = [(d.sentence, d.at_word, d.count.value or 0) for d in exact if d.count is not None]
    most = max((value for _, _, value in values), default=0)
    at = next((k for k, one in enumerate(values) if one[2] == most), len(values))
    parts = {(sentence, value) for sentence, _, value in values[at + 1 :] if value < most}
    if len(parts) + len(numbers) != 1:
        return 0, []  # of several numbers, told over sentences, none is sure to be a part
    return most, [*(value for _, value in parts), *numbers]
