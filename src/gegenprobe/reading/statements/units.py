"""Whom one statement is about: a number, names, or those told of before; and whether it says enough."""

from __future__ import annotations

from functools import partial
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import CONJUNCTION, POSSESSIVE, TOTAL
from gegenprobe.reading.drafts.counted import (
    apposed_names,
    counted_unit,
    number_of,
    number_of_names,
    without_partition,
    without_the_one,
)
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled, named_as, names_behind
from gegenprobe.reading.meant.antecedents import (
    definite,
    left_out,
    meant_otherwise,
    only_nearly,
    owning,
    told_before,
)
from gegenprobe.reading.meant.kin import kin_of, theirs_again
from gegenprobe.reading.meant.singles import counting_names, held_by_name, single_units
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.moved_on import is_told_on
from gegenprobe.reading.statements.fitting import only_counted
from gegenprobe.reading.statements.left_over import left_over
from gegenprobe.reading.statements.pronouns_meant import antecedent_of, of_some_by_relative, taken_up_here
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.names_further_on import with_names_behind
from gegenprobe.reading.told.part_numbers import several_before, too_many
from gegenprobe.reading.told.who_is_meant import last_person, only_person
from gegenprobe.reading.wholes.being import (
    before_colon,
    known_first,
    of_main_subject,
    one_meant,
    only_named_before,
)

OWNED: Final = 2  # sentences between a person and the pronoun that owns an event ('seine Freilassung')
_OWN: Final = ("planned", "negotiated", "refused", "possible")


def units_of(reading: SentenceReading, event: Event, roles: Filled) -> list[Unit]:
    """The affected people, apart where the text counts them apart."""
    left = left_over(reading, event)
    if left is not None:
        return left
    units, named, plain = _by_sort(reading, event, roles)
    units, named = (
        without_partition(reading, units),
        with_names_behind(named, event.at, reading.sentence, reading.lexicon),
    )
    people = names_of_people(
        reading, [m for m in named if m.owner != "office" or held_by_name(m, reading.sentence, reading.lexicon)]
    )
    units = without_the_one(reading, units, named, len(people))
    if people:
        units = _with_named(reading, units, named, people)
    if plain and not units:
        units = _of_plain(reading, event, plain)
    elif named and not units and not people:
        units = _of_plain(reading, event, named)
        units = [] if units and units[0].mentions is named else units
    return units or ([] if of_some_by_relative(reading, roles.whom) else _from_before(reading, event))


def _by_sort(reading: SentenceReading, event: Event, roles: Filled) -> tuple[list[Unit], list[Mention], list[Mention]]:
    """Those counted or meant by a pronoun, as units; the names; the words for people without a number."""
    units: list[Unit] = []
    named: list[Mention] = []
    plain: list[Mention] = []
    for mention in roles.whom:
        if mention.kind == "pronoun":
            apart = meant_otherwise(mention, event, reading.sentence, reading.lexicon)
            units.extend([] if apart else antecedent_of(reading, event, mention))
        elif mention.kind == "person":
            named.append(mention)
        elif named and _apposed(reading, mention, roles.whom):
            continue
        elif mention.number is not None:
            if mention.part and not mention.group and units:  # 'twelve monks, five of them Dutch'
                mention = mention._replace(group=units[-1].mentions[0].group)
            units.append(counted_unit(reading, mention, _partitive(reading, mention), event))
        elif mention.kind == "people":
            plain.append(mention)
    return units, named, plain


def _with_named(
    reading: SentenceReading, units: list[Unit], named: list[Mention], people: tuple[str, ...]
) -> list[Unit]:
    """The units with those named as one more; the number that counts the names is theirs."""
    fixed = reading.lexicon.clauses.inner_clauses
    counted = counting_names(units, named, len(people), reading.sentence) if fixed else None
    before = counted.mentions if counted is not None else []
    quantity = counted.quantity if counted else number_of_names(reading, named, len(people))
    own = Unit([*before, *named], people=people, quantity=quantity)
    return [*(unit for unit in units if unit is not counted), own]


