"""What a stretch of words shows of itself: an opener, a relative, a finite verb, an infinitive that hangs."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import ATTRIBUTE, FINITE, INFINITIVE, LINKED, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    MARK,
    NAMED,
    NOUN,
    OPENER,
    ORGANISATION,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TITLE,
    Lexicon,
)  # fmt: skip
from gegenprobe.reading.attributes import mark_before
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.inner_clauses import adds, behind_people, completes
from gegenprobe.reading.segments import NO_USE, Segment, VerbAt, uses_of
from gegenprobe.reading.tagging import Tagged
from gegenprobe.reading.verbs_beside import kind_opened

LONGEST_SUBJECT: Final = 4  # words before a verb in second place


class Signs:
    """The clauses made so far, and what the next stretch shows."""

    def __init__(self, tagged: Tagged, lexicon: Lexicon, size: int) -> None:
        self.tagged = tagged
        self.lexicon = lexicon
        self.clause_of = [0] * size
        self.made: list[Clause] = []
        self.main = -1
        self.last = -1
        self.tail: Segment | None = None  # a subject without a verb, put to the clause before
        self.parted: set[int] = set()  # where stretches begin whose verb comes behind a participle's phrase

    def _opened(self, segment: Segment) -> tuple[str, int]:
        known, form = self.tagged.known, self.tagged.words.form
        if self._inverted(segment):
            return "condition", -1
        if self._behind_time(segment):
            return "background", -1
        for at in range(segment.first, min(segment.first + 3, segment.last)):
            flags = known[at].flags
            relative = flags & RELATIVE and not completes(self.tagged, at, self.lexicon)
            opener = flags & OPENER and not (relative and (self._finite_at(segment, at + 1) or self._of_people(at)))
            if opener and at > segment.first and not segment.verbs and self.lexicon.clauses.nouns_capitalised:
                break  # 'X, besser bekannt als Y, wurde verhaftet'
            told = segment.verbs or segment.first in self.parted
            if opener and (told or (not flags & PREPOSITION and segment.last - segment.first > 1)):
                kind = kind_opened(self.tagged, at, self.lexicon)
                adverb = self._finite_at(segment, at + 1) and self.lexicon.clauses.nouns_capitalised
                return ("", -1) if adverb else (kind, -1)
            if segment.separator == "and" and self._noun_at(at + 1):
                break  # 'und an die USA überstellt': an article
            goes_on = at > segment.first and known[at - 1].flags & CONJUNCTION  # ', und die Zahl liegt bei 12'
            if goes_on and self.lexicon.clauses.nouns_capitalised and not self._in_relative():
                break
            if flags & RELATIVE and segment.separator in (",", "(", "–", "—", "and") and self._relative(segment, at):
                return "relative", at
            if not flags & (PREPOSITION | CONJUNCTION) and form[at] not in "\"'„“«»":
                break
        return "", -1

    def _behind_time(self, segment: Segment) -> bool:
        """'wenige Wochen nachdem er kam': a length of time before the word that opens the clause."""
        lower, after = self.tagged.words.lower, self.lexicon.clauses.after_times
        if not after or not (segment.verbs or segment.first in self.parted):
            return False
        last = segment.verbs[0].at if segment.verbs else segment.last
        last -= self.lexicon.clauses.fixed_order  # 'in prison or after release': no subject
        return any(lower[at] in after for at in range(segment.first + 1, min(segment.first + 5, last)))

    def _in_relative(self) -> bool:
        """Whether the clause before is a relative one, which 'und die' may go on with."""
        return self.last >= 0 and self.made[self.last].kind == "relative"

    def _of_people(self, at: int) -> bool:
        """'los presos que el Gobierno liberó': right behind people a word that may be both opens a relative clause."""
        behind = self.lexicon.clauses.subjects_dropped and at and behind_people(self.tagged, at)
        return bool(behind) or adds(self.tagged, at, self.lexicon)

    def _inverted(self, segment: Segment) -> bool:
        """'Sollte Minsk zustimmen, kommen ...': a verb that opens a condition where it opens the sentence."""
        words = self.tagged.words
        opens = segment.first == 0 and words.lower[0] in self.lexicon.clauses.inverted
        return opens and segment.last < len(words) and words.form[segment.last] == ","

    def _noun_at(self, at: int) -> bool:
        form = self.tagged.words.form
        return self.lexicon.clauses.nouns_capitalised and at < len(form) and form[at][0].isupper()

    def _finite_at(self, segment: Segment, at: int) -> bool:
        """Whether the finite verb comes next: then the word before is an adverb ('Damit sind ...')."""
        return any(verb.at == at and any(form.features & FINITE for form in verb.forms) for verb in segment.verbs)

    def _relative(self, segment: Segment, at: int) -> bool:
        """Whether a form that may be an article opens a relative clause: some finite verb must follow."""
        if self.last < 0:
            return False
        if not self.lexicon.clauses.nouns_capitalised and not self.tagged.known[at].flags & (ARTICLE | OPENER):
            return True
        if self.lexicon.clauses.subjects_dropped and segment.last - segment.first == 1:
            return True
        if not segment.verbs:
            last = self.tagged.words.lower[segment.last - 1]
            unknown = not self.tagged.known[segment.last - 1].flags
            return unknown and last.endswith(self.lexicon.clauses.finite_endings or ("\0",))
        if not self.lexicon.clauses.nouns_capitalised:
            return True
        if self._linked(segment) and not self._finite(segment.verbs):
            return False
        verb = segment.verbs[-1]
        if self._takes_up(segment, at):
            return False
        if any(self._auxiliary(v) for v in segment.verbs[:-1]) and any(f.features & PARTICIPLE for f in verb.forms):
            return self._auxiliary(verb)  # 'den USA und Kuba sind noch inhaftiert': no relative ends so
        return verb.at >= segment.last - 2 and any(f.features & FINITE for v in segment.verbs for f in v.forms)

    def _takes_up(self, segment: Segment, at: int) -> bool:
        """'wurden 19, die in Minsk waren, aus dem Lager entlassen': the participle of the clause around a relative."""
        last = self.made[self.last]
        around = self.made[last.parent] if last.kind == "relative" and last.parent >= 0 else None
        if around is None or not around.verbs or not all(self._helping(verb) for verb in around.verbs):
            return False
        forms = segment.verbs[-1].forms
        placed = at > segment.first and bool(self.tagged.known[at - 1].flags & PREPOSITION)
        return placed and any(form.features & (PARTICIPLE | INFINITIVE) for form in forms)

    def _finite(self, verbs: list[VerbAt]) -> bool:
        return any(
            form.features & FINITE
            and not form.features & INFINITIVE
            and (form.features & PAST or not form.features & PARTICIPLE)
            for verb in verbs
            if not self._marked(verb) and not self._before_mark(verb)
            for form in verb.forms
        )

    def _before_mark(self, verb: VerbAt) -> bool:
        """'gehen zu lassen': an infinitive that the marked one governs; 'versuchen zu gehen' has a finite verb."""
        known, after = self.tagged.known, verb.at + 1
        marked = after + 1 < len(known) and known[after].flags & MARK and known[after + 1].verbs
        return bool(marked) and all(form.features & INFINITIVE or form.particle for form in verb.forms)

    def _marked(self, verb: VerbAt) -> bool:
        """Whether the infinitive's mark stands right before ('zu setzen'): no other reading of the form counts."""
        marked = mark_before(verb.at, self.tagged, self.lexicon) >= 0
        return marked and any(form.features & INFINITIVE for form in verb.forms)

    def _opens_infinitive(self, segment: Segment) -> bool:
        """'to free 34 from the list provided by the junta': what stands behind the infinitive hangs on it."""
        clauses = self.lexicon.clauses
        if not clauses.fixed_order or not segment.verbs or segment.separator == "and":
            return False
        return self._marked(segment.verbs[0]) and segment.verbs[0].at <= segment.first + 1

    def _dateline(self, first: Clause, segment: Segment) -> bool:
        """'MINSK, Belarus — Twelve ...': where a report was written is no subject."""
        form = self.tagged.words.form
        return first.first <= 1 and not first.verbs and segment.separator in ("—", "–") and form[first.first].isupper()

    def _participial(self, segment: Segment) -> bool:
        """'X, juzgado en rebeldía, fue condenado': participles between marks, where the main clause wants its verb."""
        if not self.lexicon.clauses.subjects_dropped or segment.separator != "," or self.last != self.main:
            return False
        closed = segment.last < len(self.tagged.words) and self.tagged.words.form[segment.last] == ","
        if self.main < 0 or self.made[self.main].verbs or not closed or self._starts_with_conjunction(segment):
            return False
        aside = PARTICIPLE | INFINITIVE  # ', supuestamente por realizar pintadas,'
        return all(form.features & aside for form in segment.verbs[0].forms) and not self._finite(segment.verbs)

    def _participle_phrase(self, segment: Segment) -> bool:
        """'19 человек, вышедших на свободу': a long participle right behind a comma tells of the noun before it."""
        if not self.lexicon.clauses.adjectives_agree or segment.separator != "," or self.last < 0 or not segment.verbs:
            return False
        first = segment.verbs[0]
        return first.at - segment.first <= 1 and all(form.features & ATTRIBUTE for form in first.forms)

    def _auxiliary(self, verb: VerbAt) -> bool:
        return any(self.lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in verb.forms)

    def _helping(self, verb: VerbAt) -> bool:
        """Whether a verb may wait for an infinitive or a participle: an auxiliary or a modal."""
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
        return any(use.auxiliary or use.modal for use in uses)

    def _helpers_only(self, clause: Clause) -> bool:
        """Whether a clause has an auxiliary only and waits for its participle ('seien in China eingesperrt')."""
        uses = [[self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms] for verb in clause.verbs]
        return bool(uses) and all(any(use.auxiliary for use in found) for found in uses)

    def _closes(self, segment: Segment) -> bool:
        participle = any(form.features & PARTICIPLE for form in segment.verbs[0].forms)
        return participle and not self._linked(segment) and not self._starts_with_conjunction(segment)

    def _starts_with_conjunction(self, segment: Segment) -> bool:
        return bool(self.tagged.known[segment.first].flags & CONJUNCTION)

    def _linked(self, segment: Segment) -> bool:
        for verb in segment.verbs:
            if any(form.features & LINKED for form in verb.forms):
                return True
            if self._marked(verb):
                return True
        return False

    def _only_leads(self, clause: Clause) -> bool:
        """'Previamente, la ONG informó de 80, pero ...': an adverb, or a preposition's phrase, is no subject."""
        clauses, first = self.lexicon.clauses, clause.first
        adverb = self.tagged.words.lower[first] in clauses.adverbs and clause.last - first == 1
        return clauses.subjects_dropped and (adverb or bool(self.tagged.known[first].flags & PREPOSITION))

    def _has_subject(self, segment: Segment) -> bool:
        """'was ordered to pay a fine, and X was freed': behind a comma a conjunction, and a subject before the verb."""
        behind = segment.separator == "," and self._starts_with_conjunction(segment)
        first = segment.verbs[0].at
        return behind and first - segment.first > 1 and not self.tagged.known[first - 1].flags & MARK

    def _tail_waits(self, segment: Segment) -> bool:
        """'were freed, and X, a teacher, was jailed': a verb behind marks, and its subject behind 'and' before them."""
        clauses, tail = self.lexicon.clauses, self.tail
        if tail is None or not clauses.fixed_order or segment.separator != ",":
            return False
        first = segment.verbs[0].at == segment.first and tail.last < segment.first
        return first and tail.quote == segment.quote and self._finite(segment.verbs[:1])

    def _more_of_subject(self, segment: Segment) -> bool:
        """'X, aged 62, and the journalist Y were freed', 'A, B, and C were held': before the verb of all."""
        clauses = self.lexicon.clauses
        if (
            not (clauses.subjects_dropped or clauses.inner_clauses or clauses.nouns_capitalised)
            or self.last != self.main
            or segment.separator != ","
        ):
            return False
        return segment.verbs[0].at - segment.first > 1

    def _behind_bracket(self, segment: Segment) -> bool:
        """'hat 30 (nach Zählung der UN 40) Häftlinge entlassen': behind a bracket the clause around it goes on."""
        if self.last < 0 or segment.separator != ")" or not self.lexicon.clauses.nouns_capitalised:
            return False
        around = self.made[self.last]
        return around.quote == segment.quote and self._helpers_only(around) and not self._finite(segment.verbs)

    def _parenthesis(self, segment: Segment) -> bool:
        """', Foro Penal says,': a speech verb with its own subject, where the clause around it still wants its verb."""
        if self.main < 0 or self.last != self.main or self.made[self.main].verbs or segment.separator != ",":
            return False
        if segment.last >= len(self.tagged.words) or not self._closes_behind(segment.last):
            return False
        if self._only_leads(self.made[self.main]) and segment.verbs[0].at > segment.first:
            return False
        uses = uses_of(segment.verbs, self.lexicon)
        if not any(use.speech for use in uses):
            return False
        verbs = {verb.at for verb in segment.verbs}
        known, form = self.tagged.known, self.tagged.words.form
        subject = ORGANISATION | TITLE | PEOPLE | PRONOUN | NAMED | NOUN
        return any(
            form[at][0].isupper() or known[at].flags & subject
            for at in range(segment.first, segment.last)
            if at not in verbs and not known[at].flags & PREPOSITION
        )

    def _closes_behind(self, at: int) -> bool:
        """Whether a mark stands there, or behind a relative clause that opens there (', says a note that ..., are')."""
        form = self.tagged.words.form
        relative = self.tagged.known[at].flags & RELATIVE and self.tagged.known[at - 1].flags & NOUN
        return form[at] == "," or (bool(relative) and "," in form[at:])
