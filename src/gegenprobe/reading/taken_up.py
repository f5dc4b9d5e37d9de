"""Sentences that take up people told of before: where they are by now, and who they are ('Это X, Y и Z')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.events import Event
from gegenprobe.reading.listing import ListReader
from gegenprobe.reading.mention import Mention

BACK: Final = 3  # sentences between people and the sentence that takes them up
FAR: Final = 4  # words from 'уже' to the country
NEAR: Final = 2  # words from the start of the sentence to the first name


class TakenUpReader(ListReader):
    """Reads where those told of have arrived, and their names, where the sentence only takes them up."""

    def _of_arrived(self) -> None:
        """'Все шестеро уже в Израиле': those who were let go are in another country by now."""
        words, lower = self.lexicon.clauses.arrived, self.sentence.tagged.words.lower
        for at in [at for at, word in enumerate(lower) if word in words] if words else []:
            clause = self.sentence.clause(self.sentence.sliced.clause_of[at])
            goal = self._reached_country(clause, at)
            whole = self._let_go(clause) if goal is not None else None
            if whole is not None and goal is not None and whole.at_word < at and whole.sentence == self.number:
                whole.place = "" if whole.place == goal.country else whole.place  # 'вышли и уже едут в Чили'
            if goal is None or whole is None or whole.place == goal.country:
                continue
            moves, frame = self._arriving()
            event = Event(moves, at, clause.number)
            draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], "occurred", [goal])
            draft.count, draft.people, draft.group, draft.nations = (
                whole.count,
                whole.people,
                whole.group,
                whole.nations,
            )
            draft.mentions, draft.to, draft.origin = whole.mentions, goal.country, whole.place
            draft.when = draft.when if draft.sentence != whole.sentence else draft.when or whole.when
            self.drafts.append(draft)

    def _arriving(self) -> tuple[int, Frame]:
        """The frame of those who come to another country by themselves ('прибыли в Литву')."""
        frames = list(enumerate(self.lexicon.frames))
        moving = [(n, f) for n, f in frames if self.context.codebook.kinds[f.kind].moves]
        coming = [(n, f) for n, f in moving if f.abroad and "subject" in f.roles.get("whom", ())]
        return (coming or moving)[0]

    def _reached_country(self, clause: Clause, at: int) -> Mention | None:
        """The country right behind the word `at` in a clause that tells nothing else; None: there is none."""
        if any(d.at_word > at and self.sentence.sliced.clause_of[d.at_word] == clause.number for d in self.drafts):
            return None
        inside = self.lexicon.clauses.inside
        near = [
            m for m in self.sentence.in_clause(clause.number) if m.kind == "place" and m.prep in inside and m.country
        ]
        return next((m for m in near if 0 < m.first - at <= FAR and not m.aside), None)

    def _let_go(self, clause: Clause) -> Draft | None:
        """Those let go whom the clause counts again, or who are told of in its own sentence."""
        kinds = self.context.codebook.kinds
        told = [d for d in [*self.context.drafts, *self.drafts] if self.number - d.sentence <= BACK]
        told = [d for d in told if kinds[d.kind].about == "people" and d.status == "occurred"]
        if any(kinds[d.kind].moves for d in told):
            return None
        gone = [d for d in told if kinds[d.kind].leaves and d.whole is None]
        counted = [m for m in self.sentence.in_clause(clause.number) if m.counted and not m.prep]
        if counted:
            count = self._count(counted[0])
            return next((d for d in reversed(gone) if count and d.count and d.count.value == count.value), None)
        return next((d for d in reversed(gone) if d.sentence == self.number), None)

    def _of_identified(self) -> None:
        """'Это Анна Орлова, Иван Котов и ...': the names of those just told of."""
        words, lower = self.lexicon.clauses.identifying, self.sentence.tagged.words.lower
        if not words or self.drafts or not " ".join(lower[:NEAR]).startswith(words):
            return
        named = [m for m in self.sentence.mentions if m.kind == "person" and not m.prep and m.owner != "office"]
        before = [m for m in self.sentence.mentions if named and m.first < named[0].first]
        plain = all(m.kind == "people" and m.number is None for m in before)
        if not named or not plain or named[0].first > NEAR + len(before) or self.sentence.clause(0).verbs:
            return
        people, kinds = self._people(named), self.context.codebook.kinds
        near = [d for d in reversed(self.context.drafts) if self.number - d.sentence <= BACK]
        told = [d for d in near if kinds[d.kind].about == "people" and d.count is not None and not d.people]
        whole = next((d for d in told if d.count and d.count.value == len(people)), None)
        if whole is not None:
            self._parts(whole, [named[0]._replace(joined=False), *(m._replace(joined=True) for m in named[1:])], 0)
            self.drafts[-1].whole = None

    def _of_sum(self) -> None:
        """'Итого двадцать три журналиста': as many as those told of last make together."""
        words, lower = self.lexicon.clauses.summing, self.sentence.tagged.words.lower
        if not words or lower[0] not in words or any(d.count is not None for d in self.drafts):
            return
        first = next((m for m in self.sentence.mentions if m.counted), None)
        if first is None or first.prep or first.first > NEAR or self.sentence.clause(0).verbs:
            return
        whole = self.context.last_whole([])
        if whole is not None and self.number - whole.sentence <= NEAR and first.kind in ("people", "number"):
            made = len(self.drafts)
            self._parts(whole, [first._replace(joined=False)], first.head)
            for draft in self.drafts[made:]:
                draft.whole = None

    def _of_counted_behind(self) -> None:
        """'Казнённых за эти протесты теперь семь': who is counted opens the sentence, the number closes its clause."""
        mentions, known = self.sentence.mentions, self.sentence.tagged.known
        first = mentions[0] if mentions and self.lexicon.clauses.noun_cases else None
        if first is None or first.first or first.kind != "people" or first.number is not None:
            return
        clause = self.sentence.sliced.clause_of[first.head]
        if self.sentence.clause(clause).verbs and not self._only_is(clause):
            return
        bare = [m for m in self.sentence.in_clause(clause) if m.kind == "number" and m.counted and not m.prep]
        taken = {m.head for draft in self.drafts for m in draft.mentions}
        if len(bare) != 1 or bare[0].head in taken or not self._ends_clause(bare[0]):
            return
        counted = bare[0]._replace(group=first.group, nations=first.nations, joined=False, aside=False)
        member = known[first.head].member
        stock = first.group in self.lexicon.captive and not member
        whole = self.context.last_whole([]) if not member and not stock else None
        if member:
            self._first_members(member, [counted], first.head)
        elif whole is not None and whole.count is not None and self.number - whole.sentence <= BACK:
            self._parts(whole, [counted], counted.head)

    def _ends_clause(self, mention: Mention) -> bool:
        form = self.sentence.tagged.words.form
        return mention.last >= len(form) or not form[mention.last][0].isalnum()

    def _of_shares_left(self) -> None:
        """'взяли 51 человека, причём десятерых из них в столице': a share that no verb behind it tells of."""
        if not self.lexicon.clauses.noun_cases:
            return
        taken = {m.head for draft in self.drafts for m in draft.mentions}
        for share in self.sentence.mentions:
            if not share.part or share.kind != "number" or share.prep or share.head in taken:
                continue
            clause = self.sentence.clause(self.sentence.sliced.clause_of[share.head])
            whole = self.context.last_whole(self.drafts)
            near = whole is not None and self.number - whole.sentence <= 1
            if near and whole is not None and not any(verb.at > share.last for verb in clause.verbs):
                self._parts(whole, [share._replace(joined=False)], share.head)
