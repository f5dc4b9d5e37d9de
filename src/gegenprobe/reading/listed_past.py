"""Lists that go on behind what stands with their first item: an insertion, where and when, what describes it."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.mention import Mention, OpenPhrase
from gegenprobe.reading.names import Names
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.reading.tagging import Tagged
from gegenprobe.reading.time_values import TimeHit

PLAIN = 2  # words
DASHES = ",–—"


class PastReader:
    """The state of reading one sentence's mentions, and what a list goes on from."""

    def __init__(
        self, tagged: Tagged, numbers: list[NumberHit], times: list[TimeHit], lexicon: Lexicon, names: Names
    ) -> None:
        self.tagged = tagged
        self.numbers = {hit.first: hit for hit in numbers}
        self.times = {hit.first: hit for hit in times}
        self.lexicon = lexicon
        self.names = names
        self.mentions: list[Mention] = []
        self.verbs: list[int] = []
        self.open = OpenPhrase()
        self.last_conjunction = -2
        self.last_prep = ""
        self.aside = False
        self.share = False  # behind ', von denen': the next number is a part
        self.skip = 0
        self.held: OpenPhrase | None = None
        self.resume = -1

    def _past_insertion(self, first: int) -> Mention | None:
        """'250 заключённых, осуждённых на длительные сроки, и 1700 других': the number that the list began with."""
        known, form, number = self.tagged.known, self.tagged.words.form, self.open.number
        counts = number is not None and not number.article and not self.open.prep
        if number is not None and not self.open.prep and self.lexicon.clauses.nouns_capitalised:
            return self._past_adjuncts(first)
        if counts and self.lexicon.clauses.subjects_dropped and self.last_conjunction > 0:
            return self._past_place(first)
        if not self.lexicon.clauses.adjectives_agree or not counts or self.last_conjunction < 1:
            return None
        if form[self.last_conjunction - 1] != ",":
            return None
        counted = (m for m in reversed(self.mentions) if m.number is not None and m.kind in ("people", "number"))
        partner = next((m for m in counted if not m.number or not m.number.article), None)
        if partner is None or form[partner.last] not in DASHES or first - self.last_conjunction > PLAIN:
            return None
        end = next((k for k in range(first, len(form)) if form[k] in ",;:."), len(form))
        verbs = any(form_.features & FINITE for k in range(first, end) for form_ in known[k].verbs)
        return None if verbs or any(partner.last < at < first for at in self.verbs) else partner

    def _is_difference(self, at: int) -> bool:
        """'80 Häftlinge, zwei mehr als im Vorjahr': what is counted is a difference."""
        return at < len(self.tagged.words.lower) and self.tagged.words.lower[at] in self.lexicon.clauses.than

    def _behind_insertion(self) -> bool:
        """'drei Journalisten, darunter einen Kranken, und einen Anwalt': a mark that closes stands before 'und'."""
        closed = self.last_conjunction > 0 and self.tagged.words.form[self.last_conjunction - 1] in (",", ")")
        return closed and self.lexicon.clauses.nouns_capitalised

    def _past_adjuncts(self, first: int) -> Mention | None:
        """'40 Männer im Alter von 17 bis 64 Jahren und drei Frauen', '40, die dort waren, und drei': those before."""
        form, known, last = self.tagged.words.form, self.tagged.known, self.last_conjunction
        before = [m for m in reversed(self.mentions) if m.counted and m.kind in ("people", "number")]
        partner = next((m for m in before if not m.aside), before[0] if before else None)
        if partner is None or last != first - 1 or not known[last].flags & CONJUNCTION or last <= partner.last:
            return None
        opens, closes = form[partner.last], form[last - 1]
        inserted = (opens == "," == closes) or (opens == "(" and closes == ")")
        if not inserted and any(k in self.verbs or not form[k][0].isalnum() for k in range(partner.last, last)):
            return None
        end = next((k for k in range(first, len(form)) if form[k] in ",;:."), len(form))
        verbs = any(one.features & FINITE for k in range(first, end) for one in known[k].verbs)
        opens_clause = partner.first < PLAIN or not form[partner.first - 1][0].isalnum()
        if verbs and not opens_clause:
            return None
        if inserted:  # who is named there is no item of the list
            self.mentions = [m if m.last <= partner.last else m._replace(aside=True) for m in self.mentions]
        return partner

    def _past_place(self, first: int) -> Mention | None:
        """'detenidos 12 hombres en la capital, así como tres mujeres': only where and when stand between."""
        known, lower, clauses = self.tagged.known, self.tagged.words.lower, self.lexicon.clauses
        before = [m for m in self.mentions[-2:] if m.kind != "place" or m.prep not in clauses.inside]
        partner = before[-1] if before else None
        start = self.last_conjunction
        right_before = known[start].flags & CONJUNCTION and start + self.tagged.length[start] == first
        if partner is None or partner.kind != "people" or not partner.counted or not right_before:
            return None
        end = start - 1 if lower[start - 1] == "," else start
        timed = partner.last in self.times or partner.last + 1 in self.times
        placed = start > partner.last and (known[partner.last].base in clauses.inside or timed)
        plain = clauses.inside + clauses.genitive_marks
        told = any(known[k].flags & PREPOSITION and known[k].base not in plain for k in range(partner.last, end))
        if not placed or told or any(lower[k] == "," for k in range(partner.last, end)):
            return None
        close = next((k for k in range(first, len(lower)) if lower[k] in ",;:."), len(lower))
        verbs = any(form.features & FINITE for k in range(first, close) for form in known[k].verbs)
        return None if verbs or any(partner.last <= at < first for at in self.verbs) else partner