def _of_plain(reading: SentenceReading, event: Event, plain: list[Mention]) -> list[Unit]:
    """People told of without a number: by the names beside them, or as those told of before."""
    first = plain[0]
    if event.noun is not None and reading.sentence.tagged.known[event.noun.head].flags & TOTAL:
        return [Unit(plain)]  # 'Die Zahl der Gefangenen': of all there are, not of those told of before
    office = first.kind != "people" and reading.lexicon.clauses.fixed_order  # 'a lawyer named X'
    units = apposed_names(reading, first) if first.kind == "people" else _names_behind(reading, first) if office else []
    units = units or kin_of(first, reading.sentence, reading.lexicon.clauses)
    latest = [draft for draft in reading.context.latest(reading.drafts) if reading.number - draft.sentence <= OWNED]
    units = units or theirs_again(first, latest, reading.sentence, reading.lexicon)
    found = single_units(plain, event, reading.sentence, reading.lexicon, partial(names_of_people, reading))
    if found and reading.lexicon.clauses.noun_cases and any(d.people for d in reading.context.latest(reading.drafts)):
        found = []  # without articles it may be whoever was named
    units = units or ([] if found else _told_of(reading, event, first) or taken_up_here(reading, first))
    units = units or (_names_behind(reading, first) if first.kind == "people" else []) or found
    return units or one_meant(reading, event, first) or [Unit(plain)]


def _names_behind(reading: SentenceReading, mention: Mention) -> list[Unit]:
    agree = reading.lexicon.clauses.adjectives_agree
    names = names_behind(mention, reading.sentence) if agree else named_as(mention, reading.sentence, reading.lexicon)
    people = names_of_people(reading, names)
    return [Unit([mention, *names], people=people)] if people else []


def _apposed(reading: SentenceReading, mention: Mention, mentions: list[Mention]) -> bool:
    """'X, ein Abgeordneter, ...' tells of X; in 'X, ein Abgeordneter sowie sechs weitere' the list goes on."""
    if mention.number is None or not mention.number.article or not mention.joined:
        return False
    known = reading.sentence.tagged.known
    goes_on = mention is not mentions[-1] and bool(known[mention.last].flags & CONJUNCTION)
    return not (goes_on and reading.lexicon.clauses.nouns_capitalised)


def _from_before(reading: SentenceReading, event: Event) -> list[Unit]:
    if only_nearly(reading.sentence.clause(event.clause).first + 1, reading.sentence, reading.lexicon):
        return []
    if not left_out(event, reading.sentence, reading.lexicon):
        return _told_of(reading, event, None) if _of_them_all(reading, event) else of_main_subject(reading, event)
    return before_colon(reading, event) or _told_of(reading, event, None) or only_named_before(reading, event)


def _of_them_all(reading: SentenceReading, event: Event) -> bool:
    """'The group was freed', 'All were freed': a noun or word for all those told of before is the subject."""
    collectives = reading.lexicon.clauses.collectives
    if not collectives or event.form is None:
        return False
    clause = reading.sentence.clause(event.clause)
    places = reading.lexicon.frames[event.frame].roles.get("whom", ())
    if clause.kind not in ("main", "coordinate", "complement") or not (event.passive or "subject" in places):
        return False
    lower, verb = reading.sentence.tagged.words.lower, min(v.at for v in clause.verbs)
    subject = " ".join(lower[max(clause.first, verb - 2) : verb])
    less = any(word in reading.lexicon.clauses.nearly for word in lower[max(clause.first, verb - 4) : verb])
    return not less and any(subject == word or subject.endswith(f" {word}") for word in collectives)


def _told_of(reading: SentenceReading, event: Event, mention: Mention | None) -> list[Unit]:
    """The people of the statement before, for a definite phrase or a subject that is left out."""
    if mention is not None and not definite(mention, reading.sentence, reading.lexicon):
        return known_first(reading, event, mention)
    drafts = list(reading.context.latest(reading.drafts))
    kinds = reading.context.codebook.kinds
    if mention is not None and reading.sentence.tagged.words.lower[mention.head] in reading.lexicon.told_by.accused:
        mention = mention._replace(group="")  # 'The suspects' may be whoever was taken before
        drafts = [draft for draft in drafts if not kinds[draft.kind].leaves]
    word = reading.sentence.tagged.words.lower[event.at]
    several = mention is not None or word.endswith(reading.lexicon.clauses.plural_endings)
    where = reading.number, several or reading.lexicon.clauses.fixed_order
    kind = reading.lexicon.frames[event.frame].kind
    kind = "" if is_told_on(event, reading.context, reading.drafts, reading.sentence, reading.number) else kind
    found = told_before(drafts, kind, where, reading.lexicon, mention)
    ends = event.noun is None and not kinds[reading.lexicon.frames[event.frame].kind].fills
    if not found and ends and mention is not None and _only_the_held(reading, mention):
        taken = [draft for draft in drafts if kinds[draft.kind].fills]
        found = told_before(taken, kind, where, reading.lexicon)
    found = found or only_counted(reading, mention)
    if found or several or not event.passive or not reading.lexicon.clauses.subjects_dropped:
        return found
    last = last_person(reading.context.latest(reading.drafts), reading.number)
    return [] if last is None or last.kind == kind else [Unit(last.mentions, people=last.people)]


