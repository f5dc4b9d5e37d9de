"""Whom a pronoun, a relative or a definite phrase stands for: the number, names and group before it."""

from __future__ import annotations

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import PRESENT
from gegenprobe.packs.lexicon import INDEFINITE, PART, POSSESSIVE, RELATIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.drafts.anybody import of_one, of_several, of_those_owned, of_whole, whose_office
from gegenprobe.reading.drafts.counted import (
    GROUP_BACK,
    foreigners_leave,
    number_of,
    of_no_one,
    right_before,
    told_already,
)
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import PEOPLE_KINDS, with_joined
from gegenprobe.reading.meant.antecedents import (
    of_series,
    taken_up,
    unstressed,
)
from gegenprobe.reading.meant.sole_one import sole_one
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.statements.fitting import of_the
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.listed import all_listed, ends_list
from gegenprobe.reading.told.who_is_meant import who_it_is
from gegenprobe.reading.wholes.being import (
    beside_being,
    described_behind,
    of_some_of,
)


def antecedent_of(reading: SentenceReading, event: Event, pronoun: Mention) -> list[Unit]:
    """What a pronoun or relative stands for: the number, names and group before it."""
    clause = reading.sentence.clause(event.clause)
    while clause.parent >= 0 and pronoun.head < clause.first and _hangs_on(reading, clause):
        clause = reading.sentence.clause(clause.parent)
    if clause.kind == "relative" and pronoun.head <= clause.relative + 1:
        return _of_relative(reading, event, clause, pronoun)
    clauses = reading.lexicon.clauses
    if clauses.nouns_capitalised and pronoun.name in clauses.relatives and pronoun.name not in clauses.pronouns:
        return []  # 'Wer verurteilt ist, geht leer aus' tells of nobody
    if described_behind(reading, pronoun) or _by_speakers(reading, pronoun):
        return []
    if fronted := _fronted_object(reading, pronoun):
        return fronted
    found = reading.context.antecedent(reading.drafts, reading.sentence, reading.number, pronoun)
    return [] if _said_again(reading, event, clause, pronoun, found) else found


def owned_by_relative(reading: SentenceReading, event: Event) -> list[Unit]:
    """'six pilots, whose release Chile demands', 'освобождения которых требует Чили': those before the clause."""
    noun, clause = event.noun, reading.sentence.clause(event.clause)
    if noun is None or clause.parent < 0 or noun.first > max(clause.relative, clause.first) + 1:
        return []
    known, behind = reading.sentence.tagged.known, noun.last
    if known[noun.first].flags & RELATIVE and known[noun.first].flags & POSSESSIVE:
        return _of_relative(reading, event, clause, _relative_at(noun.first))
    if not reading.lexicon.clauses.noun_cases or behind >= len(known) or not known[behind].flags & RELATIVE:
        return []
    return _of_relative(reading, event, clause, _relative_at(behind)) if known[behind].cases & GENITIVE else []


def _relative_at(at: int) -> Mention:
    return Mention(at, at + 1, at, "pronoun", cases=GENITIVE)


def _of_relative(reading: SentenceReading, event: Event, clause: Clause, pronoun: Mention) -> list[Unit]:
    """What the relative of a clause stands for, among the people before it in the sentence."""
    if of_some_of(reading, pronoun):
        return []
    before = [m for m in reading.sentence.mentions if m.head < clause.first and m.kind in PEOPLE_KINDS]
    before = [m for m in before if m.kind != "pronoun" and (not m.aside or right_before(reading, m, clause))]
    things = [m for m in reading.sentence.mentions if m.kind == "thing" and m.number and m.last == clause.first]
    if things or of_no_one(reading, clause):
        return []  # 'two paintings that were hanged'
    if sole := sole_one(clause, reading.sentence, reading.lexicon):
        return [Unit(sole, people=names_of_people(reading, sole))]
    if before and of_the(reading, before[-1], clause):
        return []
    before = of_one(before, clause, reading.sentence, reading.lexicon)
    before = of_several(before, clause, reading.sentence, reading.lexicon)
    before = of_those_owned(before, clause, reading.sentence, reading.lexicon)
    whole = reading.lexicon.clauses.inner_clauses and not foreigners_leave(reading, event, before)
    before = of_whole(before, reading.sentence) if whole else before
    before = of_series(whose_office(before, reading.sentence, reading.lexicon))
    if named := who_it_is(clause, before, reading.sentence, reading.lexicon):
        return [Unit([*before[-1:], *named], people=names_of_people(reading, named))]
    known = reading.sentence.tagged.known
    share = any(known[at].flags & INDEFINITE for at in range(clause.first, pronoun.first))
    share = share or of_some_by_relative(reading, [pronoun])
    return _of_all(reading, before, clause, pronoun) if before and not share else []  # 'la mayoría de los cuales'


