"""What is to be, told by a participle alone: 'the deal could see 50 freed', 'the families want all 14 freed'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, says_aside
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.shared_passives import wanted_done
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.governing import clause_above, said_by_verbs
from gegenprobe.reading.status.verbs_beside import uses_beside

BESIDE: Final = 2  # words from the participle to the end of its clause


def opened_before(basis: Basis, noun: Mention) -> str:
    """'after the talks', 'after two days of talks': what the preposition before the noun opens, past a duration."""
    spans = [hit for hit in basis.sentence.numbers if hit.unit == "duration"]
    span = next((hit for hit in spans if 0 <= noun.first - hit.last <= 1), None)
    before = basis.sentence.tagged.words.lower[span.first - 1] if span is not None and span.first else noun.prep
    return basis.lexicon.clauses.openers.get(before, "")


def said_of_seen(basis: Basis, event: Event, clause: Clause) -> str:
    """'the deal could see 50 prisoners freed': what is said of the verb whose object the participle's clause is."""
    if clause.kind != "relative" or clause.relative >= 0 or clause.parent < 0:
        return ""
    above = basis.sentence.clause(clause.parent).verbs
    forms = [form for verb in above for form in verb.forms]
    if not any(form.lemma in basis.lexicon.clauses.sees for form in forms):
        return _wanted(basis, event, clause)
    uses = [basis.lexicon.verbs.get(form.lemma, NO_USE) for form in forms]
    modal = next((use.modal for use in uses if use.modal), "")
    return modal or ("planned" if any("future" in use.auxiliary for use in uses) else "")


def to_be_seen(basis: Basis, event: Event, clause: Clause) -> str:
    """'The families want all 14 freed': a participle without an auxiliary, behind a verb of wanting."""
    kind, form = basis.kinds[basis.lexicon.frames[event.frame].kind], event.form
    bare = form is not None and event.passive and bool(form.features & PARTICIPLE) and (kind.leaves or kind.moves)
    if not bare or not basis.lexicon.clauses.fixed_order:
        return ""
    before = [verb for verb in clause.verbs if verb.at < event.at]
    uses = [use for _, use in uses_beside(basis, before, event.at)]
    if not before or any(use.auxiliary for use in uses):
        return ""
    status = next((use.status for use in uses if use.status), "")
    return status if status in ("planned", "demanded") else ""


def is_permitted(basis: Basis, event: Event, clause: Clause) -> bool:
    """'announced that 1,500 may leave prison': who decides lets them go; nobody supposes it."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if not basis.lexicon.clauses.permitting or not kind.leaves or event.form is None:
        return False
    lower = basis.sentence.tagged.words.lower
    allowed = any(lower[verb.at] in basis.lexicon.clauses.permitting for verb in clause.verbs)
    above = clause_above(basis, clause) if allowed and clause.kind == "complement" else None
    return above is not None and said_by_verbs(basis, above, -1) == "planned"


def _wanted(basis: Basis, event: Event, clause: Clause) -> str:
    """'A judge ordered 40 men freed': the status of the verb, where the participle closes its clause."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    closes = clause.last - event.at <= BESIDE and basis.lexicon.clauses.inner_clauses
    closes = closes or wanted_done(basis.sentence, basis.sentence.clause(clause.parent), event.at, basis.lexicon)
    if not closes or not (kind.leaves or kind.moves):
        return ""
    status = said_by_verbs(basis, basis.sentence.clause(clause.parent), event.at)
    return status if status in ("planned", "demanded") else ""


def is_hearsay(basis: Basis, event: Event, step: Clause, clause: Clause) -> bool:
    """'are thought to be held', 'is believed to have fled': an opinion of what is, not of what may come."""
    fixed = basis.lexicon.clauses.fixed_order
    if (
        fixed and step.kind == "complement" and (holder := clause_above(basis, step)) is not None
    ):  # 'believe that 50 are held'
        held = any(use.hearsay for _, use in uses_beside(basis, list(holder.verbs), -1))
        return held and not any(use.modal for _, use in uses_beside(basis, list(clause.verbs), event.at))
    above = clause_above(basis, step) if step.kind == "infinitive" and fixed else None
    if above is None or not any(use.hearsay for _, use in uses_beside(basis, list(above.verbs), -1)):
        return False
    perfect = any("perfect" in use.auxiliary for _, use in uses_beside(basis, list(clause.verbs), event.at))
    return perfect or basis.kinds[basis.lexicon.frames[event.frame].kind].stock


def says_beside(basis: Basis, step: Clause, above: Clause) -> bool:
    """'urged Laos to end the raids, saying four had been freed': who asks also says how things are."""
    return step.kind == "complement" and above.kind == "coordinate" and says_aside(above.verbs, basis.lexicon)


def only_happens(basis: Basis, clause: Clause) -> bool:
    """'Das Treffen findet nicht statt': a verb that only says that something takes place."""
    lower = basis.sentence.tagged.words.lower
    return any(
        form.lemma in basis.lexicon.happening
        and (not form.particle or verb.at + 1 >= clause.last or form.particle in lower[verb.at + 1 : clause.last])
        for verb in clause.verbs
        for form in verb.forms
    )
