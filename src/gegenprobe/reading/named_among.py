"""Who some of those told of are: 'Der bekannteste von ihnen ist X', 'One of them is X', 'Задержанные — X и Y'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PARTITIVE
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.listing import ListReader
from gegenprobe.reading.mention import Mention

OPENING: Final = 8  # words in which what opens such a sentence stands
_SETS_OFF: Final = frozenset("—–:")


class NamedAmongReader(ListReader):
    """Reads the names of those told of before, where the sentence tells nothing else of them."""

    def _of_named_among(self) -> None:
        """The names that the sentence gives to some or all of those told of before, or of whom a noun tells."""
        if not any(m.kind == "person" for m in self.sentence.mentions):
            return
        for draft in self.drafts:
            self._of_one_of_them(draft)
        lower = self.sentence.tagged.words.lower
        opening = " ".join(lower[:OPENING])
        clauses = self.lexicon.clauses
        if phrase := next((p for p in clauses.foremost if opening.startswith(f"{p} ")), ""):
            self._of_foremost(len(phrase.split()))
        elif self.drafts:
            return
        elif phrase := next((p for p in clauses.named_singly if opening.startswith(f"{p} ")), ""):
            self._of_single(len(phrase.split()))
        elif clauses.noun_cases and self.sentence.mentions:
            self._of_members_by_name()

    def _of_one_of_them(self, draft: Draft) -> None:
        """'One of them is the reporter X': the one who is counted has a name behind the verb of being."""
        count, told = draft.count, draft.mentions[0] if draft.mentions else None
        if count is None or count.value != 1 or count.op != "exact" or draft.people or told is None:
            return
        if not told.part or told.kind != "number":
            return
        clause = self.sentence.sliced.clause_of[told.head]
        named = self._bare_names(told.last)
        named = [m for m in named if self.sentence.sliced.clause_of[m.head] == clause]
        if len(named) == 1 and self._only_is(clause):
            draft.people, draft.count, draft.group = self._people(named), None, named[0].group or draft.group

    def _bare_names(self, first: int) -> list[Mention]:
        """Persons by name from word `first` on, those behind prepositions left out."""
        named = [m for m in self.sentence.mentions if m.kind == "person" and m.first >= first and m.owner != "office"]
        return [m for m in named if not m.prep and (not m.aside or self.lexicon.clauses.noun_cases)]

    def _of_foremost(self, first: int) -> None:
        """'The best known of those freed is X', 'Самый известный из них — X'."""
        named = self._bare_names(first)[:1]
        if not named or not self._only_names(named[0], first) or self._told_in_clause(named[0]):
            return
        before = [m for m in self.sentence.mentions if m.head < named[0].first]
        if any(m.kind not in ("people", "pronoun", "number") or m.counted for m in before):
            return
        words = self.sentence.tagged.known[: named[0].first + 1]
        kind = next((word.member for word in words if word.member), "")
        told = [named[0]._replace(joined=False, aside=False)]
        if kind:
            self._of_kind(kind, told, named[0].head)
            return
        form, captive = self.sentence.tagged.words.form[first], self.lexicon.captive
        theirs = any(word.flags & PARTITIVE for word in words) or bool(words[first].verbs) or not form[0].isalnum()
        whole = self._told_before() if theirs or any(m.group in captive for m in before) else None
        if whole is not None and whole.count is not None and whole.count.value != 1:
            self._parts(whole, told, named[0].head)

    def _told_in_clause(self, name: Mention) -> bool:
        """Whether the clause of the name tells something itself; a relative behind it may."""
        clause_of = self.sentence.sliced.clause_of
        return any(clause_of[draft.at_word] == clause_of[name.head] for draft in self.drafts)

    def _only_names(self, name: Mention, first: int) -> bool:
        """Whether no more than a verb of being stands right before the name, or behind it."""
        uses, clause = self.lexicon.verbs, self.sentence.clause(self.sentence.sliced.clause_of[name.head])
        verbs = [verb for verb in clause.verbs if verb.at >= first]
        before = [verb for verb in verbs if verb.at < name.first][-1:]
        told = [*before, *(verb for verb in verbs if verb.at >= name.last)]
        return all(form.lemma in uses and uses[form.lemma].auxiliary for verb in told for form in verb.forms)

    def _of_single(self, first: int) -> None:
        """'Sie heißt Anna Lenz', 'His name is X': the name of the one person told of before."""
        named, whole = self._bare_names(first), self._told_before()
        if whole is None or len(named) != 1 or named[0].first > first + 1 or whole.people:
            return
        if whole.count is not None and whole.count.value == 1 and whole.status == "occurred":
            whole.people = self._people(named)

    def _of_members_by_name(self) -> None:
        """'Задержанные — X, Y и Z': a noun for those told of, a dash, and nothing but their names."""
        form, mentions = self.sentence.tagged.words.form, self.sentence.mentions
        noun = mentions[0]
        kind = self.sentence.tagged.known[noun.head].member
        if not kind or noun.kind != "people" or noun.number is not None or noun.prep or noun.first > 1:
            return
        if noun.last >= len(form) or form[noun.last] not in _SETS_OFF:
            return
        named = self._bare_names(noun.last)
        verbs = [verb.at for verb in self.sentence.clause(self.sentence.sliced.clause_of[noun.head]).verbs]
        if named and any(verb < named[-1].last for verb in verbs):
            return
        if named and named[0].first <= noun.last + 2:
            self._of_kind(kind, [m._replace(joined=n > 0, aside=False) for n, m in enumerate(named)], noun.head)
