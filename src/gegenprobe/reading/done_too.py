"""What some did who are counted, by a verb that stands for the one before: 'the first 52 did so'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, FUTURE
from gegenprobe.packs.lexicon import NEGATION, VerbForm
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.disputes import DisputeReader
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.time_resolve import resolve

BACK: Final = 1  # sentences between what was told and those who did so


class DoneTooReader(DisputeReader):
    """Reads what is told of people by a verb for all verbs."""

    def _of_done_too(self) -> None:
        """The same as told last of the people of a clause whose verb only takes it up."""
        lower, clauses = self.sentence.tagged.words.lower, self.lexicon.clauses
        if not any(word in lower for word in clauses.does_what):
            return
        for clause in self.sentence.sliced.clauses:
            if clause.kind in ("main", "coordinate", "relative") and self._does_so(clause):
                who, first = self._who_did(clause), self._done_before(clause)
                if who is not None and first is not None:
                    self._did_so(first, who, clause)

    def _does_so(self, clause: Clause) -> bool:
        """'did so', 'lo harán': whether the verb of the clause and a small word stand for what was told."""
        clauses, words = self.lexicon.clauses, self.sentence.tagged.words
        own = [k for k in range(clause.first, clause.last) if self.sentence.sliced.clause_of[k] == clause.number]
        forms = [form for verb in clause.verbs for form in verb.forms]
        does = any(form.lemma in clauses.does for form in forms)
        denied = any(self.sentence.tagged.known[k].flags & NEGATION for k in own)
        objects = [k for k in own if words.lower[k] in clauses.does_what]
        near = any(abs(verb.at - k) <= 1 for verb in clause.verbs for k in objects)
        return does and near and not denied and not any(self._tells_itself(form) for form in forms)

    def _tells_itself(self, form: VerbForm) -> bool:
        use = self.lexicon.verbs.get(form.lemma)
        return use is not None and bool(use.frames) and form.lemma not in self.lexicon.clauses.does

    def _who_did(self, clause: Clause) -> Mention | None:
        """The only people counted in the clause, of whom nothing else is told."""
        taken = {m.head for draft in self.drafts for m in draft.mentions}
        counted = [m for m in self.sentence.in_clause(clause.number) if m.counted and m.kind in ("number", "people")]
        alone = len(counted) == 1 and not counted[0].prep and counted[0].head not in taken
        return counted[0] if alone and self._count(counted[0]) is not None else None

    def _done_before(self, clause: Clause) -> Draft | None:
        """What was told last of people, before the clause or in the sentence before."""
        kinds = self.context.codebook.kinds
        own = [d for d in self.drafts if d.at_word < clause.first]
        told = [d for d in (*self.context.drafts, *own) if self.number - d.sentence <= BACK and d.count is not None]
        told = [d for d in told if kinds[d.kind].about == "people" and d.whole is None and d.status != "denied"]
        return told[-1] if told else None

    def _did_so(self, first: Draft, who: Mention, clause: Clause) -> None:
        made = len(self.drafts)
        self._parts(first, [who._replace(joined=False)], clause.verbs[-1].at)
        forms = [form for verb in clause.verbs for form in verb.forms]
        uses = [self.lexicon.verbs[form.lemma] for form in forms if form.lemma in self.lexicon.verbs]
        ahead = any(form.features & FINITE == FUTURE for form in forms)
        ahead = ahead or any(use.modal == "planned" or "future" in use.auxiliary for use in uses)
        time = next((time for time in self.sentence.times if clause.first <= time.first < clause.last), None)
        day = resolve(time, self.sentence.published, "future" if ahead else "past") if time is not None else None
        for draft in self.drafts[made:]:
            draft.status, draft.whole, draft.when = "planned" if ahead else "occurred", None, day
