"""Whom one statement is about: a number, names, or those told of before; and whether it says enough."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame, Kind
from gegenprobe.packs.inflection import PRESENT
from gegenprobe.packs.lexicon import CONJUNCTION, INDEFINITE
from gegenprobe.reading.antecedents import (
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
from gegenprobe.reading.anybody import again_and_again, day_by_day, of_one, of_several, of_whole, whose_office
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.context import Unit
from gegenprobe.reading.counted import GROUP_BACK
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.events import Event
from gegenprobe.reading.filled import PEOPLE_KINDS, Filled, named_as, names_behind, with_joined
from gegenprobe.reading.fitting import FitReader
from gegenprobe.reading.listed import all_listed, ends_list
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.moved_on import is_told_on
from gegenprobe.reading.names_further_on import with_names_behind
from gegenprobe.reading.part_numbers import several_before, too_many
from gegenprobe.reading.singles import counting_names, held_by_name, single_units
from gegenprobe.reading.who_is_meant import last_person, who_it_is

OWNED: Final = 2  # sentences between a person and the pronoun that owns an event ('seine Freilassung')
_OWN: Final = ("planned", "negotiated", "refused", "possible")


class UnitReader(FitReader):
    """Reads the affected people, apart where the text counts them apart."""

    def _kinds(self, frame: Frame, unit: Unit) -> tuple[str, ...]:
        """The frame's kinds; where it only counts people, the kind of the noun it counts ('zählte 4.722 Entführte')."""
        known = self.sentence.tagged.known
        kinds = self.context.codebook.kinds
        if kinds[frame.kind].stock and unit.mentions and unit.mentions[0] in self.sentence.mentions:
            member = known[unit.mentions[0].head].member
            counts = "said_by" in frame.roles or not self.lexicon.clauses.noun_cases
            if member and not kinds[member].stock and frame.weak and counts:
                return (member,)
        return (frame.kind, *frame.also)

    def _worth(self, event: Event, frame: Frame, unit: Unit) -> bool:
        """Whether a statement says enough: a number or a name; or a group in a clause of its own verb."""
        clause = self.sentence.clause(event.clause)
        room = clause.kind == "purpose" and self.context.codebook.kinds[frame.kind].stock
        if room or (unit.quantity is None and self._is_reason(event)) or self._of_anybody(clause):
            return False  # 'capacidad para albergar a 400 internos'
        fills = clause.kind == "relative" and bool(self.context.codebook.kinds[frame.kind].fills)
        if fills and unit.mentions and self._of_the(unit.mentions[0], clause):
            return False  # '14 of the teachers detained after the march remain in jail'
        if unit.quantity is not None and again_and_again(unit.mentions[-1], event.at, self.sentence, self.lexicon):
            return False
        if not self.context.codebook.kinds[frame.kind].stock and day_by_day(event.at, self.sentence, self.lexicon):
            return False
        if clause.kind == "relative" and unit.quantity is not None and self._was_held(event, frame, clause):
            return unit.mentions[0].first >= clause.first
        if clause.kind == "relative" and self._is_free(event, frame):
            return False
        if clause.kind == "relative" and self._tells_who(frame) and unit.quantity is not None:
            if self._cleft(clause, unit):
                return True
            clauses = self.lexicon.clauses
            return clauses.fixed_order or self._dated(clause, unit) or unit.mentions[0].first >= clause.first
        return bool(unit.quantity is not None or unit.people)

    def _cleft(self, clause: Clause, unit: Unit) -> bool:
        """'Ya son siete los presos que han sido condenados': the number behind a verb of being is what is told."""
        if not self.lexicon.clauses.subjects_dropped or clause.parent < 0:
            return False
        above = self.sentence.clause(self.sentence.sliced.clause_of[unit.mentions[0].head])
        return self._only_is(above.number) and above.verbs[0].at < unit.mentions[0].first

    def _of_anybody(self, clause: Clause) -> bool:
        """'jede Familie, die einen Menschen zurückbekommt': a relative clause that describes nobody in particular."""
        articles, lower = self.lexicon.clauses.anybody, self.sentence.tagged.words.lower
        if clause.kind != "relative" or not articles:
            return False
        before = [m for m in self.sentence.mentions if clause.first - 1 <= m.last <= clause.first]
        return any(lower[at] in articles for m in before for at in range(max(0, m.first - 1), m.head))

    def _tells_who(self, frame: Frame) -> bool:
        """'52, die verhaftet worden waren': what brings people into the stock tells who they are, no news of them."""
        kind = self.context.codebook.kinds[frame.kind]
        return not (kind.stock or kind.leaves or kind.moves or kind.swaps or kind.final)

    def _was_held(self, event: Event, frame: Frame, clause: Clause) -> bool:
        """'liberó a 17 que permanecían en prisión': a stock of the past, told only to say who they are."""
        clauses = self.lexicon.clauses
        if not self.context.codebook.kinds[frame.kind].stock:
            return False
        told = not clauses.inner_clauses and any(draft.count is not None for draft in self.drafts)
        if not clauses.subjects_dropped and not told:
            return False
        finite = clause.finite()
        return bool(finite) and not any(features & PRESENT for features in finite)

    def _units(self, event: Event, roles: Filled) -> list[Unit]:
        """The affected people, apart where the text counts them apart."""
        units: list[Unit] = []
        named: list[Mention] = []
        plain: list[Mention] = []
        for mention in roles.whom:
            if mention.kind == "pronoun":
                apart = meant_otherwise(mention, event, self.sentence, self.lexicon)
                units.extend([] if apart else self._antecedent(event, mention))
            elif mention.kind == "person":
                named.append(mention)
            elif named and self._apposed(mention, roles.whom):
                continue
            elif mention.number is not None:
                units.append(self._counted_unit(mention, self._partitive(mention), event))
            elif mention.kind == "people":
                plain.append(mention)
        units, named = self._without_partition(units), with_names_behind(named, event.at, self.sentence, self.lexicon)
        people = self._people([m for m in named if m.owner != "office" or held_by_name(m, self.sentence, self.lexicon)])
        units = self._without_the_one(units, named, len(people))
        if people:
            fixed = self.lexicon.clauses.inner_clauses
            counted = counting_names(units, named, len(people), self.sentence) if fixed else None
            units = [u for u in units if u is not counted]
            before = counted.mentions if counted is not None else []
            quantity = counted.quantity if counted else self._number_of_names(named, len(people))
            units.append(Unit([*before, *named], people=people, quantity=quantity))
        if plain and not units:
            units = self._of_plain(event, plain)
        elif named and not units and not people:
            units = self._of_plain(event, named)
            units = [] if units and units[0].mentions is named else units
        return units or self._from_before(event)

    def _of_plain(self, event: Event, plain: list[Mention]) -> list[Unit]:
        """People told of without a number: by the names beside them, or as those told of before."""
        first = plain[0]
        units = self._apposed_names(first) if first.kind == "people" else []
        found = single_units(plain, event, self.sentence, self.lexicon, self._people)
        units = units or ([] if found else self._told_of(event, first) or self._taken_up(first))
        units = units or (self._names_behind(first) if first.kind == "people" else []) or found
        return units or self._one_meant(event, first) or [Unit(plain)]

    def _taken_up(self, mention: Mention) -> list[Unit]:
        drafts = self.context.latest(self.drafts)
        near = [draft for draft in drafts if self.number - draft.sentence <= GROUP_BACK]
        return taken_up(mention, near, self.number, self.sentence, self.lexicon)

    def _names_behind(self, mention: Mention) -> list[Unit]:
        agree = self.lexicon.clauses.adjectives_agree
        names = names_behind(mention, self.sentence) if agree else named_as(mention, self.sentence, self.lexicon)
        people = self._people(names)
        return [Unit([mention, *names], people=people)] if people else []

    def _apposed(self, mention: Mention, mentions: list[Mention]) -> bool:
        """'X, ein Abgeordneter, ...' tells of X; in 'X, ein Abgeordneter sowie sechs weitere' the list goes on."""
        if mention.number is None or not mention.number.article or not mention.joined:
            return False
        known = self.sentence.tagged.known
        goes_on = mention is not mentions[-1] and bool(known[mention.last].flags & CONJUNCTION)
        return not (goes_on and self.lexicon.clauses.nouns_capitalised)

    def _from_before(self, event: Event) -> list[Unit]:
        if only_nearly(self.sentence.clause(event.clause).first + 1, self.sentence, self.lexicon):
            return []
        if not left_out(event, self.sentence, self.lexicon):
            return self._told_of(event, None) if self._of_them_all(event) else self._of_main_subject(event)
        return self._before_colon(event) or self._told_of(event, None) or self._only_named_before(event)

    def _of_them_all(self, event: Event) -> bool:
        """'The group was freed', 'All were freed': a noun or word for all those told of before is the subject."""
        collectives = self.lexicon.clauses.collectives
        if not collectives or event.form is None:
            return False
        clause = self.sentence.clause(event.clause)
        places = self.lexicon.frames[event.frame].roles.get("whom", ())
        if clause.kind not in ("main", "coordinate", "complement") or not (event.passive or "subject" in places):
            return False
        lower, verb = self.sentence.tagged.words.lower, min(v.at for v in clause.verbs)
        subject = " ".join(lower[max(clause.first, verb - 2) : verb])
        less = any(word in self.lexicon.clauses.nearly for word in lower[max(clause.first, verb - 4) : verb])
        return not less and any(subject == word or subject.endswith(f" {word}") for word in collectives)

    def _told_of(self, event: Event, mention: Mention | None) -> list[Unit]:
        """The people of the statement before, for a definite phrase or a subject that is left out."""
        if mention is not None and not definite(mention, self.sentence, self.lexicon):
            return self._known_first(event, mention)
        drafts = self.context.latest(self.drafts)
        word = self.sentence.tagged.words.lower[event.at]
        several = mention is not None or word.endswith(self.lexicon.clauses.plural_endings)
        where = self.number, several or self.lexicon.clauses.fixed_order
        kind = self.lexicon.frames[event.frame].kind
        kind = "" if is_told_on(event, self.context, self.drafts, self.sentence, self.number) else kind
        found = told_before(drafts, kind, where, self.lexicon, mention) or self._only_counted(mention)
        if found or several or not event.passive or not self.lexicon.clauses.subjects_dropped:
            return found
        last = last_person(self.context.latest(self.drafts), self.number)
        return [] if last is None or last.kind == kind else [Unit(last.mentions, people=last.people)]

    def _owned(self, event: Event, kind: Kind, status: str) -> list[Unit]:
        """'fordern seine Freilassung': the person told of before, whose release is asked for or promised."""
        ahead = status == "demanded" or status in _OWN
        fresh = self.lexicon.clauses.fixed_order and event.noun is not None and not event.noun.prep
        fresh = fresh and not any(draft.kind == kind.name for draft in self.context.latest(self.drafts))
        unsure = self.lexicon.clauses.fixed_order and bool(self.lexicon.frames[event.frame].groups)
        tried = event.noun is not None and status == "planned" and self.lexicon.clauses.nouns_capitalised
        if not (kind.leaves or (tried and kind.about == "people")) or not (ahead or fresh) or unsure:
            return []  # 'Sein Prozess soll im Mai beginnen'
        before = self.context.latest(self.drafts)
        return owning(event, [d for d in before if self.number - d.sentence <= OWNED], self.sentence, self.lexicon)

    def _partitive(self, mention: Mention) -> Draft | None:
        whole = several_before(self.context.last_whole(self.drafts), self.context.drafts) if mention.part else None
        return None if whole is not None and too_many(self._count(mention), whole.count) else whole

    def _antecedent(self, event: Event, pronoun: Mention) -> list[Unit]:
        """What a pronoun or relative stands for: the number, names and group before it."""
        clause = self.sentence.clause(event.clause)
        while clause.parent >= 0 and pronoun.head < clause.first and self._hangs_on(clause):
            clause = self.sentence.clause(clause.parent)
        if clause.kind == "relative" and pronoun.head <= clause.relative + 1:
            if self._of_some_of(pronoun):
                return []
            before = [m for m in self.sentence.mentions if m.head < clause.first and m.kind in PEOPLE_KINDS]
            before = [m for m in before if m.kind != "pronoun" and (not m.aside or self._right_before(m, clause))]
            things = [m for m in self.sentence.mentions if m.kind == "thing" and m.number and m.last == clause.first]
            if things or self._of_no_one(clause):
                return []  # 'two paintings that were hanged'
            if before and self._of_the(before[-1], clause):
                return []
            before = of_one(before, clause, self.sentence, self.lexicon)
            before = of_several(before, clause, self.sentence, self.lexicon)
            whole = self.lexicon.clauses.inner_clauses and not self._foreigners_leave(event, before)
            before = of_whole(before, self.sentence) if whole else before
            before = of_series(whose_office(before, self.sentence, self.lexicon))
            if named := who_it_is(clause, before, self.sentence, self.lexicon):
                return [Unit([*before[-1:], *named], people=self._people(named))]
            known = self.sentence.tagged.known
            share = any(known[at].flags & INDEFINITE for at in range(clause.first, pronoun.first))
            return self._of_all(before, pronoun) if before and not share else []  # 'la mayoría de los cuales'
        clauses = self.lexicon.clauses
        if clauses.nouns_capitalised and pronoun.name in clauses.relatives and pronoun.name not in clauses.pronouns:
            return []  # 'Wer verurteilt ist, geht leer aus' tells of nobody
        if self._described_behind(pronoun):
            return []
        found = self.context.antecedent(self.drafts, self.sentence, self.number, pronoun)
        return [] if self._said_again(event, clause, pronoun, found) else found

    def _hangs_on(self, clause: Clause) -> bool:
        """'who are expected to be freed': whether a clause shares the pronoun of the one that it hangs on."""
        added = clause.kind == "coordinate" and clause.separator == "and"
        return added or (clause.kind == "infinitive" and self.lexicon.clauses.fixed_order)

    def _said_again(self, event: Event, clause: Clause, pronoun: Mention, found: list[Unit]) -> bool:
        """'se supo cómo los liberó', 'los tenía presos': an unstressed pronoun of those of whom this is known."""
        if not unstressed(pronoun, self.lexicon):
            return self._told_already(event, found)
        kind = self.lexicon.frames[event.frame].kind
        finite = clause.finite()
        stock = self.context.codebook.kinds[kind].stock and not any(features & PRESENT for features in finite)
        drafts = [draft for draft in [*self.context.drafts, *self.drafts] if draft.kind == kind]
        told = any(d.mentions is u.mentions or (d.count == u.quantity and d.people == u.people)
                   for d in drafts for u in found)  # fmt: skip
        return stock or told

    def _of_all(self, before: list[Mention], relative: Mention) -> list[Unit]:
        """'a X y a Y, a los que se llevaron': a relative of several takes all names that stand together before it."""
        last, plural = before[-1], self.lexicon.clauses.plural_endings
        several = last.joined and last.kind == "person" and not last.owner and relative.name.endswith(plural)
        several = several or any(word.endswith(plural) for word in relative.name.split()[:1])
        if self.lexicon.clauses.fixed_order and last.joined and ends_list(last, relative, self.sentence, self.lexicon):
            return [unit for m in all_listed(before, self.drafts) for unit in self._as_units(m)]
        if not self.lexicon.clauses.subjects_dropped or not (several and last.joined and last.kind == "person"):
            return self._as_units(last)
        named = [m for m in with_joined(last, before) if m.kind == "person" and not m.owner]
        people = self._people(named)
        return [Unit(named, people=people)] if people else self._as_units(last)

    def _as_units(self, mention: Mention) -> list[Unit]:
        number = self.beside_being(mention)
        if number is not None:
            mention = number._replace(group=mention.group, nations=mention.nations)
        if mention.kind == "person" and mention.owner == "office" and mention.joined:
            listed = [m for m in self.sentence.mentions if m.head < mention.head and m.counted and m.kind == "people"]
            return [Unit([m], quantity=self._count(m)) for m in listed[-1:]]  # 'zehn Verlegern und Ärzten'
        if mention.kind == "person" and mention.owner == "office" and self.lexicon.clauses.nouns_capitalised:
            return self._taken_up(mention)  # 'die Journalistin, die verurteilt worden war'
        if mention.kind == "person":
            people = self._people([mention])
            return [Unit([mention], people=people)] if people else []
        return [Unit([mention], quantity=self._count(mention))]
