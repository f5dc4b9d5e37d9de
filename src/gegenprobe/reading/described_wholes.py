"""Parts of a whole that its own sentence describes: 'Unter den Frauen, die freikamen, sind zwei Litauerinnen'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PART
from gegenprobe.reading.antecedents import definite
from gegenprobe.reading.borders import BorderReader
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.mention import Mention


class DescribedReader(BorderReader):
    """Reads who belongs to those of whom the relative clause right behind them tells, and who they are by number."""

    def _of_described(self) -> None:
        """'Zu den Häftlingen, die Minsk freiließ, gehören zwei Priester': some of those that the relative tells of."""
        if not self.lexicon.clauses.nouns_capitalised or not self.sentence.mentions:
            return
        for clause in self.sentence.sliced.clauses:
            before = self._opening_part(clause) if clause.kind == "relative" else -1
            whole = self._told_in(clause) if before >= 0 else None
            if whole is None:
                continue
            around, taken = self.sentence.sliced.clause_of[before], self._taken()
            inside = [m for m in self.sentence.in_clause(around) if m.head >= clause.last and m.head not in taken]
            some = [m for m in inside if not m.prep and (m.counted or m.kind == "person" or m.joined)]
            if not some or (some[0].kind == "people" and not some[0].counted):
                continue
            made = len(self.drafts)
            self._parts(whole, [some[0]._replace(joined=False), *some[1:]], some[0].head)
            if whole not in self.drafts:
                for draft in self.drafts[made:]:
                    draft.whole = None

    def _taken(self) -> set[int]:
        return {m.head for draft in self.drafts for m in draft.mentions}

    def _opening_part(self, clause: Clause) -> int:
        """The first word of what stands right before a relative clause and opens a part ('unter den 52'); -1."""
        words, known, length = self.sentence.tagged.words, self.sentence.tagged.known, self.sentence.tagged.length
        ends = (clause.first, clause.first - 1)
        for at in range(max(0, clause.first - 1)):
            if known[at].flags & PART and length[at] > 1 and at + length[at] in ends:
                return at
        opened = (m for m in self.sentence.mentions if m.last in ends and m.kind == "people")
        return next((m.first for m in opened if words.lower[m.first] in self.lexicon.part_openers), -1)

    def _told_in(self, clause: Clause) -> Draft | None:
        clause_of = self.sentence.sliced.clause_of
        told = [d for d in [*self.drafts, *self.unsaid] if clause_of[d.at_word] == clause.number]
        kinds = self.context.codebook.kinds
        return next((d for d in told if kinds[d.kind].about == "people"), None)

    def _of_who_they_are(self) -> None:
        """'Die Freigelassenen sind drei Peruaner und ein Chilene': how many those are whom the noun tells of."""
        if not self.lexicon.clauses.nouns_capitalised:
            return
        known, taken = self.sentence.tagged.known, self._taken()
        for who in self.sentence.mentions:
            kind = known[who.head].member
            clause = self.sentence.sliced.clause_of[who.head]
            bare = who.head == who.first + 1 and not who.prep  # not 'die jüngste Freigelassene ist 18'
            if not kind or not bare or not definite(who, self.sentence, self.lexicon) or not self._only_is(clause):
                continue
            others = [m for m in self.sentence.in_clause(clause) if m.head != who.head and m.head not in taken]
            some = [m for m in others if not m.prep and (m.number is not None or m.kind == "person")]
            counted = bool(some) and some[0].kind == "people" and some[0].counted
            if counted or (some and some[0].kind == "person" and not some[0].owner):
                self._those(kind, [some[0]._replace(joined=False), *some[1:]], who)

    def _those(self, kind: str, some: list[Mention], who: Mention) -> None:
        whole = self._factual(kind, self.context.last_of(kind))
        if whole is None:
            self._first_members(kind, some, who.head)
        else:
            self._parts(whole, some, who.head)
