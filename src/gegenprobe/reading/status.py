"""How real a thing is: occurred, planned, negotiated, demanded, refused, denied, possible."""

from __future__ import annotations

from collections.abc import Mapping

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import CONDITIONAL, FINITE, FUTURE, GERUND, INFINITIVE, LINKED, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import GOVERNOR, MARK, NEGATION, NONE, NOUN, Lexicon, VerbUse
from gegenprobe.reading.clauses import Clause
from gegenprobe.reading.events import Event
from gegenprobe.reading.filled import Filled
from gegenprobe.reading.hanging import conditional_passive, noun_behind
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.segments import NO_USE, VerbAt
from gegenprobe.reading.sentence import Sentence

GOVERNED = frozenset({"infinitive", "complement", "question", "purpose"})
NEAR = 5
BESIDE = 2  # 'committed to releasing', 'stopped arresting'


class StatusReader:
    """Reads the status of the events of one sentence."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, kinds: Mapping[str, Kind]) -> None:
        self.sentence = sentence
        self.lexicon = lexicon
        self.kinds = kinds

    def status(self, event: Event, roles: Filled) -> tuple[str, Mention | None]:
        """The event's status, and who demands, plans or refuses it where a governing verb says so."""
        frame = self.lexicon.frames[event.frame]
        clause = self.sentence.clause(event.clause)
        own = self._own(event, clause)
        denied = self._negated(event, clause, roles)
        status, holder = own, None
        if event.noun is not None:
            status, holder = self._around_noun(event, clause, own)
        foreseen = status == "planned" and event.noun is None and clause.kind == "complement"
        if not status or status == "occurred" or foreseen:
            above, above_holder = self._governing(event, clause)
            if above:
                status, holder = above, above_holder
        status = status or self._by_words(event, clause) or frame.status or "occurred"
        return self._with_negation(status, denied, own), holder

    def _with_negation(self, status: str, denied: bool, own: str) -> str:
        if not denied or status in ("refused", "denied"):
            return status
        if status == "planned" and own == "planned":
            return "refused"
        return "denied" if status == "occurred" else status

    def _own(self, event: Event, clause: Clause) -> str:
        """What the verb's own modals, auxiliaries and mood say; '' when it stands in the indicative."""
        form = event.form
        trigger_open = form is not None and bool(form.features & (INFINITIVE | LINKED | PARTICIPLE))
        verbs = list(clause.verbs)
        if clause.kind == "coordinate" and clause.parent >= 0 and form is not None and not self._finite_own(clause):
            verbs += self.sentence.clause(clause.parent).verbs
        perfect = any("perfect" in use.auxiliary or "state" in use.auxiliary for _, use in self._uses(verbs, event.at))
        found = ""
        for verb, use in self._uses(verbs, event.at):
            if use.modal and form is not None and trigger_open:
                found = self._modal(verb, use, perfect, event) or found
            elif use.auxiliary and form is not None and self._future(verb, event, verbs):
                found = found or "planned"
        if form is not None and not found:
            found = "planned" if self._announced(event, clause) else self._mood(event, verbs)
        if clause.kind == "condition":
            return "possible"
        return found

    def _announced(self, event: Event, clause: Clause) -> bool:
        """'Minsk to free 110 prisoners': a headline whose only verb is an infinitive."""
        form = event.form
        marked = event.at > 0 and self.sentence.tagged.known[event.at - 1].flags & MARK
        if not marked or form is None or not form.features & INFINITIVE or clause.kind != "main":
            return False
        return all(verb.at >= event.at for verb in clause.verbs) and event.at - 1 > clause.first

    def _finite_own(self, clause: Clause) -> bool:
        return any(
            form.features & FINITE and not form.features & (PARTICIPLE | INFINITIVE)
            for verb in clause.verbs
            for form in verb.forms
        )

    def _modal(self, verb: VerbAt, use: VerbUse, perfect: bool, event: Event) -> str:
        """What a modal says: 'soll ... sein' is hearsay, 'durfte ausreisen' happened, only releases are demanded."""
        if use.hearsay and perfect:
            return ""
        kind = self.kinds[self.lexicon.frames[event.frame].kind]
        past = any(form.features & PAST and not form.features & CONDITIONAL for form in verb.forms)
        if use.modal == "demanded" and not kind.leaves:
            return "" if kind.stock or past and self.lexicon.clauses.nouns_capitalised else "planned"
        return "" if use.modal == "possible" and past else use.modal

    def _uses(self, verbs: list[VerbAt], at: int) -> list[tuple[VerbAt, VerbUse]]:
        lexicon = self.lexicon
        return [(v, lexicon.verbs.get(f.lemma, NO_USE)) for v in verbs if v.at != at for f in v.forms]

    def _future(self, verb: VerbAt, event: Event, verbs: list[VerbAt]) -> bool:
        """'wird ... freilassen', 'werden freigelassen werden', 'will be freed': a future auxiliary and an infinitive."""
        form = event.form
        assert form is not None
        lexicon = self.lexicon
        uses = [(f, lexicon.verbs.get(f.lemma, NO_USE)) for f in verb.forms]
        if not any("future" in use.auxiliary and f.features & FINITE for f, use in uses):
            return False
        if form.features & INFINITIVE and not (form.features & PARTICIPLE and event.passive):
            return True
        return any(
            f.features & INFINITIVE and v.at > verb.at and lexicon.verbs.get(f.lemma, NO_USE).auxiliary
            for v in verbs
            if v.at not in (verb.at, event.at)
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
        for verb in verbs:
            for reading in verb.forms:
                use = self.lexicon.verbs.get(reading.lemma, NO_USE)
                opens = "future" in use.auxiliary or "allowed" in use.auxiliary
                if reading.features & FINITE == CONDITIONAL and opens:
                    return "planned" if self._foretold(event) else "possible"
        return ""

    def _foretold(self, event: Event) -> bool:
        """'teilte mit, dass zwölf Häftlinge freigelassen würden': the future as somebody reports it."""
        return self.sentence.clause(event.clause).kind == "complement" and self.lexicon.clauses.nouns_capitalised

    def _negated(self, event: Event, clause: Clause, roles: Filled) -> bool:
        known, clause_of = self.sentence.tagged.known, self.sentence.sliced.clause_of
        if any(mention.none for mention in roles.whom) or (event.noun is not None and event.noun.none):
            return True
        if event.noun is not None:
            return False
        for at in range(clause.first, min(clause.last, len(known))):
            if clause_of[at] != clause.number:
                continue
            if known[at].flags & NEGATION and not self._only_part(at) and not self._describes(at):
                return True
            if known[at].flags & NONE and not any(m.first <= at < m.last for m in self.sentence.mentions if m.prep):
                return not any(m.first <= at < m.last for m in self.sentence.mentions if m.kind == "thing")
        return False

    def _only_part(self, at: int) -> bool:
        """'nicht nur', 'not only', 'nicht mehr als': the negation belongs to the next word, not to the verb."""
        numbers = self.sentence.numbers
        return any(hit.first <= at + 1 < hit.core_first for hit in numbers)

    def _describes(self, at: int) -> bool:
        """'bei nicht genehmigten Protesten': the negation stands inside a noun phrase, before its adjective."""
        return any(m.first <= at and at + 1 < m.head for m in self.sentence.mentions)

    def _around_noun(self, event: Event, clause: Clause, own: str) -> tuple[str, Mention | None]:
        """The status that words before the noun, or the verb of its clause, give an event noun."""
        assert event.noun is not None
        before = self._before_noun(event.noun, clause)
        if before:
            return before, self._subject(clause)
        status = self._of_verbs(clause, event.at)
        kind = self.kinds[self.lexicon.frames[event.frame].kind]
        fixed = kind.about == "people" and not (kind.leaves or kind.moves or kind.swaps)
        if status == "planned" and fixed and self._speaks(clause):
            status = ""
        return status or self._ahead(event, clause), self._subject(clause)

    def _ahead(self, event: Event, clause: Clause) -> str:
        """'Der Austausch soll am Freitag beginnen': what a modal of the clause says of the noun that is its subject."""
        noun = event.noun
        if noun is None or noun.prep or not self.lexicon.clauses.nouns_capitalised:
            return ""
        inside = [m for m in self.sentence.in_clause(clause.number) if m.head != noun.head and not m.prep]
        if any(m.kind in ("person", "body", "place", "pronoun") and (not m.cases or m.cases & NOMINATIVE) for m in inside):
            return ""
        uses = self._uses(list(clause.verbs), event.at)
        perfect = any("perfect" in use.auxiliary or "state" in use.auxiliary for _, use in uses)
        found = [self._modal(verb, use, perfect, event) for verb, use in uses if use.modal]
        return next((status for status in found if status in ("planned", "possible")), "")

    def _speaks(self, clause: Clause) -> bool:
        """'anunció la detención de tres': a verb that tells as well as promises; nobody promises arrests."""
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for verb in clause.verbs for form in verb.forms]
        return any(use.speech and use.status == "planned" for use in uses)

    def _before_noun(self, noun: Mention, clause: Clause) -> str:
        """'die Forderung nach der Freilassung', 'Verhandlungen über die Freilassung'."""
        known, words = self.sentence.tagged.known, self.sentence.tagged.words
        for at in range(noun.head - 1, max(clause.first - 1, noun.head - NEAR - 1), -1):
            if known[at].status and not known[at].verbs:
                return known[at].status
            if known[at].verbs or words.form[at] in ".;:":
                break
        return ""

    def _of_verbs(self, clause: Clause, trigger: int) -> str:
        """The strongest status that a verb of the clause gives to what it governs."""
        found: list[str] = []
        for verb in clause.verbs:
            if verb.at == trigger:
                continue
            for form in verb.forms:
                if form.particle and not self._particle_in(clause, verb.at, form.particle):
                    continue
                status = self.lexicon.verbs.get(form.lemma, NO_USE).status
                if status:
                    found.append(self._turned(status, clause))
        return min(found, key=_STRENGTH.index) if found else ""

    def _turned(self, status: str, clause: Clause) -> str:
        """A negated promise is a refusal; a negated denial stays what it is."""
        known, clause_of = self.sentence.tagged.known, self.sentence.sliced.clause_of
        negated = any(
            known[at].flags & NEGATION and clause_of[at] == clause.number for at in range(clause.first, clause.last)
        )
        return "refused" if negated and status == "planned" else status

    def _particle_in(self, clause: Clause, at: int, particle: str) -> bool:
        lower, clause_of = self.sentence.tagged.words.lower, self.sentence.sliced.clause_of
        return any(lower[k] == particle and clause_of[k] == clause.number for k in range(at + 1, len(lower)))

    def _governing(self, event: Event, clause: Clause) -> tuple[str, Mention | None]:
        """The status given by the clause this one hangs on, through infinitives and complement clauses."""
        if event.noun is None and event.form is not None:
            inside = self._of_verbs(clause, event.at) if self._hangs_inside(event, clause) else ""
            if inside:
                return inside, self._subject(clause)
            if promised := noun_behind(event, self.sentence, self.lexicon):
                return promised, self._subject(clause)
        step = clause
        for _ in range(4):
            if step.kind == "coordinate" and step.parent >= 0:
                step = self.sentence.clause(step.parent)
                continue
            if step.kind not in GOVERNED:
                break
            above = self._above(step)
            if above is None:
                break
            status = self._of_verbs(above, -1) or self._head_noun(step, above)
            if status == "planned" and step.kind == "complement" and self._over(clause):
                status = ""
            kind = self.kinds[self.lexicon.frames[event.frame].kind]
            if event.noun is not None and not kind.leaves and status != "denied":
                status = ""
            if status:
                return status, self._subject(above)
            step = above
        if clause.kind == "purpose" and event.form is not None:
            return "possible", None
        return "", None

    def _over(self, clause: Clause) -> bool:
        """Whether a clause tells of what is past: 'announced that it has freed ...' is no plan."""
        uses = [(f, self.lexicon.verbs.get(f.lemma, NO_USE)) for verb in clause.verbs for f in verb.forms]
        if any("future" in use.auxiliary and "passive" not in use.auxiliary for _, use in uses):
            return False
        return any("perfect" in use.auxiliary or (form.features & PAST and not use.modal) for form, use in uses)

    def _hangs_inside(self, event: Event, clause: Clause) -> bool:
        """'lehnte es ab, ...' is another clause; 'versprach freizulassen' without a comma is this one."""
        form = event.form
        assert form is not None
        if form.features & LINKED:
            return True
        marked = event.at > 0 and self.sentence.tagged.known[event.at - 1].flags & MARK
        gerund = form.features == GERUND and any(0 < event.at - verb.at <= BESIDE for verb in clause.verbs)
        return gerund or bool(marked and form.features & INFINITIVE)

    def _above(self, clause: Clause) -> Clause | None:
        if clause.parent >= 0:
            return self.sentence.clause(clause.parent)
        following = clause.number + 1
        clauses = self.sentence.sliced.clauses
        return clauses[following] if following < len(clauses) and clauses[following].kind == "main" else None

    def _head_noun(self, clause: Clause, above: Clause) -> str:
        """'das Angebot, zwölf Häftlinge freizulassen': the noun that the clause explains."""
        known = self.sentence.tagged.known
        for at in range(min(clause.first, len(known)) - 1, above.first - 1, -1):
            if known[at].status and not known[at].verbs:
                return known[at].status
        return ""

    def _is_status_word(self, at: int) -> bool:
        """A word that gives a status wherever it stands; a noun does so only to what it governs."""
        word = self.sentence.tagged.known[at]
        return bool(word.status) and not word.verbs and not word.flags & GOVERNOR

    def _by_words(self, event: Event, clause: Clause) -> str:
        known, clause_of = self.sentence.tagged.known, self.sentence.sliced.clause_of
        for at in range(clause.first, min(clause.last, len(known))):
            if clause_of[at] == clause.number and self._is_status_word(at) and at != event.at:
                if not self._is_noun(at):
                    return known[at].status
        return ""

    def _is_noun(self, at: int) -> bool:
        words = self.sentence.tagged.words
        if not self.lexicon.clauses.nouns_capitalised:
            return bool(self.sentence.tagged.known[at].flags & NOUN)
        return words.form[at][0].isupper() and at > 0

    def _subject(self, clause: Clause) -> Mention | None:
        """Who acts in a clause: the first person, body or place that no preposition introduces."""
        bare = [m for m in self.sentence.in_clause(clause.number) if not m.prep]
        ranked = [m for m in bare if m.kind in ("person", "body", "place")] or [
            m for m in bare if m.kind in ("people", "pronoun")
        ]
        return ranked[0] if ranked else None


_STRENGTH = ["refused", "denied", "demanded", "negotiated", "planned", "possible", "occurred"]
