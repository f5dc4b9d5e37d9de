"""Statements without a verb of their own: of those who are added, share a verb, or are only counted."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import PRESENT
from gegenprobe.packs.lexicon import ARTICLE, NEGATION, POSSESSIVE, STILL
from gegenprobe.reading.antecedents import definite
from gegenprobe.reading.context import Unit
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.events import Event
from gegenprobe.reading.filled import NOBODY
from gegenprobe.reading.gapped import NOT_ONE_DAY, gapped, termed, time_behind
from gegenprobe.reading.left_out import added, besides, held_without_verb, shared_out
from gegenprobe.reading.list_lines import counted_in_line
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.setting import place_of
from gegenprobe.reading.shares import of_others, others_counted
from gegenprobe.reading.status_words import is_due
from gegenprobe.reading.time_resolve import resolve
from gegenprobe.reading.told_parts import ToldPartReader, only_tells

BOTH: Final = 2  # statements
NEAR: Final = 3  # sentences between a whole and its part


class RepeatReader(ToldPartReader):
    """Reads what a sentence tells of more people, as another clause told it of others."""

    def _of_stock(self) -> None:
        """'На сегодня в Беларуси 1378 политзаключённых', 'Noch 24 Geiseln in Gaza': who is held, without a verb."""
        number = None if self.drafts else held_without_verb(self.sentence, self.lexicon) or self._held_by_being()
        number = number or self._held_in_relative()
        if number is None:
            return  # as nearly always
        kinds, frames = self.context.codebook.kinds, self.lexicon.frames
        stock = next((n for n, f in enumerate(frames) if kinds[f.kind].stock), -1)
        if stock < 0:
            return
        event = Event(stock, number.head, self.sentence.sliced.clause_of[number.head])
        draft = self._draft(event, frames[stock], kinds[frames[stock].kind], "occurred", [number])
        draft.count, draft.mentions = self._count(number), [number]
        draft.group, draft.nations = self._group_of(Unit([number]))
        draft.place = place_of(event, self.sentence, NOBODY, kinds[frames[stock].kind], self.lexicon.clauses)
        self.drafts.append(draft)

    def _held_by_being(self) -> Mention | None:
        """'Para la ONG son 800 los presos políticos', 'los rehenes, según X, son 20': captives, and how many."""
        captive, lexicon = self.lexicon.captive, self.lexicon
        people = [m for m in self.sentence.mentions if m.kind in ("people", "number") and not m.prep]
        held = [m for m in people if m.group in captive]
        held = [m for m in held if m.counted or not m.first or definite(m, self.sentence, lexicon)]
        if not held or not lexicon.clauses.subjects_dropped or self.sentence.tagged.flags & NEGATION:
            return None
        counted = [m for m in people if m.counted]
        if len(held) != 1 or len(counted) != 1 or self.sentence.tagged.known[held[0].head].member:
            return None
        if held[0] is counted[0]:
            return held[0] if len(people) == 1 and self._only_is(self.sentence.sliced.clause_of[held[0].head]) else None
        number = self.beside_being(held[0])
        return number._replace(group=held[0].group, nations=held[0].nations) if number is not None else None

    def _of_line(self) -> None:
        """'· Huye: 484' below those told of: a line of a list that tells how many of them are there."""
        line = counted_in_line(self.sentence) if not self.drafts else None
        whole = self.context.last_whole([]) if line is not None else None
        if line is None or whole is None or whole.count is None or whole.count.value is None:
            return
        number = line.number.value if line.number is not None else None
        if number is not None and number <= whole.count.value:
            self._parts(whole, [line], line.head)

    def _of_more(self) -> None:
        """'weitere 200 sollen folgen': the same as told last, of more people."""
        found = added(self.sentence, self.lexicon)
        told = [*self.context.drafts, *self.drafts] if found else []
        told = [d for d in told if d.whole is None and self.context.codebook.kinds[d.kind].about == "people"]
        for more in found:
            first = next((d for d in reversed(told) if self.number - d.sentence <= 1 and d.at_word != more.at), None)
            if first is None or any(more.mentions[-1] in draft.mentions for draft in self.drafts):
                continue
            event = Event(first.number, more.at, more.clause, more.form)
            made = len(self.drafts)
            self._parts(first, [more.mentions[0]._replace(joined=False), *more.mentions[1:]], more.at)
            for draft in self.drafts[made:]:
                draft.whole, draft.status = None, self.status.status(event, NOBODY)[0]
                draft.when = draft.when if draft.when != first.when and not self._was_before(draft) else None
                draft.place = ""

    def _without_known_stock(self) -> None:
        """'in return for 410 who are jailed in Israel': of those let go, the relative clause only says who they are."""
        kinds, clause_of = self.context.codebook.kinds, self.sentence.sliced.clause_of
        if self.lexicon.clauses.noun_cases:
            self.drafts = [draft for draft in self.drafts if not self._has_left(draft)]
        if not self.lexicon.clauses.fixed_order or len(self.drafts) < BOTH:
            return
        left = [d for d in self.drafts if kinds[d.kind].leaves or kinds[d.kind].moves]
        gone = {m.head for d in left for m in d.mentions}
        freed = {m.head for d in left if d.status == "occurred" for m in d.mentions}
        since = {clause_of[time.first] for time in self.sentence.times if time.kind == "open-span"}
        kept = []
        for draft in self.drafts:
            clause = self.sentence.clause(clause_of[draft.at_word])
            present = any(features & PRESENT for features in clause.finite())
            known = any(m.head in freed or (present and m.head in gone) for m in draft.mentions)
            told = clause.kind == "relative" and known and clause.number not in since
            kept += [] if told and kinds[draft.kind].stock else [draft]
        self.drafts = kept

    def _has_left(self, draft: Draft) -> bool:
        """'Все они находятся в Литве': of those who have left, a verb that tells of prisoners only holds nobody."""
        kinds, frame = self.context.codebook.kinds, draft.frame
        if not (frame.weak and frame.groups and kinds[draft.kind].stock) or frame.needs:
            return False
        told = [d for d in self.context.latest(self.drafts) if d is not draft and d.mentions is not None]
        left = (d for d in told if kinds[d.kind].leaves or kinds[d.kind].moves)
        heads = [m.head for m in draft.mentions]
        return any(
            d.status == "occurred" and d.count == draft.count and [m.head for m in d.mentions] == heads for d in left
        )

    def _of_told(self) -> None:
        """'She was among 14 monks arrested in May': people new to the text, of whom only a participle tells."""
        told = {m.head for draft in self.drafts for m in draft.mentions}
        for draft in self.unsaid if self.lexicon.clauses.inner_clauses else ():
            clause = self.sentence.clause(self.sentence.sliced.clause_of[draft.at_word])
            reduced = clause.kind == "relative" and clause.relative < 0
            new = draft.count is not None and all(m.head not in told and self._indefinite(m) for m in draft.mentions)
            if reduced and new:
                self.drafts.append(draft)

    def _indefinite(self, mention: Mention) -> bool:
        """Whether no article or owner stands before the number of the people."""
        if mention.number is None or mention.number.article:
            return False
        before = self.sentence.tagged.known[mention.first : mention.number.core_first]
        return not any(word.flags & (ARTICLE | POSSESSIVE) for word in before)

    def _says_so(self, event: Event) -> tuple[str, ...]:
        """Who says it in another clause, or spoke before the quotation that the sentence stands in."""
        said = (self._cited(cue) for cue in self.cues if cue.speakers and cue.clause != event.clause)
        return next(said, ()) or self.context.quoted_by(self.number)

    def _of_besides(self) -> None:
        """'seien übergeben worden, zudem 20 Zivilisten': what the verb before tells, of these as well."""
        for mention in besides(self.sentence, self.lexicon):
            own = [d for d in self.drafts if d.whole is None and d.at_word < mention.first]
            if mention.kind == "person" and not self._adds_name(mention, own):
                continue
            last = own[-1].at_word if own else -1
            self.drafts = [d for d in self.drafts if not any(m.head == mention.head for m in d.mentions)]
            for first in [d for d in own if d.at_word == last and d in self.drafts]:
                made = len(self.drafts)
                self._parts(first, [mention._replace(joined=False)], mention.head)
                for draft in self.drafts[made:]:
                    draft.whole, draft.to, draft.when = None, first.to, first.when
                    if mention.kind == "person":
                        draft.group, draft.nations = mention.group, mention.nations

    def _adds_name(self, named: Mention, told: list[Draft]) -> bool:
        """Whether somebody named shares what was told last: nobody cited, nor one of a list that was read."""
        kinds = self.context.codebook.kinds
        cited = any(m.head == named.head for cue in self.cues for m in cue.speakers)
        read = any(m.head == named.head for d in self.drafts for m in d.mentions)
        return bool(told) and kinds[told[-1].kind].about == "people" and not cited and not read

    def _of_those(self) -> None:
        """'250 von ihnen verbüßten lange Strafen', said of people who are free: they are a part of those."""
        kinds, known = self.context.codebook.kinds, self.sentence.tagged.known
        whole = self.context.last_whole([])
        freed = whole is not None and (kinds[whole.kind].leaves or kinds[whole.kind].moves)
        freed = freed or (whole is not None and kinds[whole.kind].final and self.lexicon.clauses.fixed_order)
        if whole is None or not freed or self.number - whole.sentence > NEAR or any(w.flags & STILL for w in known):
            return
        for mention in self.sentence.mentions:
            part = mention.part or (whole.count is not None and self._of_the_told(mention, whole))
            if not part or mention.number is None or mention.prep or mention.aside:
                continue
            if of_others(mention, whole, self.sentence, self.lexicon, self.context.names.text):
                continue
            if not self.drafts and others_counted(mention, self.sentence):
                continue
            own = [draft for draft in self.drafts if any(m.head == mention.head for m in draft.mentions)]
            if self.lexicon.clauses.nouns_capitalised and any(not self.lexicon.needs[d.number] for d in own):
                continue  # 'zwei von ihnen wurden verurteilt' is news of its own
            if own and any(word in self.lexicon.clauses.anew for word in self.sentence.tagged.words.lower):
                continue  # '82 von ihnen sind wieder hinter Gittern'
            kept = [draft for draft in own if draft.whole is not None and draft.whole.kind == draft.kind]
            clause_of = self.sentence.sliced.clause_of
            beside = [draft for draft in self.drafts if clause_of[draft.at_word] == clause_of[mention.head]]
            if kinds[whole.kind].final and self._is_now(mention):
                continue  # '13 of them are on death row'
            before = own and self._in_the_past_perfect(mention)  # 'Of these, 1,718 had been arrested in May'
            if kept or not all(only_tells(kinds[d.kind]) or (before and kinds[d.kind].fills) for d in beside):
                continue
            self.drafts = [draft for draft in self.drafts if draft not in own]
            self._parts(whole, [mention._replace(joined=False)], mention.head)

    def _gapped(self, event: Event, drafts: list[Draft]) -> None:
        """'Israel freed 39 prisoners and Hamas 24 hostages': the same of others, by another side or at another time."""
        told = [mention for draft in drafts for mention in draft.mentions]
        first = drafts[0]
        for other in gapped(event, self.sentence, self.lexicon, told):
            kind = self.context.codebook.kinds[first.kind]
            receives = kind.leaves and "subject" in first.frame.roles.get("to", ())
            acts = receives or "by" in first.frame.roles
            if not acts and self.lexicon.clauses.fixed_order and other.actor is not None and other.actor.country:
                other = other._replace(actor=None, place=other.actor)  # 'China had 47 in its prisons and Egypt 25'
            if other.actor is not None and (first.by == self._named([other.actor]) or not acts):
                continue
            due = self._due_behind(other.mention)
            draft = self._draft(event, first.frame, kind, due or first.status, [other.mention])
            draft.count, draft.mentions = self._count(other.mention), [other.mention]
            draft.group, draft.nations = self._group_of(Unit([other.mention]))
            draft.by, draft.to, draft.origin = first.by, first.to, first.origin
            if other.actor is not None and receives:
                draft.to = other.actor.country  # 'Kyiv got back 150 soldiers and Moscow 140'
            elif other.actor is not None:
                draft.by = self._named([other.actor])
                draft.place = "" if kind.moves else other.actor.country
                if kind.moves and self.lexicon.clauses.nouns_capitalised and draft.origin:
                    draft.origin = other.actor.country  # 'Wien hat 20 abgeschoben, Bern zwölf'
            else:
                draft.group, draft.place = draft.group or first.group, first.place
            self._of_place(draft, first, other.place)
            if kind.moves and other.place is not None and other.place.prep in first.frame.roles.get("to", ()):
                draft.place, draft.to = "", other.place.country  # 'в Польшу вывезли 30, в Литву — 14'
                draft.origin = first.to if first.origin == draft.to else first.origin
            if other.time is not None:
                draft.when = resolve(other.time, self.sentence.published, "future" if due else "past")
            self.drafts.append(draft)

    def _due_behind(self, mention: Mention) -> str:
        """'freed 74 men and another 12 are due out': the status that the words right behind give; ''."""
        tagged, number = self.sentence.tagged, mention.number
        if number is None or not self.lexicon.clauses.fixed_order:
            return ""
        near = range(number.core_last, min(mention.last + 1, len(tagged.known)))
        return next((tagged.known[at].status for at in near if is_due(at, tagged, self.lexicon)), "")

    def _of_place(self, draft: Draft, first: Draft, place: Mention | None) -> None:
        """'two in Lima and five in Cuzco': where they are; in 'cinco de Honduras y tres de Haití' whose citizens."""
        if place is None:
            return
        if self.lexicon.clauses.subjects_dropped and place.prep in self.lexicon.clauses.out_of:
            draft.place = "" if first.place == place.country else first.place
        else:
            draft.place = place.country or draft.place

    def _own_times(self, drafts: list[Draft], unit: Unit, among: int) -> None:
        """'52 on Thursday and 25 on Friday': of several units, each has the time right behind it."""
        time = time_behind(unit.mentions[-1], self.sentence) if among > 1 else None
        if time is not None:
            when = resolve(time, self.sentence.published, "past")
            for draft in drafts:
                draft.when = when

    def _termed(self, event: Event, frame: Frame, status: str, told: list[Mention]) -> None:
        """'and Mr Soto to ten years by the High Court in 2015': the same of others by name, by whom and when."""
        others = termed(event, self.sentence, self.lexicon, told)
        for number, person in enumerate(others):
            end = others[number + 1].first if number + 1 < len(others) else len(self.sentence.tagged.words)
            own = [m for m in self.sentence.mentions if person.last <= m.first < end]
            draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], status, [person, *own[-1:]])
            start = self.sentence.span(person.first, end)[0]
            draft.mentions = [person]
            draft.people = self._people([person]) if person.kind == "person" else ()
            draft.count = self._count(person) if person.counted else None
            draft.start = start if start < draft.end else draft.start
            draft.group, draft.nations = self._group_of(Unit([person])) if person.counted else (person.group, ())
            agents = [m for m in self.sentence.mentions if m.prep in self.lexicon.clauses.agent]
            first = min((m.first for m in told), default=event.at)
            draft.by = next((d.by for d in self.drafts if d.at_word == event.at), ())
            if any(m.last > first for m in agents):  # of one judge before, of another behind: each has their own
                draft.by = self._named([m for m in own if m in agents][:1])
            days = [time for time in self.sentence.times if time.kind not in NOT_ONE_DAY]
            times = [time for time in days if person.last <= time.first < end]
            times = times or [time for time in days if time.last <= first]
            draft.when = resolve(times[0], self.sentence.published, "past") if times else None
            self.drafts.append(draft)

    def _shared_out(self, event: Event, frame: Frame, status: str, taken: list[Mention]) -> None:
        """'114 in die Ukraine, neun nach Litauen': the others that the verb moves, each group to its own country."""
        for number, place in shared_out(event, self.sentence, frame.roles.get("to", ()), taken, self.lexicon):
            draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], status, [number, place])
            draft.count, draft.mentions, draft.to = self._count(number), [number], place.country
            draft.group, draft.nations = self._group_of(Unit([number]))
            told = next((d for d in reversed(self.drafts) if d.at_word == event.at and d.kind == draft.kind), None)
            if told is not None and number.kind == "number":  # 'neun' are of those of whom '114 von ihnen' are
                draft.whole, draft.when = told.whole, draft.when or told.when
                if self.lexicon.clauses.nouns_capitalised:
                    draft.group = told.group  # '14 Häftlinge nach Litauen, neun nach Polen'
            self.drafts.append(draft)
