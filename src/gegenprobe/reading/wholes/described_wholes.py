"""Parts of a whole that its own sentence describes: 'Unter den Frauen, die freikamen, sind zwei Litauerinnen'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import PART
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.part_drafts import add_parts, first_members
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.meant.antecedents import definite
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.reading.wholes.wholes_named import factual

BEFORE_THOSE: Final = 3  # words of 'среди тех ,'


def tell_described(reading: SentenceReading) -> None:
    """'Zu den Häftlingen, die Minsk freiließ, gehören zwei Priester': some of those that the relative tells of."""
    clauses = reading.lexicon.clauses
    if not (clauses.nouns_capitalised or clauses.noun_cases) or not reading.sentence.mentions:
        return
    for clause in reading.sentence.sliced.clauses:
        before = _opening_part(reading, clause) if clause.kind == "relative" else -1
        whole = _told_in(reading, clause) if before >= 0 else None
        kind = _kind_of(reading, clause) if before >= 0 and whole is None and clauses.noun_cases else ""
        if whole is None and not kind:
            continue
        around, taken = reading.sentence.sliced.clause_of[before], _taken(reading)
        inside = [m for m in reading.sentence.in_clause(around) if m.head >= clause.last and m.head not in taken]
        some = [m for m in inside if not m.prep and (m.counted or m.kind == "person" or m.joined)]
        if not some or (some[0].kind == "people" and not some[0].counted):
            continue
        some = [some[0]._replace(joined=False), *some[1:]]
        if whole is None:
            first_members(reading, kind, some, some[0].head)
            continue
        made = len(reading.drafts)
        add_parts(reading, whole, some, some[0].head)
        if whole not in reading.drafts:
            for draft in reading.drafts[made:]:
                draft.whole = None


def tell_news(reading: SentenceReading) -> None:
    """'das Schicksal der 317 Frauen, die entführt wurden': a relative clause on people of whom no more is told.

    Where the sentence or an earlier one tells of as many, it only says who they are.
    """
    if not reading.lexicon.clauses.nouns_capitalised or not reading.unsaid:
        return
    taken, kinds = _taken(reading), reading.context.codebook.kinds
    for draft in reading.unsaid:
        clause = reading.sentence.clause(reading.sentence.sliced.clause_of[draft.at_word])
        counted = draft.count is not None and not any(m.head in taken for m in draft.mentions)
        if clause.kind != "relative" or not counted or not kinds[draft.kind].fills:
            continue
        if any(m.number is not None for m in reading.sentence.in_clause(clause.number)):
            continue  # '50, von denen 20 festgehalten werden'
        told = (d.count.value for d in reading.context.drafts if d.count is not None)
        if draft.count is not None and draft.count.value not in told and not _same_people(reading, draft):
            reading.drafts.append(draft)


def _same_people(reading: SentenceReading, draft: Draft) -> bool:
    """Whether the clause around the relative tells something of people itself."""
    clause_of = reading.sentence.sliced.clause_of
    around = reading.sentence.clause(clause_of[draft.at_word]).parent
    return any(clause_of[d.at_word] == around for d in [*reading.drafts, *reading.unsaid])


def in_person(reading: SentenceReading, unit: Unit) -> tuple[str, ...]:
    """'war mit Maria Dahl eine weitere Anwältin verhaftet worden': the names of those counted; ()."""
    prepositions, counted = reading.lexicon.clauses.in_person, unit.mentions[0] if unit.mentions else None
    value = unit.quantity.value if unit.quantity is not None else None
    if not prepositions or counted is None or value is None or unit.people or counted.kind != "people":
        return ()
    if counted not in reading.sentence.mentions:
        return ()
    clause = reading.sentence.sliced.clause_of[counted.head]
    before = [m for m in reading.sentence.in_clause(clause) if m.kind == "person" and m.last <= counted.first]
    named = [m for m in before if m.prep in prepositions and not m.owner]
    beside = bool(named) and (named[-1].last == counted.first or counted.more)
    return names_of_people(reading, named) if beside and len(named) == value else ()


def apposed_group(reading: SentenceReading, counted: Mention) -> str:
    """'die übrigen 35, allesamt politische Gefangene, ...': who they are, between two commas; ''."""
    form, lower = reading.sentence.tagged.words.form, reading.sentence.tagged.words.lower
    if not reading.lexicon.clauses.nouns_capitalised or counted not in reading.sentence.mentions:
        return ""
    if counted.last >= len(form) or form[counted.last] != ",":
        return ""
    start = counted.last + 1
    start += 1 if start < len(lower) and lower[start] in reading.lexicon.clauses.adverbs else 0
    who = next((m for m in reading.sentence.mentions if m.first == start and m.kind == "people"), None)
    if who is None or who.number is not None or who.prep or (who.last < len(form) and form[who.last][0].isalnum()):
        return ""
    return who.group if who.group not in reading.lexicon.general else ""


def fact_of_denial(reading: SentenceReading, event: Event, kind: Kind) -> Event | None:
    """What a denial tells of as a fact: who is no longer held is free, who has yet to be freed is held."""
    if kind.stock:
        return _no_longer_held(reading, event, kind)
    return _yet_to_leave(reading, event, kind) if kind.leaves else None


def _no_longer_held(reading: SentenceReading, event: Event, kind: Kind) -> Event | None:
    """'Zwei Männer sind nicht mehr in Haft': the release that it tells of; None for anything else."""
    phrases = reading.lexicon.clauses.no_longer
    lower, clause = reading.sentence.tagged.words.lower, reading.sentence.clause(event.clause)
    if not any(phrase in " ".join(lower[clause.first : clause.last]) for phrase in phrases):
        return None
    kinds, frames = reading.context.codebook.kinds, enumerate(reading.lexicon.frames)
    leaving = (n for n, f in frames if f.type == "noun" and kinds[f.kind].leaves)
    number = next((n for n in leaving if kinds[reading.lexicon.frames[n].kind].drains == kind.name), None)
    return None if number is None else event._replace(frame=number)


def _yet_to_leave(reading: SentenceReading, event: Event, kind: Kind) -> Event | None:
    """'About 40 have yet to be freed': the stock that they are still in; None for anything else."""
    phrases = reading.lexicon.clauses.yet_to
    lower, clause = reading.sentence.tagged.words.lower, reading.sentence.clause(event.clause)
    if not phrases or not any(phrase in " ".join(lower[clause.first : clause.last]) for phrase in phrases):
        return None
    between = [verb for verb in clause.verbs if verb.at < event.at]  # not 'has yet to keep his promise to pardon X'
    if not all(use.auxiliary for use in uses_of(between, reading.lexicon)):
        return None
    frames = enumerate(reading.lexicon.frames)
    held = (n for n, f in frames if f.type == "phrase" and f.kind == kind.drains)
    number = next(held, None)
    return None if number is None else event._replace(frame=number, form=None)


def described_elsewhere(reading: SentenceReading, event: Event, whom: list[Mention]) -> bool:
    """'die freikamen': whom a relative clause tells of, where what it stands behind names nobody by itself."""
    relative = reading.lexicon.clauses.nouns_capitalised and reading.sentence.clause(event.clause).kind == "relative"
    return relative and all(m.kind == "pronoun" for m in whom)


def of_all_told(reading: SentenceReading, whom: list[Mention]) -> bool:
    """Whether those of whom something is asked are only taken up by a noun ('die Männer')."""
    taken_up = (
        m.kind == "people" and m.number is None and definite(m, reading.sentence, reading.lexicon) for m in whom
    )
    return reading.lexicon.clauses.nouns_capitalised and bool(whom) and all(taken_up)


def _taken(reading: SentenceReading) -> set[int]:
    return {m.head for draft in reading.drafts for m in draft.mentions}


def _opening_part(reading: SentenceReading, clause: Clause) -> int:
    """The first word of what stands right before a relative clause and opens a part ('unter den 52'); -1."""
    words, known, length = reading.sentence.tagged.words, reading.sentence.tagged.known, reading.sentence.tagged.length
    ends = (clause.first, clause.first - 1)
    for at in range(max(0, clause.first - 1)):
        if known[at].flags & PART and length[at] > 1 and at + length[at] in ends:
            return at
    those = clause.first - BEFORE_THOSE  # 'среди тех, кого освободили'
    set_off = bool(reading.lexicon.clauses.noun_cases) and those >= 0 and words.form[clause.first - 1] == ","
    if set_off and words.lower[those] in reading.lexicon.part_openers and words.form[those + 1].isalpha():
        return those
    opened = (m for m in reading.sentence.mentions if m.last in ends and m.kind == "people")
    return next((m.first for m in opened if words.lower[m.first] in reading.lexicon.part_openers), -1)


def _told_in(reading: SentenceReading, clause: Clause) -> Draft | None:
    clause_of = reading.sentence.sliced.clause_of
    told = [d for d in [*reading.drafts, *reading.unsaid] if clause_of[d.at_word] == clause.number]
    kinds = reading.context.codebook.kinds
    return next((d for d in told if kinds[d.kind].about == "people"), None)


def _kind_of(reading: SentenceReading, clause: Clause) -> str:
    """'среди тех, кого освободили': what the verb of the relative clause says of people, where it needs no more; ''."""
    uses = uses_of(clause.verbs, reading.lexicon)
    frames = (reading.lexicon.frames[number] for use in uses for number in use.frames)
    kinds = reading.context.codebook.kinds
    told = (f.kind for f in frames if kinds[f.kind].about == "people" and not f.needs and not f.story)
    return next(told, "")


def tell_who_they_are(reading: SentenceReading) -> None:
    """'Die Freigelassenen sind drei Peruaner und ein Chilene': how many those are whom the noun tells of."""
    if not reading.lexicon.clauses.nouns_capitalised:
        return
    known, taken = reading.sentence.tagged.known, _taken(reading)
    for who in reading.sentence.mentions:
        kind = known[who.head].member
        clause = reading.sentence.sliced.clause_of[who.head]
        bare = who.head == who.first + 1 and not who.prep  # not 'die jüngste Freigelassene ist 18'
        if not kind or not bare or not definite(who, reading.sentence, reading.lexicon) or not only_is(reading, clause):
            continue
        others = [m for m in reading.sentence.in_clause(clause) if m.head != who.head and m.head not in taken]
        some = [m for m in others if not m.prep and (m.number is not None or m.kind == "person")]
        counted = bool(some) and some[0].kind == "people" and some[0].counted
        if counted or (some and some[0].kind == "person" and not some[0].owner):
            those(reading, kind, [some[0]._replace(joined=False), *some[1:]], who.head)


def those(reading: SentenceReading, kind: str, some: list[Mention], at: int) -> None:
    """Some of those whom the noun at `at` names: parts of what was told of them, or told by the noun itself."""
    whole = factual(reading, kind, reading.context.last_of(kind))
    if whole is None:
        first_members(reading, kind, some, at)
    else:
        add_parts(reading, whole, some, at)
