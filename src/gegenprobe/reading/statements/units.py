"""Whom one statement is about: a number, names, or those told of before; and whether it says enough."""

from __future__ import annotations

from functools import partial
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import PRESENT
from gegenprobe.packs.lexicon import CONJUNCTION, INDEFINITE, PART, TOTAL
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.drafts.anybody import of_one, of_several, of_whole, whose_office
from gegenprobe.reading.drafts.counted import (
    GROUP_BACK,
    apposed_names,
    counted_unit,
    foreigners_leave,
    number_of,
    number_of_names,
    of_no_one,
    right_before,
    told_already,
    without_partition,
    without_the_one,
)
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import PEOPLE_KINDS, Filled, named_as, names_behind, with_joined
from gegenprobe.reading.meant.antecedents import (
    definite,
    left_out,
    meant_otherwise,
    of_series,
    only_nearly,
    owning,
    taken_up,
    told_before,
    unstressed,
)
from gegenprobe.reading.meant.singles import counting_names, held_by_name, single_units
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.moved_on import is_told_on
from gegenprobe.reading.statements.fitting import of_the, only_counted
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.listed import all_listed, ends_list
from gegenprobe.reading.told.names_further_on import with_names_behind
from gegenprobe.reading.told.part_numbers import several_before, too_many
from gegenprobe.reading.told.who_is_meant import last_person, who_it_is
from gegenprobe.reading.wholes.being import (
    before_colon,
    beside_being,
    described_behind,
    known_first,
    of_main_subject,
    of_some_of,
    one_meant,
    only_named_before,
)

OWNED: Final = 2  # sentences between a person and the pronoun that owns an event ('seine Freilassung')
_OWN: Final = ("planned", "negotiated", "refused", "possible")


def units_of(reading: SentenceReading, event: Event, roles: Filled) -> list[Unit]:
    """The affected people, apart where the text counts them apart."""
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
    return units or ([] if _of_some_by_relative(reading, roles) else _from_before(reading, event))


def _by_sort(reading: SentenceReading, event: Event, roles: Filled) -> tuple[list[Unit], list[Mention], list[Mention]]:
    """Those counted or meant by a pronoun, as units; the names; the words for people without a number."""
    units: list[Unit] = []
    named: list[Mention] = []
    plain: list[Mention] = []
    for mention in roles.whom:
        if mention.kind == "pronoun":
            apart = meant_otherwise(mention, event, reading.sentence, reading.lexicon)
            units.extend([] if apart else _antecedent(reading, event, mention))
        elif mention.kind == "person":
            named.append(mention)
        elif named and _apposed(reading, mention, roles.whom):
            continue
        elif mention.number is not None:
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
    units = apposed_names(reading, first) if first.kind == "people" else []
    found = single_units(plain, event, reading.sentence, reading.lexicon, partial(names_of_people, reading))
    units = units or ([] if found else _told_of(reading, event, first) or _taken_up(reading, first))
    units = units or (_names_behind(reading, first) if first.kind == "people" else []) or found
    return units or one_meant(reading, event, first) or [Unit(plain)]


def _taken_up(reading: SentenceReading, mention: Mention) -> list[Unit]:
    drafts = reading.context.latest(reading.drafts)
    near = [draft for draft in drafts if reading.number - draft.sentence <= GROUP_BACK]
    return taken_up(mention, near, reading.number, reading.sentence, reading.lexicon)


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
    drafts = reading.context.latest(reading.drafts)
    word = reading.sentence.tagged.words.lower[event.at]
    several = mention is not None or word.endswith(reading.lexicon.clauses.plural_endings)
    where = reading.number, several or reading.lexicon.clauses.fixed_order
    kind = reading.lexicon.frames[event.frame].kind
    kind = "" if is_told_on(event, reading.context, reading.drafts, reading.sentence, reading.number) else kind
    found = told_before(drafts, kind, where, reading.lexicon, mention) or only_counted(reading, mention)
    if found or several or not event.passive or not reading.lexicon.clauses.subjects_dropped:
        return found
    last = last_person(reading.context.latest(reading.drafts), reading.number)
    return [] if last is None or last.kind == kind else [Unit(last.mentions, people=last.people)]


