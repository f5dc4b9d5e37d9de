"""The same told anew with another number: 'in Minsk waren es 20', '40 waren es vor einem Jahr', 'als es 81 waren'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PAST
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.who_says import names_of_speakers
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import TimeHit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.parts import NEAR
from gegenprobe.reading.words.tagging import DUMMY
from gegenprobe.text.extremes import greatest

_BEING: Final = ("state", "passive")


def tell_elsewhere(reading: SentenceReading) -> None:
    """'in Minsk waren es 20': the same as told before, with another number, of another place or time."""
    if not reading.sentence.tagged.marks & DUMMY:
        return  # as nearly always
    dummies, lower = reading.lexicon.clauses.dummies, reading.sentence.tagged.words.lower
    clause_of = reading.sentence.sliced.clause_of
    for number in sorted({clause_of[at] for at, word in enumerate(lower) if word in dummies}):
        clause = reading.sentence.clause(number)
        counted = counted_in(reading, clause) if only_was(reading, clause) else None
        first = told_lately(reading, clause) if counted is not None else None
        if counted is not None and first is not None:
            made = len(reading.drafts)
            same_of(reading, first, counted, counted.first)
            in_other_times(reading, first, counted, clause)
            _by_other_accounts(reading, first, counted, clause)
            for draft in reading.drafts[made:]:
                draft.whole = None
                draft.status = "occurred" if draft.status == "denied" else draft.status  # 'Nie waren es mehr: ...'
                draft.status = _by_modal(reading, clause) or draft.status
                _placed_in(reading, draft, clause)


def _by_modal(reading: SentenceReading, clause: Clause) -> str:
    """'Am Ende könnten es 900 sein', 'sollten es 60 sein': what the clause's own modal says; ''."""
    uses = [use for verb in clause.verbs for use in uses_of([verb], reading.lexicon)]
    past = any(form.features & PAST for verb in clause.verbs[:1] for form in verb.forms)
    return next((use.modal for use in uses if use.modal == "possible" or (past and use.modal == "planned")), "")


def _nobody_new(reading: SentenceReading, counted: Mention) -> bool:
    """'80', '38 Personen': a number with no word of its own for those it counts, or one without a country."""
    if reading.sentence.tagged.words.lower[counted.head] in reading.lexicon.clauses.fated:
        return False  # 'spricht von zwölf Verletzten'
    return counted.kind == "number" or (counted.kind == "people" and not counted.nations)


def _named_as_number(reading: SentenceReading, clause: Clause) -> list[Mention]:
    """'nannte eine höhere Zahl: 340', 'nennt die Zahl 14': a bare number right behind the noun for numbers."""
    form, lower = reading.sentence.tagged.words.form, reading.sentence.tagged.words.lower
    totals = {word.lower() for word in reading.lexicon.clauses.totals}
    behind = [m for m in reading.sentence.mentions if m.kind == "number" and not m.prep and m.first > clause.first]
    behind = [m for m in behind if m.first <= clause.last + 1]
    return [m for m in behind if lower[m.first - (2 if form[m.first - 1] in ":–" else 1)] in totals][:1]


def same_of(reading: SentenceReading, first: Draft, counted: Mention, at: int) -> None:
    """The same as told first, of those counted."""
    add_parts(reading, first, [counted._replace(joined=False)], at)


def _placed_in(reading: SentenceReading, draft: Draft, clause: Clause) -> None:
    inside = reading.sentence.in_clause(clause.number)
    places = [m.country for m in inside if m.kind == "place" and m.country]
    draft.place = places[0] if places and draft.place else draft.place


def only_was(reading: SentenceReading, clause: Clause) -> bool:
    """Whether the clause has no verb but one of being, with a modal or without."""
    verbs = [uses_of([verb], reading.lexicon) for verb in clause.verbs]
    helps = [any(use.modal or any(b in use.auxiliary for b in _BEING) for use in uses) for uses in verbs]
    return bool(helps) and all(helps)


def counted_in(reading: SentenceReading, clause: Clause) -> Mention | None:
    """The first number of the clause that no preposition governs, and that nothing was read of yet."""
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    inside = [m for m in reading.sentence.in_clause(clause.number) if m.kind in ("number", "people") and m.counted]
    inside = [m for m in inside if not m.prep and number_of(reading, m) is not None]
    return inside[0] if inside and inside[0].head not in taken else None


