"""The same of another time: 'compared with 240 in 2019', 'In 2023 it was 834', 'A year before there were 52 deaths'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, SO_FAR
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.continued.anew import counted_in, in_other_times, only_was, same_of, told_lately
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.stock_days import NO_DAY
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.gapped import time_behind
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import TimeHit
from gegenprobe.reading.told.draft import Draft

LONGEST: Final = 3  # words of a phrase that compares
BETWEEN: Final = 2  # words from it to the number ('down from a record 370')


def tell_compared(reading: SentenceReading) -> None:
    """What the sentence says of the same at another time, or of all to date; only where it tells which."""
    clauses = reading.lexicon.clauses
    _of_stock_now(reading)
    if clauses.comparing and reading.sentence.tagged.flags & SO_FAR:
        _of_new_total(reading)
    if not (reading.sentence.times or clauses.fixed_order) or not clauses.comparing:
        return
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    for number in reading.sentence.mentions:
        if number.kind != "number" or not number.counted or number.head in taken or number.number is None:
            continue
        time = time_behind(number, reading.sentence, NO_DAY)
        told = [d for d in reading.drafts if d.at_word < number.first and _comparable(reading, d)]
        if told and _compares(reading, number.number.first) and (time is not None or _counts_back(reading, number)):
            _then(reading, told[-1], number, time)
    _of_told_anew(reading)


def _of_new_total(reading: SentenceReading) -> None:
    """'Ten were freed, bringing the total to 85': words for a total right before a bare number."""
    known, length = reading.sentence.tagged.known, reading.sentence.tagged.length
    ends = {k + length[k] for k, word in enumerate(known) if word.flags & SO_FAR and length[k] >= LONGEST}
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    for number in reading.sentence.mentions if ends else ():
        told = [d for d in reading.drafts if d.at_word < number.first and _comparable(reading, d)]
        value = number.number.value if number.kind == "number" and number.number is not None else None
        if value is None or number.head in taken or number.number is None or number.number.first not in ends:
            continue
        if told and told[-1].count is not None and (told[-1].count.low or 0) < value:
            made = len(reading.drafts)
            same_of(reading, told[-1], number._replace(prep=""), number.head)
            for draft in reading.drafts[made:]:
                draft.whole, draft.when, draft.cumulative = None, None, True


def _of_stock_now(reading: SentenceReading) -> None:
    """'Nine were recognised as political prisoners. There are now 1,187': how many of those told of there are."""
    lower, phrases = reading.sentence.tagged.words.lower, reading.lexicon.clauses.now_there
    if reading.drafts or not any(" ".join(lower[: len(p.split())]) == p for p in phrases):
        return  # as nearly always
    clause = reading.sentence.sliced.clauses[0]
    first = told_lately(reading, clause) if only_was(reading, clause) else None
    counted = counted_in(reading, clause)
    if first is None or counted is None or not reading.context.codebook.kinds[first.kind].stock:
        return
    if counted.kind == "number" and _closes_or_is_dated(reading, counted.last):
        made = len(reading.drafts)
        same_of(reading, first, counted, counted.head)
        for draft in reading.drafts[made:]:
            draft.whole = None


def _of_told_anew(reading: SentenceReading) -> None:
    """'In 2019 there were 240', 'A year earlier it was 834, and 52 in 2010': a clause that tells no more."""
    lower, phrases = reading.sentence.tagged.words.lower, reading.lexicon.clauses.told_anew
    for clause in reading.sentence.sliced.clauses:
        words = " ".join(lower[clause.first : clause.last])
        if not any(words.startswith(f"{p} ") or f" {p} " in words for p in phrases) or not only_was(reading, clause):
            continue
        first = told_lately(reading, clause)
        counted = _counted_of(reading, first, clause) if first is not None else None
        inside = [t for t in reading.sentence.times if clause.first <= t.first < clause.last and t.kind not in NO_DAY]
        others = reading.lexicon.clauses.subjects_dropped and _of_somebody_else(reading, clause)
        if first is not None and counted is not None and inside and _comparable(reading, first) and not others:
            _then(reading, first, counted, inside[0])
            in_other_times(reading, first, counted, clause)


def _of_somebody_else(reading: SentenceReading, clause: Clause) -> bool:
    """'Los heridos fueron 25 el lunes': whether the clause names a subject of its own."""
    first, known = clause.first, reading.sentence.tagged.known
    dated = any(time.first <= first < time.last for time in reading.sentence.times)
    if known[first].flags & ARTICLE and not dated:
        return True
    bare = (m for m in reading.sentence.in_clause(clause.number) if not m.prep and not m.counted)
    return any(m.kind in ("people", "person", "body", "thing") for m in bare)


def _comparable(reading: SentenceReading, draft: Draft) -> bool:
    kind = reading.context.codebook.kinds[draft.kind]
    return kind.about == "people" and draft.count is not None and draft.status == "occurred"


def _compares(reading: SentenceReading, at: int) -> bool:
    """Whether a phrase that compares stands before word `at`, or before small words that stand there.

    A phrase of one word does only behind a comma: 'charges against 12 in May' tells of others.
    """
    lower, comparing = reading.sentence.tagged.words.lower, reading.lexicon.clauses.comparing
    for end in range(max(0, at - BETWEEN), at + 1):
        for size in range(1, min(LONGEST, end) + 1):
            if " ".join(lower[end - size : end]) in comparing:
                return size > 1 or lower[end - size - 1] in ",("
    return False


def _counted_of(reading: SentenceReading, first: Draft, clause: Clause) -> Mention | None:
    """The number of the clause: bare, or of a noun for what was told ('52 deaths')."""
    counted = counted_in(reading, clause)
    if counted is not None:
        return counted if counted.kind == "number" and _closes_or_is_dated(reading, counted.last) else None
    frames = reading.lexicon.frames
    for mention in reading.sentence.in_clause(clause.number):
        same = any(frames[n].kind == first.kind for n in reading.sentence.tagged.known[mention.head].events)
        if mention.kind == "event" and mention.number is not None and not mention.prep and same:
            return mention
    return None


def _closes_or_is_dated(reading: SentenceReading, at: int) -> bool:
    """Whether a mark, a conjunction or a time stands at word `at`: then nothing else is counted."""
    form, known = reading.sentence.tagged.words.form, reading.sentence.tagged.known
    if at >= len(form) or not form[at][0].isalnum() or known[at].flags & CONJUNCTION:
        return True
    return any(time.first == at for time in reading.sentence.times)


def _counts_back(reading: SentenceReading, number: Mention) -> bool:
    """'up from 968 a month before', 'up from 968.': behind the number stands a time that the text counts from."""
    lower, clauses, end = reading.sentence.tagged.words.lower, reading.lexicon.clauses, number.last
    at = number.number.first if number.number is not None else 0
    if not clauses.fixed_order or " ".join(lower[max(0, at - 2) : at]) not in clauses.comparing:
        return False
    counted = any(time.first - end in (0, 1) for time in reading.sentence.times)
    return end >= len(lower) or not lower[end][0].isalnum() or counted or lower[end] in clauses.articles


def _then(reading: SentenceReading, first: Draft, number: Mention, time: TimeHit | None) -> None:
    """The statement of the number at that time; by nobody new, and no part of what was told."""
    made = len(reading.drafts)
    same_of(reading, first, number._replace(kind="number", prep=""), number.head)
    for draft in reading.drafts[made:]:
        draft.whole = None
        then = resolve(time, reading.sentence.published, "past") if time is not None else None
        counted = time is None or time.value.anchor == "text"  # 'a month earlier'
        draft.when = then or (None if counted and reading.lexicon.clauses.fixed_order else draft.when)
