"""From events of one sentence to drafts: who speaks, how many, who, whose citizens, part of what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.codebook import Codebook, Frame, Kind
from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import IN_RETURN, PART, SO_FAR, TOTAL, Lexicon
from gegenprobe.reading.draft import Draft, doubled, quantity
from gegenprobe.reading.events import Event, find_events
from gegenprobe.reading.mentions import Mention
from gegenprobe.reading.names import Names
from gegenprobe.reading.roles import PEOPLE_KINDS, Filled, fill
from gegenprobe.reading.sentence import Sentence
from gegenprobe.reading.setting import is_total, place_of, when_of
from gegenprobe.reading.speakers import Cue, find_cues, reported
from gegenprobe.reading.status import StatusReader


LONG_EVIDENCE = 140


class Unit(NamedTuple):
    """The affected people of one statement: a number, or names, or a group without either."""

    mentions: list[Mention]
    people: tuple[str, ...] = ()
    count: Quantity | None = None
    whole: Draft | None = None


class Speaking(NamedTuple):
    """Who spoke last before the sentence, for speech that goes on."""

    names: tuple[str, ...] = ()


class SentenceReader:
    """Reads the statements of one sentence, given what was read before it."""

    def __init__(self, sentence: Sentence, number: int, context: Context) -> None:
        self.sentence = sentence
        self.number = number
        self.context = context
        self.lexicon = context.lexicon
        self.cues = find_cues(sentence, context.lexicon)
        cited = {m.head for cue in self.cues if cue.type == "reported" for m in cue.speakers}
        if cited:
            mentions = [m._replace(aside=True) if m.head in cited else m for m in sentence.mentions]
            self.sentence = sentence._replace(mentions=mentions)
        self.status = StatusReader(self.sentence, context.lexicon, context.codebook.kinds)
        self.drafts: list[Draft] = []

    def read(self) -> list[Draft]:
        """The drafts of the sentence, in text order."""
        for event in find_events(self.sentence, self.lexicon):
            self._of_event(event)
        self._of_parts()
        self._of_members()
        self._of_totals()
        return self.drafts

    def speakers_at_end(self) -> tuple[str, ...]:
        """Who is speaking when the sentence ends; () when it cites nobody."""
        names: tuple[str, ...] = ()
        for cue in self.cues:
            names = self._named(cue.speakers) or names
        return names

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
            self._about_measures(event, frame, roles, status)

    def _about_people(
        self, event: Event, frame: Frame, roles: Filled, status_holder: tuple[str, Mention | None]
    ) -> None:
        status, holder = status_holder
        units = self._units(event, roles)
        if event.conditional:
            units = [u for u in units if self._fits(frame, u)]
        for unit in units:
            if frame.weak and unit.count is None and not unit.people:
                continue
            if not self._worth(event, frame, unit):
                continue
            for kind in self._kinds(frame, unit):
                draft = self._draft(event, frame, self.context.codebook.kinds[kind], status, unit.mentions)
                self._fill_people(draft, event, roles, unit, holder)
                self.drafts.append(draft)

    def _fits(self, frame: Frame, unit: Unit) -> bool:
        """Whether the people carry a group of the frame, or are counted in a report that is about such things."""
        if any(mention.group in frame.groups for mention in unit.mentions):
            return True
        known = any(draft.kind == frame.kind for draft in (*self.context.drafts, *self.drafts))
        return known and unit.count is not None and not any(mention.group for mention in unit.mentions)

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
        if clause.kind == "relative" and frame.kind in ("detention", "sentence") and unit.count is not None:
            return unit.mentions[0].first >= clause.first
        if unit.count is not None or unit.people:
            return True
        return False

    def _fill_people(
        self, draft: Draft, event: Event, roles: Filled, unit: Unit, holder: Mention | None
    ) -> None:
        kind = self.context.codebook.kinds[draft.kind]
        sentence = self.sentence
        draft.mentions = list(unit.mentions)
        draft.count = unit.count
        draft.people = unit.people
        draft.group, draft.nations = self._group_of(unit)
        if not draft.group and unit.mentions and unit.mentions[0].kind == "number" and unit.mentions[0].prep:
            draft.group, draft.nations = self._counted_group(event)
        draft.whole = unit.whole
        draft.by = self._named(roles.by)
        if kind.swaps and draft.count is not None and any(m.number is not None and m.number.each for m in unit.mentions):
            draft.count = doubled(draft.count)
        if draft.status in ("planned", "refused") and not draft.by and holder is not None:
            draft.by = self._named([holder])
        draft.place = place_of(event, sentence, roles, kind, self.lexicon.clauses.inside)
        if not draft.place and draft.nations and self._coming_from(unit) and not kind.moves:
            draft.place = draft.nations[-1]
        if kind.moves:
            draft.to = next((m.country for m in roles.to if m.country), "")
            draft.origin = next((m.country for m in roles.origin if m.country), "") or draft.place
            if draft.origin == draft.to:
                draft.origin = ""
            draft.place = ""
        if kind.swaps:
            draft.counterpart = self._named(roles.counterpart)
        draft.cumulative = draft.count is not None and not kind.stock and is_total(event, sentence, SO_FAR)
        if unit.whole is not None and draft.when is None:
            draft.when = unit.whole.when

    def _about_parties(self, event: Event, frame: Frame, roles: Filled, status: str) -> None:
        by, others = self._named(_parties(roles.by)), self._named(_parties(roles.counterpart))
        if not others and len(by) > 1:
            by, others = by[:1], by[1:]
        if not others and "whom" in frame.roles:
            others = self._named(_parties(roles.whom))
        others = tuple(name for name in others if name not in by)
        if not by or not others:
            return
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

    def _draft(
        self, event: Event, frame: Frame, kind: Kind, status: str, mentions: Sequence[Mention] = ()
    ) -> Draft:
        heads = {m.head for m in self.sentence.mentions}
        here = [m for m in mentions if m.head in heads and m.last <= len(self.sentence.tagged.words)]
        start, end = self._evidence(event, here)
        return Draft(
            frame=frame, number=event.frame, kind=kind.name, status=status, start=start, end=end, sentence=self.number, at_word=event.at,
            when=when_of(event, self.sentence, status, kind), said_by=self._said_by(event),
            in_exchange=self._in_return(event),
        )  # fmt: skip

    def _narrowed(self, event: Event, inside: list[int], mentions: Sequence[Mention]) -> tuple[int, int]:
        """Around an interruption: from the people to the verb, or the side of the verb that it stands on."""
        points = [event.at] + [m.first for m in mentions] + [m.last - 1 for m in mentions]
        points += [v.at for v in self.sentence.clause(event.clause).verbs]
        first, last = min(points), max(points) + 1
        return first, last

    def _evidence(self, event: Event, mentions: Sequence[Mention] = ()) -> tuple[int, int]:
        """The clause that carries the event, with the one it shares its people with."""
        clause_of = self.sentence.sliced.clause_of
        clause = self.sentence.clause(event.clause)
        numbers = {clause.number}
        if clause.kind == "coordinate" and clause.parent >= 0:
            numbers.add(clause.parent)
        inside = [at for at in range(len(clause_of)) if clause_of[at] in numbers]
        first, last = inside[0], inside[-1] + 1
        start, end = self.sentence.span(first, last)
        if len(inside) < last - first or end - start > LONG_EVIDENCE:
            first, last = self._narrowed(event, inside, mentions)
        form = self.sentence.tagged.words.form
        while first < last - 1 and not form[first][0].isalnum():
            first += 1
        while last > first + 1 and not form[last - 1][0].isalnum():
            last -= 1
        return self.sentence.span(first, last)

    def _in_return(self, event: Event) -> bool:
        known, clause_of = self.sentence.tagged.known, self.sentence.sliced.clause_of
        return any(known[at].flags & IN_RETURN and clause_of[at] == event.clause for at in range(len(known)))

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
                units.append(Unit([mention], count=self._count(mention), whole=self._partitive(mention)))
            elif mention.kind == "people":
                plain.append(mention)
        if named:
            people = self._people([m for m in named if m.owner != "office"])
            if people:
                units.append(Unit(named, people=people))
        if plain and not units:
            units.append(Unit(plain))
        return units

    def _partitive(self, mention: Mention) -> Draft | None:
        return self.context.last_whole(self.drafts) if mention.part else None

    def _antecedent(self, event: Event, pronoun: Mention) -> list[Unit]:
        """What a pronoun or relative stands for: the number, names and group before it."""
        clause = self.sentence.clause(event.clause)
        if clause.kind == "relative" and pronoun.head <= clause.relative + 1:
            before = [m for m in self.sentence.mentions if m.head < clause.first and m.kind in PEOPLE_KINDS]
            before = [m for m in before if m.kind != "pronoun"]
            if before:
                return self._as_units(before[-1])
            return []
        return self.context.antecedent(self.drafts, self.sentence, self.number, pronoun)

    def _as_units(self, mention: Mention) -> list[Unit]:
        if mention.kind == "person":
            people = self._people([mention])
            return [Unit([mention], people=people)] if people else []
        return [Unit([mention], count=self._count(mention))]

    def _count(self, mention: Mention) -> Quantity | None:
        return quantity(mention.number, self.sentence)

    def _counted_group(self, event: Event) -> tuple[str, tuple[str, ...]]:
        """'puts the number of political prisoners at 777': whom the number counts."""
        marks = self.lexicon.clauses.genitive_marks
        counted = [m for m in self.sentence.in_clause(event.clause) if m.kind == "people" and m.group and m.prep in marks]
        return (counted[0].group, counted[0].nations) if counted else ("", ())

    def _group_of(self, unit: Unit) -> tuple[str, tuple[str, ...]]:
        group = next((m.group for m in unit.mentions if m.group), "")
        nations: list[str] = []
        for mention in unit.mentions:
            nations.extend(n for n in mention.nations if n not in nations)
        nations.extend(n for n in self._coming_from(unit) if n not in nations)
        if unit.whole is not None and (not group or group in self.lexicon.general):
            group = group or unit.whole.group
        return group, tuple(nations)

    def _coming_from(self, unit: Unit) -> list[str]:
        """'135 Gefangene aus Nicaragua': the country right after the people."""
        last = max((m.last for m in unit.mentions if m in self.sentence.mentions), default=-1)
        out_of = self.lexicon.clauses.out_of
        return [m.country for m in self.sentence.mentions if m.first == last and m.kind == "place" and m.prep in out_of]

    def _people(self, mentions: list[Mention]) -> tuple[str, ...]:
        names: list[str] = []
        for mention in mentions:
            name = self.context.names.full(mention.name)
            if name and name not in names:
                names.append(name)
        return tuple(names)

    def _named(self, mentions: list[Mention] | tuple[Mention, ...]) -> tuple[str, ...]:
        names: list[str] = []
        for mention in mentions:
            if mention.kind == "pronoun":
                names.extend(n for n in self.context.person_before(self.number) if n not in names)
                continue
            name = mention.name or self.sentence.tagged.words.slice(mention.head, mention.last)
            if mention.kind == "person":
                name = self.context.names.full(name)
            if name and name not in names:
                names.append(name)
        return tuple(names)

    def _said_by(self, event: Event) -> tuple[str, ...]:
        """Who is cited for an event: the cue whose reach includes its clause, else speech that goes on."""
        for cue in self.cues:
            if cue.governs is None or event.clause in cue.governs:
                if cue.governs is None and cue.clause == event.clause and not cue.own:
                    continue
                return self._cited(cue)
        for cue in self.cues:
            if cue.clause == event.clause and cue.own and self._object_of(cue, event):
                return self._cited(cue)
        if reported(self.sentence, event.clause, self.lexicon):
            return self.context.speaking(self.number)
        return () if self.cues else self.context.speaking_after(self.number)

    def _object_of(self, cue: Cue, event: Event) -> bool:
        """'meldete die Festnahme von ...', 'zählt 900 Gefangene': what was said stands in the cue's own clause."""
        counts = event.at == cue.first and self.lexicon.frames[event.frame].weak
        return counts or event.noun is not None and event.at > cue.first

    def _cited(self, cue: Cue) -> tuple[str, ...]:
        named = self._named(cue.speakers)
        if named:
            return named
        return self.context.speaking(self.number)

    def _of_parts(self) -> None:
        """'darunter sechs Litauer', 'Unter ihnen sind ...': parts of the last whole that was read."""
        known, clause_of = self.sentence.tagged.known, self.sentence.sliced.clause_of
        taken = {id(m) for draft in self.drafts for m in draft.mentions}
        for at, word in enumerate(known):
            if not word.flags & PART:
                continue
            following = [m for m in self.sentence.mentions if m.head > at and id(m) not in taken and m.kind in PEOPLE_KINDS]
            following = [m for m in following if clause_of[m.head] == clause_of[at] or m.joined]
            before = [d for d in self.drafts if d.at_word < at or any(m.head < at for m in d.mentions)]
            member = self._member_near(at)
            whole = self.context.last_of(member) if member else self.context.last_whole(before)
            if whole is not None and not following:
                clause = clause_of[at]
                following = [m for m in self.sentence.in_clause(clause) if m.number is not None and id(m) not in taken]
                following = [m._replace(joined=False) for m in following[:1] if not m.number.article]
            if whole is None or not following:
                continue
            self._parts(whole, following, at)

    def _member_near(self, at: int) -> str:
        """The kind that a noun of the part phrase names ('zu den Freigelassenen'), also inside the phrase; ''."""
        words = self.lexicon.words
        for form in self.sentence.tagged.words.lower[at : at + 6]:
            word = words.get(form)
            if word is not None and word.member:
                return word.member
        return ""

    def _of_members(self) -> None:
        """'32 der Freigelassenen', '52 Freigelassene': the noun itself tells what happened to them."""
        known = self.sentence.tagged.known
        for at, word in enumerate(known):
            if not word.member or any(d.kind == word.member and d.count is not None for d in self.drafts):
                continue
            counting = [m for m in self.sentence.mentions if m.number is not None and not m.number.article and m.kind in ("number", "people")]
            counted = next((m for m in counting if m.head == at or m.kind == "number" and 0 <= at - m.last <= 2), None)
            whole = self.context.last_of(word.member)
            if counted is None or whole is None or counted.head == at and whole.count is not None:
                continue
            self._parts(whole, [counted._replace(joined=False)], at)

    def _of_totals(self) -> None:
        """'Die Zahl der Festnahmen stieg auf 1.043': the noun tells the kind, the bare number the count."""
        known = self.sentence.tagged.known
        counted = {d.count.start for d in self.drafts if d.count is not None}
        for at, word in enumerate(known):
            if not word.flags & TOTAL:
                continue
            number = self._counted_frame(at)
            numbers = [m for m in self.sentence.mentions if m.head > at and m.kind == "number" and m.prep]
            numbers = [m for m in numbers if (c := self._count(m)) is not None and c.start not in counted]
            if number is None or not numbers:
                continue
            frame = self.lexicon.frames[number]
            event = Event(number, at, self.sentence.sliced.clause_of[at])
            kind = self.context.codebook.kinds[frame.kind]
            draft = self._draft(event, frame, kind, "occurred", numbers[-1:])
            draft.count, draft.mentions = self._count(numbers[-1]), numbers[-1:]
            draft.cumulative = not kind.stock
            draft.said_by = draft.said_by or self.speakers_at_end()
            self.drafts.append(draft)
            return

    def _counted_frame(self, at: int) -> int | None:
        """The frame whose people or events the words after 'Zahl' name."""
        known, frames = self.sentence.tagged.known, self.lexicon.frames
        for word in known[at + 1 : at + 6]:
            if word.member:
                return next((n for n, f in enumerate(frames) if f.kind == word.member and f.type == "noun"), None)
            if word.events:
                return word.events[0]
            if word.group in self.lexicon.captive:
                return next((n for n, f in enumerate(frames) if self.context.codebook.kinds[f.kind].stock), None)
        return None

    def _parts(self, whole: Draft, mentions: list[Mention], at: int) -> None:
        chain = [mentions[0]]
        for mention in mentions[1:]:
            if not mention.joined:
                break
            chain.append(mention)
        event = Event(whole.number, at, self.sentence.sliced.clause_of[at])
        named = self._people([m for m in chain if m.kind == "person" and m.owner != "office"])
        units = [Unit([m], count=self._count(m)) for m in chain if m.number is not None and m.kind in ("people", "number")]
        if named:
            units.append(Unit([m for m in chain if m.kind == "person"], people=named))
        for unit in units:
            draft = self._draft(event, whole.frame, self.context.codebook.kinds[whole.kind], whole.status, unit.mentions)
            draft.count = unit.count
            draft.people, draft.mentions, draft.whole = unit.people, unit.mentions, whole
            draft.group, draft.nations = self._group_of(unit._replace(whole=whole))
            draft.place, draft.to, draft.origin = whole.place, whole.to, whole.origin
            draft.by, draft.in_exchange = whole.by, draft.in_exchange or whole.in_exchange
            draft.when = draft.when or whole.when
            if whole.sentence == self.number:
                draft.said_by = draft.said_by or whole.said_by
            self.drafts.append(draft)


