"""Clauses of a sentence: main, subordinate, relative, infinitive, coordinate; what is quoted; which governs which.

Language-neutral: verbs, openers and relatives come from the packs. A stretch between two marks that has no verb of
its own belongs to the clause around it; a main clause that an embedded one interrupts is taken up again.
"""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.clause import Clause, Sliced
from gegenprobe.reading.clause_returns import Returns
from gegenprobe.reading.interrupted import joined
from gegenprobe.reading.relative_parts import of_whom
from gegenprobe.reading.segments import NO_USE, Segment, VerbAt, quotes_of, segments_of
from gegenprobe.reading.stretch import REDUCED, RESUMES, SPOKEN
from gegenprobe.reading.tagging import Tagged
from gegenprobe.reading.verb_lists import listed
from gegenprobe.reading.verbless_clauses import verbless
from gegenprobe.reading.verbs_beside import coordinated, says_something

LONGEST_SUBJECT: Final = 4  # words before a verb in second place


def slice_clauses(tagged: Tagged, verbs_at: list[int], lexicon: Lexicon) -> Sliced:
    """Cut a sentence into clauses. `verbs_at`: the words that are verbs here."""
    verbs = {at: VerbAt(at, tagged.known[at].verbs) for at in verbs_at}
    quote_of = quotes_of(tagged, verbs)
    builder = _Assembly(tagged, lexicon, len(tagged.words))
    segments = joined(segments_of(tagged, verbs, quote_of, lexicon), tagged, lexicon)
    for segment, behind, after in zip(segments, segments[1:], segments[2:], strict=False):
        if behind.separator == REDUCED and after.separator == RESUMES:  # 'After 30 people jailed in May were freed'
            builder.parted.add(segment.first)
    for segment in segments:
        builder.take_all(segment)
    return Sliced(listed(builder.finished(), tagged, lexicon), builder.clause_of, quote_of)


