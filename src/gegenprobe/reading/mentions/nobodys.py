"""Nouns that nobody owns: a phrase ends behind one, and who stands there is told of apart."""

from __future__ import annotations

from gegenprobe.reading.mentions.sweep import Sweep


def behind_nobodys(sweep: Sweep, at: int) -> bool:
    """'выпустили из-под стражи Ивана Котова', 'смерть в камере 27-летнего Ивана Котова': nobody owns a cell."""
    if not sweep.open.prep or not sweep.lexicon.clauses.nobodys:
        return False
    clauses, lower, first = sweep.lexicon.clauses, sweep.tagged.words.lower, at - 1
    while first > sweep.open.first and lower[first].endswith(clauses.adjective_endings):
        first -= 1
    return first >= sweep.open.first and lower[first] in clauses.nobodys
