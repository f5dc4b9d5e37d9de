"""What a verb of being or the words before a colon say of people, and participles that only describe them."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import CARRIED, PART, PREPOSITION, RELATIVE
from gegenprobe.reading.antecedents import told_before
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.context import Unit
from gegenprobe.reading.counted import CountedReader
from gegenprobe.reading.events import Event
from gegenprobe.reading.filled import PEOPLE_KINDS, Filled
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.noun_alone import is_alone, stand_first, who_is_named
from gegenprobe.reading.segments import NO_USE

NEAR: Final = 3  # words from the head of a sentence to the verb whose subject is left out


class BeingReader(CountedReader):
    """Reads who is counted where the number stands in another clause, and what only says who people are."""

    def beside_being(self, people: Mention) -> Mention | None:
        """'Son 533, más que nunca, los periodistas que ...': the bare number that a verb of being gives to people."""
        clauses, words, clause_of = self.lexicon.clauses, self.sentence.tagged.words, self.sentence.sliced.clause_of
        plural = words.lower[people.head].endswith(clauses.plural_endings)
        opens = people.first == people.head and clauses.subjects_dropped and people.first == 0
        several = plural and (opens or words.lower[people.first] in clauses.definites)
        if people.number is not None or people.prep or not several or not clauses.subjects_dropped:
            return None
        bare = [m for m in self.sentence.mentions if m.kind == "number" and m.counted and not m.prep and not m.part]
        bare = [m for m in bare if self._only_is(clause_of[m.head]) and self._beside_verb(m)]
        own = [m for m in bare if clause_of[m.head] == clause_of[people.head] or m.last <= people.first]
        return own[0] if len(bare) == len(own) == 1 else None

    def _held_in_relative(self) -> Mention | None:
        """'todos los presos políticos, que son 770 según X': how many captives there are, in a clause behind them."""
        if not self.lexicon.clauses.subjects_dropped:
            return None
        for clause in self.sentence.sliced.clauses:
            if clause.kind != "relative" or clause.relative < 0 or not self._only_is(clause.number):
                continue
            inside = [m for m in self.sentence.in_clause(clause.number) if m.counted and self._bare_number(m)]
            held = [m for m in self.sentence.mentions if 0 <= clause.first - m.last <= 1 and m.number is None]
            held = [m for m in held if m.kind == "people" and m.group in self.lexicon.captive]
            if held and len(inside) == 1 and not inside[0].prep and self._beside_verb(inside[0]):
                return inside[0]._replace(kind="number", group=held[0].group, nations=held[0].nations)
        return None

    def _bare_number(self, mention: Mention) -> bool:
        """Whether a number stands alone, or a preposition behind it ('son 770 según sus cálculos')."""
        known, number = self.sentence.tagged.known, mention.number
        ends = (
            number is not None and number.last < len(known) and bool(known[number.last].flags & (PREPOSITION | CARRIED))
        )
        return mention.kind == "number" or (mention.kind == "thing" and ends)

    def _swaps_unsaid(self) -> set[str]:
        """The kinds of swaps that were told of without a number: 'concluyen un canje de prisioneros'."""
        if not self.lexicon.clauses.subjects_dropped:
            return set()
        kinds = self.context.codebook.kinds
        return {draft.kind for draft in [*self.context.unsaid, *self.unsaid] if kinds[draft.kind].swaps}

    def _of_some_of(self, relative: Mention) -> bool:
        """'20 detenidos, de los que 17 están en prisión': the number behind the relative is who the clause tells of."""
        marks = self.lexicon.clauses.genitive_marks
        behind = next((m for m in self.sentence.mentions if m.first >= relative.last), None)
        near = behind is not None and behind.counted and behind.first - relative.last <= 1
        return self.lexicon.clauses.subjects_dropped and relative.prep in marks and near

    def _beside_verb(self, mention: Mention) -> bool:
        """Whether the verb of its clause stands right before or behind a mention, or behind what is set off."""
        form = self.sentence.tagged.words.form
        verbs = self.sentence.clause(self.sentence.sliced.clause_of[mention.head]).verbs
        aside = mention.last < len(form) and form[mention.last] == ","
        return any(v.at in (mention.first - 1, mention.first - 2, mention.last) or aside for v in verbs)

    def _before_colon(self, event: Event) -> list[Unit]:
        """'Ya no son rehenes 24 guías y 17 empleados: han sido liberados': whom the words before the colon count."""
        clause = self.sentence.clause(event.clause)
        clause = self.sentence.clause(clause.parent) if clause.kind == "coordinate" and clause.parent >= 0 else clause
        if clause.separator != ":" or clause.parent < 0:
            return []
        if not self.sentence.tagged.words.lower[event.at].endswith(self.lexicon.clauses.plural_endings):
            return self._named_at_colon(clause)
        before = [
            m
            for m in self.sentence.in_clause(clause.parent)
            if m.counted and m.kind in ("people", "number") and not m.aside
        ]
        owned = [m for m in before if self.sentence.tagged.known[m.first].flags & PREPOSITION]
        before = [m for m in before if m not in owned and m.last <= clause.first]
        told = {m.head for draft in self.drafts for m in draft.mentions if draft.kind == self._kind_of(event)}
        return [Unit([m], quantity=self._count(m)) for m in before if m.head not in told]

    def _kind_of(self, event: Event) -> str:
        return self.lexicon.frames[event.frame].kind

    def _of_main_subject(self, event: Event) -> list[Unit]:
        """'Luis Cano habló tras ser liberado', 'Tras ser liberados, los 12 ...': the subject of the main clause."""
        clause, known = self.sentence.clause(event.clause), self.sentence.tagged.known
        fixed = self.lexicon.clauses.fixed_order  # 'Twelve men landed in Vilnius after being released'
        if not (fixed or self.lexicon.clauses.subjects_dropped) or clause.kind != "background" or not event.passive:
            return []
        if fixed and self.context.codebook.kinds[self.lexicon.frames[event.frame].kind].stock:
            return []  # 'freed on Monday after being held for a year'
        helping = known[clause.first + 1 : event.at] if fixed else known[max(clause.first, event.at - 1) : event.at]
        helper = any(f.features & (GERUND if fixed else INFINITIVE) for word in helping for f in word.verbs)
        above = clause.parent if clause.parent >= 0 else clause.number + 1
        if not helper or above >= len(self.sentence.sliced.clauses) or self.sentence.clause(above).kind != "main":
            return []
        plural = self.sentence.tagged.words.lower[event.at].endswith(self.lexicon.clauses.plural_endings)
        subject = next((m for m in self.sentence.in_clause(above) if not m.prep and m.kind in PEOPLE_KINDS), None)
        if subject is None or subject.kind == "pronoun":
            return []
        if plural or (fixed and subject.kind != "person"):
            return [Unit([subject], quantity=self._count(subject))] if subject.counted else []
        people = self._people([subject]) if subject.kind == "person" and subject.owner != "office" else ()
        return [Unit([subject], people=people)] if people else []

    def _only_named_before(self, event: Event) -> list[Unit]:
        """'X es poeta. Fue detenido en 1992': the one person of whom the sentence before tells."""
        before = self.context.sentence_before(self.number)
        singular = not self.sentence.tagged.words.lower[event.at].endswith(self.lexicon.clauses.plural_endings)
        if before is None or not singular or not event.passive or event.at > NEAR:
            return []
        named = [m for m in before.mentions if m.kind == "person" and not m.owner and not m.prep and not m.aside]
        names = {self.context.names.full(m.name) for m in named}
        return [Unit([], people=tuple(names))] if len(names) == 1 else []

    def _described_behind(self, pronoun: Mention) -> bool:
        """'требуют освободить всех, кто попал в тюрьму': the relative behind the pronoun tells who is meant."""
        known, at = self.sentence.tagged.known, pronoun.last + 1
        if not self.lexicon.clauses.noun_cases or at >= len(known) or pronoun.name in self.lexicon.clauses.singular:
            return False
        return self.sentence.tagged.words.form[pronoun.last] == "," and bool(known[at].flags & RELATIVE)

    def _known_first(self, event: Event, noun: Mention) -> list[Unit]:
        """'14 человек задержали. Задержанных отпустили': several told of just before, of whom this is news."""
        kind = self.context.codebook.kinds[self._kind_of(event)]
        if kind.moves or not stand_first(noun, event.at, self.sentence, self.lexicon):
            return []
        drafts = list(self.context.latest(self.drafts))
        found = told_before(drafts, kind.name, (self.number, True), self.lexicon, noun)
        if not found and (member := self.sentence.tagged.known[noun.head].member):  # 'Всех задержанных отпустили'
            same = [draft for draft in drafts if draft.kind == member]
            found = told_before(same, kind.name, (self.number, True), self.lexicon)
        general = self.lexicon.general  # men are not the women told of before
        found = [
            u for u in found if not {u.mentions[0].group, noun.group} <= general or u.mentions[0].group == noun.group
        ]
        told = [(d.count.value if d.count is not None else None, d.people) for d in drafts if d.kind == kind.name]
        return [u for u in found if (u.quantity.value if u.quantity is not None else None, u.people) not in told]

    def _one_meant(self, event: Event, noun: Mention) -> list[Unit]:
        """'Журналиста задержали в мае': the person named before, of whom this has not been told yet."""
        clause, (first, last) = self.sentence.clause(event.clause), sorted((noun.head, event.at))
        known = clause.kind in ("background", "relative", "condition")
        between = [verb for verb in clause.verbs if first < verb.at < last]
        fixed = self.lexicon.clauses.fixed_order or bool(self.lexicon.clauses.the_one)
        if fixed:
            uses = self.lexicon.verbs
            between = [v for v in between if not any(uses.get(f.lemma, NO_USE).auxiliary for f in v.forms)]
        others = bool(between)
        if known or others or not is_alone(noun, self.sentence, self.lexicon):
            return []
        name = who_is_named(noun, noun.head < event.at, self.number, self.context)
        times = any(self.sentence.sliced.clause_of[time.first] == event.clause for time in self.sentence.times)
        named = [d for d in self.context.latest(self.drafts) if name in d.people]
        told = [d for d in named if d.kind == self._kind_of(event)]
        held = noun.group in self.lexicon.captive and name in self.context.speaker_before(self.number)
        if not named and (fixed or held):
            return []  # who was only cited before is nobody's pastor, and not those arrested
        return [Unit([noun], people=(name,))] if name and (times or not told) else []

    def _named_at_colon(self, clause: Clause) -> list[Unit]:
        """'Entre ellos está X, contó el abogado: murió en su celda': the first whom the words before the colon name."""
        spoke = {m.head for cue in self.cues for m in cue.speakers}
        named = [m for m in self.sentence.mentions if m.kind == "person" and not m.owner and not m.prep]
        named = [m for m in named if m.last <= clause.first and m.head not in spoke]
        people = self._people(named[:1])
        return [Unit(named[:1], people=people)] if people else []

    def _is_free(self, event: Event, frame: Frame) -> bool:
        """'die auf freiem Fuß sind': a state that describes people is no release."""
        uses, form = self.lexicon.verbs, event.form
        if form is None and event.noun is not None:
            return False
        state = form is None or (form.lemma in uses and "state" in uses[form.lemma].auxiliary)
        return state and self.context.codebook.kinds[frame.kind].leaves

    def _only_attribute(self, event: Event, roles: Filled) -> bool:
        """'saldrán 48 rehenes y 250 palestinos encarcelados': a participle of those who are told of by another verb."""
        if not self.drafts or event.form is None or len(roles.whom) != 1:
            return False
        if not event.form.features & PARTICIPLE or (
            event.form.features != PARTICIPLE and not self.lexicon.clauses.fixed_order
        ):
            return False
        whom, clause = roles.whom[0], self.sentence.clause(event.clause)
        if self.lexicon.clauses.fixed_order:
            near = whom.number is not None and whom.last == event.at and whom.first > 0 and event.passive
            return near and self._is_part(whom.first)  # 'pardoned 300, including 12 convicted of murder'
        beside = clause.kind == "coordinate" and clause.first <= whom.first and 0 <= event.at - whom.last <= 1
        told = (draft for draft in self.drafts if draft.at_word != event.at and self._leaves(draft.kind))
        same = any(m.head == whom.head for draft in told for m in draft.mentions)
        return self.lexicon.clauses.subjects_dropped and beside and same

    def _is_part(self, at: int) -> bool:
        """Whether words that bring in a part end right before word `at`."""
        known, length = self.sentence.tagged.known, self.sentence.tagged.length
        return any(known[k].flags & PART and k + max(length[k], 1) == at for k in range(max(at - 4, 0), at))

    def _is_reason(self, event: Event) -> bool:
        """'Sanktionen wegen Dahls Inhaftierung': what is known already, named only as a reason."""
        noun, reasons = event.noun, self.lexicon.clauses.reasons
        if noun is None or not reasons:
            return False
        owners = [m for m in self.sentence.mentions if m.last == noun.first and m.prep in reasons]
        return noun.prep in reasons or bool(owners)
