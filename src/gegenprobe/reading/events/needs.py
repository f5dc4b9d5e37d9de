"""The phrases that frames need: where they stand, in which clause, also at the end of a compound."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, POSSESSIVE, PREPOSITION, STILL, Lexicon, Need, Word
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.cues.attributed import attributed
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.sentences.sentence import Sentence

GAP: Final = 5
ANTECEDENT: Final = 4  # words from a noun to the relative clause that tells more of it
PHRASE: Final = 8  # words from a noun back to its preposition
Met = dict[int, set[int]]
_NOTHING: Final[AbstractSet[int]] = frozenset()


def holds(met: Met, clause: int, number: int, lexicon: Lexicon) -> bool | None:
    """True: what the frame needs stands in the clause. False: its groups have to carry it. None: it is ruled out."""
    here = met.get(clause)
    if here is not None and _one_of(here, lexicon.excludes[number]):
        return None
    needs, groups = lexicon.needs_of[number], lexicon.frames[number].groups
    if not needs:
        return not groups
    behind = met.get(_behind(clause)) if met else None
    if (here is not None and _one_of(here, needs)) or (behind is not None and _one_of(behind, needs)):
        return not lexicon.frames[number].both
    return False if groups and not lexicon.frames[number].both else None


def _one_of(met: set[int], numbers: frozenset[int]) -> bool:
    """Whether one of the few that are met is among the numbers."""
    return bool(numbers) and not met.isdisjoint(numbers)


def _behind(clause: int) -> int:
    """Under which number what stands in a clause's relative clauses is kept: it may meet a need, but rules none out."""
    return -2 - clause


def met_needs(sentence: Sentence, cues: Sequence[Cue], lexicon: Lexicon) -> Met:
    """For every clause the numbers of the needed phrases that stand in it, outside of whose account it is."""
    met: dict[int, set[int]] = {}
    lower, known = sentence.tagged.words.lower, sentence.tagged.known
    clause_of, clauses = sentence.sliced.clause_of, lexicon.clauses
    stops = (*clauses.inside, *clauses.out_of) if clauses.nouns_capitalised else ()
    apart = attributed(sentence, cues, lexicon) if sentence.tagged.ending else _NOTHING
    openers = _openers(lower, known) if sentence.tagged.ending else None
    for at, numbers in sentence.tagged.ending:
        if at in apart:
            continue
        for number in numbers:
            need = lexicon.phrases_needed[number]
            if need.before and openers is not None and need.before[0] not in openers:
                continue  # as nearly always
            if need.before and not need.gap and another(need, at, lower, known):
                continue
            if not need.before and _is_aside(at, sentence, lexicon):
                met.setdefault(_behind(clause_of[at]), set()).add(number)
            elif not need.before or _before(need, at, sentence, stops):
                met.setdefault(clause_of[at], set()).add(number)
                for around in _around(need, at, sentence, lexicon) if lexicon.clauses.inner_clauses else ():
                    met.setdefault(around, set()).add(number)
    _add_from_above(met, sentence, lexicon)
    _add_from_shared(met, sentence, lexicon)
    _add_from_antecedent(met, sentence, lexicon)
    return met


def _openers(lower: list[str], known: list[Word]) -> AbstractSet[str] | None:
    """The words that a need may begin with, as `same` tells it; None for any, where one stands behind a hyphen."""
    found = set(lower)
    for at, word in enumerate(known):
        if word.flags & PREPOSITION:
            found.add(word.base)
        if "-" in lower[at]:
            return None
    return found


def _around(need: Need, at: int, sentence: Sentence, lexicon: Lexicon) -> list[int]:
    """Under which numbers of clauses around its own a needed phrase counts as well."""
    clause, found = sentence.clause(sentence.sliced.clause_of[at]), list[int]()
    if lexicon.clauses.subjects_dropped and _describes(clause, at - len(need.before)):
        found.append(clause.parent)
    relative = clause.kind == "relative" and (clause.relative >= 0 or lexicon.clauses.fixed_order)
    if relative and not _tells_itself(need, at, sentence.tagged.known, lexicon):
        found.append(_behind(clause.parent))
    if _of_subject_above(clause, lexicon):
        found.append(_behind(clause.parent))
    return found


