"""Those left over of a number told: 'Of the 12, eight were freed and the rest remain in prison' tells of four."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.lexicon import NEGATION, PREPOSITION
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.words.tagging import counts_at
from gegenprobe.reading.words.valency import is_transitive
from gegenprobe.text.extremes import greatest

OPENING: Final = 3  # words from the beginning of a clause to those for who is left
BACK: Final = 2  # sentences from the whole to them
WORDS: Final = 2  # words for who is left, at most
PHRASE: Final = 3  # words of a preposition, at most


def left_over(reading: SentenceReading, event: Event) -> list[Unit] | None:
    """As many as are left of the whole once its parts are told; None where nothing names them, or no sum is sure.

    [] where it did not happen to them: 'let three go and did not free the others' is not told of three.
    """
    never = reading.lexicon.frames[event.frame].status == "denied"  # 'the rest were acquitted'
    if not reading.lexicon.clauses.left_over or never or _of_another(reading, event):
        return None
    at, last = _named_at(reading, event)
    if last <= at:
        return None
    numbers = _numbers_before(reading, at)
    whole, parts = _told_here(numbers) if len(numbers) > 1 else _told_before(reading, numbers)
    left = whole - sum(parts)
    if not parts or left <= 0:
        negated = reading.sentence.tagged.known[max(event.at - 1, 0)].flags & NEGATION
        return [] if at > event.at and negated else None
    start, end = reading.sentence.span(at, last)
    quantity = Quantity(op="exact", value=left, low=left, high=left, start=start, end=end)
    group = next((m.group for m in reading.sentence.mentions if m.counted and m.last <= at and m.group), "")
    told = (d.group for d in reversed(reading.context.drafts) if d.count is not None and d.count.value == whole)
    group = group or next((one for one in told if one), "")
    return [Unit([Mention(at, last, last - 1, "people", group=group)], quantity=quantity)]


def _of_another(reading: SentenceReading, event: Event) -> bool:
    """'the rest were sentenced to eight years in prison': a noun beside a verb of its clause that tells of them."""
    beside = (other for other in reading.events if other.clause == event.clause and other.form is not None)
    return event.form is None and any(beside)


def _named_at(reading: SentenceReading, event: Event) -> tuple[int, int]:
    """Where the words for those left open the event's clause, or are its object, and where they end; 0 and 0."""
    lower, clause_of = reading.sentence.tagged.words.lower, reading.sentence.sliced.clause_of
    first, behind = reading.sentence.clause(event.clause).first, event.at + 1
    objects = range(behind, min(behind + OPENING, len(lower))) if _has_object(reading, event) else range(0)
    marks = reading.lexicon.frames[event.frame].roles.get("whom", ())
    openers = reading.lexicon.left_over
    if openers.isdisjoint(lower):
        return 0, 0
    for at in [*range(first, min(first + OPENING, event.at)), *objects]:
        if lower[at] not in openers:
            continue
        for size in range(WORDS, 0, -1):
            last = at + size
            named = " ".join(lower[at:last]) in reading.lexicon.clauses.left_over
            clear = last <= event.at or at > event.at
            if named and clear and clause_of[at] == event.clause and not _governed(at, reading.sentence, marks):
                alone = last >= len(lower) or not counts_at(reading.sentence.tagged, last, reading.lexicon)
                return (at, last) if alone else (0, 0)  # 'the other 22' have a number of their own
    return 0, 0


def _has_object(reading: SentenceReading, event: Event) -> bool:
    """Whether those whom the event befell may stand behind its verb: 'acquitted three and jailed the others'."""
    return event.form is not None and not event.passive and is_transitive(reading.lexicon.frames[event.frame])


def _governed(at: int, sentence: Sentence, marks: tuple[str, ...]) -> bool:
    """'в отношении остальных', 'against the others': whether a preposition but one of `marks` stands before `at`."""
    known, length = sentence.tagged.known, sentence.tagged.length
    before = (k for k in range(max(at - PHRASE, 0), at) if k + max(1, length[k]) == at)
    return any(known[k].flags & PREPOSITION and known[k].base not in marks for k in before)


def _numbers_before(reading: SentenceReading, at: int) -> list[int]:
    """The exact numbers of people that the sentence gives before that word."""
    counted = (m for m in reading.sentence.mentions if m.kind in COUNTED and m.counted and m.last <= at)
    found = (number_of(reading, m) for m in counted)
    return [q.value for q in found if q is not None and q.op == "exact" and q.value is not None]


def _told_here(numbers: list[int]) -> tuple[int, list[int]]:
    """'Of the 12, eight were freed, two died and the rest ...', 'three of the 12 ... the others': the most are all."""
    at = numbers.index(max(numbers))
    return numbers[at], numbers[:at] + numbers[at + 1 :]


def _told_before(reading: SentenceReading, numbers: list[int]) -> tuple[int, list[int]]:
    """'The police held 12. Eight were freed. The rest ...': the whole, and what was told of its parts since."""
    before = [d for d in reading.context.drafts if reading.number - d.sentence <= BACK and d.count is not None]
    exact = [d for d in before if d.count is not None and d.count.op == "exact" and d.count.value is not None]
    values = [(d.sentence, d.at_word, d.count.value or 0) for d in exact if d.count is not None]
    most = greatest([value for _, _, value in values], 0)
    at = next((k for k, one in enumerate(values) if one[2] == most), len(values))
    parts = {(sentence, value) for sentence, _, value in values[at + 1 :] if value < most}
    if len(parts) + len(numbers) != 1:
        return 0, []  # of several numbers, told over sentences, none is sure to be a part
    return most, [*(value for _, value in parts), *numbers]