def owned(reading: SentenceReading, event: Event, kind: Kind, status: str) -> list[Unit]:
    """'fordern seine Freilassung': the person told of before, whose release is asked for or promised."""
    ahead = status == "demanded" or status in _OWN
    fresh = reading.lexicon.clauses.fixed_order and event.noun is not None and not event.noun.prep
    fresh = fresh and not any(draft.kind == kind.name for draft in reading.context.latest(reading.drafts))
    unsure = reading.lexicon.clauses.fixed_order and bool(reading.lexicon.frames[event.frame].groups)
    tried = event.noun is not None and status == "planned" and reading.lexicon.clauses.nouns_capitalised
    if not (kind.leaves or (tried and kind.about == "people")) or not (ahead or fresh) or unsure:
        return []  # 'Sein Prozess soll im Mai beginnen'
    before = reading.context.latest(reading.drafts)
    return owning(event, [d for d in before if reading.number - d.sentence <= OWNED], reading.sentence, reading.lexicon)


def _partitive(reading: SentenceReading, mention: Mention) -> Draft | None:
    whole = several_before(reading.context.last_whole(reading.drafts), reading.context.drafts) if mention.part else None
    return None if whole is not None and too_many(number_of(reading, mention), whole.count) else whole


def _antecedent(reading: SentenceReading, event: Event, pronoun: Mention) -> list[Unit]:
    """What a pronoun or relative stands for: the number, names and group before it."""
    clause = reading.sentence.clause(event.clause)
    while clause.parent >= 0 and pronoun.head < clause.first and _hangs_on(reading, clause):
        clause = reading.sentence.clause(clause.parent)
    if clause.kind == "relative" and pronoun.head <= clause.relative + 1:
        if of_some_of(reading, pronoun):
            return []
        before = [m for m in reading.sentence.mentions if m.head < clause.first and m.kind in PEOPLE_KINDS]
        before = [m for m in before if m.kind != "pronoun" and (not m.aside or right_before(reading, m, clause))]
        things = [m for m in reading.sentence.mentions if m.kind == "thing" and m.number and m.last == clause.first]
        if things or of_no_one(reading, clause):
            return []  # 'two paintings that were hanged'
        if before and of_the(reading, before[-1], clause):
            return []
        before = of_one(before, clause, reading.sentence, reading.lexicon)
        before = of_several(before, clause, reading.sentence, reading.lexicon)
        whole = reading.lexicon.clauses.inner_clauses and not foreigners_leave(reading, event, before)
        before = of_whole(before, reading.sentence) if whole else before
        before = of_series(whose_office(before, reading.sentence, reading.lexicon))
        if named := who_it_is(clause, before, reading.sentence, reading.lexicon):
            return [Unit([*before[-1:], *named], people=names_of_people(reading, named))]
        known = reading.sentence.tagged.known
        share = any(known[at].flags & INDEFINITE for at in range(clause.first, pronoun.first))
        share = share or _of_some_by_relative(reading, Filled([pronoun], [], [], [], [], [], [], []))
        return _of_all(reading, before, pronoun) if before and not share else []  # 'la mayoría de los cuales'
    clauses = reading.lexicon.clauses
    if clauses.nouns_capitalised and pronoun.name in clauses.relatives and pronoun.name not in clauses.pronouns:
        return []  # 'Wer verurteilt ist, geht leer aus' tells of nobody
    if described_behind(reading, pronoun) or _by_speakers(reading, pronoun):
        return []
    found = reading.context.antecedent(reading.drafts, reading.sentence, reading.number, pronoun)
    return [] if _said_again(reading, event, clause, pronoun, found) else found