def _of_subject_above(clause: Clause, lexicon: Lexicon) -> bool:
    """'landed in Vilnius after being freed': a gerund right behind the opener, of the subject of the clause above."""
    opened = lexicon.clauses.fixed_order and clause.kind == "background" and clause.parent >= 0
    return opened and bool(clause.verbs) and clause.verbs[0].at == clause.first + 1


def _is_aside(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'freed 12 men after a report', 'handed over 12 men and a letter': what stands behind a preposition, or added.

    It may be what a frame needs; but it is not what was freed, so that it rules nothing out.
    """
    known, form = sentence.tagged.known, sentence.tagged.words.form
    if not lexicon.clauses.fixed_order or not at:
        return False
    word, before = known[at], known[at - 1]
    if (word.verbs or word.flags & STILL) and not before.flags & (ARTICLE | POSSESSIVE):
        return False
    clause = sentence.clause(sentence.sliced.clause_of[at])
    for k in range(at - 1, max(at - PHRASE, clause.first) - 1, -1):
        flags = known[k].flags
        if known[k].base in lexicon.clauses.genitive_marks and not _ends_people(k, sentence):
            continue  # 'after the publication of a report', but 'the handover of the bodies'
        if flags & PREPOSITION and not flags & CONJUNCTION:
            return k > clause.first or clause.kind in ("main", "coordinate")  # 'after their parents had come'
        if flags & CONJUNCTION:
            return _ends_people(k, sentence)
        if known[k].verbs or not form[k][0].isalpha():
            return False
    return False


def _ends_people(at: int, sentence: Sentence) -> bool:
    """Whether counted people end right before word `at`: '12 students of a university', '12 men and a letter'."""
    return any(m.counted and m.last == at for m in sentence.mentions)


def _add_from_above(met: dict[int, set[int]], sentence: Sentence, lexicon: Lexicon) -> None:
    """What stands in the clause above counts in one that only goes on with it."""
    lower, where, there = sentence.tagged.words.lower, lexicon.clauses.where, lexicon.clauses.there
    for clause in sentence.sliced.clauses if where or there else ():
        if clause.parent not in met:
            continue
        goes_on = lower[clause.first] in where  # 'la cárcel, donde 17 fueron asesinados'
        if clause.kind == "relative" and clause.relative < 0:  # 'There are now 60 men held in Peru'
            goes_on = goes_on or lower[sentence.clause(clause.parent).first] in there
        if goes_on:
            met.setdefault(clause.number, set()).update(met[clause.parent])


def _add_from_antecedent(met: Met, sentence: Sentence, lexicon: Lexicon) -> None:
    """'las cárceles, que albergan a 21.000 personas': the words that a relative clause tells more of."""
    if not lexicon.clauses.subjects_dropped:
        return
    for clause in sentence.sliced.clauses:
        if clause.kind != "relative" or clause.relative < 0 or clause.parent < 0:
            continue
        known = sentence.tagged.known
        for at, numbers in sentence.tagged.ending:
            near = 0 < clause.first - at <= ANTECEDENT and sentence.sliced.clause_of[at] == clause.parent
            if near and not any(known[k].verbs for k in range(at, clause.first)):
                found = [n for n in numbers if _stands_here(lexicon.phrases_needed[n], at, sentence)]
                met.setdefault(_behind(clause.number), set()).update(found)


def _stands_here(need: Need, at: int, sentence: Sentence) -> bool:
    return not need.before or _before(need, at, sentence, ())


def _add_from_shared(met: dict[int, set[int]], sentence: Sentence, lexicon: Lexicon) -> None:
    """'Four died and 13 were hurt in a riot at the prison': where it was is told once, behind two fates."""
    for clause in sentence.sliced.clauses:
        meanwhile = clause.kind == "background" and _nobody_else(clause, sentence, lexicon)
        if (clause.kind != "coordinate" and not meanwhile) or clause.number not in met or clause.parent < 0:
            continue
        first = sentence.clause(clause.parent)
        if (meanwhile or _fate(clause, lexicon)) and any(
            _of_one_kind(lemma, lexicon) for lemma in _fate(first, lexicon)
        ):
            met.setdefault(_behind(clause.parent), set()).update(met[clause.number])


def _nobody_else(clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'murieron mientras estaban bajo custodia': whether the clause leaves its subject out."""
    if not lexicon.clauses.subjects_dropped or not clause.verbs:
        return False
    return not any(
        m.kind in ("people", "person", "body", "number") and not m.prep for m in sentence.in_clause(clause.number)
    )


def _fate(clause: Clause, lexicon: Lexicon) -> list[str]:
    return [form.lemma for verb in clause.verbs for form in verb.forms if form.lemma in lexicon.clauses.fates]


def _of_one_kind(lemma: str, lexicon: Lexicon) -> bool:
    """Whether a verb tells of one kind of fact only, as verbs of dying do."""
    use = lexicon.verbs.get(lemma)
    return use is not None and len({lexicon.frames[number].kind for number in use.frames}) == 1


def _tells_itself(need: Need, at: int, known: list[Word], lexicon: Lexicon) -> bool:
    """'detuvo a tres guardias que estaban de turno': the verb of a relative clause helps none of the clause around."""
    if need.before or not lexicon.clauses.subjects_dropped:
        return False
    return any(form.features & FINITE and not form.features & PARTICIPLE for form in known[at].verbs)


def _describes(clause: Clause, at: int) -> bool:
    """'rescató a 15 estudiantes secuestrados': the participle right behind the people belongs to both clauses."""
    return clause.kind == "relative" and clause.relative < 0 and clause.first == at and clause.parent >= 0


def another(need: Need, at: int, lower: list[str], known: list[Word]) -> bool:
    """Whether the word right before is surely not the one that the need has there."""
    k = at - len(need.behind) - 1
    return k < 0 or (lower[k] != need.before[-1] and not known[k].flags & PREPOSITION and "-" not in lower[k])


def _before(need: Need, at: int, sentence: Sentence, stops: tuple[str, ...]) -> bool:
    """Whether the need's first words stand before its last one: right before it, or within the gap.

    What is put into the clause is no part of the gap. `stops`: prepositions across which a lone one does not reach
    ('im Mai aus einem Bus' is not 'in ... Bus').
    """
    lower, known, clause_of = sentence.tagged.words.lower, sentence.tagged.known, sentence.sliced.clause_of
    if need.behind and not (at >= len(need.behind) and _stands(need.behind, at - len(need.behind), lower, known)):
        return False
    nearest = at - len(need.behind) - len(need.before)
    if not need.gap:
        return nearest >= 0 and _stands(need.before, nearest, lower, known)
    stopped, left, start = need.before[0] in stops, GAP + 1, nearest + 1
    while left and start > 0:
        start -= 1
        if stops and clause_of[start] != clause_of[at]:
            continue  # 'hat vier Geiseln, die in Lima lebten, in Empfang genommen'
        left -= 1
        if _stands(need.before, start, lower, known):
            return True
        if stopped and known[start].flags & PREPOSITION:
            opens = known[start].base in stops or known[start].base != lower[start]  # 'zum', with an article in it
            if opens and len(need.before) == 1:
                return False
    return False


def _stands(words: tuple[str, ...], start: int, lower: list[str], known: list[Word]) -> bool:
    if lower[start] != words[0] and not known[start].flags & PREPOSITION and "-" not in lower[start]:
        return False  # as nearly always
    at = start
    for word in words:
        if not same(word, at, lower, known):
            return False
        at += 1
    return True


def same(word: str, at: int, lower: list[str], known: list[Word]) -> bool:
    """Whether the word stands there: alone, behind a hyphen, or as a preposition with an article in it."""
    if lower[at] == word or lower[at].endswith(f"-{word}"):  # 'a six-year term'
        return True
    entry = known[at]
    return bool(entry.flags & PREPOSITION) and entry.base == word
