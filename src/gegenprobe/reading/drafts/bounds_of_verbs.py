"""Verbs that give a number its bound: 'The prison population exceeds 9,000', 'ronda las 9.000 personas'."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from gegenprobe.model.kinds import Op
from gegenprobe.model.statement import Quantity
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.number_bounds import limits

NEAR: Final = 3  # words between a verb and the number before or behind it


def bounded(reading: SentenceReading, mention: Mention, count: Quantity | None) -> Quantity | None:
    """The number with the bound of a verb right beside it that says that it is passed, neared, or about so many."""
    if count is None or count.op != "exact" or count.value is None:
        return count
    if mention.kind not in ("number", "people") or mention.prep:
        return count  # 'passed sentence on seven'
    lemmas, clauses = _verbs_beside(reading, mention), reading.lexicon.clauses
    op: Op = "about" if any(lemma in clauses.hovering for lemma in lemmas) else "exact"
    op = "under" if any(lemma in clauses.nearing for lemma in lemmas) else op
    op = "over" if any(lemma in clauses.exceeding for lemma in lemmas) else op
    if op == "exact":
        return count
    low, high = limits(op, count.value)
    return replace(count, op=op, low=low, high=high)


def _verbs_beside(reading: SentenceReading, mention: Mention) -> list[str]:
    """The lemmas of the verbs of the clause before the number, with nothing told of between, or right behind it.

    'tops the list of 50': another thing is topped.
    """
    sentence = reading.sentence
    clause = sentence.clause(sentence.sliced.clause_of[mention.head])
    last = clause.verbs[-1].at if clause.verbs and reading.lexicon.clauses.nouns_capitalised else -1
    behind = (last,) if 0 <= last - mention.last <= 1 else ()  # not 'que liberaría a 17 presos superó el debate'
    near = [v for v in clause.verbs if 0 < mention.first - v.at <= NEAR or v.at in behind]
    between = [m for m in sentence.mentions if m is not mention and m.last <= mention.first]
    near = [v for v in near if not any(m.first > v.at for m in between)]
    return [form.lemma for verb in near for form in verb.forms]
