"""What is to be, told by a participle alone: 'the deal could see 50 freed', 'the families want all 14 freed'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.events import Event
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.moods import MoodReader
from gegenprobe.reading.segments import NO_USE
from gegenprobe.reading.shared_passives import wanted_done

BESIDE: Final = 2  # words from the participle to the end of its clause


class SeenReader(MoodReader):
    """Reads the status of participles without an auxiliary, and what opens the phrase of a noun."""

    def _opened(self, noun: Mention) -> str:
        """'after the talks', 'after two days of talks': what the preposition before the noun opens, past a duration."""
        spans = [hit for hit in self.sentence.numbers if hit.unit == "duration"]
        span = next((hit for hit in spans if 0 <= noun.first - hit.last <= 1), None)
        before = self.sentence.tagged.words.lower[span.first - 1] if span is not None and span.first else noun.prep
        return self.lexicon.clauses.openers.get(before, "")

    def _seen(self, event: Event, clause: Clause) -> str:
        """'the deal could see 50 prisoners freed': what is said of the verb whose object the participle's clause is."""
        if clause.kind != "relative" or clause.relative >= 0 or clause.parent < 0:
            return ""
        above = self.sentence.clause(clause.parent).verbs
        forms = [form for verb in above for form in verb.forms]
        if not any(form.lemma in self.lexicon.clauses.sees for form in forms):
            return self._wanted(event, clause)
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in forms]
        modal = next((use.modal for use in uses if use.modal), "")
        return modal or ("planned" if any("future" in use.auxiliary for use in uses) else "")

    def _to_be_seen(self, event: Event, clause: Clause) -> str:
        """'The families want all 14 freed': a participle without an auxiliary, behind a verb of wanting."""
        kind, form = self.kinds[self.lexicon.frames[event.frame].kind], event.form
        bare = form is not None and event.passive and bool(form.features & PARTICIPLE) and (kind.leaves or kind.moves)
        if not bare or not self.lexicon.clauses.fixed_order:
            return ""
        before = [verb for verb in clause.verbs if verb.at < event.at]
        uses = [use for _, use in self._uses(before, event.at)]
        if not before or any(use.auxiliary for use in uses):
            return ""
        status = next((use.status for use in uses if use.status), "")
        return status if status in ("planned", "demanded") else ""

    def _permitted(self, event: Event, clause: Clause) -> bool:
        """'announced that 1,500 may leave prison': who decides lets them go; nobody supposes it."""
        kind = self.kinds[self.lexicon.frames[event.frame].kind]
        if not self.lexicon.clauses.permitting or not kind.leaves or event.form is None:
            return False
        lower = self.sentence.tagged.words.lower
        allowed = any(lower[verb.at] in self.lexicon.clauses.permitting for verb in clause.verbs)
        above = self._above(clause) if allowed and clause.kind == "complement" else None
        return above is not None and self._of_verbs(above, -1) == "planned"

    def _wanted(self, event: Event, clause: Clause) -> str:
        """'A judge ordered 40 men freed': the status of the verb, where the participle closes its clause."""
        kind = self.kinds[self.lexicon.frames[event.frame].kind]
        closes = clause.last - event.at <= BESIDE and self.lexicon.clauses.inner_clauses
        closes = closes or wanted_done(self.sentence, self.sentence.clause(clause.parent), event.at, self.lexicon)
        if not closes or not (kind.leaves or kind.moves):
            return ""
        status = self._of_verbs(self.sentence.clause(clause.parent), event.at)
        return status if status in ("planned", "demanded") else ""

    def _hearsay(self, event: Event, step: Clause, clause: Clause) -> bool:
        """'are thought to be held', 'is believed to have fled': an opinion of what is, not of what may come."""
        fixed = self.lexicon.clauses.fixed_order
        if (
            fixed and step.kind == "complement" and (holder := self._above(step)) is not None
        ):  # 'believe that 50 are held'
            held = any(use.hearsay for _, use in self._uses(list(holder.verbs), -1))
            return held and not any(use.modal for _, use in self._uses(list(clause.verbs), event.at))
        above = self._above(step) if step.kind == "infinitive" and fixed else None
        if above is None or not any(use.hearsay for _, use in self._uses(list(above.verbs), -1)):
            return False
        perfect = any("perfect" in use.auxiliary for _, use in self._uses(list(clause.verbs), event.at))
        return perfect or self.kinds[self.lexicon.frames[event.frame].kind].stock

    def _happens(self, clause: Clause) -> bool:
        """'Das Treffen findet nicht statt': a verb that only says that something takes place."""
        happens = {base.replace("|", "") for base in self.lexicon.status.happens}
        return any(form.lemma in happens for verb in clause.verbs for form in verb.forms)
