"""Who acts by the noun for a deed or for power over people: 'in der Gewalt der Entführer', 'in a raid by police'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.cues.showing import in_genitive_at
from gegenprobe.reading.events.stock_days import NO_DAY
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_resolve import resolve

BEFORE_MARK: Final = 2  # words from a deed's noun to the relative clause: 'einen Erlass unterzeichnet, mit dem'
BEHIND: Final = 3  # words from such a noun to whose it is: 'an amnesty decreed by the junta'
_ACTORS: Final = ("body", "person", "place", "people")


def acting_by_means(
    sentence: Sentence, clause: Clause, kind: Kind, people: Sequence[Mention], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """Whose deed or power the clause of an event names, where nobody is told to act in it; () for nobody's."""
    nouns = lexicon.clauses.powers if kind.stock else lexicon.clauses.deeds
    if not kind.moves and (kind.stock or kind.leaves) and (captors := _captors(sentence, clause, lexicon)):
        return captors
    if not kind.moves and (kind.stock or kind.leaves) and (keeper := _keeper(sentence, clause, people, lexicon)):
        return keeper
    if kind.moves or not nouns:
        return ()
    lower, clause_of, known = sentence.tagged.words.lower, sentence.sliced.clause_of, sentence.tagged.known
    operations = lexicon.clauses.operations
    for at in range(clause.first, clause.last):
        base = "" if lexicon.clauses.fixed_order else known[at].base.lower()  # 'attacking police' is no 'attack'
        operation = lower[at] in operations or base in operations
        named = lower[at] in nouns or base in nouns or (operation and not kind.stock)
        if clause_of[at] != clause.number or not named:
            continue
        found = _owner(sentence, at, lexicon) or _granter(sentence, at, lexicon)
        if operation and found is not None and found.kind != "body":
            continue  # 'la operación de Valdecorza'
        if found is not None and all(found.head != m.head for m in people):
            return (found,)
    signed = () if kind.stock else signed_by(sentence, clause, lexicon)
    return tuple(m for m in signed if all(m.head != other.head for other in people))


def _granter(sentence: Sentence, at: int, lexicon: Lexicon) -> Mention | None:
    """'por el indulto que le concedió Juan Paz': who acts in the clause right behind the noun for a deed."""
    for clause in sentence.sliced.clauses:
        told = clause.kind in ("relative", "complement") and clause.first == at + 1 and clause.verbs
        if told and not any(use.speech for use in uses_of(clause.verbs, lexicon)):
            inside = sentence.in_clause(clause.number)
            if lexicon.clauses.fixed_order:  # not 'in sweeps that targeted activists'
                inside = [m for m in inside if m.first < clause.verbs[0].at]
            return next((m for m in inside if m.kind in ("body", "person", "place") and not m.prep), None)
    return None


def _captors(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'из российского плена', 'в украинском плену': the country whose captivity it is; () where none is told."""
    nouns, lower, clause_of = lexicon.clauses.captivities, sentence.tagged.words.lower, sentence.sliced.clause_of
    for at in range(clause.first + 1, clause.last if nouns else 0):
        place = sentence.tagged.known[at - 1].place
        if lower[at] in nouns and clause_of[at] == clause.number and place is not None and place.role == "adjective":
            return (Mention(at - 1, at, at - 1, "place", name=place.name, country=place.country),)
    return ()


def _keeper(sentence: Sentence, clause: Clause, people: Sequence[Mention], lexicon: Lexicon) -> tuple[Mention, ...]:
    """'in Houthi prisons', 'from the army's camp', 'en cárceles de los hutíes': the body whose prison it is; ()."""
    nouns, lower = lexicon.clauses.prisons, sentence.tagged.words.lower
    heads = {m.head for m in people}
    for at in [at for at in range(clause.first, clause.last) if lower[at] in nouns] if nouns else []:
        owner = next((m for m in sentence.mentions if m.head not in heads and _keeps(m, at, sentence, lexicon)), None)
        if owner is not None and sentence.sliced.clause_of[at] == clause.number:
            return (owner,)
    return ()


def _keeps(owner: Mention, at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a body, or people called by a name of their own, own the prison at the word."""
    form, clauses = sentence.tagged.words.form, lexicon.clauses
    called = owner.kind == "people" and not (owner.counted or owner.nations or owner.group)
    called = called and form[owner.head][:1].isupper() and not clauses.nouns_capitalised
    if not called and owner.kind != "body":
        return False
    if clauses.fixed_order:
        phrase = next((m for m in sentence.mentions if m.first <= at < m.last and m.owner == "possessive"), None)
        return owner.last == (phrase.first if phrase is not None else at) and owner.first < at
    behind = owner.first == at + 1
    return behind and (owner.prep in clauses.genitive_marks or in_genitive_at(at + 1, owner, clauses))


def signed_by(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'X hat einen Erlass unterzeichnet, mit dem 523 begnadigt werden': who acts in the clause of the deed; ()."""
    if clause.kind != "relative" or clause.parent < 0 or not _of_a_deed(sentence, clause, lexicon):
        return ()
    above = sentence.clause(clause.parent)
    if not above.finite():
        return ()
    kinds = ("body", "person", "place")
    acting = (m for m in sentence.in_clause(above.number) if m.kind in kinds and not m.prep and not m.aside)
    first = next(acting, None)
    return (first,) if first is not None and first.last <= clause.first else ()


def _of_a_deed(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a noun for a deed ('decree') stands right before a relative clause, or before the verb in between."""
    lower, known = sentence.tagged.words.lower, sentence.tagged.known
    end = clause.first - 1 if clause.first and lower[clause.first - 1] == "," else clause.first
    near = range(end - 1, max(end - 1 - BEFORE_MARK, -1), -1)
    return any(lower[at] in lexicon.clauses.deeds or known[at].base.lower() in lexicon.clauses.deeds for at in near)


def day_of_signing(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> When | None:
    """The only day in the clause that tells who signed it: 'signed on Monday a decree that pardons 523'."""
    if not lexicon.clauses.deeds or not signed_by(sentence, clause, lexicon):
        return None
    days = [t for t in sentence.times if sentence.sliced.clause_of[t.first] == clause.parent and t.kind not in NO_DAY]
    return resolve(days[0], sentence.published, "past") if len(days) == 1 else None


def _owner(sentence: Sentence, at: int, lexicon: Lexicon) -> Mention | None:
    """Whose it is: behind the noun with a mark of the genitive or an agent, or right before it; None."""
    clauses, form = lexicon.clauses, sentence.tagged.words.form
    marks = (*clauses.genitive_marks, *clauses.agent, *clauses.held_by)
    for m in sentence.mentions:
        if m.kind not in _ACTORS or m.counted or (m.kind == "place" and not m.country):
            continue
        if m.first <= at < m.head and form[at].lower() in m.prep.split():
            return m  # 'in the hands of armed groups'
        if clauses.fixed_order and m.last == at and m.kind != "people" and m.first < at:
            return m  # 'in Taliban custody', 'the police raid'
        if clauses.noun_cases and m.first <= at == m.head - 1:
            return m  # 'в ходе рейда полиции'
        if not at < m.first <= at + BEHIND or not all(word.isalpha() for word in form[at : m.first]):
            continue
        placed = sentence.tagged.known[m.first].flags & PREPOSITION  # 'в ходе рейда в Подмосковье'
        of_it = in_genitive_at(at + 1, m, clauses) and not placed
        if m.prep in marks or of_it or form[m.first - 1] in clauses.genitive_marks:
            return m
    return None
