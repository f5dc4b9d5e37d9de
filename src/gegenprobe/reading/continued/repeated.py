"""Statements without a verb of their own: of those who are added, share a verb, or are only counted."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, PRESENT
from gegenprobe.packs.lexicon import ARTICLE, NEGATION, POSSESSIVE, STILL
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of, group_of_unit
from gegenprobe.reading.drafts.who_says import names_cited
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import NOBODY
from gegenprobe.reading.meant.antecedents import definite
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.left_out import added, besides, held_without_verb
from gegenprobe.reading.settings.places import place_of
from gegenprobe.reading.status.settled_status import status_of
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.list_lines import counted_in_line
from gegenprobe.reading.told.shares import of_others, others_counted
from gegenprobe.reading.wholes.being import beside_being, held_in_relative
from gegenprobe.reading.wholes.told_parts import (
    in_the_past_perfect,
    is_now,
    of_the_told,
    only_does,
    only_tells,
    was_before,
)
from gegenprobe.reading.wholes.totals import only_is

BOTH: Final = 2  # statements
NEAR: Final = 3  # sentences between a whole and its part


def tell_stock(reading: SentenceReading) -> None:
    """'На сегодня в Беларуси 1378 политзаключённых', 'Noch 24 Geiseln in Gaza': who is held, without a verb."""
    number = None if reading.drafts else held_without_verb(reading.sentence, reading.lexicon) or _held_by_being(reading)
    number = number or held_in_relative(reading)
    if number is None:
        return  # as nearly always
    kinds, frames = reading.context.codebook.kinds, reading.lexicon.frames
    stock = next((n for n, f in enumerate(frames) if kinds[f.kind].stock), -1)
    if stock < 0:
        return
    event = Event(stock, number.head, reading.sentence.sliced.clause_of[number.head])
    draft = draft_of(reading, event, Telling(frames[stock], kinds[frames[stock].kind], "occurred"), [number])
    draft.count, draft.mentions = number_of(reading, number), [number]
    draft.group, draft.nations = group_of_unit(reading, Unit([number]))
    draft.place = place_of(event, reading.sentence, NOBODY, kinds[frames[stock].kind], reading.lexicon.clauses)
    reading.drafts.append(draft)


def _held_by_being(reading: SentenceReading) -> Mention | None:
    """'Para la ONG son 800 los presos políticos', 'los rehenes, según X, son 20': captives, and how many."""
    captive, lexicon = reading.lexicon.captive, reading.lexicon
    people = [m for m in reading.sentence.mentions if m.kind in ("people", "number") and not m.prep]
    held = [m for m in people if m.group in captive]
    held = [m for m in held if m.counted or not m.first or definite(m, reading.sentence, lexicon)]
    if not held or not lexicon.clauses.subjects_dropped or reading.sentence.tagged.flags & NEGATION:
        return None
    counted = [m for m in people if m.counted]
    if len(held) != 1 or len(counted) != 1 or reading.sentence.tagged.known[held[0].head].member:
        return None
    if held[0] is counted[0]:
        return (
            held[0] if len(people) == 1 and only_is(reading, reading.sentence.sliced.clause_of[held[0].head]) else None
        )
    number = beside_being(reading, held[0])
    return number._replace(group=held[0].group, nations=held[0].nations) if number is not None else None


def tell_line(reading: SentenceReading) -> None:
    """'· Huye: 484' below those told of: a line of a list that tells how many of them are there."""
    line = counted_in_line(reading.sentence) if not reading.drafts else None
    whole = reading.context.last_whole([]) if line is not None else None
    if line is None or whole is None or whole.count is None or whole.count.value is None:
        return
    number = line.number.value if line.number is not None else None
    if number is not None and number <= whole.count.value:
        add_parts(reading, whole, [line], line.head)


def tell_more(reading: SentenceReading) -> None:
    """'weitere 200 sollen folgen': the same as told last, of more people."""
    found = added(reading.sentence, reading.lexicon)
    told = [*reading.context.drafts, *reading.drafts] if found else []
    told = [d for d in told if d.whole is None and reading.context.codebook.kinds[d.kind].about == "people"]
    for more in found:
        first = next((d for d in reversed(told) if _just_told(reading, d, more.at)), None)
        if first is None or any(more.mentions[-1] in draft.mentions for draft in reading.drafts):
            continue
        event = Event(first.number, more.at, more.clause, more.form)
        made = len(reading.drafts)
        add_parts(reading, first, [more.mentions[0]._replace(joined=False), *more.mentions[1:]], more.at)
        for draft in reading.drafts[made:]:
            draft.whole, draft.status = None, status_of(reading.basis, event, NOBODY)[0]
            held = draft.status == "occurred" and reading.context.codebook.kinds[draft.kind].stock
            own = draft.when != first.when and not was_before(reading, draft)
            draft.when = draft.when if own or held else None
            draft.place = ""


def _just_told(reading: SentenceReading, draft: Draft, at: int) -> bool:
    """Whether a draft was told in the sentence before, or in this one by another word."""
    return reading.number - draft.sentence <= 1 and (draft.sentence, draft.at_word) != (reading.number, at)


def without_known_stock(reading: SentenceReading) -> None:
    """'in return for 410 who are jailed in Israel': of those let go, the relative clause only says who they are."""
    kinds, clause_of = reading.context.codebook.kinds, reading.sentence.sliced.clause_of
    if reading.lexicon.clauses.noun_cases:
        reading.drafts = [draft for draft in reading.drafts if not _has_left(reading, draft)]
    if not reading.lexicon.clauses.fixed_order or len(reading.drafts) < BOTH:
        return
    left = [d for d in reading.drafts if kinds[d.kind].leaves or kinds[d.kind].moves]
    gone = {m.head for d in left for m in d.mentions}
    freed = {m.head for d in left if d.status == "occurred" for m in d.mentions}
    since = {clause_of[time.first] for time in reading.sentence.times if time.kind == "open-span"}
    kept = []
    for draft in reading.drafts:
        clause = reading.sentence.clause(clause_of[draft.at_word])
        present = any(features & PRESENT for features in clause.finite())
        known = any(m.head in freed or (present and m.head in gone) for m in draft.mentions)
        told = clause.kind == "relative" and known and clause.number not in since
        kept += [] if told and kinds[draft.kind].stock else [draft]
    reading.drafts = kept


def _has_left(reading: SentenceReading, draft: Draft) -> bool:
    """'Все они находятся в Литве': of those who have left, a verb that tells of prisoners only holds nobody."""
    kinds, frame = reading.context.codebook.kinds, draft.frame
    if not (frame.weak and frame.groups and kinds[draft.kind].stock) or frame.needs:
        return False
    told = [d for d in reading.context.latest(reading.drafts) if d is not draft and d.mentions is not None]
    left = (d for d in told if kinds[d.kind].leaves or kinds[d.kind].moves)
    heads = [m.head for m in draft.mentions]
    return any(
        d.status == "occurred" and d.count == draft.count and [m.head for m in d.mentions] == heads for d in left
    )


def tell_told(reading: SentenceReading) -> None:
    """'She was among 14 monks arrested in May': people new to the text, of whom only a participle tells."""
    told = {m.head for draft in reading.drafts for m in draft.mentions}
    for draft in reading.unsaid if reading.lexicon.clauses.inner_clauses else ():
        clause = reading.sentence.clause(reading.sentence.sliced.clause_of[draft.at_word])
        reduced = clause.kind == "relative" and clause.relative < 0
        new = draft.count is not None and all(m.head not in told and _indefinite(reading, m) for m in draft.mentions)
        if reduced and new:
            reading.drafts.append(draft)


def _indefinite(reading: SentenceReading, mention: Mention) -> bool:
    """Whether no article or owner stands before the number of the people."""
    if mention.number is None or mention.number.article:
        return False
    before = reading.sentence.tagged.known[mention.first : mention.number.core_first]
    return not any(word.flags & (ARTICLE | POSSESSIVE) for word in before)


def says_so(reading: SentenceReading, event: Event) -> tuple[str, ...]:
    """Who says it in another clause, or spoke before the quotation that the sentence stands in."""
    said = (names_cited(reading, cue) for cue in reading.cues if cue.speakers and cue.clause != event.clause)
    return next(said, ()) or reading.context.quoted_by(reading.number)


def tell_besides(reading: SentenceReading) -> None:
    """'seien übergeben worden, zudem 20 Zivilisten': what the verb before tells, of these as well."""
    for mention in besides(reading.sentence, reading.lexicon):
        own = [d for d in reading.drafts if d.whole is None and d.at_word < mention.first and _about_people(reading, d)]
        if mention.kind == "person" and not _adds_name(reading, mention, own):
            continue
        last = own[-1].at_word if own else -1
        reading.drafts = [d for d in reading.drafts if not any(m.head == mention.head for m in d.mentions)]
        for first in [d for d in own if d.at_word == last and d in reading.drafts]:
            made = len(reading.drafts)
            add_parts(reading, first, [mention._replace(joined=False)], mention.head)
            for draft in reading.drafts[made:]:
                draft.whole, draft.to, draft.when = None, first.to, first.when
                if mention.kind == "person":
                    draft.group, draft.nations = mention.group, mention.nations


def _about_people(reading: SentenceReading, draft: Draft) -> bool:
    return reading.context.codebook.kinds[draft.kind].about == "people"


def _adds_name(reading: SentenceReading, named: Mention, told: list[Draft]) -> bool:
    """Whether somebody named shares what was told last: nobody cited, nor one of a list that was read."""
    cited = any(m.head == named.head for cue in reading.cues for m in cue.speakers)
    read = any(m.head == named.head for d in reading.drafts for m in d.mentions)
    return bool(told) and not cited and not read


def _dies(reading: SentenceReading, mention: Mention) -> bool:
    """Whether a verb of the clause tells of deaths: what befell those people is no part of their release."""
    kinds = reading.context.codebook.kinds
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[mention.head])
    forms = [form for verb in clause.verbs for form in verb.forms if form.features & FINITE]
    frames = [n for form in forms for n in reading.lexicon.verbs.get(form.lemma, NO_USE).frames]
    return bool(frames) and all(kinds[reading.lexicon.frames[n].kind].final for n in frames)


def tell_those(reading: SentenceReading) -> None:
    """'250 von ihnen verbüßten lange Strafen', said of people who are free: they are a part of those."""
    kinds, known = reading.context.codebook.kinds, reading.sentence.tagged.known
    whole = reading.context.last_whole([])
    freed = whole is not None and (kinds[whole.kind].leaves or kinds[whole.kind].moves)
    freed = freed or (whole is not None and kinds[whole.kind].final)
    if whole is None or not freed or reading.number - whole.sentence > NEAR or any(w.flags & STILL for w in known):
        return
    for mention in reading.sentence.mentions:
        part = mention.part or (whole.count is not None and of_the_told(reading, mention, whole))
        if not part or mention.number is None or mention.prep or mention.aside:
            continue
        others = of_others(mention, whole, reading.sentence, reading.lexicon, reading.context.names.text)
        if others or only_does(reading, mention) or (not kinds[whole.kind].final and _dies(reading, mention)):
            continue  # 'Uno de ellos murió en mayo'
        if not reading.drafts and others_counted(mention, reading.sentence):
            continue
        own = [draft for draft in reading.drafts if any(m.head == mention.head for m in draft.mentions)]
        if reading.lexicon.clauses.nouns_capitalised and any(not reading.lexicon.needs[d.number] for d in own):
            continue  # 'zwei von ihnen wurden verurteilt' is news of its own
        if own and any(word in reading.lexicon.clauses.anew for word in reading.sentence.tagged.words.lower):
            continue  # '82 von ihnen sind wieder hinter Gittern'
        kept = [draft for draft in own if draft.whole is not None and draft.whole.kind == draft.kind]
        clause_of = reading.sentence.sliced.clause_of
        beside = [draft for draft in reading.drafts if clause_of[draft.at_word] == clause_of[mention.head]]
        if kinds[whole.kind].final and (is_now(reading, mention) or _of_others_here(reading, mention)):
            continue  # '13 of them are on death row'
        before = own and in_the_past_perfect(reading, mention)  # 'Of these, 1,718 had been arrested in May'
        if kept or not all(only_tells(kinds[d.kind]) or (before and kinds[d.kind].fills) for d in beside):
            continue
        reading.drafts = [draft for draft in reading.drafts if draft not in own]
        _add_part(reading, whole, mention)


def _add_part(reading: SentenceReading, whole: Draft, part: Mention) -> None:
    """A part of those told of; 'Neun von ihnen sind zurückgekehrt': these left where the others were brought to."""
    made = len(reading.drafts)
    add_parts(reading, whole, [part._replace(joined=False)], part.head)
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[part.head])
    lemmas = {form.lemma for verb in clause.verbs for form in verb.forms}
    if not whole.to or lemmas.isdisjoint(reading.lexicon.clauses.goes_back):
        return
    dated = any(clause.first <= time.first < clause.last for time in reading.sentence.times)
    for draft in reading.drafts[made:]:
        draft.origin, draft.to, draft.by = whole.to, whole.origin, ()
        draft.when = draft.when if dated else None


def _of_others_here(reading: SentenceReading, part: Mention) -> bool:
    """'Оставшиеся двое вели дела врачей: четверо из них ...': the rest, or a part of people whom the sentence names."""
    if not reading.lexicon.clauses.noun_cases:
        return False
    if part.more or reading.sentence.tagged.words.lower[part.first] in reading.lexicon.clauses.rest:
        return True
    before = [m for m in reading.sentence.mentions if m.last <= part.first and m.kind in ("people", "body")]
    return any(m.group and not m.counted for m in before)