def _only_the_held(reading: SentenceReading, mention: Mention) -> bool:
    """'Seven students were arrested. The detainees were freed': all of those taken, by a noun that says no more."""
    captive, ranks = reading.lexicon.captive, reading.lexicon.ranks
    if mention.group not in captive or ranks[mention.group] < max(ranks[group] for group in captive):
        return False  # 'the political prisoners' may be others
    before = max(mention.first - 1, 0)
    if any(only_nearly(at, reading.sentence, reading.lexicon) for at in (mention.first, before)):
        return False
    return not any(m.first == mention.last and m.kind in ("place", "person", "body") for m in reading.sentence.mentions)


def owned(reading: SentenceReading, event: Event, kind: Kind, status: str) -> list[Unit]:
    """'fordern seine Freilassung': the person told of before, whose release is asked for or promised."""
    ahead = status == "demanded" or status in _OWN
    clauses = reading.lexicon.clauses
    fresh = (clauses.fixed_order or clauses.subjects_dropped) and event.noun is not None and not event.noun.prep
    fresh = fresh and not any(draft.kind == kind.name for draft in reading.context.latest(reading.drafts))
    alike = reading.lexicon.clauses.fixed_order or reading.lexicon.clauses.noun_cases
    unsure = alike and bool(reading.lexicon.frames[event.frame].groups)
    tried = event.noun is not None and status == "planned" and kind.about == "people"  # 'Sein Prozess beginnt im Mai'
    tried = tried and (clauses.nouns_capitalised or _of_one(reading, event))
    moved = kind.moves and ahead
    if not (kind.leaves or moved or tried) or not (ahead or fresh) or unsure:
        return []
    before = list(reading.context.latest(reading.drafts))
    if reading.lexicon.clauses.noun_cases and not _of_one(reading, event):
        held = reading.context.codebook.kinds
        before = [d for d in before if held[d.kind].stock or held[d.kind].fills]
    near = [d for d in before if reading.number - d.sentence <= OWNED]
    return owning(event, near, reading.sentence, reading.lexicon) or _owned_by_named(reading, event)


def _owned_by_named(reading: SentenceReading, event: Event) -> list[Unit]:
    """'Wenig ist über Anna Berg bekannt. London fordert ihre Freilassung': the one named where nothing is told."""
    noun = event.noun
    told = any(draft.sentence >= reading.number - 1 for draft in reading.context.latest(reading.drafts))
    owned = noun is not None and not told and _owned_by_one(reading, noun)
    before = reading.context.sentence_before_if(reading.number, lambda _: owned)
    person = only_person(before) if before is not None and owned else None
    if noun is None or person is None:
        return []
    return [Unit([noun], people=(reading.context.names.full(person.name),))]


def _owned_by_one(reading: SentenceReading, noun: Mention) -> bool:
    """'ihre Freilassung': whether the words before the noun may stand for one person."""
    clauses, first = reading.lexicon.clauses, reading.sentence.tagged.words.lower[noun.first]
    one = first in clauses.singular or clauses.nouns_capitalised or clauses.subjects_dropped
    return one and any(word.flags & POSSESSIVE for word in reading.sentence.tagged.known[noun.first : noun.head])


def _of_one(reading: SentenceReading, event: Event) -> bool:
    """'требуют его освобождения': whether the word before the noun stands for one person."""
    noun = event.noun
    return noun is None or reading.sentence.tagged.words.lower[noun.first] in reading.lexicon.clauses.singular


def _partitive(reading: SentenceReading, mention: Mention) -> Draft | None:
    whole = several_before(reading.context.last_whole(reading.drafts), reading.context.drafts) if mention.part else None
    return None if whole is not None and too_many(number_of(reading, mention), whole.count) else whole
