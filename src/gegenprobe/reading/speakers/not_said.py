"""What stands below a verb of saying and is not said by it: what somebody learnt, did not explain, or who that is."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import INFINITIVE
from gegenprobe.packs.lexicon import NEGATION, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.cues.trailing import trails
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.speakers.acts_beside import acts_beside

OPENER: Final = 3  # words that may open a clause together: 'después de que'
NEXT: Final = 2  # words from a verb to the clause behind its comma


def not_said(sentence: Sentence, clause: Clause, subject: tuple[Mention, ...], lexicon: Lexicon) -> set[int]:
    """The clauses below one with a verb of saying that the outlet tells in its own voice."""
    own: set[int] = set()
    inserted = _inserted(sentence, clause, lexicon)
    for other in sentence.sliced.clauses:
        if other.number != clause.number and (
            (not inserted and acts_beside(sentence, clause, other, subject))
            or _speaks_too(sentence, clause, other, lexicon)
            or _learnt(sentence, other, lexicon)
            or _unexplained(sentence, clause, other)
            or _of_whom(sentence, clause, other, lexicon)
            or _asked_for(sentence, clause, other, lexicon)
            or _when_said(sentence, clause, other, lexicon)
            or other.parent in own
        ):
            own.add(other.number)
    return own


def _speaks_too(sentence: Sentence, clause: Clause, other: Clause, lexicon: Lexicon) -> bool:
    """'X said 40 were held, but Y said nine had been freed', 'while Y said ...': another one speaks there."""
    apart = other.kind in ("coordinate", "background") or (clause.kind == "background" and other.kind == "main")
    if not (apart and other.verbs and lexicon.clauses.fixed_order) or other.first < clause.first:
        return False
    if clause.quote or other.quote:
        return False
    told = [m for m in sentence.in_clause(other.number) if m.last <= other.verbs[0].at and not (m.prep or m.number)]
    speaks = any(use.speech for use in uses_of(other.verbs[:1], lexicon))
    return speaks and any(m.kind in ("person", "body", "place", "people") for m in told)


def _inserted(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """'The town is calm, X told reporters, and ten were freed': what goes on behind it is said as well."""
    before = sentence.clause(clause.number - 1) if clause.number else None
    told = before is not None and before.kind in ("main", "coordinate") and bool(before.finite())
    if not told or not clause.verbs or not trails(sentence, clause, lexicon):
        return False
    verb = clause.verbs[-1]
    to_somebody = any(form.lemma in lexicon.clauses.addressing for form in verb.forms)
    behind = sentence.tagged.known[verb.at + 1 : clause.last]
    return to_somebody or bool(behind and behind[0].flags & PREPOSITION)  # no 'declared a holiday'


def _learnt(sentence: Sentence, other: Clause, lexicon: Lexicon) -> bool:
    """'celebró al saber que 12 quedaron libres': behind an infinitive and the mark contracted with an article."""
    at, clauses, lower = other.first - 1, lexicon.clauses, sentence.tagged.words.lower
    if other.kind not in ("complement", "relative") or at < 1 or lower[at - 1] == clauses.infinitive_mark:
        return False
    marked = bool(clauses.infinitive_mark) and clauses.prepositions.get(lower[at - 1]) == clauses.infinitive_mark
    word = sentence.tagged.known[at]
    verb = any(form.features & INFINITIVE for form in word.verbs) or not (word.flags or word.group or word.place)
    return marked and verb and sentence.tagged.words.form[at].islower()


def _unexplained(sentence: Sentence, clause: Clause, other: Clause) -> bool:
    """'nunca explicó por qué los excarceló': what is asked behind a negation is known already."""
    if other.kind != "question" or other.parent != clause.number:
        return False
    verb = clause.verbs[-1].at
    return any(sentence.tagged.known[at].flags & NEGATION for at in range(clause.first, verb))


def _of_whom(sentence: Sentence, clause: Clause, other: Clause, lexicon: Lexicon) -> bool:
    """'habló sobre Ana Ruiz, que sigue presa': what only tells more of whom somebody spoke of."""
    if other.kind != "relative" or other.parent != clause.number:
        return False
    last = other.first - 1
    whom = next((m for m in sentence.mentions if m.last == last and m.kind == "person"), None)
    return whom is not None and whom.prep in lexicon.about and sentence.tagged.words.form[last] == ","


def _asked_for(sentence: Sentence, clause: Clause, other: Clause, lexicon: Lexicon) -> bool:
    """'urged Lima to free four nuns who were seized in May': that they were is known, and not asked for."""
    demands = any(use.status == "demanded" for use in uses_of(clause.verbs, lexicon))
    if not demands or other.kind != "relative" or other.quote or other.first - clause.verbs[-1].at <= NEXT:
        return False  # 'настаивает, что ...': what is said, not of whom
    above = other
    while above.parent >= 0 and above.number != clause.number:
        above = sentence.clause(above.parent)
    return above.number == clause.number


def _when_said(sentence: Sentence, clause: Clause, other: Clause, lexicon: Lexicon) -> bool:
    """'demanded the release of four after police arrested 23': since when somebody speaks, the outlet tells."""
    if other.kind != "background" or other.parent != clause.number or other.quote or other.first < clause.verbs[-1].at:
        return False
    opening = " ".join(sentence.tagged.words.lower[other.first : other.first + OPENER]) + " "
    if not any(opening.startswith(f"{opener} ") for opener in lexicon.clauses.after_times):
        return False
    between = (c for c in sentence.sliced.clauses if clause.number < c.number < other.number)
    return not any(c.kind in ("complement", "main") for c in between)
