"""Totals: a noun that brings in a number ('Die Zahl der Festnahmen'), events that a verb counts ('arrests topped')."""

from __future__ import annotations

from dataclasses import replace

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.lexicon import PREPOSITION, TOTAL
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.cues.who_speaks import bracketed, subject_of
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.drafts.who_says import speakers_at_end
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.settings.days_of_counts import of_another
from gegenprobe.reading.told.draft import Draft, reached
from gegenprobe.reading.wholes.total_days import days_between
from gegenprobe.reading.wholes.total_frames import RELATIVE_NEAR, counted_frame, of_free_dead

CAPTIVES_NEAR = 4  # words behind 'number' in which the noun for those held stands
FATE_NEAR = 5  # words behind 'number' in which a verb says that others are counted


def tell_total(reading: SentenceReading) -> None:
    """'Die Zahl der Festnahmen stieg auf 1.043': the noun tells the kind, the bare number the count."""
    for at, word in enumerate(reading.sentence.tagged.known):
        total = bool(word.flags & TOTAL) and not _is_whole(reading, at)
        if (not total and not word.events and not word.member) or (total and of_free_dead(reading, at)):
            continue
        told = _told_behind(reading, at) if total else None
        number = told.number if told is not None else counted_frame(reading, at) if total else _reached(reading, at)
        last = _told_last(reading, at) if total and number is None else None
        number, told = (last.number, last) if last is not None else (number, told)
        if total and number is not None:
            _without_stock_of_others(reading, at, number)
        found = _number_of(reading, at, total) if number is not None else None
        if number is not None and found is not None:
            _total(reading, number, at, found, told)
            if last is not None:
                _by_another_account(reading, reading.drafts[-1], at)
            return
        if total and number is not None and told is None and not reading.drafts:
            _keep_unsaid(reading, number, at)


def _keep_unsaid(reading: SentenceReading, number: int, at: int) -> None:
    """'Zur Zahl der Entführten gibt es keine Angaben': what happened to them, for numbers told in sentences behind."""
    frame, clause = reading.lexicon.frames[number], reading.sentence.sliced.clause_of[at]
    kind = reading.context.codebook.kinds[frame.kind]
    if reading.lexicon.clauses.nouns_capitalised and kind.about == "people" and not kind.stock:
        reading.unsaid.append(draft_of(reading, Event(number, at, clause), Telling(frame, kind, "occurred"), []))