def of_some_by_relative(reading: SentenceReading, whom: list[Mention]) -> bool:
    """'detained 18 farmers, including inmates that had been freed': of some without a number, not of the 18."""
    pronoun = whom[0] if len(whom) == 1 else None
    if pronoun is None or pronoun.kind != "pronoun" or not reading.lexicon.clauses.fixed_order:
        return False
    last = next((m for m in reading.sentence.mentions if m.last == pronoun.first), None)
    if last is None or last.kind != "people" or not last.aside or last.counted or last.name:
        return False
    several = reading.sentence.tagged.words.lower[last.head].endswith(reading.lexicon.clauses.plural_endings)
    return several and bool(reading.sentence.tagged.flags & PART)


def _fronted_object(reading: SentenceReading, pronoun: Mention) -> list[Unit]:
    """'A ocho de ellas, entre las que había dos menores, las dejaron ir': those whom the pronoun repeats."""
    clauses, mentions = reading.lexicon.clauses, reading.sentence.mentions
    first = mentions[0]
    if not clauses.subjects_dropped or first is pronoun or not unstressed(pronoun, reading.lexicon):
        return []
    opens = first.first == 0 and first.counted and first.prep in clauses.object_marks
    told = reading.sentence.clause(reading.sentence.sliced.clause_of[pronoun.head]).kind in ("main", "coordinate")
    if not told or not pronoun.name.endswith(clauses.plural_endings):
        return []
    return [Unit([first], quantity=number_of(reading, first))] if opens and first.kind in ("people", "number") else []


def _by_speakers(reading: SentenceReading, pronoun: Mention) -> bool:
    """'They detained two nurses as we came out of court': whether those who speak tell of themselves, beside others."""
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


def _all_names(reading: SentenceReading, before: list[Mention], clause: Clause) -> list[Mention]:
    """'Ann Bell and Tom Hart, who were arrested': the names that stand together before a relative of several."""
    last, several = before[-1], reading.lexicon.clauses.of_several
    if last.kind != "person" or not last.joined or last.owner:
        return []
    if several.isdisjoint(reading.sentence.tagged.words.lower[clause.first : clause.last]):
        return []
    named = [m for m in with_joined(last, before) if m.kind == "person" and not m.owner]
    return named if len(named) > 1 else []


def _of_all(reading: SentenceReading, before: list[Mention], clause: Clause, relative: Mention) -> list[Unit]:
    """'a X y a Y, a los que se llevaron': a relative of several takes all names that stand together before it."""
    if named := _all_names(reading, before, clause):
        return [Unit(named, people=names_of_people(reading, named))]
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
        return taken_up_here(reading, mention)  # 'die Journalistin, die verurteilt worden war'
    if mention.kind == "person":
        people = names_of_people(reading, [mention])
        return [Unit([mention], people=people)] if people else []
    return [Unit([mention], quantity=number_of(reading, mention))]


def taken_up_here(reading: SentenceReading, mention: Mention) -> list[Unit]:
    """Those told of in the sentences right before whom a definite phrase takes up."""
    drafts = reading.context.latest(reading.drafts)
    near = [draft for draft in drafts if reading.number - draft.sentence <= GROUP_BACK]
    return taken_up(mention, near, reading.number, reading.sentence, reading.lexicon)
