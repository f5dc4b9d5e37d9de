"""Whom statements are about by what befell them: guards who are 'secuestrados' are hostages, 'detenidos' nobody yet."""

from __future__ import annotations

from gegenprobe.reading.context import Unit
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.events import Event
from gegenprobe.reading.terms_told_on import ToldOnReader


class HeldGroupReader(ToldOnReader):
    """Reads the group that the verb of being held, or what was told before, gives to people."""

    def _group_as_held(self, draft: Draft, event: Event, unit: Unit) -> None:
        """Set the draft's group where the verb, or the statement before, tells more than the noun for the people."""
        kinds = self.context.codebook.kinds
        kind = kinds.get(draft.kind)
        if not self.lexicon.clauses.subjects_dropped or kind is None or kind.about != "people":
            return
        if kind.stock and event.form is not None:
            self._more_telling(draft, self._group_of_word(event.at))
        elif kind.fills and draft.group in self.lexicon.captive and self._only_taken(draft, unit):
            draft.group = ""  # '20 detenidos': the noun says no more than the statement
        elif kind.leaves and draft.count is not None and self._may_be_captive(draft.group):
            self._more_telling(draft, self._held_before(draft))

    def _may_be_captive(self, group: str) -> bool:
        """Whether the group says little of who people are: 'citizens' and 'soldiers' are what the text calls them."""
        general = group in self.lexicon.general and self.lexicon.ranks.get(group, 0) < len(self.lexicon.ranks) - 1
        return group not in self.lexicon.captive and group not in self.lexicon.national and not general

    def _more_telling(self, draft: Draft, group: str) -> None:
        """Give the draft a group of captives that stands before its own in the codebook."""
        ranks = self.lexicon.ranks
        if group in self.lexicon.captive and ranks.get(group, 0) < ranks.get(draft.group, len(ranks)):
            draft.group = group if draft.group or not draft.mentions or draft.mentions[0].kind == "people" else ""

    def _group_of_word(self, at: int) -> str:
        word = self.lexicon.words.get(self.sentence.tagged.words.lower[at])
        return word.group if word is not None else ""

    def _only_taken(self, draft: Draft, unit: Unit) -> bool:
        """Whether the noun for the people is a participle of the same kind."""
        heads = [m.head for m in unit.mentions if m in self.sentence.mentions and m.kind == "people"]
        words = [self.lexicon.words.get(self.sentence.tagged.words.lower[at]) for at in heads[:1]]
        lemmas = [form.lemma for word in words if word is not None for form in word.verbs]
        uses = [self.lexicon.verbs[lemma] for lemma in lemmas if lemma in self.lexicon.verbs]
        return any(self.lexicon.frames[number].kind == draft.kind for use in uses for number in use.frames)

    def _held_before(self, draft: Draft) -> str:
        """The group of those of whom the same was told before, if they were more; ''."""
        count = draft.count.value if draft.count is not None else None
        for before in self.context.latest(self.drafts):
            value = before.count.value if before.count is not None else None
            if before.kind == draft.kind and before.whole is None and value is not None and count is not None:
                return before.group if value > count else ""
        return ""
