"""People who are told of by their age alone: 'der 30-Jährige', 'the 30-year-old was'."""

from __future__ import annotations

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION, Word
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.reading.places_named import PlaceReader


class AgedReader(PlaceReader):
    """Reads an age that stands for somebody."""

    def _stands_for_a_person(self, hit: NumberHit, at: int) -> bool:
        """'der 30-Jährige', 'the 30-year-old was': the age as a noun."""
        if self.lexicon.clauses.fixed_order:
            opened = self.open.first >= 0 and bool(self.tagged.known[at - 1].flags & ARTICLE)
            word = self.tagged.known[hit.last] if hit.last < len(self.tagged.known) else Word()
            form = self.tagged.words.form[hit.last] if hit.last < len(self.tagged.known) else "."
            return opened and (not form[0].isalnum() or bool(word.flags & PREPOSITION) or bool(word.verbs))
        _, dash, tail = self.tagged.words.form[at].partition("-")
        return bool(dash) and tail[:1].isupper() and self.lexicon.clauses.nouns_capitalised

    def _aged(self, end: int, at: int) -> int:
        """Someone by age: one person when new ('ein 29-Jähriger'), else somebody the text has named."""
        if self.open.number is not None and self.open.number.article:
            self._finish(Mention(at, end, at, "people"), end)
        else:
            one = next(iter(self.lexicon.clauses.singular), "") if self.lexicon.clauses.fixed_order else ""
            subject = bool(one) and end < len(self.tagged.known) and bool(self.tagged.known[end].verbs)
            self._finish(Mention(at, end, at, "pronoun", cases=NOMINATIVE if subject else 0, name=one), end)
        return end
