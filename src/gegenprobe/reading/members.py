"""Those told of before, by what they are: members ('52 Freigelassene'), shares that only a verb of being tells of."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import NEGATION, PREPOSITION
from gegenprobe.reading.amounts import AmountReader
from gegenprobe.reading.bystanders import only_somewhere
from gegenprobe.reading.counted_held import only_for_reasons
from gegenprobe.reading.cue import Cue
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.filled import PEOPLE_KINDS
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.part_numbers import without_denied
from gegenprobe.reading.parts import NEAR
from gegenprobe.reading.ranked_places import placed_in_brackets
from gegenprobe.reading.shares import of_others, others_counted
from gegenprobe.reading.tagging import MEMBERS

BEHIND: Final = 3  # words behind a number in which a 'not' says that they are none of those told of


class MemberReader(AmountReader):
    """Reads statements that rest on a noun for people, or on the last whole, with a verb that only says 'are'."""

    def _of_some(self) -> None:
        """'40 von ihnen sind Frauen': a part of the last whole, told by what they are."""
        taken = {m.head for draft in self.drafts for m in draft.mentions}
        for mention in self.sentence.mentions:
            clause = self.sentence.sliced.clause_of[mention.head]
            if not mention.part or mention.kind != "number" or mention.head in taken:
                continue
            cased = bool(self.lexicon.clauses.noun_cases) and not mention.prep
            bare = cased and not self.sentence.clause(clause).verbs
            if not bare and not self._only_is(clause):
                continue
            whole = self._just_told(mention) or self.context.last_whole(self.drafts)
            beside = [m for m in self.sentence.in_clause(clause) if m.kind == "people" and not m.prep]
            told = next((m for m in beside if m.head > mention.head and m.number is None), None)
            told = told or self._placed_share(mention, clause)
            if not self.drafts and others_counted(mention, self.sentence):
                continue
            if whole is not None and told is not None and self.number - whole.sentence <= NEAR:
                listed = self.lexicon.clauses.fixed_order
                more = [
                    m
                    for m in self.sentence.in_clause(clause)
                    if m.joined and m.head > mention.head and (self._bare(m) or (listed and m.counted and m.nations))
                ]
                share = mention._replace(joined=False, group=told.group, nations=told.nations)
                self._parts(whole, [share, *more], mention.head)

    def _placed_share(self, share: Mention, clause: int) -> Mention | None:
        """'Сорок из них пришлись на Петербург': a share told by the place right behind its verb of being."""
        if not self.lexicon.clauses.noun_cases:
            return None
        return next((m for m in self.sentence.in_clause(clause) if m.kind == "place" and m.first > share.last), None)

    def _just_told(self, share: Mention) -> Draft | None:
        """'137 von ihnen wurden abgeschoben, 36 davon sind Türken': those of the same sentence, a part themselves."""
        most = share.number.value if share.number is not None else None
        if most is None or not self.lexicon.clauses.nouns_capitalised:
            return None
        told = [d for d in self.drafts if d.at_word < share.first and d.count is not None and d.whole is not None]
        return next((d for d in reversed(told) if d.count is not None and (d.count.value or 0) > most), None)

    def _of_places(self) -> None:
        """'An der Spitze steht China (121) vor Peru (48)': those just told of, by the place that each stands behind."""
        clauses = self.lexicon.clauses
        listing = bool(clauses.adjectives_agree) and "(" in self.sentence.tagged.words.form
        reads = clauses.nouns_capitalised
        looks = listing or (not self.drafts and reads)
        whole = self.context.last_whole([]) if looks else None
        if whole is None or whole.count is None or self.number - whole.sentence > NEAR:
            return
        told = {m.head: draft for draft in self.drafts for m in draft.mentions}
        for number, place in placed_in_brackets(self.sentence, people=listing):
            if number.head in told:  # 'Иран (576 казней)'
                told[number.head].place = told[number.head].place or place.country
                continue
            made = len(self.drafts)
            self._parts(whole, [number._replace(joined=False)], number.head)
            for draft in self.drafts[made:]:
                draft.place, draft.by = place.country, ()
                self._at_bracket(draft, whole, place)

    def _at_bracket(self, draft: Draft, whole: Draft, place: Mention) -> None:
        """'ging es nach Peru (12), Kuba (8)': where to; 'schoben Bayern (12) und Sachsen (8) ab': by whom."""
        if not self.lexicon.clauses.nouns_capitalised:
            return
        if self.context.codebook.kinds[draft.kind].moves:
            listed = [m for m in self.sentence.mentions if m.kind == "place" and m.prep and m.first <= place.first]
            goes = bool(listed) and listed[-1].prep in whole.frame.roles.get("to", ())
            draft.origin, draft.place = whole.origin or whole.place, ""
            draft.to, draft.by = (place.country, whole.by) if goes else (whole.to, self._named([place]))
        elif not place.prep and not place.joined:
            draft.by = self._named([place])

    def _of_members(self) -> None:
        """'32 der Freigelassenen', '52 Freigelassene': the noun itself tells what happened to them."""
        known = self.sentence.tagged.known if self.sentence.tagged.marks & MEMBERS else []
        for at, word in enumerate(known):
            if not word.member or any(d.kind == word.member and d.count is not None for d in self.drafts):
                continue
            counted = self._counted_at(at)
            heads = {m.head for draft in self.drafts for m in draft.mentions}
            attribute = self.lexicon.clauses.nouns_capitalised and self.sentence.tagged.words.form[at][0].islower()
            some = counted is not None and self.lexicon.clauses.inner_clauses and counted.number is not None
            some = some or (bool(self.lexicon.clauses.adjectives_agree) and counted is not None and counted.head == at)
            if counted is not None and counted.head in heads and (attribute or (some and counted.last - 1 == at)):
                continue  # 'soll Israel 600 inhaftierte Palästinenser freilassen', 'Eight of the 30 abductees ...'
            whole = self.context.last_of(word.member)
            tellers = self._speaking_of(counted, at) if counted is not None else []
            if counted is not None and (tellers or self._only_counts(counted, at) or self._told_alone(counted, at)):
                made = len(self.drafts)
                self._first_members(word.member, [counted._replace(joined=False)], at)
                for draft in self.drafts[made:]:
                    draft.said_by = draft.said_by or (self._speakers(tellers[0]) if tellers else ())
                continue
            if counted is not None and whole is not None and self._tells_of_some(counted, whole, at, heads):
                self._parts(whole, [counted._replace(joined=False)], at)

    def _tells_of_some(self, counted: Mention, whole: Draft, at: int, heads: set[int]) -> bool:
        """Whether those whom the noun at `at` counts are some of those told of; `heads`: of whom the sentence tells."""
        if counted.head == at and not counted.part and whole.count is not None:
            return counted.head not in heads and self._some_of(counted, whole)
        return not self._same_number(counted, whole)

    def _some_of(self, counted: Mention, whole: Draft) -> bool:
        """'Участвовали в протестах шестеро помилованных': a subject that is fewer than those told of."""
        count, form = self._count(counted), self.sentence.tagged.words.form
        if count is None or whole.count is None or counted.prep or counted.joined:
            return False
        value, among = count.value, whole.count.value
        fewer = value is not None and among is not None and value < among
        ends = counted.last >= len(form) or not form[counted.last][0].isalnum()
        return fewer and bool(self.lexicon.clauses.noun_cases) and (ends or not counted.first)

    def _same_number(self, counted: Mention, whole: Draft) -> bool:
        """'182 de los 381 liberados': the whole told again is no part of itself."""
        count = self._count(counted)
        return (
            count is not None
            and whole.count is not None
            and count.value is not None
            and ((count.op, count.value) == (whole.count.op, whole.count.value))
        )

    def _counted_at(self, at: int) -> Mention | None:
        """The counted people that the word at `at` is part of, or stands right behind."""
        counting = [m for m in self.sentence.mentions if m.number is not None and m.kind in ("number", "people")]
        counting = [m for m in counting if m.counted]
        return next(
            (m for m in counting if m.first <= at < m.last or (m.kind == "number" and 0 <= at - m.last <= 2)), None
        )

    def _of_headline(self) -> None:
        """'20 detenidos en las protestas', 'Los detenidos son 20': the noun tells what happened, no other verb does."""
        clauses = self.lexicon.clauses
        if self.drafts or not (clauses.definites or clauses.noun_cases):
            return
        verbs = [verb for clause in self.sentence.sliced.clauses for verb in clause.verbs]
        all_counted = [m for m in self.sentence.mentions if m.counted]
        if clauses.subjects_dropped and all_counted and self._is_tail(all_counted[-1]):
            return self._as_members(all_counted[-1].head, all_counted[-1])
        counted = [m for m in all_counted if not m.prep and not m.aside and m.kind in ("people", "number")]
        counted = without_denied(counted, self.sentence, self.lexicon)
        if len(counted) != 1 or not only_for_reasons(counted[0], self.sentence, self.lexicon):
            return
        if not verbs and counted[0].kind == "people":
            self._as_members(counted[0].head, counted[0])
        elif verbs and self._only_is(self.sentence.sliced.clause_of[counted[0].head]) and counted[0].kind == "number":
            at = min(verb.at for verb in verbs) - 1
            at = self._definite_member(at) if clauses.subjects_dropped else at
            if at > 0 and self.sentence.tagged.words.lower[at - 1] in clauses.definites:
                self._as_members(at, counted[0])

    def _is_tail(self, counted: Mention) -> bool:
        """'Ya son cinco los grupos disueltos, con 38 detenidos': those counted behind the last comma."""
        form, first = self.sentence.tagged.words.form, counted.first
        closes = counted.last >= len(form) or not form[counted.last][0].isalnum()
        behind = first > 0 and form[first - 1] == "," and counted.prep in self.lexicon.clauses.holding
        return behind and closes and counted.kind == "people" and counted.last - counted.head == 1

    def _definite_member(self, last: int) -> int:
        """'Los ejecutados de este año son 504', '26 han sido los detenidos': behind the first definite article."""
        lower = self.sentence.tagged.words.lower
        definite = next((at for at in range(len(lower) - 1) if lower[at] in self.lexicon.clauses.definites), last)
        return definite + 1 if definite != last else last

    def _as_members(self, at: int, counted: Mention) -> None:
        word = self.lexicon.words.get(self.sentence.tagged.words.lower[at], self.sentence.tagged.known[at])
        uses = [self.lexicon.verbs.get(form.lemma) for form in word.verbs if form.features & PARTICIPLE]
        plain = [n for use in uses if use is not None for n in use.frames if not self.lexicon.needs[n]]
        kind = word.member or next((self.lexicon.frames[n].kind for n in plain), "")
        if kind and self.context.codebook.kinds[kind].about == "people":
            self._first_members(kind, [counted._replace(joined=False)], at)

    def _only_counts(self, counted: Mention, at: int) -> bool:
        """'son ya 266 los excarcelados': nothing but the verb to be, or none, stands with the number."""
        clause = self.sentence.sliced.clause_of[at]
        if not self.lexicon.clauses.definites or counted.prep or counted.last <= at:
            return False
        return counted.head != at and self._only_is(clause)

    def _told_alone(self, counted: Mention, at: int) -> bool:
        """'Итог рейда: 30 задержанных', 'насчитали 30 задержанных': behind a mark, or what a verb only counts."""
        form, known = self.sentence.tagged.words.form, self.sentence.tagged.known
        if self.lexicon.clauses.subjects_dropped:  # 'Operación en Lima: 20 detenidos, de los que ...'
            closes = counted.last >= len(form) or not form[counted.last][0].isalnum()
            return counted.first > 0 and form[counted.first - 1] == ":" and closes and not counted.prep
        if not self.lexicon.clauses.adjectives_agree or counted.prep or counted.part or not counted.first <= at:
            return False
        if at >= counted.last:
            return False
        closed = counted.last >= len(form) or not form[counted.last][0].isalnum() or not known[counted.last].verbs
        lemmas = {v.lemma for v in known[counted.first - 1].verbs} if counted.first else set()
        cased, clause = bool(self.lexicon.clauses.noun_cases), self.sentence.clause(self.sentence.sliced.clause_of[at])
        lemmas |= {form.lemma for verb in clause.verbs for form in verb.forms} if cased else set()
        counts = bool(lemmas & self.lexicon.confirming)
        if not counted.first:
            return counts or self._titled(counted)
        alone = cased and not self.drafts and counted.last < len(form)
        if alone and form[counted.first - 1] == form[counted.last] == ",":
            return True  # 'об итогах рейда, 99 задержанных, сообщили вчера'
        return counts or (closed and form[counted.first - 1] in ":–—" and counted.last >= len(form) - 1)

    def _titled(self, counted: Mention) -> bool:
        """'Около 60 задержанных: таков итог акций': those counted before a colon are what is told."""
        form = self.sentence.tagged.words.form
        return bool(self.lexicon.clauses.noun_cases) and counted.last < len(form) and form[counted.last] in ":–—"

    def _speaking_of(self, counted: Mention, at: int) -> list[Cue]:
        """'ORDA сообщает о шести задержанных': the speech that tells of them, where nothing else is said of them."""
        clause = self.sentence.sliced.clause_of[at]
        if counted.prep not in self.lexicon.about or not counted.first <= at < counted.last:
            return []
        return [cue for cue in self.cues if cue.clause == clause and cue.first < counted.first]

    def _of_named_number(self) -> None:
        """'Among the 41 are eleven officials': the whole told again by its number alone, a part of it behind."""
        numbers = [m for m in self.sentence.mentions if m.kind == "number" and m.prep and m.number is not None]
        if not numbers:
            return
        opens = self.lexicon.part_openers
        taken = {id(m) for draft in self.drafts for m in draft.mentions}
        for mention in numbers:
            clause = self.sentence.sliced.clause_of[mention.head]
            if mention.prep not in opens or id(mention) in taken:
                continue
            count, whole = self._count(mention), self.context.last_whole([])
            if count is None or whole is None or whole.count is None or not self._only_is(clause):
                continue
            inside = [m for m in self.sentence.in_clause(clause) if m.head > mention.head and m.kind in PEOPLE_KINDS]
            counted = [m for m in inside if m.counted and not m.prep]
            if whole.count.value == count.value and counted and id(counted[0]) not in taken:
                self._parts(whole, [counted[0]._replace(joined=False), *counted[1:]], mention.head)
                return

    def _of_shares(self) -> None:
        """'727 are convicts of conscience, 445 ...': bare numbers below the last whole, behind a verb of being."""
        whole = self.context.last_whole([])
        if whole is None or whole.count is None or whole.count.value is None or self.number - whole.sentence > NEAR:
            return
        for mention in self.sentence.mentions:
            clause = self.sentence.sliced.clause_of[mention.head]
            if any(verb.at < mention.head for verb in self.sentence.clause(clause).verbs):
                continue
            if not self._is_share(mention, whole.count.value) or any(d.sentence == self.number for d in self.drafts):
                continue
            if of_others(mention, whole, self.sentence, self.lexicon, self.context.names.text):
                continue
            others = [m for m in self.sentence.in_clause(clause) if self._is_share(m, whole.count.value)] or [mention]
            self._parts(whole, [m._replace(joined=n > 0) for n, m in enumerate(others)], mention.head)
            self._parts_aside(whole, others[-1])
            return

    def _is_somewhere(self, mention: Mention) -> bool:
        """'22 activistas están en huelga': where another verb tells who people are, this one tells no share."""
        if not self.lexicon.clauses.subjects_dropped or mention.last >= len(self.sentence.tagged.known):
            return only_somewhere(mention, self.sentence, self.lexicon)
        uses = [self.lexicon.verbs.get(form.lemma) for form in self.sentence.tagged.known[mention.last].verbs]
        helping = {name for use in uses if use is not None for name in use.auxiliary.split()}
        return "state" in helping and "passive" not in helping

    def _is_share(self, mention: Mention, most: int) -> bool:
        count = self._count(mention) if mention.counted else None
        if count is None or count.value is None or mention.prep or mention.kind not in ("number", "people"):
            return False
        known = self.sentence.tagged.known
        negated = any(known[at].flags & NEGATION for at in range(mention.last, min(mention.last + BEHIND, len(known))))
        if negated or (mention.kind == "people" and self._is_somewhere(mention)):
            return False  # 'Zwei Letten waren nicht dabei'
        opens = mention.first == 0 or not known[mention.first - 1].flags & PREPOSITION
        clause = self.sentence.clause(self.sentence.sliced.clause_of[mention.head])
        at = clause.first_verb(-1)
        beside = mention.kind == "people" or 0 <= at - mention.last <= 1 or mention.first > at
        return opens and beside and count.value < most and at > clause.first and self._only_is(clause.number)
