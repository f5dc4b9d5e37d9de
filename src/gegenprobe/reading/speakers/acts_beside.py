"""What is told beside a verb of saying and not by it: 'declaró el estado de emergencia y detuvo a 400 personas'."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def acts_beside(sentence: Sentence, clause: Clause, other: Clause, subject: tuple[Mention, ...]) -> bool:
    """Whether `other` goes on from a clause whose verb of saying has an object that tells of nothing happening.

    'confirmó la detención y dos quedaron libres': what happened is told, and what goes on may be, too.
    """
    beside = other.kind in ("coordinate", "main") and other.parent == clause.number and not other.quote
    if not beside or clause.kind != "main" or clause.quote or other.separator == ":" or not other.finite():
        return False
    verb = clause.verbs[-1].at
    if not any(form.features & FINITE for form in clause.verbs[0].forms) or other.first < verb:
        return False
    behind = [m for m in sentence.mentions if verb < m.first and m.last <= clause.last]
    told = any(m.kind == "event" or m in subject for m in behind)
    timed = {at for time in sentence.times for at in range(time.first, time.last)}
    plain = not told and any(at not in timed for at in range(verb + 1, clause.last))
    return plain and not any(_said(below, clause) for below in sentence.sliced.clauses)


def _said(below: Clause, clause: Clause) -> bool:
    """Whether a clause is what the verb says: a complement, an infinitive or a quotation."""
    return (below.parent == clause.number and below.kind in ("complement", "infinitive", "question")) or bool(
        below.quote
    )
