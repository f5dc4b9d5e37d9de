"""Others named with a term or a place in a sentence of their own: 'Орлов приговорён к 25 годам. Котов — к 16 годам.'"""

from __future__ import annotations

from gegenprobe.reading.draft import Draft
from gegenprobe.reading.gapped_names import alone_with_terms
from gegenprobe.reading.series import SeriesReader


class ToldOnReader(SeriesReader):
    """Reads sentences without a verb that go on with what befell somebody by name."""

    def _of_terms_told_on(self) -> None:
        """The same as of the person told of last, of those whom the sentence names beside a dash and a term."""
        if not self.lexicon.clauses.noun_cases or self.drafts or self.unsaid:
            return
        named = alone_with_terms(self.sentence, self.lexicon)
        last = self._named_just_before() if named else None
        if last is None:
            return
        for mention in named:
            start, end = self.sentence.span(mention.first, mention.last)
            people = self._people([mention])
            if people:
                told = last._replace(people=people, mentions=[mention], sentence=self.number, at_word=mention.head)
                self.drafts.append(told._replace(start=start, end=end, count=None, whole=None, group=mention.group))

    def _named_just_before(self) -> Draft | None:
        """What the sentence before told last, where it told it of somebody by name alone."""
        near = [d for d in self.context.drafts if d.sentence == self.number - 1]
        last = near[-1] if near else None
        kinds = self.context.codebook.kinds
        alone = last is not None and bool(last.people) and last.count is None and last.status == "occurred"
        return last if alone and last is not None and kinds[last.kind].about == "people" else None
