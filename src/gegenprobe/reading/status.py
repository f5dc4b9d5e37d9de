"""How real a thing is: occurred, planned, negotiated, demanded, refused, denied, possible."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, FUTURE, GERUND, INFINITIVE, LINKED, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import MARK, NEGATION, NONE, PREPOSITION
from gegenprobe.reading.attributes import mark_before
from gegenprobe.reading.beside_verbs import finite_only
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.disputed_numbers import only_disputes
from gegenprobe.reading.events import Event
from gegenprobe.reading.filled import Filled
from gegenprobe.reading.fronted import behind_fronted, of_a_number, only_of_number, set_off_behind
from gegenprobe.reading.hanging import agreed, carried_on, conditional_passive, noun_behind, set_about
from gegenprobe.reading.headlines import commands
from gegenprobe.reading.may_happen import aimed_at, at_that_moment, behind_reason, gives_reason, having_done
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.offers import contested, offered, status_before
from gegenprobe.reading.seen import SeenReader
from gegenprobe.reading.segments import NO_USE, VerbAt

GOVERNED: Final = frozenset({"infinitive", "complement", "question", "purpose"})
CLITICS: Final = 3  # words from a negation to its verb, where only pronouns stand between
BESIDE: Final = 2  # 'committed to releasing', 'stopped arresting'


class StatusReader(SeenReader):
    """Reads the status of the events of one sentence."""

    def status(self, event: Event, roles: Filled) -> tuple[str, Mention | None]:
        """The event's status, and who demands, plans or refuses it where a governing verb says so."""
        frame = self.lexicon.frames[event.frame]
        if frame.alone:
            return frame.status or "occurred", None  # what has no verb is told by the words alone
        clause = self.sentence.clause(event.clause)
        own = self._own(event, clause)
        if frame.status and event.form is not None and self.lexicon.verbs[event.form.lemma].modal:
            own = ""  # 'deberá cumplir 14 años': the entry tells what the modal says
        own = "negotiated" if own == "planned" and offered(event.at, clause, self.sentence, self.lexicon) else own
        denied = self._negated(event, clause, roles)
        status, holder = own, None
        if event.noun is not None:
            status, holder = self._around_noun(event, clause, own)
        foreseen = status == "planned" and event.noun is None and clause.kind == "complement"
        if not status or status == "occurred" or foreseen:
            above, above_holder = self._governing(event, clause)
            if above:
                status, holder = above, above_holder
        if status == "possible" and self._permitted(event, clause):
            status, holder = "planned", self._subject(clause)
        ordered = clause.kind == "infinitive" if event.noun is None else self._over(clause)  # 'ordered to serve a term'
        if status == "planned" and frame.status == "occurred" and ordered:
            status = ""  # 'dictó prisión preventiva para cuatro': the order is what the frame tells of
        words = self._by_words(event, clause) if not status else ""
        certain = words in ("refused", "denied") or not frame.status
        status = status or (words if certain else "") or frame.status or self._wished(event, clause) or "occurred"
        return self._with_negation(status, denied, own), holder

    def _own(self, event: Event, clause: Clause) -> str:
        """What the verb's own modals, auxiliaries and mood say; '' when it stands in the indicative."""
        form = event.form
        if self.kinds[self.lexicon.frames[event.frame].kind].leaves and commands(event, self.sentence, self.lexicon):
            return "demanded"
        trigger_open = form is not None and bool(form.features & (INFINITIVE | LINKED | PARTICIPLE))
        before = self.sentence.tagged.words.lower[event.at - 1] if event.at else ""
        if form is not None and form.features == GERUND and before in self.lexicon.clauses.genitive_marks:
            trigger_open = self.lexicon.clauses.inner_clauses  # 'must complete the process of releasing 40'
        verbs = list(clause.verbs)
        if (
            clause.kind == "coordinate"
            and clause.parent >= 0
            and form is not None
            and self._shares_helpers(event, clause)
        ):
            verbs += self.sentence.clause(clause.parent).verbs
        perfect = any("perfect" in use.auxiliary or "state" in use.auxiliary for _, use in self._uses(verbs, event.at))
        found = ""
        for verb, use in self._uses(verbs, event.at):
            if use.modal and form is not None and trigger_open:
                found = self._modal(verb, use, perfect, event) or found
            elif use.auxiliary and form is not None and self._future(verb, event, verbs):
                found = found or "planned"
        if form is not None and not found:
            found = self._announced(event, clause) or self._mood(event, verbs)
        if clause.kind == "condition" and not self._compares(clause):
            return "possible"
        if found in ("", "planned") and self._on_condition(clause):
            return "possible"
        found = found or self._seen(event, clause) or self._to_be_seen(event, clause)
        return found or ("demanded" if self._urged(event, clause) else "")

    def _urged(self, event: Event, clause: Clause) -> bool:
        """'Let the 30 go now': an infinitive's form that opens its clause, and nobody stands before it."""
        form, words = event.form, self.sentence.tagged.words.form
        clauses = self.lexicon.clauses
        if form is None or not clauses.fixed_order or clause.kind != "main":
            return False
        first = next((at for at in range(clause.first, clause.last) if words[at][0].isalnum()), -1)
        kind = self.kinds[self.lexicon.frames[event.frame].kind]
        return first == event.at and kind.leaves and bool(form.features & INFINITIVE) and words[first][0].isupper()

    def _on_condition(self, clause: Clause) -> bool:
        """'Wenn Minsk zustimmt, kommen 52 frei': a main clause that looks ahead beside a conditional one."""
        if clause.kind not in ("main", "coordinate") or not self._conditions(clause):
            return False
        forms = [form for verb in clause.verbs for form in verb.forms]
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in forms]
        finite = [form.features for form in forms if form.features & FINITE]
        past = any(features & PAST and not features & CONDITIONAL for features in finite)
        return bool(finite) and not past and not any(use.modal for use in uses)

    def _announced(self, event: Event, clause: Clause) -> str:
        """'Minsk to free 110 prisoners': a headline whose only verb is an infinitive; 'Efforts to free 110': hopes."""
        form, known = event.form, self.sentence.tagged.known
        marked = event.at > 0 and known[event.at - 1].flags & MARK
        if not marked or form is None or not form.features & INFINITIVE or clause.kind not in ("main", "coordinate"):
            return ""
        if clause.kind == "coordinate":  # '..., and efforts to free the other six go on'
            noun = known[event.at - 2]
            return noun.status if event.at - 2 <= clause.first + 1 and not noun.verbs else ""
        if agreed(event, clause, self.sentence, self.lexicon):
            return "planned"
        if goes_on := set_about(event, clause, self.sentence, self.lexicon):
            return goes_on
        alone = all(verb.at >= event.at for verb in clause.verbs) and event.at - 1 > clause.first
        if self.sentence.tagged.words.lower[event.at - 2] in self.lexicon.clauses.firsts:
            return ""  # 'The first to walk free was X'
        if carried_on(event, clause, self.sentence, self.lexicon):
            return ""
        noun = known[event.at - 2]
        return (noun.status if not noun.verbs else "") or "planned" if alone else ""

    def _future(self, verb: VerbAt, event: Event, verbs: list[VerbAt]) -> bool:
        """'wird ... freilassen', 'werden freigelassen werden': a future auxiliary and an infinitive."""
        form = event.form
        assert form is not None
        lexicon = self.lexicon
        uses = [(f, lexicon.verbs.get(f.lemma, NO_USE)) for f in verb.forms]
        if not any("future" in use.auxiliary and f.features & FINITE & ~PAST for f, use in uses):
            return False
        if form.features & INFINITIVE and not (form.features & PARTICIPLE and event.passive):
            return True
        return any(
            f.features & INFINITIVE and v.at > verb.at and lexicon.verbs.get(f.lemma, NO_USE).auxiliary
            for v in verbs
            if v.at not in (verb.at, event.at) and not behind_reason(v.at, self.sentence, self.lexicon)
            for f in v.forms
        ) or any(f.features & FUTURE for f in verb.forms)

    def _mood(self, event: Event, verbs: list[VerbAt]) -> str:
        form = event.form
        assert form is not None
        if form.features & FUTURE and not form.features & ~FUTURE:
            return "planned"
        own = self.lexicon.clauses.subjects_dropped and form.features & FINITE == CONDITIONAL
        if own or conditional_passive(event, verbs, self.lexicon):
            clause = self.sentence.clause(event.clause)
            return "planned" if clause.kind == "complement" else "possible"
        if self.lexicon.clauses.subjects_dropped and self._would_be(event, verbs):
            return "possible"
        held = self.lexicon.clauses.nouns_capitalised and self.kinds[self.lexicon.frames[event.frame].kind].stock
        for verb in verbs:  # 'von denen 20 festgehalten würden' tells, as others say, of those who are held
            for reading in verb.forms:
                use = self.lexicon.verbs.get(reading.lemma, NO_USE)
                opens = ("future" in use.auxiliary and not held) or "allowed" in use.auxiliary
                if reading.features & FINITE == CONDITIONAL and opens:
                    return "planned" if self._foretold(event) else "possible"
        return ""

    def _foretold(self, event: Event) -> bool:
        """'teilte mit, dass zwölf Häftlinge freigelassen würden': the future as somebody reports it."""
        clause = self.sentence.clause(event.clause)
        if clause.kind == "coordinate" and clause.parent >= 0:
            clause = self.sentence.clause(clause.parent)  # 'würden begnadigt und freigelassen'
        told = clause.kind == "complement" or (clause.kind == "main" and not self._conditions(clause))
        return told and self.lexicon.clauses.nouns_capitalised

    def _negated(self, event: Event, clause: Clause, roles: Filled) -> bool:
        known, clause_of = self.sentence.tagged.known, self.sentence.sliced.clause_of
        none = [m for m in roles.whom if m.none and not of_a_number(m.first, self.sentence)]
        if none or (event.noun is not None and event.noun.none):
            return True
        if event.noun is not None and (event.noun.prep or not self._happens(clause)):
            return False
        if not self.sentence.tagged.flags & (NEGATION | NONE) or self._told_by_negation(event):
            return False
        for at in range(clause.first, min(clause.last, len(known))):
            if clause_of[at] != clause.number:
                continue
            negates = known[at].flags & NEGATION and not only_of_number(at, self.sentence) and not self._describes(at)
            negates = negates and not set_off_behind(at, event, self.sentence, self.lexicon)
            negates = negates and not only_disputes(at, event.at, self.sentence, self.lexicon)
            if negates and self._negates(at, event, clause):
                return not self._of_comparison(event, clause, at)
            if known[at].flags & NONE and self._of_another(at, event, clause):
                continue
            if known[at].flags & NONE and not any(m.first <= at < m.last for m in self.sentence.mentions if m.prep):
                return not any(m.first <= at < m.last for m in self.sentence.mentions if m.kind == "thing")
        return False

    def _of_another(self, at: int, event: Event, clause: Clause) -> bool:
        """Whether the word for none is a bound's, a length of time's ('keine zwölf Monate') or an infinitive's."""
        lasts = any(t.first in (at, at + 1) and t.kind == "duration" for t in self.sentence.times)
        return lasts or of_a_number(at, self.sentence) or self._of_an_infinitive(at, event, clause)

    def _negates(self, at: int, event: Event, clause: Clause) -> bool:
        """Whether the negation belongs to a verb: right before it, where the language puts it there."""
        if event.form is not None and self.lexicon.clauses.subjects_dropped:
            before = any(0 < verb.at - at <= CLITICS for verb in clause.verbs)
            return before and at < event.at  # 'no se los ha liberado'
        if self.lexicon.clauses.fixed_order:  # 'arrested for not possessing valid documents'
            return at < event.at or not self.sentence.tagged.known[at - 1].flags & PREPOSITION
        if not self.lexicon.clauses.adjectives_agree or event.form is None:
            return True
        return any(0 < verb.at - at <= BESIDE for verb in clause.verbs)

    def _around_noun(self, event: Event, clause: Clause, own: str) -> tuple[str, Mention | None]:
        """The status that words before the noun, or the verb of its clause, give an event noun."""
        assert event.noun is not None
        if self.lexicon.clauses.inner_clauses and self._opened(event.noun) == "background":
            return "", None  # 'demanded justice after the death of two': what is over when the rest is said
        kind = self.kinds[self.lexicon.frames[event.frame].kind]
        if kind.about == "parties" and event.noun.prep in self.lexicon.clauses.on_occasion:
            return "occurred", None  # 'forderte bei einem Treffen mit X, ...': they met
        over = self.lexicon.frames[event.frame].status == "occurred"  # 'announced the return of 30 soldiers'
        fixed = over or (kind.about == "people" and not (kind.leaves or kind.moves or kind.swaps))
        before = status_before(event.noun, clause, self.sentence, self.lexicon)
        if before:
            done = fixed and before == "refused" and contested(event.noun, clause, self.sentence, self.lexicon)
            return "" if done else before, self._subject(clause)
        if gives_reason(event.noun, clause, self.lexicon):
            return "", None
        status = self._of_verbs(clause, event.at)
        if status == "planned" and fixed and self._speaks(clause):
            status = ""
        if status == "refused" and fixed and contested(event.noun, clause, self.sentence, self.lexicon):
            status = ""
        if status == "planned" and clause.kind == "infinitive" and (above := self._above(clause)) is not None:
            status = "refused" if self._of_verbs(above, -1) == "refused" else status  # 'refused to order the release'
        return status or self._ahead(event, clause), self._subject(clause)

    def _governing(self, event: Event, clause: Clause) -> tuple[str, Mention | None]:
        """The status given by the clause this one hangs on, through infinitives and complement clauses."""
        if event.noun is None and event.form is not None:
            if at_that_moment(event, self.sentence, self.lexicon):
                return "", None
            status, holder = self._beside(event, clause)
            if status:
                return status, holder
        step = clause
        for _ in range(4):
            if step.kind == "coordinate" and step.parent >= 0:
                step = self.sentence.clause(step.parent)
                continue
            if step.kind not in GOVERNED:
                return self._asked_too(event, clause, step) or self._aims(event, clause), self._subject(step)
            above = self._above(step)
            if above is None:
                break
            beside = step.kind == "infinitive" and step.separator == "and"  # 'призвал прекратить ... и освободить'
            status = self._of_verbs(finite_only(above) if beside else above, -1) or self._head_noun(step, above)
            if status and self._reaches(status, event, (step, clause)):
                return status, self._subject(above)
            step = above
        if clause.kind == "purpose" and event.form is not None:
            return "possible", None
        return "", None

    def _beside(self, event: Event, clause: Clause) -> tuple[str, Mention | None]:
        """The status given inside the clause, or by the one behind an infinitive that opens the sentence; '': none."""
        inside = self._of_verbs(clause, event.at) if self._hangs_inside(event, clause) else ""
        if inside:
            return inside, self._subject(clause)
        aimed = aimed_at(event, self.sentence, self.lexicon)
        if promised := aimed or noun_behind(event, self.sentence, self.lexicon):
            return promised, self._subject(clause)
        ahead = behind_fronted(event, clause, self.sentence, self.lexicon)
        return (self._of_verbs(ahead, -1), self._subject(ahead)) if ahead is not None else ("", None)

    def _reaches(self, status: str, event: Event, clauses: tuple[Clause, Clause]) -> bool:
        """Whether a status from above holds here: not for what is over, nor for the nouns that only tell of it."""
        step, clause = clauses
        if status == "planned" and step.kind == "complement" and self._over(clause):
            return False
        if status == "possible" and self._hearsay(event, step, clause):
            return False
        kind = self.kinds[self.lexicon.frames[event.frame].kind]
        return event.noun is None or kind.leaves or status == "denied"

    def _hangs_inside(self, event: Event, clause: Clause) -> bool:
        """'lehnte es ab, ...' is another clause; 'versprach freizulassen' without a comma is this one."""
        form = event.form
        assert form is not None
        if form.features & LINKED or having_done(event, self.sentence, self.lexicon):
            return True
        marked = mark_before(event.at, self.sentence.tagged, self.lexicon) >= 0
        gerund = form.features == GERUND and any(0 < event.at - verb.at <= BESIDE for verb in clause.verbs)
        return gerund or (marked and bool(form.features & INFINITIVE))