def _by_another_account(reading: SentenceReading, draft: Draft, at: int) -> None:
    """'The ministry later put the figure at 28': who acts in the clause gives the number of those told of."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[at])
    lemmas = {form.lemma for verb in clause.verbs for form in verb.forms}
    draft.cumulative = draft.cumulative and not lemmas.isdisjoint(reading.lexicon.clauses.reaching)
    if not draft.said_by and clause.verbs:
        spoken = [m for m in subject_of(reading.sentence, clause, clause.verbs[0].at) if m.kind in ("person", "body")]
        draft.said_by = names_of(reading, spoken)


def _told_behind(reading: SentenceReading, at: int) -> Draft | None:
    """'Die Zahl der Kinder, die Rebellen verschleppt haben': what the relative clause behind the noun tells."""
    if not reading.lexicon.clauses.nouns_capitalised:
        return None
    near = range(at + 2, at + RELATIVE_NEAR)
    clauses = [c.number for c in reading.sentence.sliced.clauses if c.kind == "relative" and c.first in near]
    clause_of, kinds = reading.sentence.sliced.clause_of, reading.context.codebook.kinds
    told = [d for d in [*reading.unsaid, *reading.drafts] if clause_of[d.at_word] in clauses[:1] and d.count is None]
    return next((d for d in told if kinds[d.kind].about == "people"), None)


def _is_whole(reading: SentenceReading, at: int) -> bool:
    """'del total de retornados, 13 fueron deportados': the total that the numbers are parts of."""
    known, marks = reading.sentence.tagged.known, reading.lexicon.clauses.genitive_marks
    before = known[at - 1] if at else None
    opens = before is not None and bool(before.flags & PREPOSITION) and before.base in marks
    return (
        opens
        and reading.lexicon.clauses.subjects_dropped
        and (at == 1 or not reading.sentence.tagged.words.form[at - 2][0].isalnum())
    )


def _is_change(reading: SentenceReading, number: Mention) -> bool:
    """'выросло на 40', 'с 1100 до 1250': how much a total changed by or from; a time beside it makes it one."""
    dated = any(time.first == number.last for time in reading.sentence.times)
    return number.prep in reading.lexicon.clauses.changed_by and not dated


def _without_stock_of_others(reading: SentenceReading, at: int, number: int) -> None:
    """'Число пленных, которых обменяли, достигло 900': no stock of those whom the total tells to have left it."""
    kinds, frames, clause_of = reading.context.codebook.kinds, reading.lexicon.frames, reading.sentence.sliced.clause_of
    if not kinds[frames[number].kind].stock:
        here = [d for d in reading.drafts if kinds[d.kind].stock and clause_of[d.at_word] == clause_of[at]]
        reading.drafts = [draft for draft in reading.drafts if draft not in here]


def _number_of(reading: SentenceReading, at: int, total: bool) -> Mention | None:
    """The bare number of a total: behind the noun, or, in its clause, before it ('brings to 130 the number of')."""
    counted = {d.count.start for d in reading.drafts if d.count is not None}
    bare = [m for m in reading.sentence.mentions if is_bare(reading, m) and not bracketed(m, reading.sentence)]
    bare = [m for m in bare if m.number is None or not m.number.article]  # 'ohne eine andere zu nennen'
    bare = [m for m in bare if (c := number_of(reading, m)) is not None and c.start not in counted]
    after = [m for m in bare if m.head > at and not _is_change(reading, m)]
    after = [m for m in after if m.prep] or after
    if reading.lexicon.clauses.subjects_dropped:  # 'eleva la cifra a 60; la Iglesia, a 70'
        after = [m for m in after if ";" not in reading.sentence.tagged.words.form[at : m.first]] or after
    if reading.lexicon.clauses.fixed_order:  # "this year's toll to 33; a group puts it at 41"
        here = reading.sentence.sliced.clause_of[at]
        after = [m for m in after if reading.sentence.sliced.clause_of[m.head] == here] or after
        told = any(start > reading.sentence.tagged.words.start[at] for start in counted)
        now = [m for m in after if m.prep not in reading.lexicon.clauses.out_of]  # 'to 41, from 33 in 2024'
        dated = [m for m in after if any(time.first == m.last for time in reading.sentence.times)]
        after = now or (dated if told else after)  # 'rose from 61 to 74'
    if after or not total:
        return after[-1] if after else None
    clause_of = reading.sentence.sliced.clause_of
    before = [m for m in bare if m.head < at and m.prep and clause_of[m.head] == clause_of[at]]
    return before[-1] if before else None


def _total(reading: SentenceReading, number: int, at: int, counted: Mention, told: Draft | None) -> None:
    frame = reading.lexicon.frames[number]
    event = Event(number, at, reading.sentence.sliced.clause_of[at])
    kind = reading.context.codebook.kinds[frame.kind]
    draft = draft_of(reading, event, Telling(frame, kind, _reached_yet(reading, counted)), [counted])
    draft.count, draft.mentions = _passed(reading, counted, reached(number_of(reading, counted))), [counted]
    draft.cumulative, draft.group = not kind.stock, draft.group or _captives_behind(reading, at)
    draft.said_by = draft.said_by or speakers_at_end(reading)
    if of_another(counted, reading.sentence, reading.lexicon.clauses.out_of):
        draft.when = None
    if told is not None:
        draft.group, draft.nations, draft.by, draft.place = told.group, told.nations, told.by, told.place
        draft.when = draft.when or told.when
    if draft.when is None and draft.cumulative:
        draft.when = days_between(reading, at, counted)
    reading.drafts.append(draft)


def _captives_behind(reading: SentenceReading, at: int) -> str:
    """'Die Zahl der politischen Gefangenen': the group of captives whose noun stands right behind; ''."""
    near = reading.sentence.tagged.known[at + 1 : at + CAPTIVES_NEAR]
    return next((w.group for w in near if w.group in reading.lexicon.captive and not w.member), "")


def _reached_yet(reading: SentenceReading, counted: Mention) -> str:
    """'La cifra podría superar los 1.000': 'possible' behind such a modal, else 'occurred'."""
    uses = uses_of(reading.sentence.clause(reading.sentence.sliced.clause_of[counted.head]).verbs, reading.lexicon)
    return "possible" if any(use.modal == "possible" for use in uses) else "occurred"


def _passed(reading: SentenceReading, counted: Mention, count: Quantity | None) -> Quantity | None:
    """'Arrests have topped 2,000': more than the number."""
    verbs = reading.sentence.clause(reading.sentence.sliced.clause_of[counted.head]).verbs
    over = any(form.lemma in reading.lexicon.clauses.exceeding for verb in verbs for form in verb.forms)
    if not over or count is None or count.value is None or count.op != "exact":
        return count
    return replace(count, op="over", low=count.value + 1, high=None)


def _reached(reading: SentenceReading, at: int) -> int | None:
    """The frame of an event noun that is the subject of a verb of reaching ('Las excarcelaciones suman ...')."""
    reaching = reading.lexicon.clauses.reaching
    if not reaching:
        return None
    if (member := _members_reached(reading, at)) is not None:
        return member
    noun = next((m for m in reading.sentence.mentions if m.head == at and m.kind == "event" and not m.prep), None)
    if noun is None or noun.number is not None:
        return None
    number = reading.sentence.tagged.known[at].events[0]
    kind = reading.context.codebook.kinds[reading.lexicon.frames[number].kind]
    verbs = reading.sentence.clause(reading.sentence.sliced.clause_of[at]).verbs
    reached = any(form.lemma in reaching for verb in verbs if verb.at > at for form in verb.forms)
    return number if reached and kind.about == "people" else None


def _members_reached(reading: SentenceReading, at: int) -> int | None:
    """'los repatriados ascienden a 5.614': the definite members are the subject of a verb of reaching."""
    clauses, known = reading.lexicon.clauses, reading.sentence.tagged.known
    if not at or reading.sentence.tagged.words.lower[at - 1] not in clauses.definites or not known[at].member:
        return None
    verbs = reading.sentence.clause(reading.sentence.sliced.clause_of[at]).verbs
    reached = any(form.lemma in clauses.reaching for verb in verbs if verb.at > at for form in verb.forms)
    frames = enumerate(reading.lexicon.frames if reached else ())
    return next((n for n, f in frames if f.kind == known[at].member and f.type == "noun"), None)


def _told_last(reading: SentenceReading, at: int) -> Draft | None:
    """'Mehrere wurden festgenommen. Die Polizei bezifferte die Zahl auf 343': of those just told of."""
    known, after = reading.sentence.tagged.known, at + 1
    after += after < len(known) and reading.sentence.tagged.words.lower[after] in reading.lexicon.clauses.adverbs
    if after >= len(known) or not (known[after].flags & PREPOSITION or known[after].verbs):
        return None
    near_words = known[after : after + FATE_NEAR] if reading.lexicon.clauses.fixed_order else []
    if any(form.lemma in reading.lexicon.clauses.fates for word in near_words for form in word.verbs):
        return None  # 'the number of reporters killed at work fell to 29'
    if at and known[at - 1].events and reading.lexicon.clauses.fixed_order:
        return None  # 'the death toll'
    drafts = [*reading.context.drafts, *reading.context.unsaid, *reading.drafts, *reading.unsaid]
    kinds = reading.context.codebook.kinds
    near = [d for d in drafts if reading.number - d.sentence <= 1 and kinds[d.kind].about == "people"]
    return max(near, key=lambda draft: (draft.sentence, draft.at_word), default=None)


def is_bare(reading: SentenceReading, mention: Mention) -> bool:
    """A number alone, or of 'people' that nothing else is told of."""
    clauses = reading.lexicon.clauses
    alone = mention.kind == "people" and not mention.group and not mention.nations
    bare = (mention.prep and (clauses.inner_clauses or clauses.nouns_capitalised)) or clauses.adjectives_agree
    return mention.kind == "number" or bool(alone and bare)


def stands_in_relative(reading: SentenceReading, at: int) -> bool:
    """Whether a word stands in a relative clause, in a language whose relatives stand behind whom they tell of."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[at])
    clauses = reading.lexicon.clauses
    return (clauses.nouns_capitalised or clauses.fixed_order) and clause.kind == "relative"


def only_is(reading: SentenceReading, clause: int) -> bool:
    """Whether a clause has no verb but one of being."""
    uses = [[reading.lexicon.verbs.get(f.lemma) for f in verb.forms] for verb in reading.sentence.clause(clause).verbs]
    helping = [{use.auxiliary for use in found if use is not None and use.auxiliary} for found in uses]
    being = {"state", "passive"}
    return bool(helping) and all(helping) and any(being & set(" ".join(found).split()) for found in helping)
