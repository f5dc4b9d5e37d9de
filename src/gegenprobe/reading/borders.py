"""Where people are taken, told by a thing: 'die litauische Grenze', 'in ihre Heimat'."""

from __future__ import annotations

from gegenprobe.reading.events import Event
from gegenprobe.reading.repeated import RepeatReader


class BorderReader(RepeatReader):
    """Reads the country that people reach where no place names it."""

    def _homewards(self, event: Event) -> bool:
        """'in ihre Heimat': the clause tells that they are brought where they are citizens."""
        things = [m for m in self.sentence.in_clause(event.clause) if m.kind == "thing" and m.prep]
        lower = self.sentence.tagged.words.lower
        return any(lower[m.head] in self.lexicon.clauses.homes for m in things)

    def _border(self, event: Event) -> str:
        """'überquerten die litauische Grenze': a thing of another country as the object of a move."""
        things = [m for m in self.sentence.in_clause(event.clause) if m.kind == "thing" and not m.prep and m.nations]
        return things[0].nations[0] if things else self._of_needed(event)

    def _of_needed(self, event: Event) -> str:
        """'пересекли литовскую границу': the country of an adjective right before the noun that the frame needs."""
        if not self.lexicon.clauses.noun_cases:
            return ""
        needs = [self.lexicon.phrases_needed[number] for number in self.lexicon.needs[event.frame]]
        forms = {form for need in needs for form in need.last}
        tagged, clause_of = self.sentence.tagged, self.sentence.sliced.clause_of
        for at in range(len(tagged.known) - 1):
            place = tagged.known[at].place
            described = place is not None and place.role == "adjective" and clause_of[at] == event.clause
            if described and place is not None and tagged.words.lower[at + 1] in forms:
                return place.country
        return ""