def _of_some_by_relative(reading: SentenceReading, roles: Filled) -> bool:
    """'detained 22 people, including prisoners who had just been freed': of some without a number, not of the 22."""
    pronoun = roles.whom[0] if len(roles.whom) == 1 else None
    if pronoun is None or pronoun.kind != "pronoun" or not reading.lexicon.clauses.fixed_order:
        return False
    last = next((m for m in reading.sentence.mentions if m.last == pronoun.first), None)
    if last is None or last.kind != "people" or not last.aside or last.counted or last.name:
        return False
    several = reading.sentence.tagged.words.lower[last.head].endswith(reading.lexicon.clauses.plural_endings)
    return several and bool(reading.sentence.tagged.flags & PART)


def _by_speakers(reading: SentenceReading, pronoun: Mention) -> bool:
    """'They detained two men as we left the prison': whether those who speak tell of themselves, beside others."""
    if pronoun.name not in reading.lexicon.clauses.speaking:
        return False
    return any(m.counted and m.kind == "people" and m.last <= pronoun.first for m in reading.sentence.mentions)


def _hangs_on(reading: SentenceReading, clause: Clause) -> bool:
    """'who are expected to be freed': whether a clause shares the pronoun of the one that it hangs on."""
    added = clause.kind == "coordinate" and clause.separator == "and"
    return added or (clause.kind == "infinitive" and reading.lexicon.clauses.fixed_order)


def _said_again(reading: SentenceReading, event: Event, clause: Clause, pronoun: Mention, found: list[Unit]) -> bool:
    """'se supo cómo los liberó', 'los tenía presos': an unstressed pronoun of those of whom this is known."""
    if not unstressed(pronoun, reading.lexicon):
        return told_already(reading, event, found)
    kind = reading.lexicon.frames[event.frame].kind
    finite = clause.finite()
    stock = reading.context.codebook.kinds[kind].stock and not any(features & PRESENT for features in finite)
    drafts = [draft for draft in [*reading.context.drafts, *reading.drafts] if draft.kind == kind]
    told = any(d.mentions is u.mentions or (d.count == u.quantity and d.people == u.people)
               for d in drafts for u in found)  # fmt: skip
    return stock or told


def _of_all(reading: SentenceReading, before: list[Mention], relative: Mention) -> list[Unit]:
    """'a X y a Y, a los que se llevaron': a relative of several takes all names that stand together before it."""
    last, plural = before[-1], reading.lexicon.clauses.plural_endings
    several = last.joined and last.kind == "person" and not last.owner and relative.name.endswith(plural)
    several = several or any(word.endswith(plural) for word in relative.name.split()[:1])
    if (
        reading.lexicon.clauses.fixed_order
        and last.joined
        and ends_list(last, relative, reading.sentence, reading.lexicon)
    ):
        return [unit for m in all_listed(before, reading.drafts) for unit in _as_units(reading, m)]
    if not reading.lexicon.clauses.subjects_dropped or not (several and last.joined and last.kind == "person"):
        return _as_units(reading, last)
    named = [m for m in with_joined(last, before) if m.kind == "person" and not m.owner]
    people = names_of_people(reading, named)
    return [Unit(named, people=people)] if people else _as_units(reading, last)


def _as_units(reading: SentenceReading, mention: Mention) -> list[Unit]:
    number = beside_being(reading, mention)
    if number is not None:
        mention = number._replace(group=mention.group, nations=mention.nations)
    if mention.kind == "person" and mention.owner == "office" and mention.joined:
        listed = [m for m in reading.sentence.mentions if m.head < mention.head and m.counted and m.kind == "people"]
        return [Unit([m], quantity=number_of(reading, m)) for m in listed[-1:]]  # 'zehn Verlegern und Ärzten'
    if mention.kind == "person" and mention.owner == "office" and reading.lexicon.clauses.nouns_capitalised:
        return _taken_up(reading, mention)  # 'die Journalistin, die verurteilt worden war'
    if mention.kind == "person":
        people = names_of_people(reading, [mention])
        return [Unit([mention], people=people)] if people else []
    return [Unit([mention], quantity=number_of(reading, mention))]
