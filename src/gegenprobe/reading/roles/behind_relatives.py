"""Whose verb goes on behind a relative clause: 'X, who ran in 2010 and lived abroad, got off the bus and refused'."""

from __future__ import annotations

from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.sentences.sentence import Sentence


def gone_on_from(clause: Clause, sentence: Sentence) -> Clause:
    """The clause that a relative parts from its verb, where this one begins with that verb; else itself."""
    form = sentence.tagged.words.form
    resumes = clause.kind == "coordinate" and clause.first > 0 and form[clause.first - 1] == ","
    if not resumes or not clause.verbs or clause.verbs[0].at != clause.first:
        return clause
    above = clause
    while above.parent >= 0:
        above = sentence.clause(above.parent)
        if above.kind == "relative":
            return sentence.clause(above.parent) if above.parent >= 0 else clause
        if above.kind != "coordinate":
            break
    return clause
