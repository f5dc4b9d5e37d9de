"""What the verbs of a stretch show: finite, marked as infinitives, waiting for a participle."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE, INFINITIVE, LINKED, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import MARK
from gegenprobe.reading.clauses.assembly import Assembly
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, Segment, VerbAt
from gegenprobe.reading.words.attributes import mark_before


def some_finite(assembly: Assembly, verbs: list[VerbAt]) -> bool:
    """Whether some verb is finite."""
    return any(
        form.features & FINITE
        and not form.features & INFINITIVE
        and (form.features & PAST or not form.features & PARTICIPLE)
        for verb in verbs
        if not _marked(assembly, verb) and not _before_mark(assembly, verb)
        for form in verb.forms
    )


def _before_mark(assembly: Assembly, verb: VerbAt) -> bool:
    """'gehen zu lassen': an infinitive that the marked one governs; 'versuchen zu gehen' has a finite verb."""
    known, after = assembly.tagged.known, verb.at + 1
    marked = after + 1 < len(known) and known[after].flags & MARK and known[after + 1].verbs
    return bool(marked) and all(form.features & INFINITIVE or form.particle for form in verb.forms)


def _marked(assembly: Assembly, verb: VerbAt) -> bool:
    """Whether the infinitive's mark stands right before ('zu setzen'): no other reading of the form counts."""
    marked = mark_before(verb.at, assembly.tagged, assembly.lexicon) >= 0
    return marked and any(form.features & INFINITIVE for form in verb.forms)


def opens_infinitive(assembly: Assembly, segment: Segment) -> bool:
    """'to free 34 from the list provided by the junta': what stands behind the infinitive hangs on it."""
    clauses = assembly.lexicon.clauses
    if not clauses.fixed_order or not segment.verbs or segment.separator == "and":
        return False
    return _marked(assembly, segment.verbs[0]) and segment.verbs[0].at <= segment.first + 1


def auxiliary(assembly: Assembly, verb: VerbAt) -> bool:
    """Whether a verb may be an auxiliary."""
    return any(assembly.lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in verb.forms)


def may_help(assembly: Assembly, verb: VerbAt) -> bool:
    """Whether a verb may wait for an infinitive or a participle: an auxiliary or a modal."""
    uses = [assembly.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    return any(use.auxiliary or use.modal for use in uses)


def helpers_only(assembly: Assembly, clause: Clause) -> bool:
    """Whether a clause has an auxiliary only and waits for its participle ('seien in China eingesperrt')."""
    uses = [[assembly.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms] for verb in clause.verbs]
    return bool(uses) and all(any(use.auxiliary for use in found) for found in uses)


def is_linked(assembly: Assembly, segment: Segment) -> bool:
    """Whether a verb of the stretch is marked as an infinitive or a gerund that hangs on another."""
    for verb in segment.verbs:
        if any(form.features & LINKED for form in verb.forms):
            return True
        if _marked(assembly, verb):
            return True
    return False
