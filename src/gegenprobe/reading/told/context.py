"""What the sentences of one report share: names, what was read before, who speaks."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.codebook import Codebook
from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.names import Names
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft, first_at_once, quantity, whole_of_parts
from gegenprobe.reading.told.listed import all_listed
from gegenprobe.reading.told.stories import Stories
from gegenprobe.reading.told.who_is_meant import (
    counted_alone,
    for_one,
    meant_here,
    named_before,
    only_person,
    opening_person,
    owned_by_close,
    person_hung,
    person_kept,
    told_of_last,
    too_few,
    too_many,
    topic,
    verb_of_several,
)  # fmt: skip
from gegenprobe.reading.words.tagging import Tagged
from gegenprobe.text.record import Record

_AHEAD: Final = frozenset({"demanded", "negotiated", "planned", "refused", "possible"})
_FAR: Final = 4  # sentences


class Unit(Record):
    """The affected people of one statement: a number, or names, or a group without either."""

    _fields = ("mentions", "people", "quantity", "whole")
    __slots__ = _fields

    def __init__(
        self,
        mentions: list[Mention],
        people: tuple[str, ...] = (),
        quantity: Quantity | None = None,
        whole: Draft | None = None,
    ) -> None:
        self.mentions = mentions
        self.people = people
        self.quantity = quantity
        self.whole = whole


def _nobody(_number: int) -> tuple[str, ...]:
    return ()


def _no_body(_number: int, _word: str) -> tuple[str, ...]:
    return ()


def _nobody_after(_number: int, _told: bool) -> tuple[str, ...]:
    return ()


def _no_sentence(_number: int, _may: Callable[[Tagged], bool] | None = None) -> Sentence | None:
    return None


def _no_actor(_number: int, _pronoun: Mention) -> tuple[str, ...]:
    return ()


class Context:
    """What a report's sentences share: packs, names, and what was read so far."""

    def __init__(self, lexicon: Lexicon, codebook: Codebook, names: Names) -> None:
        self.lexicon = lexicon
        self.codebook = codebook
        self.names = names
        self.stories = Stories(lexicon)
        self.drafts: list[Draft] = []
        self.unsaid: list[Draft] = []
        self.goals: set[str] = set()  # countries to which people were brought apart
        self.listing: tuple[int, Draft] | None = None  # the sentence that a list goes on from, and its whole
        self._speaking: dict[int, tuple[str, ...]] = {}
        self.speaker_before: Callable[[int], tuple[str, ...]] = _nobody
        self.speaker_after: Callable[[int, bool], tuple[str, ...]] = _nobody_after
        self.quoted_by: Callable[[int], tuple[str, ...]] = _nobody
        self.person_in_sentence_before: Callable[[int], tuple[str, ...]] = _nobody
        self.body_cited_before: Callable[[int, str], tuple[str, ...]] = _no_body
        self.body_speaking_before: Callable[[int], tuple[str, ...]] = _nobody
        self.actor_in_sentence_before: Callable[[int, Mention], tuple[str, ...]] = _no_actor
        self.sentence_before: Callable[[int], Sentence | None] = _no_sentence
        self.sentence_before_if: Callable[[int, Callable[[Tagged], bool]], Sentence | None] = _no_sentence
        self.spans: Sequence[tuple[int, int, object]] = ()

    def forget(self) -> None:
        """Let go of the report: then all that was made of it is freed at once, and not when Python looks for cycles."""
        self.speaker_before = self.person_in_sentence_before = _nobody
        self.quoted_by = self.body_speaking_before = _nobody
        self.body_cited_before = _no_body
        self.speaker_after = _nobody_after
        self.actor_in_sentence_before = _no_actor
        self.sentence_before = self.sentence_before_if = _no_sentence

    def latest(self, own: Sequence[Draft]) -> Iterator[Draft]:
        """The drafts from the last one back: those of this sentence, then those of the sentences before."""
        return itertools.chain(reversed(own), reversed(self.drafts))

    def last_whole(self, own: list[Draft]) -> Draft | None:
        """The last draft about people that carries a number or group, from this sentence or before."""
        return self._whole_of(own) or self._whole_of(self.drafts)

    def _whole_of(self, drafts: list[Draft]) -> Draft | None:
        for at in range(len(drafts) - 1, -1, -1):
            draft = drafts[at]
            refused = draft.status == "refused" and draft.count is None  # 'X refused to leave. Six of them are ...'
            says = (draft.count is not None or draft.group or draft.people) and not refused
            if says and draft.whole is None and self.codebook.kinds[draft.kind].about == "people":
                return first_at_once(drafts, at)
        return None

    def unsaid_before(self, number: int) -> list[Draft]:
        """What the sentence before told of people without number or name, where it said nothing else."""
        if any(draft.sentence == number - 1 for draft in self.drafts):
            return []
        return [draft for draft in self.unsaid if draft.sentence == number - 1]

    def both_sides(self, own: Sequence[Draft] = ()) -> tuple[str, ...]:
        """The two who swap, or talk, in what was read last of such, `own` last of all; () where nobody does."""
        sides = ((d.by[0], d.counterpart[0]) for d in self.latest(own) if d.by and d.counterpart)
        return next(sides, ())

    def last_of(self, kind: str) -> Draft | None:
        """The last draft of a kind that is no part of another."""
        found = [d for d in self.drafts if d.kind == kind and d.whole is None]
        return next((d for d in reversed(found) if d.count is not None), found[-1] if found else None)

    def antecedent(self, own: list[Draft], sentence: Sentence, number: int, pronoun: Mention) -> list[Unit]:
        """What a personal pronoun stands for: the people of the last draft, or of the mentions before it."""
        far = 1 if pronoun.name in self.lexicon.clauses.enclitics else 2  # 'los liberaron' takes up who was named last
        near = self._counted_near(own, sentence, number, pronoun) or self._named_near(own, sentence, number, pronoun)
        near = near or self._only_person(own, sentence, number, pronoun)
        if near is not None:
            return [near]
        singular = for_one(pronoun, sentence, self.lexicon.clauses)
        by_name = self.lexicon.clauses.fixed_order and pronoun.name in singular and self._named_person(number)
        for draft in self.latest(own):
            if self.codebook.kinds[draft.kind].about != "people" or number - draft.sentence > far:
                continue
            if by_name and not draft.people and draft.sentence < number:
                continue  # 'a cameraman was held. The case of X is known. He was ...'
            if too_many(draft, pronoun, singular) or (far == 1 and too_few(draft, pronoun, singular)):
                continue
            if draft.mentions and (draft.people or draft.count is not None):
                told = draft if pronoun.name in singular else whole_of_parts(draft, self.drafts)
                return self._with_others(told, own, pronoun)
        plural, clauses = not pronoun.name or pronoun.name not in singular, self.lexicon.clauses
        before = [m for m in sentence.mentions if m.last <= pronoun.first and m.kind == "people" and not m.aside]
        counted = [m for m in before if m.counted and (not m.prep or owned_by_close(m, sentence.tagged, clauses))]
        if counted and plural:  # 'Twenty sailors can go home: ... turned them over'
            return [Unit([m], quantity=quantity(m.number, sentence)) for m in all_listed(counted, [])]
        if plural and (unit := self._counted_before(number, pronoun)) is not None:
            return [unit]
        if not plural and clauses.nouns_capitalised:
            names = tuple(self.names.full(m.name) for m in named_before(pronoun, sentence, self.lexicon.clauses))
            names = names or self.person_before(number)
            return [Unit([pronoun], people=names)] if names else []  # 'X fiel nicht darunter; ihn hatte man verurteilt'
        names = self._one_person(own, sentence, number, pronoun)
        return [Unit([pronoun], people=names)] if names else []

    def _one_person(self, own: list[Draft], sentence: Sentence, number: int, pronoun: Mention) -> tuple[str, ...]:
        """The one person by name whom a pronoun stands for, where no statement near tells of people."""
        plural = not pronoun.name or pronoun.name not in self.lexicon.clauses.singular
        told = self.drafts if self.lexicon.clauses.noun_cases and not plural else []
        names = (
            tuple(self.names.full(m.name) for m in person_hung(sentence, pronoun, self.lexicon))
            or told_of_last(told, number)
            or self._named_person(number)
        )
        names = names or topic(self.latest(own), (sentence, number), pronoun, self.lexicon)
        if len(names) == 1 and verb_of_several(sentence, pronoun, self.lexicon.clauses):
            return ()  # 'Sie waren ...' is not the one person named last
        clauses = self.lexicon.clauses
        alone = not plural and (bool(clauses.noun_cases) or (clauses.subjects_dropped and bool(pronoun.cases)))
        named = pronoun.cases & NOMINATIVE or alone  # 'приговорил её', 'cuando la detuvieron'
        names = names if named else ()
        kept = not names and not plural and clauses.fixed_order
        return person_kept(self.drafts, number, self.sentence_before, self.names.full) if kept else names

    def _named_person(self, number: int) -> tuple[str, ...]:
        """The person before; 'активиста' is nobody by name where nouns have no capitals."""
        before = self.sentence_before(number)
        alone = only_person(before) if before is not None else None
        names = self.person_before(number) or ((self.names.full(alone.name),) if alone is not None else ())
        return tuple(n for n in names if not (self.lexicon.clauses.noun_cases and n.islower()))

    def _with_others(self, last: Draft, own: list[Draft], pronoun: Mention) -> list[Unit]:
        """'freed X and 18 others and handed them over': all those whom one verb told of, where order tells roles."""
        alone = [Unit(last.mentions, people=last.people, quantity=last.count)]
        clauses, told_at = self.lexicon.clauses, (last.sentence, last.at_word, last.kind)
        if not clauses.fixed_order or pronoun.name in clauses.singular or last.whole is not None:
            return alone
        told = [d for d in (*self.drafts, *own) if (d.sentence, d.at_word, d.kind) == told_at]
        told = [d for d in told if d.whole is None and d.mentions and (d.people or d.count is not None)]
        return [Unit(d.mentions, people=d.people, quantity=d.count) for d in told] or alone

    def _counted_near(self, own: list[Draft], sentence: Sentence, number: int, pronoun: Mention) -> Unit | None:
        """'Drei Männern wird Raub vorgeworfen, weshalb sie ...': those counted last, of whom nothing was read."""
        clauses = self.lexicon.clauses
        several = pronoun.name not in clauses.singular and verb_of_several(sentence, pronoun, clauses)
        if own or not several or not clauses.nouns_capitalised:
            return None
        told: Sentence | None = sentence
        before = [m for m in sentence.mentions if m.last <= pronoun.first]
        if not any(m.kind in ("people", "number") and m.counted for m in before):
            known = before or any(draft.sentence == number - 1 for draft in self.drafts)
            told = None if known else self.sentence_before(number)
            before = told.mentions if told is not None else []
        counted = [m for m in before if m.kind == "people" and m.counted and not m.aside and not m.prep]
        found = quantity(counted[0].number, told) if len(counted) == 1 and told is not None else None
        return Unit([counted[0]], quantity=found) if found is not None else None

    def _counted_before(self, number: int, pronoun: Mention) -> Unit | None:
        """'Обыски прошли у четырёх активистов. Все они арестованы': the only ones counted in the sentence before."""
        told = None if self.lexicon.clauses.nouns_capitalised else self.sentence_before(number)
        if told is None or (found := counted_alone(told, pronoun, self.lexicon.clauses)) is None:
            return None
        return Unit([found], quantity=quantity(found.number, told))

    def _named_near(self, own: list[Draft], sentence: Sentence, number: int, pronoun: Mention) -> Unit | None:
        """'X suchte Schutz. ... kam sie in Haft': who is named alone or first just before, where it tells nothing."""
        before, subject = self.sentence_before(number), bool(pronoun.cases & NOMINATIVE)
        if own or not self.lexicon.clauses.nouns_capitalised or before is None:
            return None
        if any(d.sentence == number - 1 for d in self.drafts):
            return None
        if subject and verb_of_several(sentence, pronoun, self.lexicon.clauses):
            return None
        first = only_person(before) or (opening_person(before) if subject else None)
        return Unit([pronoun], people=(self.names.full(first.name),)) if first is not None else None

    def _only_person(self, own: list[Draft], sentence: Sentence, number: int, pronoun: Mention) -> Unit | None:
        """'Анну Котову оштрафовали. Её задержали': the one person named just before, of whom nothing else is told."""
        clauses, subject = self.lexicon.clauses, bool(pronoun.cases & NOMINATIVE)
        several = pronoun.name not in clauses.singular or not (clauses.noun_cases or clauses.fixed_order)
        if several or any(draft.people for draft in own):
            return None
        here = {self.names.full(m.name) for m in meant_here(pronoun, sentence, clauses)}
        if len(here) == 1 or own or (subject and clauses.fixed_order):  # 'X was in jail before he was freed'
            return Unit([pronoun], people=tuple(here)) if len(here) == 1 else None
        before = self.sentence_before(number)
        known = before is None or any(draft.sentence == number - 1 for draft in self.drafts)
        persons = [m for m in before.mentions if m.kind == "person" and m.owner != "office"] if before else []
        names = {self.names.full(m.name) for m in persons if not (m.aside or known)}
        return Unit([pronoun], people=tuple(names)) if len(names) == 1 else None

    def gone(self, unit: Unit, number: int) -> Unit | None:
        """Who left, for a pronoun: 'urged him to free 1,300. They arrived' tells of those freed before."""
        held = next((draft for draft in self.drafts if draft.mentions is unit.mentions), None)
        if held is None or held.status not in _AHEAD or not self._leave(held):
            return unit
        for draft in reversed(self.drafts):
            says = draft.whole is None and (draft.people or draft.count is not None)
            if says and self._leave(draft) and draft.status == "occurred" and number - draft.sentence <= _FAR:
                return Unit(draft.mentions, people=draft.people, quantity=draft.count)
        return None

    def _leave(self, draft: Draft) -> bool:
        kind = self.codebook.kinds[draft.kind]
        return kind.leaves or kind.moves

    def person_before(self, number: int) -> tuple[str, ...]:
        """The person that a pronoun of sentence `number` most likely stands for."""
        return self.person_in_sentence_before(number)

    def body_before(self, number: int, word: str = "") -> str:
        """The body by name, with this word in it, that a sentence before sentence `number` cites last, or ''."""
        return next(iter(self.body_cited_before(number, word)), "")

    def actor_before(self, number: int, pronoun: Mention) -> tuple[str, ...]:
        """The body that a pronoun of sentence `number` most likely stands for."""
        return self.actor_in_sentence_before(number, pronoun)

    def speaking_after(self, number: int, *, told: bool = False) -> tuple[str, ...]:
        """Whom the next sentence names as the source of this one ('Das teilte X mit'); behind more of it if `told`."""
        return self.speaker_after(number, told)

    def speaking(self, number: int) -> tuple[str, ...]:
        """Who spoke last before sentence `number`."""
        return self.speaker_before(number)
