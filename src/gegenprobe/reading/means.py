"""Who acts by the noun for a deed or for power over people: 'in der Gewalt der Entführer', 'in a raid by police'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.sentence import Sentence
from gegenprobe.reading.showing import in_genitive_at

BEHIND: Final = 3  # words from such a noun to whose it is: 'an amnesty decreed by the junta'
_ACTORS: Final = ("body", "person", "place", "people")


def acting_by_means(
    sentence: Sentence, clause: Clause, kind: Kind, people: Sequence[Mention], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """Whose deed or power the clause of an event names, where nobody is told to act in it; () for nobody's."""
    nouns = lexicon.clauses.powers if kind.stock else lexicon.clauses.deeds
    if kind.moves or not nouns:
        return ()
    lower, clause_of, known = sentence.tagged.words.lower, sentence.sliced.clause_of, sentence.tagged.known
    for at in range(clause.first, clause.last):
        if clause_of[at] != clause.number or not (lower[at] in nouns or known[at].base.lower() in nouns):
            continue
        found = _owner(sentence, at, lexicon)
        if found is not None and all(found.head != m.head for m in people):
            return (found,)
    return ()


def _owner(sentence: Sentence, at: int, lexicon: Lexicon) -> Mention | None:
    """Whose it is: behind the noun with a mark of the genitive or an agent, or right before it; None."""
    clauses, form = lexicon.clauses, sentence.tagged.words.form
    marks = (*clauses.genitive_marks, *clauses.agent)
    for m in sentence.mentions:
        if m.kind not in _ACTORS or m.counted or (m.kind == "place" and not m.country):
            continue
        if clauses.fixed_order and m.last == at and m.kind != "people" and m.first < at:
            return m  # 'in Taliban custody', 'the police raid'
        if clauses.noun_cases and m.first <= at == m.head - 1:
            return m  # 'в ходе рейда полиции'
        if not at < m.first <= at + BEHIND or not all(word.isalpha() for word in form[at : m.first]):
            continue
        if m.prep in marks or in_genitive_at(at + 1, m, clauses) or form[m.first - 1] in clauses.genitive_marks:
            return m
    return None
