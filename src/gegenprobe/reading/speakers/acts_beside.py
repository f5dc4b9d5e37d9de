"""What is told beside a verb of saying and not by it: 'declaró el estado de emergencia y detuvo a 400 personas'."""

from __future__ import annotations

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, REPORTED
from gegenprobe.packs.lexicon import CONJUNCTION
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def acts_beside(sentence: Sentence, clause: Clause, other: Clause, subject: tuple[Mention, ...]) -> bool:
    """Whether `other` goes on from a clause whose verb of saying has an object that tells of nothing happening.

    'confirmó la detención y dos quedaron libres': what happened is told, and what goes on may be, too.
    """
    joins = sentence.tagged.known[other.first].flags & CONJUNCTION or other.separator in ("and", ";")
    beside = bool(joins) and other.kind in ("coordinate", "main") and other.parent == clause.number
    if not beside or clause.kind != "main" or clause.quote or other.quote or not _as_a_fact(other):
        return False
    verb = clause.verbs[-1].at
    if not any(form.features & FINITE for form in clause.verbs[0].forms) or other.first < verb:
        return False
    behind = [m for m in sentence.mentions if verb < m.first and m.last <= clause.last]
    told = any(m.kind == "event" or m in subject for m in behind)
    timed = {at for time in sentence.times for at in range(time.first, time.last)}
    particles = {form.particle for form in clause.verbs[-1].forms if form.particle}
    lower = sentence.tagged.words.lower
    plain = not told and any(at not in timed and lower[at] not in particles for at in range(verb + 1, clause.last))
    return plain and not any(_said(below, clause) for below in sentence.sliced.clauses)


def _as_a_fact(clause: Clause) -> bool:
    """Whether the verb of a clause is finite, and not in the mood of what others say ('seien festgenommen worden')."""
    finite = clause.finite()
    return bool(finite) and any(features & ~(REPORTED | CONDITIONAL) for features in finite)


def _said(below: Clause, clause: Clause) -> bool:
    """Whether a clause is what the verb says: a complement, an infinitive or a quotation."""
    return (below.parent == clause.number and below.kind in ("complement", "infinitive", "question")) or bool(
        below.quote
    )
