"""What some did who are counted, by a verb that stands for the one before: 'the first 52 did so'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gegenprobe.packs.inflection import FINITE, FUTURE
from gegenprobe.packs.lexicon import NEGATION, VerbForm
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.told.draft import Draft

BACK: Final = 1  # sentences between what was told and those who did so


def tell_done_too(reading: SentenceReading) -> None:
    """The same as told last of the people of a clause whose verb only takes it up."""
    lower, clauses = reading.sentence.tagged.words.lower, reading.lexicon.clauses
    if not any(word in lower for word in clauses.does_what):
        return
    for clause in reading.sentence.sliced.clauses:
        if clause.kind in ("main", "coordinate", "relative") and _does_so(reading, clause):
            who = _who_did(reading, clause)
            told = [d for d in counted_before(reading, clause.first) if d.status != "denied"]
            if who is not None and told:
                _did_so(reading, told[-1], who, clause)


def _does_so(reading: SentenceReading, clause: Clause) -> bool:
    """'did so', 'lo harán': whether the verb of the clause and a small word stand for what was told."""
    clauses, words = reading.lexicon.clauses, reading.sentence.tagged.words
    own = [k for k in range(clause.first, clause.last) if reading.sentence.sliced.clause_of[k] == clause.number]
    forms = [form for verb in clause.verbs for form in verb.forms]
    does = any(form.lemma in clauses.does for form in forms)
    denied = any(reading.sentence.tagged.known[k].flags & NEGATION for k in own)
    objects = [k for k in own if words.lower[k] in clauses.does_what]
    near = any(abs(verb.at - k) <= 1 for verb in clause.verbs for k in objects)
    return does and near and not denied and not any(_tells_itself(reading, form) for form in forms)


def _tells_itself(reading: SentenceReading, form: VerbForm) -> bool:
    use = reading.lexicon.verbs.get(form.lemma)
    return use is not None and bool(use.frames) and form.lemma not in reading.lexicon.clauses.does


def _who_did(reading: SentenceReading, clause: Clause) -> Mention | None:
    """The only people counted in the clause, of whom nothing else is told."""
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    counted = [m for m in reading.sentence.in_clause(clause.number) if m.counted and m.kind in ("number", "people")]
    alone = len(counted) == 1 and not counted[0].prep and counted[0].head not in taken
    return counted[0] if alone and number_of(reading, counted[0]) is not None else None


def counted_before(reading: SentenceReading, at: int) -> list[Draft]:
    """What was told of counted people before word `at`, in this sentence or the one before it, in that order."""
    kinds = reading.context.codebook.kinds
    own = [d for d in reading.drafts if d.at_word < at]
    told = [d for d in (*reading.context.drafts, *own) if reading.number - d.sentence <= BACK and d.count is not None]
    return [d for d in told if kinds[d.kind].about == "people" and d.whole is None]


def _did_so(reading: SentenceReading, first: Draft, who: Mention, clause: Clause) -> None:
    made = len(reading.drafts)
    add_parts(reading, first, [who._replace(joined=False)], clause.verbs[-1].at)
    forms = [form for verb in clause.verbs for form in verb.forms]
    uses = [reading.lexicon.verbs[form.lemma] for form in forms if form.lemma in reading.lexicon.verbs]
    ahead = any(form.features & FINITE == FUTURE for form in forms)
    ahead = ahead or any(use.modal == "planned" or "future" in use.auxiliary for use in uses)
    time = next((time for time in reading.sentence.times if clause.first <= time.first < clause.last), None)
    day = resolve(time, reading.sentence.published, "future" if ahead else "past") if time is not None else None
    for draft in reading.drafts[made:]:
        draft.status, draft.whole, draft.when = "planned" if ahead else "occurred", None, day


def told_again(reading: SentenceReading, told: Draft, event: Event, status: str, at: Sequence[Mention] = ()) -> Draft:
    """What was told before, told once more by who speaks here; `at`: the mentions that it rests on."""
    draft = draft_of(reading, event, Telling(told.frame, reading.context.codebook.kinds[told.kind], status), at)
    draft.count, draft.group, draft.nations, draft.by = told.count, told.group, told.nations, told.by
    draft.place, draft.to, draft.origin = told.place, told.to, told.origin
    return draft