def _parties(mentions: list[Mention]) -> list[Mention]:
    """Those who can talk with each other: persons, bodies, and places for their governments."""
    return [m for m in mentions if m.kind in ("person", "body", "place", "pronoun")]


def _nobody(number: int) -> tuple[str, ...]:
    return ()


class Context:
    """What a report's sentences share: packs, names, and what was read so far."""

    def __init__(self, lexicon: Lexicon, codebook: Codebook, names: Names) -> None:
        self.lexicon = lexicon
        self.codebook = codebook
        self.names = names
        self.drafts: list[Draft] = []
        self._speaking: dict[int, tuple[str, ...]] = {}
        self.speaker_before: Callable[[int], tuple[str, ...]] = _nobody
        self.speaker_after: Callable[[int], tuple[str, ...]] = _nobody
        self.person_in_sentence_before: Callable[[int], tuple[str, ...]] = _nobody

    def last_whole(self, own: list[Draft]) -> Draft | None:
        """The last draft about people that carries a number or group, from this sentence or before."""
        for draft in [*reversed(own), *reversed(self.drafts)]:
            if self.codebook.kinds[draft.kind].about == "people" and draft.whole is None:
                if draft.count is not None or draft.group or draft.people:
                    return draft
        return None

    def last_of(self, kind: str) -> Draft | None:
        """The last draft of a kind that is no part of another."""
        found = [d for d in self.drafts if d.kind == kind and d.whole is None]
        return next((d for d in reversed(found) if d.count is not None), found[-1] if found else None)

    def antecedent(self, own: list[Draft], sentence: Sentence, number: int, pronoun: Mention) -> list[Unit]:
        """What a personal pronoun stands for: the people of the last draft, or of the mentions before it."""
        for draft in [*reversed(own), *reversed(self.drafts)]:
            if self.codebook.kinds[draft.kind].about != "people" or number - draft.sentence > 2:
                continue
            if draft.mentions and (draft.people or draft.count is not None):
                return [Unit(draft.mentions, people=draft.people, count=draft.count)]
        names = self.person_before(number)
        return [Unit([pronoun], people=names)] if names and pronoun.cases & NOMINATIVE else []

    def person_before(self, number: int) -> tuple[str, ...]:
        """The person that a pronoun of sentence `number` most likely stands for."""
        return self.person_in_sentence_before(number)

    def speaking_after(self, number: int) -> tuple[str, ...]:
        """Whom the next sentence names as the source of this one ('Das teilte X mit')."""
        return self.speaker_after(number)

    def speaking(self, number: int) -> tuple[str, ...]:
        """Who spoke last before sentence `number`."""
        return self.speaker_before(number)
