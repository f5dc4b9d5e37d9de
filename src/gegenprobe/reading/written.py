"""How a word is written, and what stands before it: whether it is a name, and the place it belongs to."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, COMMON, NAMED, ORGANISATION, PREPOSITION, TITLE, Word
from gegenprobe.reading.mention import SMALL
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.reading.phrases import PhraseReader

SHORT_TITLE: Final = 5  # letters
SAID: Final = 5  # letters of an abbreviation that is said as a word: 'Хамас', 'Юнеско'


class WrittenReader(PhraseReader):
    """Tells names from ordinary words by how they are written."""

    def _as_written(self, word: Word, at: int, after: int) -> Word:
        """The word without its reading as a name where it is not written as one."""
        if not word.flags & NAMED:
            return word
        capitals = word.base.isupper() or word.flags & SMALL
        form, known = self.tagged.words.form, self.tagged.known
        inside = at > 1 and form[at - 2][0].isupper() and known[at - 1].flags & PREPOSITION
        spelled_out = after - at > 1 and form[at][0].isupper() and not inside  # 'Instituto Nacional de Migración', INM
        said = self.lexicon.clauses.noun_cases and len(word.base) >= SAID and form[at][0].isupper()
        capitals = capitals and not spelled_out and not said and not form[at].isupper()
        if capitals or not self._written_as_name(word, after):
            return word._replace(flags=word.flags & ~NAMED | self._body_in_small(at, after))
        return word

    def _body_in_small(self, at: int, after: int) -> int:
        """'la policía nacional', 'the supreme court': a body's noun and what describes it, in small letters."""
        words, clauses = self.tagged.words, self.lexicon.clauses
        if after - at <= 1 or clauses.nouns_capitalised or clauses.noun_cases or not words.slice(at, after).islower():
            return 0
        noun = self.lexicon.words.get(words.lower[at if clauses.adjectives_follow else after - 1])
        return noun.flags & ORGANISATION if noun is not None else 0

    def _written_as_name(self, word: Word, after: int) -> bool:
        """Whether the last word has its capital: 'el país' is no newspaper."""
        last = word.base.rpartition(" ")[2]
        return not last[:1].isupper() or self.tagged.words.form[after - 1][0].isupper()

    def _behind_place(self, at: int) -> int:
        """'the Izmir public prosecutor': where the phrase goes on behind its place; `at` where none is near."""
        clauses, owner = self.lexicon.clauses, self.mentions[-1] if self.mentions else None
        if not clauses.in_names or clauses.adjectives_follow or owner is None or owner.kind != "place":
            return at
        known, form = self.tagged.known, self.tagged.words.form
        plain = known[at - 1].flags == COMMON and form[at - 1].islower()
        article = owner.head > 0 and known[owner.head - 1].flags & ARTICLE
        return at - 1 if plain and article and owner.last == at - 1 else at

    def _headcount(self, number: NumberHit | None) -> bool:
        """'die 25-köpfige Crew', 'eine vierköpfige Familie': a number glued to its word counts the noun's people."""
        form = self.tagged.words.form[number.core_first] if number is not None else ""
        digits, _, tail = form.partition("-")
        told = (digits.isdigit() and tail.isalpha()) or form.endswith(self.lexicon.clauses.headcounts)
        return number is not None and number.unit is None and told

    def _abbreviated(self, at: int, after: int) -> int:
        """'Dr. Mira Dahl': one for the full stop of a short title before a name, else 0."""
        form, known = self.tagged.words.form, self.tagged.known
        dot = after + 1 < len(form) and form[after] == "." and form[after + 1][0].isupper()
        short = dot and after == at + 1 and len(form[at]) <= SHORT_TITLE and form[at][0].isupper()
        return int(bool(short and known[at].flags & TITLE))

    def _without_inner(self, first: int, at: int) -> None:
        """'the Tbilisi City Court': what stands inside a body's name is nobody by itself."""
        while first < at and self.mentions and self.mentions[-1].last > first:
            inner = self.mentions.pop()
            self.open.first = inner.first if self.open.first < 0 else min(self.open.first, inner.first)
            self.open.prep = inner.prep if not inner.joined else self.open.prep