class _Assembly(Returns):
    """Puts segments together to clauses."""

    def take_all(self, segment: Segment) -> None:
        """Give the parts of the segment to their clauses, then what was put into it."""
        for part in coordinated(segment, self.tagged, self.lexicon):
            self.take(part)
        last, main, tail = self.last, self.main, self.tail
        for inner in segment.inserted:
            self.last = self.clause_of[inner.first - 2]
            self.take_all(inner)
            self.last, self.main, self.tail = last, main, tail

    def take(self, segment: Segment) -> None:
        """Give the segment to the clause it belongs to, or open a new one."""
        relative = of_whom(segment, self.tagged, self.lexicon)
        kind, relative = ("relative", relative) if relative >= 0 else self._opened(segment)
        kind = kind or self._spoken_inside(segment)
        apposed = self._apposed_participle(segment) or self._said_of_name(segment)
        if segment.separator == REDUCED or apposed or self._participle_phrase(segment):
            self._new(segment, "relative", self.last, -1)
        elif segment.separator == SPOKEN and not segment.verbs:
            self._new(segment, "complement", self.last, -1)
        elif segment.separator == RESUMES and (self._interrupted() >= 0 or self._has_tail()):
            self._take_up(segment)
        elif kind:
            self._new(segment, kind, self._hung_on(segment, kind), relative)
        elif not segment.verbs or self._tail_waits(segment):
            self._loose(segment)
        elif (open_ := self._still_open(segment)) >= 0:
            self._extend(open_, segment)
            self.last = open_
        elif self._parenthesis(segment) or self._participial(segment):
            main = self.last
            self._new(segment, "parenthesis", main, -1)
            self.last = main
        elif (target := self._goes_back_to(segment)) >= 0:
            self._extend(target, segment)
            self.last = target
        elif self._bare_infinitive(segment):
            self._new(segment, "infinitive", self.last, -1)
        else:
            coordinate = self.last >= 0 and (
                segment.separator == "and" or self._starts_with_conjunction(segment) or not self._finite(segment.verbs)
            )
            same_quote = self.last >= 0 and self.made[self.last].quote == segment.quote
            beside = self.main if self._beyond_infinitive(segment) else self.last
            self._new(segment, "coordinate" if coordinate and same_quote else "main", beside, -1)

    def _beyond_infinitive(self, segment: Segment) -> bool:
        """'weigern sich, zu gehen, und müssen bleiben': a finite verb goes on with the clause around the infinitive."""
        clauses = self.lexicon.clauses
        own = clauses.fixed_order and self._has_subject(segment)
        if self.last < 0 or self.main < 0 or not (clauses.nouns_capitalised or own):
            return False
        return self.made[self.last].kind == "infinitive" and self._finite(segment.verbs)

    def _interrupted(self) -> int:
        """The clause without a verb so far that the relative clause just read hangs on; -1: there is none."""
        last = self.made[self.last]
        if last.kind == "infinitive" and last.parent >= 0 and self.lexicon.clauses.fixed_order:
            last = self.made[last.parent]  # 'said that 12 men who tried to flee were shot'
        waits = last.kind == "relative" and last.parent >= 0 and not self.made[last.parent].verbs
        return last.parent if waits else -1

    def _still_open(self, segment: Segment) -> int:
        """The clause that the segment goes on with; -1: there is none."""
        goes_on = self._waits(segment) or self._goes_on(segment) or self._behind_bracket(segment)
        if goes_on:
            return self.last
        waiting = self._waiting(segment)
        return waiting if waiting >= 0 else self._ends_bracket(segment)

    def _has_tail(self) -> bool:
        """Whether the relative clause just read tells of a subject that was put to a clause with a verb of its own."""
        last, tail = self.made[self._relative_read()], self.tail
        return last.kind == "relative" and tail is not None and tail.last in (last.first, last.first - 1)

    def _relative_read(self) -> int:
        """The clause just read, or the relative one that its infinitive hangs on ('who are expected to be freed')."""
        last = self.made[self.last]
        return last.parent if last.kind == "infinitive" and last.parent >= 0 else self.last

    def _take_up(self, segment: Segment) -> None:
        """', and five men who fled were freed': subject and verb around a relative clause make a clause."""
        tail, relative = self.tail, self._relative_read()
        if tail is None or self._interrupted() >= 0:
            self.last = self._interrupted()
            self._extend(self.last, segment)
            return
        self._new(tail._replace(separator="and"), "coordinate", self.made[relative].parent, -1)
        self._extend(self.last, segment)
        self.made[relative] = self.made[relative]._replace(parent=self.last)

    def finished(self) -> list[Clause]:
        """All clauses in order."""
        return self.made

    def _resumes(self, segment: Segment) -> bool:
        """Whether the segment goes on with the interrupted main clause."""
        if self.main < 0 or self.made[self.main].quote != segment.quote or segment.separator in (";", ":", "and"):
            return False
        main = self.made[self.main]
        if self._dateline(main, segment):
            return False
        if not main.verbs and (self._own_clause(main, segment) or self._of_the_relative(segment)):
            return False
        if not main.verbs:
            return not self._starts_with_conjunction(segment) or self._more_of_subject(segment)
        if self.last == self.main:
            return False
        if self._finite(segment.verbs):
            return False
        pending = [v for v in main.verbs if self._helping(v) or not says_something(v, self.lexicon)]
        return len(pending) == len(main.verbs) and not self._linked(segment)

    def _goes_back_to(self, segment: Segment) -> int:
        """The clause before that the segment goes on with; -1: none."""
        waiting = self._awaited(segment)
        return self.main if waiting < 0 and self._resumes(segment) else waiting

    def _awaited(self, segment: Segment) -> int:
        """'что 7 человек, участвовавших в протестах, начавшихся в мае, казнены': the clause that wants its verb; -1."""
        number = self.last
        if not self.lexicon.clauses.adjectives_agree or segment.separator != "," or not self._finite(segment.verbs):
            return -1
        while number >= 0 and self.made[number].kind == "relative":
            number = self.made[number].parent
        waits = number not in (-1, self.last) and self.made[number].kind in ("complement", "background", "condition")
        return number if waits and not self.made[number].verbs and self.made[number].quote == segment.quote else -1

    def _own_clause(self, main: Clause, segment: Segment) -> bool:
        """'entkamen 120 Häftlinge, acht Wärter starben': where a verb comes second, a subject first opens a clause."""
        if not self.lexicon.clauses.nouns_capitalised or self.last != self.main or segment.separator != ",":
            return False
        words, known = self.tagged.words, self.tagged.known
        first = segment.verbs[0].at
        unknown = any(
            words.form[at][0].islower() and not known[at].flags and not known[at].verbs and not known[at].place
            for at in range(main.first + 1, main.last)
        )
        cue = first == segment.first and self._says(segment)  # '..., teilte die Stadt mit'
        return (
            unknown
            and (cue or 0 < first - segment.first <= LONGEST_SUBJECT)
            and main.last - main.first > LONGEST_SUBJECT
        )

    def _says(self, segment: Segment) -> bool:
        forms = segment.verbs[0].forms
        return any(self.lexicon.verbs.get(form.lemma, NO_USE).speech for form in forms)

    def _spoken_inside(self, segment: Segment) -> str:
        return "parenthesis" if segment.inside and segment.verbs and self._says(segment) else ""

    def _waits(self, segment: Segment) -> bool:
        """Whether the clause before has its subject only, and an apposition came between ('that X, the Y, is')."""
        if self.last < 0 or not self.lexicon.clauses.inner_clauses or segment.separator in (";", ":", "and"):
            return False
        last = self.made[self.last]
        opens = last.kind in ("complement", "relative") or (last.kind == "background" and self._lists(last))
        return opens and not last.verbs and last.quote == segment.quote

    def _lists(self, clause: Clause) -> bool:
        """'where 50, 43 and 35 are held', 'began after X, Y and Z were held'; an 'after' that opens all may be both."""
        preposition = self.tagged.known[clause.first].flags & PREPOSITION
        return not preposition or (self.main >= 0 and self.main != clause.number and bool(self.made[self.main].verbs))

    def _goes_on(self, segment: Segment) -> bool:
        """'dass sie 13 Israelis, drei Thais und einen Russen übergeben habe': a list before the verb at the end."""
        if self.last < 0 or not self.lexicon.clauses.nouns_capitalised or segment.separator not in (",", "(", ")", "–"):
            return False
        last = self.made[self.last]
        if last.quote != segment.quote or segment.verbs[-1].at < segment.last - 2:
            return False
        if last.kind in ("main", "coordinate", "infinitive"):
            before = self.tagged.words.form[max(segment.first - 2, 0)]
            listed = before[0].isupper() or before[0].isdigit()  # '42 wurden verletzt, 19 festgenommen' is no list
            return listed and self._helpers_only(last) and self._closes(segment)
        return not last.verbs and segment.first < segment.verbs[-1].at

    def _bare_infinitive(self, segment: Segment) -> bool:
        if self.last < 0:
            return False
        return self._opens_infinitive(segment) or (self._linked(segment) and not self._finite(segment.verbs))

    def _loose(self, segment: Segment) -> None:
        if segment.verbs and self.tail is not None:
            self._of_tail(segment, self.tail)
            return
        if self.last < 0 or (self.made[self.last].quote != segment.quote and segment.separator == '"'):
            self._new(segment, "main", self.last, -1)
            return
        alone = not segment.verbs and verbless(segment, self.made[self.last], self.tagged, self.lexicon)
        if alone or self._opens_main(segment) or self._due_apart(segment):
            self._new(segment, "main", self.last, -1)
            return
        target = self.main if self._wants_subject(segment) else self._around_relative(segment)
        target = self._around_inserted(segment, target)
        target = self._returned_to(segment, target)
        joined = segment.separator in ("and", ";") or self._starts_with_conjunction(segment)
        apposed = self.tail is not None and segment.separator == "," and segment.first - self.tail.last <= 1
        if not apposed or joined or not self.lexicon.clauses.inner_clauses:
            self.tail = segment if joined and self.made[target].verbs else None
        self._extend(target, segment)
        if self.lexicon.clauses.nouns_capitalised:
            self.last = target

    def _opens_main(self, segment: Segment) -> bool:
        """'Although X was held, the main party, the CHP, made him ...': the subject begins behind the comma."""
        clauses, last = self.lexicon.clauses, self.made[self.last]
        fixed_order = clauses.fixed_order or (clauses.noun_cases and self._opens_phrase(segment))
        told = bool(last.verbs) or bool(clauses.noun_cases)
        opening = last.kind in ("background", "condition") and told and self.main < 0
        return bool(fixed_order) and opening and segment.separator == "," and last.quote == segment.quote

    def _wants_subject(self, segment: Segment) -> bool:
        """'Under the truce, which Qatar mediated, 50 hostages ...': the main clause has its adverbial only."""
        if not self.lexicon.clauses.inner_clauses or self.main < 0 or segment.separator != ",":
            return False
        main, last = self.made[self.main], self.made[self.last]
        adverbial = bool(self.tagged.known[main.first].flags & PREPOSITION)
        return last.kind == "relative" and adverbial and not main.verbs and main.quote == segment.quote

    def _of_tail(self, segment: Segment, tail: Segment) -> None:
        """'..., and X, a teacher, was jailed': subject and verb around what is set off make a clause of their own."""
        before = self.clause_of[tail.first]
        self._new(tail._replace(separator="and"), "coordinate", before, -1)
        inside = [at for at in range(tail.first, segment.first) if self.clause_of[at] == before]
        for at in inside:
            self.clause_of[at] = self.last
        self._extend(self.last, segment)
        self.tail = None

    def _extend(self, number: int, segment: Segment) -> None:
        clause = self.made[number]
        self.made[number] = clause._replace(last=segment.last, verbs=clause.verbs + tuple(segment.verbs))
        for at in range(segment.first, segment.last):
            self.clause_of[at] = number

    def _new(self, segment: Segment, kind: str, parent: int, relative: int) -> None:
        number = len(self.made)
        verbs = tuple(segment.verbs)
        self.made.append(
            Clause(number, kind, parent, segment.first, segment.last, verbs, segment.quote, relative, segment.separator)
        )
        for at in range(segment.first, segment.last):
            self.clause_of[at] = number
        self.last = number
        hangs = kind == "coordinate" and parent >= 0 and self.made[parent].kind == "relative"
        inside = self.lexicon.clauses.nouns_capitalised or bool(self.lexicon.clauses.adjectives_agree)
        inside = inside or (hangs and self.made[parent].relative < 0 and not self.made[self.main].verbs)
        if kind in ("main", "coordinate") and not (hangs and inside):
            self.main = number  # 'der in Mali lebte und schrieb' leaves the main clause open
