"""Numbers that stand apart from what they count: 'Then comes China with 43', 'Fifteen is how many were let go'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION
from gegenprobe.reading.counted_held import only_for_reasons
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.listed import listed
from gegenprobe.reading.members import MemberReader
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.parts import NEAR
from gegenprobe.reading.ranked_places import placed_in_ranking

_TOLL: Final = 2  # numbers of a toll, at least
_AHEAD: Final = 6  # words from a number to the words that ask for it


class RankingReader(MemberReader):
    """Reads the numbers of a ranking, and those that stand before 'how many'."""

    def _of_headline(self) -> None:
        """What the noun of those counted tells alone, also at the end of a toll ('60 muertos y 1.500 detenidos')."""
        super()._of_headline()
        self._beside_hurt()
        counted = [m for m in self.sentence.mentions if m.counted] if not self.drafts else []
        if not self.lexicon.clauses.subjects_dropped or len(counted) < _TOLL or counted[-1].kind != "people":
            return
        last, known = counted[-1], self.sentence.tagged.known
        numbering = self.lexicon.clauses.numbering
        verbs = [verb for clause in self.sentence.sliced.clauses for verb in clause.verbs if verb.at < counted[0].first]
        tells = any(form.lemma in numbering for verb in verbs for form in verb.forms)
        behind = known[last.first - 1].flags & CONJUNCTION and not last.aside and last.last - last.head == 1
        if behind and tells and any(word in self.lexicon.clauses.fated for word in self.sentence.tagged.words.lower):
            self._as_members(last.head, last._replace(prep=""))

    def _beside_hurt(self) -> None:
        """'31 detenidos y dos heridos en la protesta': a line without a verb; what befell the others is no matter."""
        lower, fated = self.sentence.tagged.words.lower, self.lexicon.clauses.fated
        hurt = {at for at, word in enumerate(lower) if word in fated}
        if self.drafts or not hurt or not self.lexicon.clauses.subjects_dropped:
            return
        if any(verb.at not in hurt for clause in self.sentence.sliced.clauses for verb in clause.verbs):
            return
        definite = {at for at, word in enumerate(lower) if word in self.lexicon.clauses.definites}
        people = [m for m in self.sentence.mentions if m.counted and m.kind == "people" and m.last - m.head == 1]
        people = [m for m in people if not (m.prep or m.aside or m.first in definite or hurt & {m.head, m.last})]
        if len(people) == 1 and only_for_reasons(people[0], self.sentence, self.lexicon, hurt):
            self._as_members(people[0].head, people[0])

    def _of_totals(self) -> None:
        """The number of a total, and behind it the parts of those whom it sums up ('..., entre ellos seis mujeres')."""
        told = bool(self.drafts)
        super()._of_totals()
        if self.drafts and not told and self.lexicon.clauses.subjects_dropped:
            self._of_parts()

    def _of_ranking(self) -> None:
        """'followed by Israel (43) and Belarus (26)', 'Then comes China with 43': the same as just told, by place."""
        pairs = placed_in_ranking(self.sentence) if self.lexicon.clauses.fixed_order else []
        lone = len(pairs) == 1 and bool(pairs[0][1].prep)
        whole = self._ranked_with(pairs[0][0]) if pairs and not lone else None
        told = {m.head for draft in self.drafts for m in draft.mentions}
        for number, place in pairs if whole is not None else ():
            if number.head in told or whole is None:
                continue
            made = len(self.drafts)
            self._parts(whole, [number._replace(joined=False, prep="")], number.head)
            for draft in self.drafts[made:]:
                draft.whole = draft.whole if whole.place in ("", place.country) and not whole.by else None
                draft.place, draft.by, draft.nations = place.country, (), ()

    def _ranked_with(self, first: Mention) -> Draft | None:
        """What is told of before the first number of a ranking: in its own sentence, or shortly before."""
        own = [d for d in self.drafts if d.count is not None and d.mentions and d.mentions[0].first < first.first]
        whole = own[0] if own else self.context.last_whole([])
        near = whole is not None and whole.count is not None and self.number - whole.sentence <= NEAR
        return whole if near else None

    def _of_how_many(self) -> None:
        """'Fifteen is how many were let go', '310: that is how many are in jail': the number stands before."""
        phrases, lower = self.lexicon.clauses.how_many, self.sentence.tagged.words.lower
        at = next((k for k in range(len(lower) - 1) if " ".join(lower[k : k + 2]) in phrases), -1) if phrases else -1
        if at < 0:
            return
        bare = [m for m in self.sentence.mentions if m.kind == "number" and m.counted and not m.prep]
        number = next((m for m in bare if 0 < at - m.last <= _AHEAD and m.first <= 1), None)
        told = next((draft for draft in self.unsaid if draft.at_word > at and draft.count is None), None)
        if number is None or told is None or any(d.at_word == told.at_word for d in self.drafts):
            return
        told.count, told.mentions = self._count(number), [number]
        self.drafts.append(told)

    def _asks_without_verb(self) -> bool:
        """'And convicted, of all the 61?': a question that has no finite verb tells nothing."""
        form = self.sentence.tagged.words.form
        if not self.drafts or form[-1] != "?" or not self.lexicon.clauses.fixed_order:
            return False
        finite = [features for clause in self.sentence.sliced.clauses for features in clause.finite()]
        return all(features & PARTICIPLE for features in finite)

    def _list(self, mentions: list[Mention]) -> None:
        """Remember the names listed behind those counted."""
        for mention in mentions[:1]:
            names = self._people(listed(mention, self.sentence))
            if names:
                self.listed[mention.head] = names
