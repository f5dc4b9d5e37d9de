"""Who those are of whom was told: 'Bei den Verhafteten handelt es sich um ...', 'Der dritte Festgenommene ist X'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.further import FurtherReader
from gegenprobe.reading.mention import Mention

BACK: Final = 2  # sentences between people and the sentence that tells who they are


class AmountReader(FurtherReader):
    """Reads a number or names that a verb gives to people told of before, or to a noun for what befell them."""

    def _of_amounts(self) -> None:
        """'Bei den Festgenommenen handelt es sich um 11 Frauen und 13 Männer', 'Es handele sich um 97 Mönche'."""
        amounting = self.lexicon.clauses.amounting
        for clause in self.sentence.sliced.clauses if amounting else ():
            at = next((v.at for v in clause.verbs for form in v.forms if form.lemma in amounting), -1)
            told = self._amount(clause) if at >= 0 else []
            if told:
                self._amounting(clause, told, at)

    def _amount(self, clause: Clause) -> list[Mention]:
        """The counted or named people behind the preposition of the verb, and those joined to them."""
        to = self.lexicon.clauses.amounts_to
        behind = [m for m in self.sentence.mentions if m.first >= clause.first and not m.aside]
        first = next((n for n, m in enumerate(behind) if m.prep in to and not m.joined), -1)
        if first < 0 or not (behind[first].number is not None or behind[first].kind == "person"):
            return []
        told = [m._replace(joined=n > 0) for n, m in enumerate(behind[first:]) if not n or m.joined]
        one = told[0].number is not None and told[0].number.article
        return told if not one or len(told) > 1 else []  # 'um einen Lehrer und zwei Schüler'

    def _amounting(self, clause: Clause, told: list[Mention], at: int) -> None:
        """The statement of those whom the clause names, or of those told of last where it names nobody."""
        known, others = self.sentence.tagged.known, self.sentence.in_clause(clause.number)
        whose = next((m for m in others if m.prep and m.last <= told[0].first and m.kind != "place"), None)
        if whose is not None and known[whose.head].member:
            self._of_kind(known[whose.head].member, told, at)
        elif whose is None or whose.kind == "pronoun" or whose.group in self.lexicon.captive:
            whole = self._told_before()
            if whole is not None and whole in self.context.unsaid:
                self._without_whole(whole, told, at)
            elif whole is not None:
                self._composed(whole, told, at)

    def _told_before(self) -> Draft | None:
        """The last of whom the two sentences before tell, with a number or without."""
        drafts = [*self.context.drafts, *self.context.unsaid]
        kinds = self.context.codebook.kinds
        near = [d for d in drafts if self.number - d.sentence <= BACK and d.whole is None]
        near = [d for d in near if kinds[d.kind].about == "people"]
        return max(near, key=lambda draft: (draft.sentence, draft.at_word), default=None)

    def _of_kind(self, kind: str, told: list[Mention], at: int) -> None:
        whole = self._factual(kind, self.context.last_of(kind))
        if whole is not None:
            self._composed(whole, told, at)
        else:
            self._first_members(kind, told, at)

    def _composed(self, whole: Draft, told: list[Mention], at: int) -> None:
        """The people as parts of the whole; as many as the whole are the whole, told again."""
        made = len(self.drafts)
        self._parts(whole, told, at)
        for draft in self.drafts[made:]:
            if draft.count is not None and whole.count is not None and draft.count.value == whole.count.value:
                draft.whole = None

    def _of_named_members(self) -> None:
        """'Der dritte Festgenommene ist X', 'Einer der Freigelassenen war Y': who it is, behind a verb of being."""
        known = self.sentence.tagged.known
        clauses = self.lexicon.clauses
        known_here = clauses.nouns_capitalised or clauses.subjects_dropped or clauses.fixed_order
        if not (known_here or clauses.noun_cases) or self.drafts:
            return
        for mention in self.sentence.mentions:
            one = mention.counted and mention.number is not None and mention.number.value == 1
            told = mention.kind in ("people", "number") and (one or known_here)  # 'одним из задержанных'
            kind = (known[mention.head].member or self._befell_them(mention)) if told else ""
            if not kind or mention.prep or mention.aside:
                continue
            clause = self.sentence.sliced.clause_of[mention.head]
            named = [m for m in self.sentence.in_clause(clause) if m.kind == "person" and not m.prep]
            named = [m for m in named if m.owner != "office" and not m.aside]
            if named and self._only_is(clause):
                self._of_kind(kind, named, mention.head)
                return

    def _of_them_by_name(self) -> None:
        """'They are X, Y and Z', 'Police identified them as X and Y': those told of last, by their names."""
        if not self.lexicon.clauses.fixed_order or self.drafts:
            return self._of_those_by_name()
        who = next((m for m in self.sentence.mentions if self._takes_up(m)), None)
        whole = self.context.last_whole([]) if who is not None else None
        if who is None or whole is None or self.number - whole.sentence > BACK:
            return
        clause = self.sentence.clause(self.sentence.sliced.clause_of[who.head])
        inside = self.sentence.mentions if who.number is not None else self.sentence.in_clause(clause.number)
        behind = [m for m in inside if m.kind == "person" and m.head > who.head and not m.aside]
        named = [m for m in behind if m.owner != "office"]
        lower = self.sentence.tagged.words.lower[clause.first : clause.last]
        told = any(word in self.lexicon.clauses.naming for word in lower)
        many = whole.count.high if whole.count is not None else None
        if not named or bool(named[0].prep) != told or (many is not None and len(named) > many):
            return
        if who.number is not None and len(named) != who.number.value:
            return  # 'The two are brothers of X'
        one = not self.sentence.tagged.words.lower[who.head].endswith(self.lexicon.clauses.plural_endings)
        if who.kind != "pronoun" and who.number is None and one and many != 1:
            return  # 'The oldest lawyer in the country is X'
        if told or self._only_is(clause.number):
            self._composed(whole, [m._replace(joined=n > 0, prep="") for n, m in enumerate(named)], who.head)

    def _of_those_by_name(self) -> None:
        """'The two pastors sentenced on Friday are X and Y': as many names behind the verb of being as were counted."""
        clauses = self.lexicon.clauses
        for draft in self.drafts if clauses.fixed_order or clauses.subjects_dropped else ():
            who = draft.mentions[0] if draft.mentions and not draft.people else None
            many = draft.count.value if draft.count is not None else None
            if who is None or many in (None, 1) or who not in self.sentence.mentions:
                continue
            clause = self.sentence.clause(self.sentence.sliced.clause_of[who.head])
            behind = [m for m in self.sentence.in_clause(clause.number) if m.kind == "person" and m.head > who.head]
            named = [m for m in behind if not m.prep and not m.owner and not m.aside]
            if len(named) == many and self._only_is(clause.number) and clause.verbs[0].at < named[0].first:
                draft.people = self._people(named)

    def _takes_up(self, mention: Mention) -> bool:
        """Whether a phrase stands for several people told of: 'they', 'them', 'the men'."""
        clauses, lower = self.lexicon.clauses, self.sentence.tagged.words.lower
        if mention.prep:
            return False
        several = (
            mention.kind == "pronoun" and mention.name in clauses.pronouns and mention.name not in clauses.singular
        )
        those = mention.kind in ("people", "number") or (mention.owner == "office" and bool(mention.group))
        the = those and lower[mention.first] in clauses.definites
        return (several and mention.number is None) or the

    def _befell_them(self, people: Mention) -> str:
        """'The released men are X and Y': the kind that a participle before the noun tells of them; ''."""
        if not self.lexicon.clauses.fixed_order:
            return ""
        lower = self.sentence.tagged.words.lower[people.first : people.head]
        forms = [f for form in lower if form in self.lexicon.words for f in self.lexicon.words[form].verbs]
        uses = [self.lexicon.verbs[f.lemma] for f in forms if f.features & PARTICIPLE and f.lemma in self.lexicon.verbs]
        plain = (n for use in uses for n in use.frames if not self.lexicon.needs[n])
        kind = next((self.lexicon.frames[n].kind for n in plain), "")
        return kind if kind and self.context.codebook.kinds[kind].about == "people" else ""
