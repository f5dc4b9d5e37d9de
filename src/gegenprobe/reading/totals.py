"""Totals: a noun that brings in a number ('Die Zahl der Festnahmen'), events that a verb counts ('arrests topped')."""

from __future__ import annotations

import itertools
from dataclasses import replace

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import PARTITIVE, PEOPLE, PREPOSITION, TOTAL, Word
from gegenprobe.reading.cue import bracketed, subject_of
from gegenprobe.reading.days_of_counts import of_another
from gegenprobe.reading.draft import Draft, reached
from gegenprobe.reading.events import Event
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.segments import uses_of
from gegenprobe.reading.seized import seized_by_word
from gegenprobe.reading.slots import SlotReader

FATE_NEAR = 5  # words behind 'number' in which a verb says that others are counted
RELATIVE_NEAR = 8  # words behind 'Zahl' in which a relative clause on those counted begins


class TotalReader(SlotReader):
    """Reads numbers that stand apart from the word for what they count."""

    def _of_totals(self) -> None:
        """'Die Zahl der Festnahmen stieg auf 1.043': the noun tells the kind, the bare number the count."""
        counted = {d.count.start for d in self.drafts if d.count is not None}
        for at, word in enumerate(self.sentence.tagged.known):
            total = bool(word.flags & TOTAL) and not self._is_whole(at)
            if (not total and not word.events and not word.member) or (total and self._of_free_dead(at)):
                continue
            told = self._told_behind(at) if total else None
            number = told.number if told is not None else self._counted_frame(at) if total else self._reached(at)
            last = self._told_last(at) if total and number is None else None
            number, told = (last.number, last) if last is not None else (number, told)
            found = self._number_of(at, counted, total) if number is not None else None
            if number is not None and found is not None:
                self._total(number, at, found, told)
                if last is not None:
                    self._by_another_account(self.drafts[-1], at)
                return

    def _by_another_account(self, draft: Draft, at: int) -> None:
        """'The ministry later put the figure at 28': who acts in the clause gives the number of those told of."""
        clause = self.sentence.clause(self.sentence.sliced.clause_of[at])
        lemmas = {form.lemma for verb in clause.verbs for form in verb.forms}
        draft.cumulative = draft.cumulative and not lemmas.isdisjoint(self.lexicon.clauses.reaching)
        if not draft.said_by and clause.verbs:
            spoken = [m for m in subject_of(self.sentence, clause, clause.verbs[0].at) if m.kind in ("person", "body")]
            draft.said_by = self._named(spoken)

    def _told_behind(self, at: int) -> Draft | None:
        """'Die Zahl der Kinder, die Rebellen verschleppt haben': what the relative clause behind the noun tells."""
        if not self.lexicon.clauses.nouns_capitalised:
            return None
        near = range(at + 2, at + RELATIVE_NEAR)
        clauses = [c.number for c in self.sentence.sliced.clauses if c.kind == "relative" and c.first in near]
        clause_of, kinds = self.sentence.sliced.clause_of, self.context.codebook.kinds
        told = [d for d in [*self.unsaid, *self.drafts] if clause_of[d.at_word] in clauses[:1] and d.count is None]
        return next((d for d in told if kinds[d.kind].about == "people"), None)

    def _is_whole(self, at: int) -> bool:
        """'del total de retornados, 13 fueron deportados': the total that the numbers are parts of."""
        known, marks = self.sentence.tagged.known, self.lexicon.clauses.genitive_marks
        before = known[at - 1] if at else None
        opens = before is not None and bool(before.flags & PREPOSITION) and before.base in marks
        return (
            opens
            and self.lexicon.clauses.subjects_dropped
            and (at == 1 or not self.sentence.tagged.words.form[at - 2][0].isalnum())
        )

    def _is_change(self, number: Mention) -> bool:
        """'выросло на 40', 'с 1100 до 1250': how much a total changed by or from; a time beside it makes it one."""
        dated = any(time.first == number.last for time in self.sentence.times)
        return number.prep in self.lexicon.clauses.changed_by and not dated

    def _number_of(self, at: int, counted: set[int], total: bool) -> Mention | None:
        """The bare number of a total: behind the noun, or, in its clause, before it ('brings to 130 the number of')."""
        bare = [m for m in self.sentence.mentions if self._bare(m) and not bracketed(m, self.sentence)]
        bare = [m for m in bare if (c := self._count(m)) is not None and c.start not in counted]
        after = [m for m in bare if m.head > at and not self._is_change(m)]
        after = [m for m in after if m.prep] or after
        if self.lexicon.clauses.fixed_order:  # "this year's toll to 33; a group puts it at 41"
            here = self.sentence.sliced.clause_of[at]
            after = [m for m in after if self.sentence.sliced.clause_of[m.head] == here] or after
            after = [m for m in after if m.prep not in self.lexicon.clauses.out_of] or after  # 'to 41, from 33 in 2024'
        if after or not total:
            return after[-1] if after else None
        clause_of = self.sentence.sliced.clause_of
        before = [m for m in bare if m.head < at and m.prep and clause_of[m.head] == clause_of[at]]
        return before[-1] if before else None

    def _total(self, number: int, at: int, counted: Mention, told: Draft | None) -> None:
        frame = self.lexicon.frames[number]
        event = Event(number, at, self.sentence.sliced.clause_of[at])
        kind = self.context.codebook.kinds[frame.kind]
        draft = self._draft(event, frame, kind, self._reached_yet(counted), [counted])
        draft.count, draft.mentions = self._passed(counted, reached(self._count(counted))), [counted]
        draft.cumulative = not kind.stock
        draft.said_by = draft.said_by or self.speakers_at_end()
        if of_another(counted, self.sentence, self.lexicon.clauses.out_of):
            draft.when = None
        if told is not None:
            draft.group, draft.nations, draft.by, draft.place = told.group, told.nations, told.by, told.place
            draft.when = draft.when or told.when
        self.drafts.append(draft)

    def _reached_yet(self, counted: Mention) -> str:
        """'La cifra podría superar los 1.000': 'possible' behind such a modal, else 'occurred'."""
        uses = uses_of(self.sentence.clause(self.sentence.sliced.clause_of[counted.head]).verbs, self.lexicon)
        return "possible" if any(use.modal == "possible" for use in uses) else "occurred"

    def _passed(self, counted: Mention, count: Quantity | None) -> Quantity | None:
        """'Arrests have topped 2,000': more than the number."""
        verbs = self.sentence.clause(self.sentence.sliced.clause_of[counted.head]).verbs
        over = any(form.lemma in self.lexicon.clauses.exceeding for verb in verbs for form in verb.forms)
        if not over or count is None or count.value is None or count.op != "exact":
            return count
        return replace(count, op="over", low=count.value + 1, high=None)

    def _reached(self, at: int) -> int | None:
        """The frame of an event noun that is the subject of a verb of reaching ('Las excarcelaciones suman ...')."""
        reaching = self.lexicon.clauses.reaching
        if not reaching:
            return None
        if (member := self._members_reached(at)) is not None:
            return member
        noun = next((m for m in self.sentence.mentions if m.head == at and m.kind == "event" and not m.prep), None)
        if noun is None or noun.number is not None:
            return None
        number = self.sentence.tagged.known[at].events[0]
        kind = self.context.codebook.kinds[self.lexicon.frames[number].kind]
        verbs = self.sentence.clause(self.sentence.sliced.clause_of[at]).verbs
        reached = any(form.lemma in reaching for verb in verbs if verb.at > at for form in verb.forms)
        return number if reached and kind.about == "people" else None

    def _members_reached(self, at: int) -> int | None:
        """'los repatriados ascienden a 5.614': the definite members are the subject of a verb of reaching."""
        clauses, known = self.lexicon.clauses, self.sentence.tagged.known
        if not at or self.sentence.tagged.words.lower[at - 1] not in clauses.definites or not known[at].member:
            return None
        verbs = self.sentence.clause(self.sentence.sliced.clause_of[at]).verbs
        reached = any(form.lemma in clauses.reaching for verb in verbs if verb.at > at for form in verb.forms)
        frames = enumerate(self.lexicon.frames if reached else ())
        return next((n for n, f in frames if f.kind == known[at].member and f.type == "noun"), None)

    def _told_last(self, at: int) -> Draft | None:
        """'Mehrere wurden festgenommen. Die Polizei bezifferte die Zahl auf 343': of those just told of."""
        known, after = self.sentence.tagged.known, at + 1
        after += after < len(known) and self.sentence.tagged.words.lower[after] in self.lexicon.clauses.adverbs
        if after >= len(known) or not (known[after].flags & PREPOSITION or known[after].verbs):
            return None
        near_words = known[after : after + FATE_NEAR] if self.lexicon.clauses.fixed_order else []
        if any(form.lemma in self.lexicon.clauses.fates for word in near_words for form in word.verbs):
            return None  # 'the number of reporters killed at work fell to 29'
        if at and known[at - 1].events and self.lexicon.clauses.fixed_order:
            return None  # 'the death toll'
        drafts = [*self.context.drafts, *self.context.unsaid, *self.drafts, *self.unsaid]
        kinds = self.context.codebook.kinds
        near = [d for d in drafts if self.number - d.sentence <= 1 and kinds[d.kind].about == "people"]
        return max(near, key=lambda draft: (draft.sentence, draft.at_word), default=None)

    def _bare(self, mention: Mention) -> bool:
        """A number alone, or of 'people' that nothing else is told of."""
        clauses = self.lexicon.clauses
        alone = mention.kind == "people" and not mention.group and not mention.nations
        bare = (mention.prep and (clauses.inner_clauses or clauses.nouns_capitalised)) or clauses.adjectives_agree
        return mention.kind == "number" or bool(alone and bare)

    def _without_marks(self, at: int) -> list[Word]:
        form, known = self.sentence.tagged.words.form, self.sentence.tagged.known
        return [known[k] for k in range(at, min(at + 8, len(known))) if form[k][0].isalnum()]

    def _of_stock_first(self, numbers: tuple[int, ...]) -> int | None:
        """Of frames the one that tells how many are held ('in detention', 'jailed journalists'), else the first."""
        frames, kinds = self.lexicon.frames, self.context.codebook.kinds
        return next((n for n in numbers if kinds[frames[n].kind].stock), next(iter(numbers), None))

    def _told_of_here(self, numbers: tuple[int, ...]) -> int:
        """Of frames of one noun ('retornos') the one whose kind the report has told of, else the first."""
        told, frames = {draft.kind for draft in self.context.latest(self.drafts)}, self.lexicon.frames
        stocks = tuple(n for n in numbers if self.context.codebook.kinds[frames[n].kind].stock)
        numbers = stocks if stocks and self.lexicon.clauses.adjectives_agree else numbers  # 'находящихся в колониях'
        return next((n for n in numbers if frames[n].kind in told), numbers[0])

    def _done_to_them(self, at: int) -> int | None:
        """'число пленных, освобождённых в мае', 'которых удалось обменять': what a clause behind says befell them."""
        known, frames = self.sentence.tagged.known, self.lexicon.frames
        if at >= len(known) or self.sentence.tagged.words.form[at] != ",":
            return None
        for word in known[at + 1 : at + 5]:
            if word.member:
                return next((n for n, f in enumerate(frames) if f.kind == word.member and f.type == "noun"), None)
            uses = (self.lexicon.verbs.get(form.lemma) for form in word.verbs)
            if (use := next((u for u in uses if u is not None and u.frames), None)) is not None:
                return self._told_of_here(use.frames)
        return None

    def _counted_frame(self, at: int) -> int | None:
        """The frame whose people or events the words after 'Zahl' name."""
        known, frames = self.sentence.tagged.known, self.lexicon.frames
        for before, word in itertools.pairwise(self._without_marks(at)):
            told = before.group or before.flags & (PEOPLE | TOTAL)
            use = next((self.lexicon.verbs.get(v.lemma) for v in word.verbs if v.features & PARTICIPLE), None)
            clauses = self.lexicon.clauses
            frames_ = tuple(n for n in use.frames if not self.lexicon.needs[n]) if use is not None else ()
            frames_ = frames_ if clauses.fixed_order or use is None else use.frames
            if told and frames_ and (clauses.inner_clauses or clauses.adjectives_agree):
                return self._told_of_here(frames_)
            jailed = next((self.lexicon.verbs.get(v.lemma) for v in before.verbs if v.features & PARTICIPLE), None)
            if word.group and jailed is not None and clauses.fixed_order:
                return self._of_stock_first(jailed.frames)
        inside, end = False, at + (RELATIVE_NEAR if self.lexicon.clauses.fixed_order else 6)
        for at_word, word in enumerate(known[at + 1 : end], at + 1):
            if word.flags & PARTITIVE and (befell := self._befell_inside(at_word)) is not None:
                return befell
            if word.member:
                return next((n for n, f in enumerate(frames) if f.kind == word.member and f.type == "noun"), None)
            if word.events and not word.flags & TOTAL and not self._only_with_more(word):
                return self._of_stock_first(word.events) if inside else self._told_of_here(word.events)
            inside = inside or (bool(word.flags & PREPOSITION) and word.base in self.lexicon.clauses.inside)
            if word.group in self.lexicon.captive:
                return self._frame_of_captives(at_word, word)
        return None

    def _only_with_more(self, word: Word) -> bool:
        """'un balance de 25 muertos': a word that tells of those held only beside others ('muertos en prisión')."""
        plain = any(not self.lexicon.needs[number] for number in word.events)
        adjective = all(self.lexicon.frames[number].type == "adjective" for number in word.events)
        return self.lexicon.clauses.subjects_dropped and adjective and not plain

    def _frame_of_captives(self, at: int, word: Word) -> int | None:
        """What their own word or a participle behind it tells of captives; else that they are held."""
        behind = self._done_to_them(at + 1) if self.lexicon.clauses.adjectives_agree else None
        for told in (behind, self._seized(at, word), self._befallen(at, word)):
            if told is not None:
                return told
        kinds = self.context.codebook.kinds
        return next((n for n, f in enumerate(self.lexicon.frames) if kinds[f.kind].stock), None)

    def _befallen(self, at: int, word: Word) -> int | None:
        """'el número de presos políticos excarcelados': what the participle right behind the captives tells."""
        clauses, known = self.lexicon.clauses, self.sentence.tagged.known
        behind = at + max(1, self.sentence.tagged.length[at])
        if not clauses.subjects_dropped or behind >= len(known):
            return None
        forms = [f for f in known[behind].verbs if f.features & PARTICIPLE and f.lemma not in clauses.jailed]
        uses = [self.lexicon.verbs[form.lemma] for form in forms if form.lemma in self.lexicon.verbs]
        plain = [n for use in uses for n in use.frames if not self.lexicon.needs[n]]
        kinds = self.context.codebook.kinds
        leaving = [n for n in plain if kinds[self.lexicon.frames[n].kind].drains or not word.group]
        return next(iter(leaving), None)

    def _seized(self, at: int, word: Word) -> int | None:
        """'la cifra de detenidos': the frame of the arrests that the participle tells of."""
        return seized_by_word(at, word, self.sentence, self.lexicon, self.context.codebook.kinds)

    def _of_free_dead(self, at: int) -> bool:
        """'Число погибших достигло 19': a total of deaths of which nothing tells that they were in custody."""
        lexicon, kinds, known = self.lexicon, self.context.codebook.kinds, self.sentence.tagged.known
        if not lexicon.clauses.adjectives_agree:
            return False
        forms = [form for word in known[at + 1 : at + 3] for form in word.verbs if form.features & PARTICIPLE]
        uses = [lexicon.verbs[form.lemma] for form in forms[:1] if form.lemma in lexicon.verbs]
        numbers = [n for use in uses for n in use.frames]
        if not numbers or not all(kinds[lexicon.frames[n].kind].final and lexicon.needs[n] for n in numbers):
            return False
        if any(kinds[d.kind].final for d in [*self.context.drafts, *self.drafts]):
            return False
        stocks = {n for n, frame in enumerate(lexicon.frames) if kinds[frame.kind].stock}
        return not any(w.group in lexicon.captive or not stocks.isdisjoint(w.events) for w in known)

    def _befell_inside(self, at: int) -> int | None:
        """'the number of those arrested was 27': the frame of the participle that closes words for a part."""
        words, length = self.lexicon.words, self.sentence.tagged.length[at]
        last = words.get(self.sentence.tagged.words.lower[at + length - 1]) if length > 1 else None
        forms = last.verbs if last is not None and self.lexicon.clauses.fixed_order else ()
        uses = (self.lexicon.verbs.get(form.lemma) for form in forms if form.features & PARTICIPLE)
        frames = tuple(n for use in uses if use is not None for n in use.frames if not self.lexicon.needs[n])
        return self._told_of_here(frames) if frames else None

    def _in_relative(self, at: int) -> bool:
        """Whether a word stands in a relative clause, in a language whose relatives stand behind whom they tell of."""
        clause = self.sentence.clause(self.sentence.sliced.clause_of[at])
        clauses = self.lexicon.clauses
        return (clauses.nouns_capitalised or clauses.fixed_order) and clause.kind == "relative"

    def _only_is(self, clause: int) -> bool:
        """Whether a clause has no verb but one of being."""
        uses = [[self.lexicon.verbs.get(f.lemma) for f in verb.forms] for verb in self.sentence.clause(clause).verbs]
        helping = [{use.auxiliary for use in found if use is not None and use.auxiliary} for found in uses]
        being = {"state", "passive"}
        return bool(helping) and all(helping) and any(being & set(" ".join(found).split()) for found in helping)
