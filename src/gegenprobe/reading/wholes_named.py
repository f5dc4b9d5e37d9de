"""Wholes that a part phrase names: 'Among the Ukrainians are 130 soldiers, 55 guardsmen and one officer'."""

from __future__ import annotations

import itertools
from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, OPENER, PREPOSITION
from gegenprobe.reading.bystanders import of_bystanders
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.events import Event
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.opening_shares import opening_whole
from gegenprobe.reading.segments import NO_USE, VerbAt
from gegenprobe.reading.shares import met_a_fate
from gegenprobe.reading.totals import TotalReader

GATHERED: Final = 3  # words of 'the freed group'
BESIDE: Final = 2  # words from a number to the part of it: a mark


class NamedWholeReader(TotalReader):
    """Reads whom a part phrase names, and what its list goes on with."""

    events: list[Event]  # those of the sentence, once they are found

    def _on_list(self, at: int) -> bool:
        tagged = self.sentence.tagged
        return " ".join(tagged.words.lower[at : at + tagged.length[at]]) in self.lexicon.clauses.on_lists

    def _lists_nobody(self, at: int) -> bool:
        """'Auf der Liste stehen 40 Namen': only who is named is told of by a list."""
        if not self._on_list(at) or not self.lexicon.clauses.nouns_capitalised:
            return False
        clause_of = self.sentence.sliced.clause_of
        inside = [m for m in self.sentence.mentions if clause_of[m.head] == clause_of[at]]
        return any(m.counted for m in inside) or not any(m.kind == "person" and m.owner != "office" for m in inside)

    def _listed_last(self, at: int) -> Draft | None:
        """'Auf der Liste steht X', behind others told of since: those let go, where the report tells of such."""
        if not self._on_list(at):
            return None
        told = [draft for draft in self.context.drafts if draft.whole is None and draft.count is not None]
        return next((d for d in reversed(told) if self.context.codebook.kinds[d.kind].leaves), None)

    def _names_the_whole(self, people: Mention) -> bool:
        """'Among the Ukrainians are ...': the definite people of the whole told last, by citizenship or group."""
        if not self.lexicon.clauses.fixed_order or people.kind != "people" or people.number is not None:
            return False
        whole = self.context.last_whole([]) if people.first == 0 else None
        if whole is None or whole.count is None or people.last - people.first <= 1:
            return False
        if not self.sentence.tagged.known[people.first + 1].flags & ARTICLE:
            return False
        same = bool(people.nations) and people.nations == whole.nations
        return same or (bool(people.group) and people.group == whole.group)

    def _as_one_list(self, following: list[Mention], among: int) -> list[Mention]:
        """'are 130 members of the forces, 55 guardsmen and one officer': counted people behind marks go on with it."""
        known, form = self.sentence.tagged.known, self.sentence.tagged.words.form
        if self.lexicon.clauses.noun_cases:
            return self._named_in_list(following)
        if not among or not self.lexicon.clauses.fixed_order:
            return following
        return [
            m._replace(joined=True)
            if n and m.counted and (form[m.first - 1] == "," or known[m.first - 1].flags & CONJUNCTION)
            else m
            for n, m in enumerate(following)
        ]

    def _named_in_list(self, following: list[Mention]) -> list[Mention]:
        """'Среди них — Мария Орлова, кандидат в мэры Виктор Барков и ...': those named go on with the list."""
        if not following or any(m.counted for m in following):
            return following
        clause = self.sentence.clause(self.sentence.sliced.clause_of[following[0].head])
        named = [m for m in following if m.kind == "person" and (not m.cases or m.cases & NOMINATIVE)]
        if not named or (clause.verbs and not self._only_is(clause.number)):
            return following
        return [m._replace(joined=n > 0, prep="") for n, m in enumerate(named)]

    def _of_opening_whole(self) -> None:
        """'De los 806 presos políticos, 88 ...': the number of the whole, where the report has not told it yet."""
        whole = opening_whole(self.sentence.mentions, self.sentence.tagged, self.lexicon)
        count = self._count(whole) if whole is not None else None
        told = [*self.context.drafts, *self.drafts]
        if whole is None or count is None or any(d.count is not None and d.count.value == count.value for d in told):
            return
        number = self._frame_of_whole(whole)
        if number is None:
            return
        frame = self.lexicon.frames[number]
        event = Event(number, whole.head, self.sentence.sliced.clause_of[whole.head])
        draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], "occurred", [whole])
        draft.count, draft.mentions, draft.group, draft.nations = count, [whole], whole.group, whole.nations
        self.drafts.insert(0, draft)

    def _frame_of_whole(self, whole: Mention) -> int | None:
        """The frame by which the noun tells what befell its people, or that they are held."""
        kinds, frames = self.context.codebook.kinds, self.lexicon.frames
        word = self.sentence.tagged.known[whole.head]
        if word.member:
            return next((n for n, f in enumerate(frames) if f.kind == word.member and f.type == "noun"), None)
        seized = self._seized(whole.head, word)
        if seized is not None or whole.group not in self.lexicon.captive:
            return seized
        if (tried := self._tried(whole.head)) is not None:
            return tried
        return next((n for n, f in enumerate(frames) if kinds[f.kind].stock), None)

    def _tried(self, at: int) -> int | None:
        """'De los 40 condenados': the frame of a participle whose kind brings nobody into the stock or out of it."""
        forms = self.lexicon.words[self.sentence.tagged.words.lower[at]].verbs
        kinds, uses = self.context.codebook.kinds, self.lexicon.verbs
        for form in forms:
            for number in uses[form.lemma].frames if form.lemma in uses and form.features & PARTICIPLE else ():
                kind = kinds[self.lexicon.frames[number].kind]
                if kind.about == "people" and not (kind.fills or kind.drains or kind.stock):
                    return number
        return None

    def _tells_apart(self, clause: int) -> bool:
        """'De los detenidos, 362 han sido imputados': a verb that tells what befell the share in its own way."""
        if not self.lexicon.clauses.subjects_dropped:
            return False
        forms = [form.lemma for verb in self.sentence.clause(clause).verbs for form in verb.forms]
        told = any(event.clause == clause and event.form is not None for event in self.events)
        return told or any(lemma in self.lexicon.clauses.fates for lemma in forms)

    def _of_bystanders(self, at: int) -> bool:
        """Whether those that a part would be of only wait for others: relatives told of right before."""
        told = any(draft.sentence == self.number - 1 for draft in self.context.drafts)
        before = None if told else self.context.sentence_before(self.number)
        return of_bystanders(at, self.sentence, before, self.lexicon)

    def _of_whoever(self, at: int) -> bool:
        """'Entre quienes causaron baja está X': the relative has a verb of its own, which tells nothing here."""
        known, lower = self.sentence.tagged.known, self.sentence.tagged.words.lower
        after = at + max(self.sentence.tagged.length[at], 1)
        if not self.lexicon.clauses.subjects_dropped or after >= len(known) or after - at < 2:
            return False
        opens = at == 0 or lower[at - 1] != ","
        finite = [form for form in known[after].verbs if form.features & FINITE]
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in finite]
        tells = any(use.frames or use.auxiliary for use in uses)
        return opens and bool(uses) and not tells and lower[after - 1] in self.lexicon.clauses.relatives

    def _fated(self, at: int, member: str) -> bool:
        """'Among the wounded': whether the words for a part name people whom something else befell; no `member`s."""
        after = at + max(1, self.sentence.tagged.length[at])
        return not member and met_a_fate(at, after, self.sentence, self.lexicon)

    def _told_before_verb(self, at: int) -> str | None:
        """'The 18 captives freed on Friday included 11 women': '' where the words before the verb tell of its subject.

        None: they do not, or something else stands between.
        """
        if not self.lexicon.clauses.fixed_order:
            return None
        if kind := self._gathered_by(at):
            return kind
        known, form, kinds = self.sentence.tagged.known, self.sentence.tagged.words.form, self.context.codebook.kinds
        told = [d for d in (*self.drafts, *self.unsaid) if d.sentence == self.number and d.at_word < at]
        told = [d for d in told if kinds[d.kind].about == "people" and d.whole is None]
        whole = max(told, key=lambda draft: draft.at_word, default=None)
        if whole is None or any(m.prep or m.head > whole.at_word for m in whole.mentions[:1]):
            return None
        verbs = self.sentence.sliced.clauses[self.sentence.sliced.clause_of[whole.at_word]].verbs
        between = range(max((v.at for v in verbs if v.at < at), default=whole.at_word) + 1, at)
        apart = any(form[k] in ";:" or known[k].flags & (CONJUNCTION | OPENER) for k in between)
        nouns = any(known[k].flags & ARTICLE and not known[k - 1].flags & PREPOSITION for k in between)
        if apart or nouns:
            return None
        if whole in self.unsaid and whole.count is not None:
            self.unsaid.remove(whole)
            self.drafts.append(whole)  # 'The 18 hostages that the group let go included ...'
        return ""

    def _counted_event(self, noun: Mention, at: int) -> bool:
        """'Friday's release of 1,200 prisoners includes 80 women': a noun for what happened to those it counts."""
        between = [m for m in self.sentence.mentions if m.first == noun.last and m.last == at and m.counted]
        return bool(noun.events and between) and between[0].prep in self.lexicon.clauses.genitive_marks

    def _gathered_by(self, at: int) -> str:
        """'The freed group includes 11 foreigners': the kind that a participle before the noun names; ''."""
        lower = self.sentence.tagged.words.lower
        collectives, marks = self.lexicon.clauses.collectives, self.lexicon.clauses.genitive_marks
        if at > GATHERED + 1 and lower[at - 3] in marks and f"{lower[at - 5]} {lower[at - 4]}" in collectives:
            return self._told_alone_by(self._frames_of_participle(at - 2))  # 'The group of freed Syrians included'
        if at < GATHERED or f"{lower[at - 3]} {lower[at - 1]}" not in self.lexicon.clauses.collectives:
            return ""
        return self._told_alone_by(self._frames_of_participle(at - 2))

    def _frames_of_participle(self, at: int) -> list[Frame]:
        forms = [form for form in self.sentence.tagged.known[at].verbs if form.features & PARTICIPLE]
        return [self.lexicon.frames[n] for f in forms for n in self.lexicon.verbs.get(f.lemma, NO_USE).frames]

    def _told_alone_by(self, frames: list[Frame]) -> str:
        """The first kind that one of the frames tells of people by itself; ''."""
        about = self.context.codebook.kinds
        return next((f.kind for f in frames if not f.needs and about[f.kind].about == "people"), "")

    def _befell_behind(self, whole: Mention) -> str:
        """'Entre los estadounidenses liberados están ...': the kind that a participle behind the noun names; ''."""
        known, clauses = self.sentence.tagged.known, self.lexicon.clauses
        opens = (clauses.adjectives_follow or clauses.fixed_order) and self.sentence.tagged.words.lower[whole.first]
        counted = whole.number is not None and not clauses.fixed_order
        if opens not in self.lexicon.among or counted or whole.last >= len(known):
            return ""
        first = self.sentence.clause(self.sentence.sliced.clause_of[whole.head]).first
        if clauses.fixed_order and whole.first > first and whole.number is not None:
            return ""  # 'He was among 14 monks arrested in May'
        frames = self._frames_of_participle(whole.last)
        last = self.context.last_whole([])
        if last is not None and any(frame.base == last.frame.base for frame in frames):
            return last.kind
        return self._told_alone_by(frames)

    def _whole(self, at: int, member: str) -> Draft | None:
        """The last whole of a kind; where the noun gives its own number ('unter den 52 Freigelassenen'), that of it."""
        own = [d for d in self.drafts if d.kind == member and d.count is not None and d.whole is None]
        if (here := next((d for d in own if any(m.first == at for m in d.mentions)), None)) is not None:
            return here  # 'Among the 18 hostages freed on Friday were 11 women'
        whole = self._factual(member, self.context.last_of(member))
        known = self.sentence.tagged.known
        behind = (m for m in self.sentence.mentions if m.first <= at + 1 < m.last)
        named = next((m for m in behind if any(known[k].member == member for k in range(m.first, m.last))), None)
        count = self._count(named) if named is not None and named.number and not named.number.article else None
        if count is None or whole is None or whole.count is None or count.value == whole.count.value:
            return whole
        told = [d for d in self.context.drafts if d.kind == member and d.whole is None and d.count is not None]
        return next((d for d in reversed(told) if d.count and d.count.value == count.value), None)

    def _factual(self, member: str, whole: Draft | None) -> Draft | None:
        """Members ('los liberados') are those to whom it happened, so a plan told last is not their whole."""
        if whole is None or whole.status == "occurred":
            return whole
        done = [d for d in self.context.drafts if d.kind == member and d.whole is None and d.status == "occurred"]
        return done[-1] if done else None

    def _of_others(self, at: int, whole: Draft) -> bool:
        """'30 Menschen wurden getötet, darunter ...': the sentence counts people of whom nothing is read."""
        if whole.sentence == self.number:
            return False
        counted = any(m.kind == "people" and m.number is not None and m.last <= at for m in self.sentence.mentions)
        return counted or self._alone_before(at, whole)

    def _alone_before(self, at: int, whole: Draft | None = None) -> bool:
        """'106 went home, among them 22 women': a bare number before a part, of whom nobody but the clause tells."""
        number = next((m for m in reversed(self.sentence.mentions) if m.number is not None and m.last <= at), None)
        if number is None or number.kind != "number" or not number.counted or number.prep or number.part or self.cues:
            return False
        taken = {m.head for draft in self.drafts for m in draft.mentions}
        count = self._count(number)
        near = at - number.last <= BESIDE and not self._accounts_for(number)
        return near and number.head not in taken and count is not None and (whole is None or count != whole.count)

    def _accounts_for(self, number: Mention) -> bool:
        """'The union counted 80, including 12 lawyers': whether a verb of its clause gives the number as an account."""
        verbs = self.sentence.clause(self.sentence.sliced.clause_of[number.head]).verbs
        return any(form.lemma in self.lexicon.confirming for verb in verbs for form in verb.forms)

    def _taken_as(self, member: str, at: int) -> set[int]:
        """The heads of those told of already, as members of a kind if one is given ('darunter 13, die ausreisten')."""
        same = [d for d in self.drafts if not member or d.kind == member]
        last = at + max(1, self.sentence.tagged.length[at]) - 1  # 'von denen 20 frei sind' tells of them itself
        own = self.lexicon.clauses.nouns_capitalised and last > at
        own = own and self.sentence.tagged.words.lower[last] in self.lexicon.clauses.relatives
        same = [d for d in same if own or d.at_word < at or not self._in_relative(d.at_word)]
        same = [d for d in same if not self._told_in_apposition(d)]
        return {m.head for draft in same for m in draft.mentions}

    def _told_in_apposition(self, draft: Draft) -> bool:
        """'entre ellos Ana Ruiz, detenida en mayo': what the participle behind the comma tells takes nothing away."""
        last = draft.mentions[-1] if draft.mentions and self.lexicon.clauses.subjects_dropped else None
        return last is not None and last.kind == "person" and draft.at_word == last.last + 1

    def _held_alone(self, at: int) -> str:
        """'The detainees include 12 journalists', of whom nothing else is told: the kind of a stock; ''."""
        if not self.lexicon.clauses.fixed_order or not self.sentence.tagged.known[at].verbs:
            return ""
        who = next((m for m in self.sentence.mentions if m.last == at and not m.prep), None)
        kinds = self.context.codebook.kinds
        held = who is not None and who.kind == "people" and who.number is None and who.group in self.lexicon.captive
        return next((name for name in kinds if kinds[name].stock), "") if held else ""

    def _told_more(self, clause: int) -> bool:
        """'Nine of those men are approved for ...', 'Five of them were beaten': they are told of in their own right."""
        if not self.lexicon.clauses.inner_clauses:
            return False
        uses = self.lexicon.verbs
        verbs = self.sentence.clause(clause).verbs
        if any(uses[form.lemma].status for verb in verbs for form in verb.forms if form.lemma in uses):
            return True
        return any(self._undergoes(before, verb) for before, verb in itertools.pairwise(verbs))

    def _undergoes(self, before: VerbAt, verb: VerbAt) -> bool:
        """'were brought', 'have been moved': a passive that neither tells who somebody is nor what is told of them."""
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
        helpers = [self.lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in before.forms]
        plain = all(form.features & PARTICIPLE and not form.features & GERUND for form in verb.forms)
        tells = any(use.speech or use.auxiliary or use.hearsay for use in uses)
        named = self.sentence.tagged.words.lower[verb.at] in self.lexicon.clauses.naming
        return plain and any("passive" in helper for helper in helpers) and not tells and not named
