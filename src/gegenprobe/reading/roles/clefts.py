"""Clefts: 'It is 70 prisoners that the state wants to free': the people stand before the clause that tells of them."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def cleft_object(
    clause: Clause, frame: Frame, by: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Mention], list[Mention]]:
    """The counted people of the cleft that a clause without an object hangs on, and who acts; `by` as it was else."""
    told = _told_of(clause, frame, sentence, lexicon)
    return ([], by) if told is None else ([told], [m for m in by if m.kind != "pronoun"])


def _told_of(clause: Clause, frame: Frame, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    if not lexicon.clauses.fixed_order or "object" not in frame.roles.get("whom", ()):
        return None
    above = clause
    while above.kind in ("infinitive", "complement") and above.parent >= 0:
        above = sentence.clause(above.parent)
    if above is clause or not above.verbs or not _only_is(above, lexicon):
        return None
    inside = [m for m in sentence.in_clause(above.number) if not m.prep]
    opens = bool(inside) and inside[0].kind == "pronoun" and inside[0].last == above.verbs[0].at
    counted = [m for m in inside if m.kind in ("people", "number") and m.counted and m.first > above.verbs[0].at]
    return counted[0] if opens and len(counted) == 1 else None


def _only_is(clause: Clause, lexicon: Lexicon) -> bool:
    uses = uses_of(clause.verbs, lexicon)
    return bool(uses) and all("state" in use.auxiliary for use in uses)
