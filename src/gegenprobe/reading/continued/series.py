"""The same as told last, of other places or times: 'encabeza la lista China, con 110', 'en 2020 fueron 267'."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import PREPOSITION
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.gapped import NOT_ONE_DAY
from gegenprobe.reading.roles.place_lists import bare_numbers, by_names
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import TimeHit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.being import beside_verb
from gegenprobe.reading.wholes.totals import only_is

BACK: Final = 2  # sentences between a number and what it is told of


def tell_series(reading: SentenceReading) -> None:
    """What goes on with the statement before, where subjects may be left out."""
    if not reading.lexicon.clauses.subjects_dropped:
        return
    counted = [m for m in reading.sentence.mentions if m.counted and m.kind in ("number", "people") and not m.aside]
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    free = [m for m in counted if m.head not in taken]
    if free:
        _of_held_places(reading, free)
        _of_other_times(reading, free)
    if len(reading.sentence.numbers) > 1:
        _of_names_listed(reading, bare_numbers(reading.sentence))


def _of_held_places(reading: SentenceReading, free: list[Mention]) -> None:
    """'Encabeza la lista China, con 110; le siguen Birmania, con 62, e Irán con 47': by the place before each."""
    form, whole = reading.sentence.tagged.words.form, _whole_near(reading)
    most = whole.count.value if whole is not None and whole.count is not None else None
    if whole is None or most is None:
        return
    for place, number in pairwise(reading.sentence.mentions):
        linked = number.first - (form[number.first - 1] == ",")
        beside = place.kind == "place" and place.last == linked and number in free
        count = number_of(reading, number) if beside and number.prep in reading.lexicon.clauses.holding else None
        if count is None or count.value is None or count.value >= most:
            continue
        made = len(reading.drafts)
        add_parts(reading, whole, [number._replace(joined=False, prep="")], number.head)
        for draft in reading.drafts[made:]:
            draft.place = place.country or draft.place


def _of_names_listed(reading: SentenceReading, free: list[Mention]) -> None:
    """'En Lima fueron detenidos 121; en Cusco, 38; Puno, 49 e Ica, 12': as many of the same, by the name before."""
    numbers = by_names(free, reading.sentence, reading.lexicon)
    before = [d for d in reading.drafts if numbers and d.mentions and d.mentions[0].first < numbers[0].first]
    whole = (before[-1] if before else _whole_listed(reading)) if numbers else None
    if whole is None or whole.status != "occurred" or (not before and not _fewer(numbers, whole)):
        return
    taken = {m.head: draft for draft in reading.drafts for m in draft.mentions}
    for number in numbers:
        if number.head in taken:  # 'La Vega, 49': read as if the name had done it
            taken[number.head].by = whole.by
    made = len(reading.drafts)
    for number in numbers:
        if number.head not in taken:
            add_parts(reading, whole, [number._replace(joined=False, prep="")], number.head)
    values = [d.count.value for d in reading.drafts[made:] if d.count is not None and d.count.value is not None]
    total = whole.count.value if whole.count is not None else None
    for draft in reading.drafts[made:]:
        draft.whole = whole if total is not None and sum(values) <= total else None


def _whole_listed(reading: SentenceReading) -> Draft | None:
    """'Las detenciones fueron en Lima (40) y Puno (12)': what the sentence's noun tells, else the first news before."""
    whole = _whole_near(reading)
    if whole is None:
        return None
    near = [d for d in reading.context.drafts if whole.sentence - d.sentence <= 1 and d.count is not None]
    kinds = {reading.lexicon.frames[event.frame].kind for event in reading.events if event.noun is not None}
    told = [d for d in near if d.kind in kinds and d.whole is None]
    beside = [d for d in near if d.sentence == whole.sentence and d.whole is None]
    return told[-1] if told else beside[0] if beside else whole


def _whole_near(reading: SentenceReading) -> Draft | None:
    """The last whole of this sentence or of those right before it."""
    whole = reading.context.last_whole(reading.drafts)
    return whole if whole is not None and reading.number - whole.sentence <= BACK + 1 else None


def _of_other_times(reading: SentenceReading, free: list[Mention]) -> None:
    """'un 25 % más que en 2020, cuando fueron 267': the bare number of a verb of being, beside another time."""
    for number in free:
        clause = reading.sentence.clause(reading.sentence.sliced.clause_of[number.head])
        bare = number.kind == "number" and not number.prep and not number.part and beside_verb(reading, number)
        if not bare or not only_is(reading, clause.number):
            continue
        others = [m for m in reading.sentence.in_clause(clause.number) if m is not number and m.kind == "people"]
        time, first = _time_of(reading, number), _told_last_of(reading)
        finite = any(form.features & FINITE for verb in clause.verbs for form in verb.forms)
        told = any(not m.prep for m in others) or _names_others(reading, number, time)
        if time is None or first is None or not finite or told:
            continue
        made = len(reading.drafts)
        add_parts(reading, first, [number._replace(joined=False)], number.head)
        for draft in reading.drafts[made:]:
            draft.whole, draft.when = None, resolve(time, reading.sentence.published, "past")
            draft.cumulative = False


def _names_others(reading: SentenceReading, number: Mention, time: TimeHit | None) -> bool:
    """'Los heridos fueron 25 el lunes': a definite noun in the clause says that others are counted."""
    lower, clause_of = reading.sentence.tagged.words.lower, reading.sentence.sliced.clause_of
    clauses = reading.lexicon.clauses
    for at, word in enumerate(lower[:-1]):
        inside = time is not None and time.first <= at < time.last
        here = clause_of[at] == clause_of[number.head] and word in clauses.definites and not inside
        if here and lower[at + 1] not in clauses.relatives:
            return True
    return False


def _time_of(reading: SentenceReading, number: Mention) -> TimeHit | None:
    """The time in the number's clause, or right before the word that opens it ('en 2020, cuando fueron 267')."""
    clause_of, known = reading.sentence.sliced.clause_of, reading.sentence.tagged.known
    clause = reading.sentence.clause(clause_of[number.head])
    days = [time for time in reading.sentence.times if time.kind not in NOT_ONE_DAY]
    inside = [t for t in days if clause_of[t.first] == clause.number]
    before = [t for t in days if 0 <= clause.first - t.last <= 1 and not known[clause.first].flags & PREPOSITION]
    return next(iter([*inside, *before]), None)


def _told_last_of(reading: SentenceReading) -> Draft | None:
    """What was told last of counted people, near enough to go on with."""
    kinds = reading.context.codebook.kinds
    told = (d for d in reading.context.latest(reading.drafts) if d.count is not None and d.status == "occurred")
    first = next((d for d in told if kinds[d.kind].about == "people" and not kinds[d.kind].swaps), None)
    return first if first is not None and reading.number - first.sentence <= BACK else None


def _fewer(numbers: list[Mention], whole: Draft) -> bool:
    """Whether each is less than the number told before."""
    total = whole.count.value if whole.count is not None else None
    values = [m.number.value for m in numbers if m.number is not None and m.number.value is not None]
    return total is not None and all(value < total for value in values)
