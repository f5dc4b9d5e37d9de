"""From events of one sentence to drafts: who speaks, how many, who, whose citizens, part of what."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import FINITE, PRESENT
from gegenprobe.packs.lexicon import SO_FAR
from gegenprobe.reading.antecedents import definite, left_out, told_before
from gegenprobe.reading.clauses import Clause
from gegenprobe.reading.context import Unit
from gegenprobe.reading.draft import Draft, doubled
from gegenprobe.reading.events import Event, find_events
from gegenprobe.reading.filled import PEOPLE_KINDS, Filled
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.returned import given_in_return
from gegenprobe.reading.roles import fill
from gegenprobe.reading.setting import is_total, place_of
from gegenprobe.reading.swaps import SwapReader, parties

# What somebody does who plans, weighs or declines a measure: it is theirs.
_OWN = ("planned", "negotiated", "refused", "possible")


class SentenceReader(SwapReader):
    """Reads the statements of one sentence, given what was read before it."""

    def read(self) -> list[Draft]:
        """The drafts of the sentence, in text order."""
        for event in find_events(self.sentence, self.lexicon):
            self._of_event(event)
        self._of_parts()
        self._of_some()
        self._of_elsewhere()
        self._of_members()
        self._of_totals()
        return self.drafts

    def _of_event(self, event: Event) -> None:
        frame = self.lexicon.frames[event.frame]
        kind = self.context.codebook.kinds[frame.kind]
        roles = fill(event, self.sentence, self.lexicon)
        status, holder = self.status.status(event, roles)
        if kind.about == "people":
            self._about_people(event, frame, roles, (status, holder))
        elif kind.about == "parties":
            self._about_parties(event, frame, roles, status)
        else:
            if not roles.by and holder is not None and status in _OWN and event.noun is not None:
                roles = roles._replace(by=[holder])
            self._about_measures(event, frame, roles, status)

    def _about_people(
        self, event: Event, frame: Frame, roles: Filled, status_holder: tuple[str, Mention | None]
    ) -> None:
        status, holder = status_holder
        kind_of = self.context.codebook.kinds[frame.kind]
        units = self._units(event, roles)
        if event.conditional:
            fitting = [u for u in units if self._fits(frame, u, event.at)]
            joined = any(m.joined for unit in units for m in unit.mentions)
            units = units if fitting and joined else fitting
        if not self._tells(units) and self.context.codebook.kinds[frame.kind].swaps:
            self._swap(event, frame, roles, status)
        if not units and not roles.whom and not frame.weak and event.form is not None and not event.conditional:
            self._keep_unsaid(event, frame, roles, Unit([]), status_holder)
        for unit in units:
            if kind_of.swaps and event.noun is not None and unit.mentions[0].head == event.noun.head:
                continue
            if frame.weak and unit.quantity is None and not unit.people:
                continue
            if not self._worth(event, frame, unit):
                self._keep_unsaid(event, frame, roles, unit, status_holder)
                continue
            for kind in self._kinds(frame, unit):
                draft = self._draft(event, frame, self.context.codebook.kinds[kind], status, unit.mentions)
                self._fill_people(draft, event, roles, unit, holder)
                self.drafts.append(draft)
        if self.context.codebook.kinds[frame.kind].leaves:
            self._returned(event, frame, status, [mention for unit in units for mention in unit.mentions])

    def _returned(self, event: Event, frame: Frame, status: str, told: list[Mention]) -> None:
        """Those whom the other side lets go for them: a release of its own, by whom the sentence does not say."""
        for mention in given_in_return(event, self.sentence, self.lexicon, told):
            draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], status, [mention])
            draft.count, draft.mentions, draft.in_exchange = self._count(mention), [mention], True
            draft.group, draft.nations = self._group_of(Unit([mention]))
            self.drafts.append(draft)

    def _leaves(self, kind: str) -> bool:
        """Whether people of this kind leave custody or are moved: then the same number may be moved on."""
        found = self.context.codebook.kinds[kind]
        return found.leaves or found.moves or found.stock

    def _fits(self, frame: Frame, unit: Unit, at: int) -> bool:
        """Whether the people carry a group of the frame, or are counted in a report that is about such things."""
        if any(mention.group in frame.groups for mention in unit.mentions):
            return True
        if frame.kind == "death":
            return False
        drafts = [*self.context.drafts, *self.drafts]
        if unit.quantity is not None and self.context.codebook.kinds[frame.kind].moves:
            same = unit.quantity.value
            before = [d for d in drafts if d.sentence != self.number or d.at_word != at]
            if any(d.count is not None and d.count.value == same and self._leaves(d.kind) for d in before):
                return True
        known = any(draft.kind == frame.kind for draft in drafts)
        return known and unit.quantity is not None and not any(mention.group for mention in unit.mentions)

    def _kinds(self, frame: Frame, unit: Unit) -> tuple[str, ...]:
        """The frame's kinds; where it only counts people, the kind of the noun it counts ('zählte 4.722 Entführte')."""
        known = self.sentence.tagged.known
        kinds = self.context.codebook.kinds
        if kinds[frame.kind].stock and unit.mentions and unit.mentions[0] in self.sentence.mentions:
            member = known[unit.mentions[0].head].member
            if member and not kinds[member].stock and frame.weak:
                return (member,)
        return (frame.kind, *frame.also)

    def _worth(self, event: Event, frame: Frame, unit: Unit) -> bool:
        """Whether a statement says enough: a number or a name; or a group in a clause of its own verb."""
        clause = self.sentence.clause(event.clause)
        if clause.kind == "relative" and unit.quantity is not None and self._was_held(event, frame, clause):
            return unit.mentions[0].first >= clause.first
        if clause.kind == "relative" and self._is_free(event, frame):
            return False
        if clause.kind == "relative" and frame.kind in ("detention", "sentence") and unit.quantity is not None:
            return unit.mentions[0].first >= clause.first
        return bool(unit.quantity is not None or unit.people)

    def _was_held(self, event: Event, frame: Frame, clause: Clause) -> bool:
        """'liberó a 17 que permanecían en prisión': a stock of the past, told only to say who they are."""
        if not self.context.codebook.kinds[frame.kind].stock or not self.lexicon.clauses.subjects_dropped:
            return False
        finite = [form.features for verb in clause.verbs for form in verb.forms if form.features & FINITE]
        return bool(finite) and not any(features & PRESENT for features in finite)

    def _keep_unsaid(
        self, event: Event, frame: Frame, roles: Filled, unit: Unit, status_holder: tuple[str, Mention | None]
    ) -> None:
        """What says too little alone, for the parts that come behind it ('nahm mehrere fest, darunter X')."""
        status, holder = status_holder
        draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], status, unit.mentions)
        self._fill_people(draft, event, roles, unit, holder)
        self.unsaid.append(draft)

    def _is_free(self, event: Event, frame: Frame) -> bool:
        """'die auf freiem Fuß sind': a state that describes people is no release."""
        uses = self.lexicon.verbs
        state = event.form is None or (event.form.lemma in uses and "state" in uses[event.form.lemma].auxiliary)
        return state and self.context.codebook.kinds[frame.kind].leaves

    def _fill_people(self, draft: Draft, event: Event, roles: Filled, unit: Unit, holder: Mention | None) -> None:
        kind = self.context.codebook.kinds[draft.kind]
        sentence = self.sentence
        draft.mentions = list(unit.mentions)
        draft.count = unit.quantity
        draft.people = unit.people
        draft.group, draft.nations = self._group_of(unit)
        if not draft.group and unit.mentions and unit.mentions[0].kind == "number" and unit.mentions[0].prep:
            draft.group, draft.nations = self._counted_group(event)
        draft.whole = unit.whole
        draft.by = self._named(roles.by)
        self._ask(draft, event)
        if (
            kind.swaps
            and draft.count is not None
            and any(m.number is not None and m.number.each for m in unit.mentions)
        ):
            draft.count = doubled(draft.count)
        if draft.status in ("planned", "refused") and not draft.by and holder is not None:
            draft.by = self._named([holder])
        draft.place = place_of(event, sentence, roles, kind, self.lexicon.clauses.inside)
        if not draft.place and draft.nations and self._coming_from(unit) and not kind.moves:
            draft.place = draft.nations[-1]
        if kind.moves:
            draft.nations = tuple(n for n in draft.nations if any(n in m.nations for m in unit.mentions))
            draft.to = next((m.country for m in roles.to if m.country), "") or self._border(event)
            draft.origin = next((m.country for m in roles.origin if m.country), "") or draft.place
            if draft.origin == draft.to:
                draft.origin = ""
            draft.place = ""
        if kind.swaps:
            draft.counterpart = self._named(roles.counterpart)
            if not draft.counterpart and len(draft.by) > 1:
                draft.by, draft.counterpart = draft.by[:1], draft.by[1:]
        draft.cumulative = draft.count is not None and not kind.stock and is_total(event, sentence, SO_FAR)
        if unit.whole is not None and draft.when is None:
            draft.when = unit.whole.when

    def _border(self, event: Event) -> str:
        """'überquerten die litauische Grenze': a thing of another country as the object of a move."""
        things = [m for m in self.sentence.in_clause(event.clause) if m.kind == "thing" and not m.prep and m.nations]
        return things[0].nations[0] if things else ""

    def _about_parties(self, event: Event, frame: Frame, roles: Filled, status: str) -> None:
        by, others = self._named(parties(roles.by)), self._named(parties(roles.counterpart))
        if not others and len(by) > 1:
            by, others = by[:1], by[1:]
        if not others and "whom" in frame.roles:
            others = self._named(parties(roles.whom))
        others = tuple(name for name in others if name not in by)
        if not by or not others or any(d.by == by and d.counterpart == others for d in self.drafts):
            return
        if status == "negotiated" and event.noun is not None:
            status = "occurred"
        sides = [*roles.by, *roles.counterpart]
        draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], status, sides)
        draft.by, draft.counterpart = by, others
        kind = self.context.codebook.kinds[frame.kind]
        draft.place = place_of(event, self.sentence, roles, kind, self.lexicon.clauses.inside)
        self.drafts.append(draft)

    def _about_measures(self, event: Event, frame: Frame, roles: Filled, status: str) -> None:
        kind = self.context.codebook.kinds[frame.kind]
        by, target = self._named(roles.by), self._named(roles.target)
        if not by and not target:
            return
        draft = self._draft(event, frame, kind, status, [*roles.by, *roles.target])
        draft.by, draft.target = by, tuple(name for name in target if name not in by)
        draft.place = next((m.country for m in roles.place if m.country), "")
        self.drafts.append(draft)

    def _units(self, event: Event, roles: Filled) -> list[Unit]:
        """The affected people, apart where the text counts them apart."""
        units: list[Unit] = []
        named: list[Mention] = []
        plain: list[Mention] = []
        for mention in roles.whom:
            if mention.kind == "pronoun":
                units.extend(self._antecedent(event, mention))
            elif mention.kind == "person":
                named.append(mention)
            elif mention.number is not None and mention.number.article and mention.joined and named:
                continue
            elif mention.number is not None:
                units.append(Unit([mention], quantity=self._count(mention), whole=self._partitive(mention)))
            elif mention.kind == "people":
                plain.append(mention)
        units = self._without_partition(units)
        if named:
            people = self._people([m for m in named if m.owner != "office"])
            if people:
                units.append(Unit(named, people=people))
        if plain and not units:
            units = self._told_of(event, plain[0]) or [Unit(plain)]
        return units or self._from_before(event)

    def _from_before(self, event: Event) -> list[Unit]:
        return self._told_of(event, None) if left_out(event, self.sentence, self.lexicon) else []

    def _without_partition(self, units: list[Unit]) -> list[Unit]:
        """'137 rehenes, 76 mujeres y 61 hombres': the same people again, by sex or age."""
        values = [unit.quantity.value for unit in units if unit.quantity is not None]
        general = {*self.lexicon.general, "minor"}
        alike = all(mention.group in general for unit in units[1:] for mention in unit.mentions)
        if len(values) < 3 or len(values) != len(units) or None in values or not alike:
            return units
        return units[:1] if values[0] == sum(value for value in values[1:] if value is not None) else units

    def _told_of(self, event: Event, mention: Mention | None) -> list[Unit]:
        """The people of the statement before, for a definite phrase or a subject that is left out."""
        if mention is not None and not definite(mention, self.sentence, self.lexicon):
            return []
        drafts = [*reversed(self.drafts), *reversed(self.context.drafts)]
        word = self.sentence.tagged.words.lower[event.at]
        where = self.number, mention is not None or word.endswith(self.lexicon.clauses.plural_endings)
        return told_before(drafts, self.lexicon.frames[event.frame].kind, where, self.lexicon, mention)

    def _partitive(self, mention: Mention) -> Draft | None:
        return self.context.last_whole(self.drafts) if mention.part else None

    def _antecedent(self, event: Event, pronoun: Mention) -> list[Unit]:
        """What a pronoun or relative stands for: the number, names and group before it."""
        clause = self.sentence.clause(event.clause)
        while clause.kind == "coordinate" and clause.separator == "and" and 0 <= clause.parent and pronoun.head < clause.first:
            clause = self.sentence.clause(clause.parent)
        if clause.kind == "relative" and pronoun.head <= clause.relative + 1:
            before = [m for m in self.sentence.mentions if m.head < clause.first and m.kind in PEOPLE_KINDS]
            before = [m for m in before if m.kind != "pronoun" and not m.aside]
            if before:
                return self._as_units(before[-1])
            return []
        return self.context.antecedent(self.drafts, self.sentence, self.number, pronoun)

    def _as_units(self, mention: Mention) -> list[Unit]:
        if mention.kind == "person":
            people = self._people([mention])
            return [Unit([mention], people=people)] if people else []
        return [Unit([mention], quantity=self._count(mention))]

    def _counted_group(self, event: Event) -> tuple[str, tuple[str, ...]]:
        """'puts the number of political prisoners at 777': whom the number counts."""
        marks = self.lexicon.clauses.genitive_marks
        counted = [
            m for m in self.sentence.in_clause(event.clause) if m.kind == "people" and m.group and m.prep in marks
        ]
        return (counted[0].group, counted[0].nations) if counted else ("", ())