def told_lately(reading: SentenceReading, clause: Clause) -> Draft | None:
    """What was told last of people, with their number or of people without one in the sentence before."""
    clause_of, kinds = reading.sentence.sliced.clause_of, reading.context.codebook.kinds
    own = [d for d in reading.drafts if clause_of[d.at_word] != clause.number]
    near = [d for d in [*reading.context.drafts, *own] if reading.number - d.sentence <= NEAR and d.count is not None]
    unsaid = [d for d in [*reading.context.unsaid, *reading.unsaid] if reading.number - d.sentence <= 1]
    unsaid = [
        d for d in unsaid if d.sentence == reading.number or any(m.kind == "people" for m in d.mentions)
    ]  # 'Hunderte wurden festgenommen; laut Viasna waren es 438'
    unsaid = [d for d in unsaid if d.sentence != reading.number or clause_of[d.at_word] != clause.number]
    told = [*unsaid, *near] if reading.lexicon.clauses.dummies else [*near, *unsaid]
    told = [d for d in told if d.whole is None and kinds[d.kind].about == "people"]
    return max(told, key=lambda draft: draft.sentence, default=None) if told else None


def in_other_times(reading: SentenceReading, first: Draft, told: Mention, clause: Clause) -> None:
    """', ein Jahr davor 916': further numbers of the clause, each right behind a time of its own."""
    for number in reading.sentence.in_clause(clause.number):
        time = _time_beside(reading, number)
        bare = number.kind == "number" or (number.kind == "people" and not number.group)
        if number.head > told.head and bare and number.counted and time is not None:
            made = len(reading.drafts)
            same_of(reading, first, number, number.head)
            for draft in reading.drafts[made:]:
                draft.when = resolve(time, reading.sentence.published, "past")


def _time_beside(reading: SentenceReading, number: Mention) -> TimeHit | None:
    """'im Jahr davor 916', '2016 gerade 26', 'knapp 4.000 im Jahr 2016': the time that a number stands beside."""
    lower, first = reading.sentence.tagged.words.lower, number.first
    first -= 1 if first and lower[first - 1] in reading.lexicon.clauses.adverbs else 0
    before = next((t for t in reading.sentence.times if t.last == first), None)
    form, end = reading.sentence.tagged.words.form, number.last
    behind = next((t for t in reading.sentence.times if t.first == end), None)
    closes = behind is not None and (behind.last >= len(form) or not form[behind.last][0].isalnum())
    return before or (behind if closes else None)


def _by_other_accounts(reading: SentenceReading, first: Draft, told: Mention, clause: Clause) -> None:
    """', nach Angaben der Opposition 30': further numbers of the clause, each right behind who tells them."""
    ends = {greatest([m.last for m in cue.speakers], cue.last): cue for cue in reading.cues}
    for number in reading.sentence.in_clause(clause.number):
        cue = ends.get(number.first)
        if number.head > told.head and number.kind == "number" and number.counted and cue is not None:
            made = len(reading.drafts)
            same_of(reading, first, number, number.head)
            for draft in reading.drafts[made:]:
                draft.said_by = names_of_speakers(reading, cue)


def tell_accounts(reading: SentenceReading) -> None:
    """'Wie viele verschleppt wurden, ist unklar; die Kirche spricht von 227': who tells, and only the number."""
    if not reading.cues or not reading.lexicon.clauses.dummies:
        return
    taken, about = {m.head for draft in reading.drafts for m in draft.mentions}, reading.lexicon.about
    for cue in reading.cues:
        clause = reading.sentence.clause(cue.clause)
        bare = [m for m in reading.sentence.in_clause(cue.clause) if _nobody_new(reading, m) and m.prep in about]
        bare = bare or _named_as_number(reading, clause)
        bare = [m for m in bare if m.counted and m.head not in taken and number_of(reading, m) is not None]
        first = told_lately(reading, clause) if bare and cue.speakers else None
        if first is not None and bare[0].group not in ("", first.group):
            continue
        if first is None or reading.number - first.sentence > 1:
            continue
        speaker = cue.speakers
        for number in bare:
            before = next((m for m in reading.sentence.mentions if m.last == number.first), None)
            if number is not bare[0]:
                speaker = (before,) if before is not None and before.kind in ("body", "person") else speaker
            made = len(reading.drafts)
            same_of(reading, first, number, number.head)
            for draft in reading.drafts[made:]:
                draft.whole, draft.said_by, draft.by = None, names_of(reading, speaker), first.by
        return
