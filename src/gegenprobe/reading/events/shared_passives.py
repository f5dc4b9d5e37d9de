"""Participles that share the auxiliary of the clause before: 'X was arrested in 2011 and sentenced to 18 years'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.sentences.sentence import Sentence

_CLOSING: Final = 2  # words at the end of a clause: the verb, and its mark


def shares_passive(sentence: Sentence, clause: Clause, at: int, lexicon: Lexicon) -> set[str]:
    """'X was arrested in 2011 and sentenced to 18 years': right behind the conjunction, with no object of its own."""
    if not lexicon.clauses.fixed_order or clause.kind != "coordinate" or clause.parent < 0 or at - clause.first > 2:
        return set()
    known, form, after = sentence.tagged.known, sentence.tagged.words.form, at + 1
    timed = any(time.first == after for time in sentence.times)
    bare = after >= len(form) or not form[after][0].isalnum() or timed
    bare = bare or bool(known[after].flags & (PREPOSITION | CONJUNCTION))
    above = uses_of(sentence.clause(clause.parent).verbs, lexicon)
    uses = {name for use in above for name in use.auxiliary.split()}
    return uses if bare and "passive" in uses else set()


def shared_behind(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> set[str]:
    """'die ... entlassen und ... abgeschoben wurden': the auxiliary of both participles stands with the second."""
    clauses = sentence.sliced.clauses
    following = clauses[clause.number + 1] if clause.number + 1 < len(clauses) else None
    if following is None or following.kind != "coordinate" or following.parent != clause.number:
        return set()
    if not lexicon.clauses.nouns_capitalised or following.separator != "and" or clause.kind == "main":
        return set()
    return {name for use in uses_of(following.verbs, lexicon) for name in use.auxiliary.split()}


def ends_bare(clause: Clause, at: int, lexicon: Lexicon) -> bool:
    """'40 wurden befreit, 20 unter Auflagen entlassen': the only verb of a stretch, at its end, may be a participle."""
    ends = len(clause.verbs) == 1 and clause.last - _CLOSING <= at and at - clause.first > 0
    return lexicon.clauses.nouns_capitalised and ends


def wanted_done(sentence: Sentence, clause: Clause, at: int, lexicon: Lexicon) -> bool:
    """'They want all 19 freed before Easter': a participle right behind those of whom something is asked."""
    if not lexicon.clauses.fixed_order:
        return False
    whom = next((m for m in sentence.mentions if m.last == at and m.kind in ("people", "number") and m.counted), None)
    asks = [verb for verb in clause.verbs if whom is not None and verb.at == whom.first - 1]
    return any(use.status == "demanded" and not use.speech for use in uses_of(asks, lexicon))
