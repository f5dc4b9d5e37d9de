"""Whom a bare number counts: those of its own clause, of the place behind it, or those told of last."""

from __future__ import annotations

import itertools
from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, PARTITIVE, PRONOUN
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import written_number
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import named_as, names_apposed
from gegenprobe.reading.meant.antecedents import definite
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.same_office import named_in_share
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.part_numbers import several_before
from gegenprobe.reading.words.as_many import as_many_as, is_as_many
from gegenprobe.text.extremes import greatest

BESIDE: Final = 4  # words between 'один из высланных,' and the name that tells who it is
GROUP_BACK: Final = 3  # sentences between a bare number and those that its kind was told of


def group_of_number(
    reading: SentenceReading, event: Event, mention: Mention, nations: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """Whom a bare number counts: those of its own clause, else those told of last ('Two were let go')."""
    opened = [m for m in reading.sentence.in_clause(event.clause) if m.last < mention.first and m.kind == "people"]
    if mention.prep or any(m.prep in reading.lexicon.clauses.genitive_marks for m in opened[:1]):
        group, own = _counted_group(reading, event)  # 'Of these men, 12 were freed'
        if group or own:
            return group, own
    named = named_in_share(mention, reading.sentence.tagged, reading.lexicon)
    whole = several_before(reading.context.last_whole(reading.drafts), reading.context.drafts) if named else None
    if named and (whole is None or whole.count is None or not whole.group):
        return named, nations  # 'Siete de los excarcelados', where nothing was told before
    if whole is not None and reading.number - whole.sentence > 1:
        return whole.group, nations or whole.nations
    other_side = is_as_many(mention.number)  # 'столько же передано': as many, but nobody of those
    for draft in reading.context.latest(reading.drafts):
        clauses = reading.lexicon.clauses
        if reading.number - draft.sentence > GROUP_BACK or not (clauses.inner_clauses or clauses.adjectives_agree):
            break
        if draft.whole is not None and draft.group in reading.lexicon.general:
            continue  # 'fueron liberados 18 (6 mujeres). Hubo otras 17 excarcelaciones'
        if reading.number - draft.sentence > 1 and draft.kind != reading.lexicon.frames[event.frame].kind:
            continue
        if reading.context.codebook.kinds[draft.kind].about == "people" and draft.group:
            return draft.group, nations if other_side else nations or draft.nations
    return "", nations


def gathered(reading: SentenceReading, unit: Unit, draft: Draft) -> str:
    """'Задержали 185 участников акций': the group of those told of by a gathering; ''.

    It goes on in bare numbers of the same kind behind them ('в Омске — 20').
    """
    kinds, gatherings = reading.context.codebook.kinds, reading.lexicon.clauses.gatherings
    group = min(reading.lexicon.gathered, default="")
    if not gatherings or not group or not kinds[draft.kind].fills or draft.nations:
        return ""
    lower = reading.sentence.tagged.words.lower
    if any(word in gatherings for m in unit.mentions for word in lower[m.last : m.last + 1]):
        return group
    before = next((d for d in reading.context.latest(reading.drafts) if d.kind == draft.kind), None)
    told = before is not None and before.group == group and reading.number - before.sentence <= GROUP_BACK
    bare = any(m.kind == "number" for m in unit.mentions)
    return group if told and bare and draft.count is not None else ""


def number_of(reading: SentenceReading, mention: Mention) -> Quantity | None:
    """How many a mention counts, also as many as those told of last ('столько же'); None."""
    if not is_as_many(mention.number) or mention.number is None:
        return written_number(reading, mention)
    near = (d for d in reading.context.latest(reading.drafts) if reading.number - d.sentence <= 1 and d.whole is None)
    span = reading.sentence.span(mention.number.first, mention.number.last)
    return as_many_as((d.count for d in near if d.count is not None), span)


def counted_unit(reading: SentenceReading, mention: Mention, whole: Draft | None, event: Event) -> Unit:
    """Whom a number counts; 'обоих' are the two who were named last, where two were."""
    if mention.kind == "number" and reading.sentence.tagged.known[mention.head].flags & PRONOUN:
        near = [d for d in reading.context.latest(reading.drafts) if reading.number - d.sentence <= 1]
        told = list(itertools.takewhile(lambda d: d.people and d.count is None, near))
        named = tuple(dict.fromkeys(n for d in reversed(told[:2]) for n in d.people))
        named = named if near else _named_before(reading)
        if len(named) == 2:
            return Unit(near[0].mentions if near else [mention], people=named)
    described = reading.sentence.clause(event.clause).kind == "relative" and mention.last <= event.at
    count = None if _of_some_among(reading, mention) and not described else number_of(reading, mention)
    names = named_as(mention, reading.sentence, reading.lexicon) if count is not None and count.value != 1 else []
    people = names_of_people(reading, names)
    if not people or count is None or len(people) != count.value:
        return Unit([mention], quantity=count, whole=whole)
    return Unit([mention, *names], quantity=count, people=people, whole=whole)  # 'two men identified as X and Y'


def _of_some_among(reading: SentenceReading, mention: Mention) -> bool:
    """'most of the 210 hostages': the number is that of all, and how many it befell is not told."""
    clauses, lower = reading.lexicon.clauses, reading.sentence.tagged.words.lower
    if mention.first < 1 or lower[mention.first - 1] not in clauses.indefinites:
        return False
    if clauses.nouns_capitalised:  # 'Die meisten der 200 Festgenommenen'
        return not mention.prep and bool(clauses.articles.get(lower[mention.first], 0) & GENITIVE)
    return clauses.fixed_order and mention.prep in clauses.genitive_marks


def number_of_names(reading: SentenceReading, named: list[Mention], many: int) -> Quantity | None:
    """'die beiden Journalisten A und B': the number before the first name that just counts the names."""
    count = number_of(reading, named[0]) if many > 1 and named[0].counted else None
    return count if count is not None and count.op == "exact" and count.value == many else None


def without_the_one(reading: SentenceReading, units: list[Unit], named: list[Mention], many: int) -> list[Unit]:
    """'один из высланных, Иван Орлов, ...': the name behind the comma tells who the one is; no number is told."""
    clauses = reading.lexicon.clauses
    reads = clauses.noun_cases or clauses.subjects_dropped or clauses.fixed_order
    one = units[0] if len(units) == 1 and many <= 1 and reads else None
    if one is None or one.quantity is None or one.quantity.value != 1 or one.quantity.op != "exact":
        return units
    last, form = one.mentions[-1].last, reading.sentence.tagged.words.form
    if last < len(form) and reading.sentence.tagged.known[last].flags & PARTITIVE:  # 'Uno de ellos, X, ...'
        last = min(last + max(1, reading.sentence.tagged.length[last]), len(form) - 1)
    if named:
        return [] if last < named[0].first and form[last] == "," else units
    apposed = next((m for m in reading.sentence.mentions if m.kind == "person" and 0 < m.first - last <= BESIDE), None)
    if apposed is None or form[last] != "," or form[apposed.last : apposed.last + 1] != [","]:
        return units
    return [Unit([*one.mentions, apposed], people=names_of_people(reading, [apposed]))]


def told_already(reading: SentenceReading, event: Event, found: list[Unit]) -> bool:
    """'При каких обстоятельствах их задержали, неизвестно': what is known of them, and no other time of it."""
    clause_of = reading.sentence.sliced.clause_of
    more = any(clause_of[time.first] == event.clause for time in reading.sentence.times)
    more = more or any(m.kind != "pronoun" for m in reading.sentence.in_clause(event.clause))
    if more:
        return False
    kind = reading.lexicon.frames[event.frame].kind
    near = [d for d in [*reading.context.drafts, *reading.drafts] if d.kind == kind and d.status == "occurred"]
    return any((d.people, d.count) == (unit.people, unit.quantity) for d in near for unit in found)


def named_in(reading: SentenceReading, people: tuple[str, ...], drafts: list[Draft]) -> bool:
    """'взяли его 15 января': whether the report has told of those named already."""
    kinds = reading.context.codebook.kinds
    return any(set(people) & set(d.people) for d in drafts if kinds[d.kind].about == "people")


def _named_before(reading: SentenceReading) -> tuple[str, ...]:
    """The persons whom the sentence before names."""
    before = reading.context.sentence_before(reading.number)
    named = [m for m in before.mentions if m.kind == "person" and m.owner != "office"] if before else []
    return names_of_people(reading, [m for m in named if not m.aside])


def country_beside(reading: SentenceReading, unit: Unit, kind: Kind) -> str:
    """'50 hostages in Mali and 150 Malians jailed in Chad': the country that stands right behind each."""
    if reading.lexicon.clauses.subjects_dropped and unit.mentions:
        return _with_so_many(reading, unit.mentions[0])
    if not reading.lexicon.clauses.inner_clauses or not unit.mentions or unit.quantity is None:
        return ""
    last = greatest([m.last for m in unit.mentions if m in reading.sentence.mentions], 0)
    inside, known = reading.lexicon.clauses.inside, reading.sentence.tagged.known
    near = [m for m in reading.sentence.mentions if m.kind == "place" and m.prep in inside and m.country]
    gap = next((m for m in near if m.first in (last, last + 1)), None)
    if gap is None or (gap.first == last + 1 and not any(f.features & PARTICIPLE for f in known[last].verbs)):
        return ""
    if gap.first == last + 1 and not (kind.leaves or kind.moves or kind.stock or kind.swaps):
        return ""  # 'Moldova arrested 70 men trained in Serbia'
    return "" if not kind.moves and gap.first == last + 1 and _arrives(reading, last) else gap.country


def _arrives(reading: SentenceReading, at: int) -> bool:
    """'Nine Turks landed in Ankara after they were freed by Israel': a verb by which people come to a country."""
    uses = [reading.lexicon.verbs.get(form.lemma) for form in reading.sentence.tagged.known[at].verbs]
    frames = [reading.lexicon.frames[number] for use in uses if use is not None for number in use.frames]
    return any(reading.context.codebook.kinds[frame.kind].moves for frame in frames)


def _with_so_many(reading: SentenceReading, counted: Mention) -> str:
    """'China, con 50 periodistas encarcelados, encabeza la lista': the country right before who is there; ''."""
    if counted.number is None or counted.prep not in reading.lexicon.clauses.holding:
        return ""
    form = reading.sentence.tagged.words.form
    before = counted.first - 1 if form[counted.first - 1] == "," else counted.first
    places = (m for m in reading.sentence.mentions if m.kind == "place" and m.last == before)
    owned = reading.lexicon.clauses.genitive_marks
    return next((m.country for m in places if m.prep == "" or m.prep in owned), "")


def captives_counted_as(reading: SentenceReading, event: Event, unit: Unit) -> str:
    """'1.186 Menschen als politische Gefangene': the captives that a counting frame needs tell who they are."""
    needed = [reading.lexicon.phrases_needed[number] for number in reading.lexicon.needs[event.frame]]
    lower = reading.sentence.tagged.words.lower
    for m in reading.sentence.in_clause(event.clause):
        captive = m.kind == "people" and m.group in reading.lexicon.captive and m.number is None
        if captive and m not in unit.mentions and any(lower[m.last - 1] in need.last for need in needed):
            return m.group
    return ""


def _counted_group(reading: SentenceReading, event: Event) -> tuple[str, tuple[str, ...]]:
    """'puts the number of political prisoners at 777': whom the number counts."""
    marks = reading.lexicon.clauses.genitive_marks
    of_case = reading.lexicon.clauses.nouns_capitalised  # 'die Zahl der inhaftierten Journalisten'
    counted = [
        m
        for m in reading.sentence.in_clause(event.clause)
        if (m.kind == "people" and (m.group or m.nations) and m.prep in marks)
        or (of_case and m.kind in ("body", "person") and m.group and not m.prep and m.cases & GENITIVE)
    ]
    return (counted[0].group, counted[0].nations) if counted else ("", ())


def leaves_custody(reading: SentenceReading, kind: str) -> bool:
    """Whether people of this kind leave custody or are moved: then the same number may be moved on."""
    found = reading.context.codebook.kinds[kind]
    return found.leaves or found.moves or found.stock


def right_before(reading: SentenceReading, mention: Mention, clause: Clause) -> bool:
    """'darunter 13 Ausländer, die abgeschoben wurden': the counted part that the relative stands right behind."""
    clauses = reading.lexicon.clauses
    sides = clauses.nouns_capitalised or clauses.fixed_order
    return sides and mention.counted and clause.first - mention.last <= 1


def foreigners_leave(reading: SentenceReading, event: Event, before: list[Mention]) -> bool:
    """'pardoned 1,200, including 145 foreigners, who were deported': only those are moved across a border."""
    codebook, part = reading.context.codebook, before[-1] if before else None
    moves = codebook.kinds[reading.lexicon.frames[event.frame].kind].moves and reading.lexicon.clauses.fixed_order
    return moves and part is not None and part.aside and part.group == codebook.populations.foreign


def of_no_one(reading: SentenceReading, clause: Clause) -> bool:
    """'ob diejenigen, die inhaftiert sind, ...': a pronoun before the comma, and nobody who was counted."""
    if not reading.lexicon.clauses.nouns_capitalised or clause.first < 2:
        return False
    before = reading.sentence.tagged.known[clause.first - 2]
    return bool(before.flags & PRONOUN) and not before.flags & ARTICLE


def _as_shares(reading: SentenceReading, units: list[Unit]) -> bool:
    """'64 personas, 38 hondureños y 26 colombianos': people of no group, or by their citizenship."""
    first, rest = units[:1], [mention for unit in units[1:] for mention in unit.mentions]
    plain = bool(first) and not first[0].mentions[0].group
    return reading.lexicon.clauses.subjects_dropped and (plain or (bool(rest) and all(m.nations for m in rest)))


def without_partition(reading: SentenceReading, units: list[Unit]) -> list[Unit]:
    """'137 rehenes, 76 mujeres y 61 hombres': the same people again, by sex or age."""
    values = [unit.quantity.value for unit in units if unit.quantity is not None]
    general = {*reading.lexicon.general, "minor"}
    alike = all(mention.group in general for unit in units[1:] for mention in unit.mentions)
    same = len({mention.group for unit in units[1:] for mention in unit.mentions}) < 2
    fitting = _as_shares(reading, units) or (alike and not same)
    if len(values) < 3 or len(values) != len(units) or None in values or not fitting:
        return units  # 'three journalists, a nurse and two drivers' are six
    return units[:1] if values[0] == sum(value for value in values[1:] if value is not None) else units


def apposed_names(reading: SentenceReading, mention: Mention) -> list[Unit]:
    """'Los manifestantes, X e Y, ...': the names between commas, where the language's packs have such plurals."""
    names = names_apposed(mention, reading.sentence) if definite(mention, reading.sentence, reading.lexicon) else []
    people = names_of_people(reading, names)
    return [Unit([mention, *names], people=people)] if people else []
