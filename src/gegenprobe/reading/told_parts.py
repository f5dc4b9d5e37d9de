"""Parts of those told of, by what else is told of them: 'Fifteen of the men had been convicted in three cases'."""

from __future__ import annotations

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import PAST, PRESENT
from gegenprobe.packs.lexicon import ARTICLE
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.part_numbers import too_many
from gegenprobe.reading.segments import uses_of
from gegenprobe.reading.units import UnitReader


def only_tells(kind: Kind) -> bool:
    """Whether a kind tells of people without moving them: how many are held, what sentence they got."""
    return kind.about == "people" and (kind.stock or not (kind.fills or kind.drains or kind.may_drain or kind.moves))


class ToldPartReader(UnitReader):
    """Finds counted parts of definite people, and what lies before what is told of them."""

    def _of_the_told(self, mention: Mention, whole: Draft) -> bool:
        """'Seven of the soldiers defended the island': no more than the whole, and of definite people."""
        number, words = mention.number, self.sentence.tagged
        if number is None or mention.kind != "people" or not self.lexicon.clauses.fixed_order or mention.first > 1:
            return False
        at = number.last
        definite = at + 1 < mention.last and words.words.lower[at] in self.lexicon.clauses.genitive_marks
        definite = definite and bool(words.known[at + 1].flags & ARTICLE)
        return definite and not too_many(self._count(mention), whole.count)

    def _is_now(self, mention: Mention) -> bool:
        """Whether the clause of the people tells of the present."""
        clause = self.sentence.clause(self.sentence.sliced.clause_of[mention.head])
        return any(features & PRESENT for features in clause.finite())

    def _in_the_past_perfect(self, mention: Mention) -> bool:
        """Whether the clause of the people tells of the time before ('had been arrested')."""
        clause = self.sentence.clause(self.sentence.sliced.clause_of[mention.head])
        if not self.lexicon.clauses.fixed_order or not clause.verbs:
            return False
        perfect = any("perfect" in use.auxiliary for use in uses_of(clause.verbs[:1], self.lexicon))
        return perfect and any(form.features & PAST for form in clause.verbs[0].forms)

    def _was_before(self, draft: Draft) -> bool:
        """'sollen im Oktober folgen': a plan for a day before that of the report is none for that day."""
        published = self.sentence.published if self.lexicon.clauses.nouns_capitalised else None
        planned = draft.status == "planned" and draft.when is not None
        return planned and published is not None and draft.when is not None and draft.when.end < published
