"""Who acts, told in the clause beside: 'Tras detener a nueve, el Ejército ...', 'Солдаты сообщили, что взяли 17'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

_ACTORS: Final = ("body", "person", "place")
_BELOW: Final = ("complement", "background", "relative")  # 'dijeron que habían ...', 'irrumpieron en X, donde ...'


def actors_left_out(event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """Who does what a verb without a subject tells of, where the clause beside it names them; [] else."""
    if event.passive or event.form is None or event.noun is not None:
        return []
    clause = sentence.clause(event.clause)
    if lexicon.clauses.subjects_dropped and clause.kind == "background" and event.form.features & INFINITIVE:
        return _of_the_clause_behind(clause, sentence)
    takers = lexicon.clauses.takers
    if not takers or clause.kind not in _BELOW or clause.parent < 0 or not _alone(event, clause, sentence, lexicon):
        return []
    subject = _subject(sentence.clause(clause.parent), (*_ACTORS, "people"), sentence)
    forms = sentence.tagged.words.lower[subject.first : subject.last] if subject is not None else []
    return [subject] if subject is not None and any(word in takers for word in forms) else []


def _of_the_clause_behind(clause: Clause, sentence: Sentence) -> list[Mention]:
    """'Tras detener a nueve, el Ejército registró sus casas': the subject of the main clause that it opens."""
    behind = main_behind(clause, sentence)
    subject = _subject(behind, _ACTORS, sentence) if behind is not None else None
    return [subject] if subject is not None else []


def main_behind(clause: Clause, sentence: Sentence) -> Clause | None:
    """The main clause behind an infinitive that opens the sentence with a preposition; None where none is."""
    if clause.parent >= 0 or clause.finite():
        return None
    return next((c for c in sentence.sliced.clauses if c.parent == clause.number and c.kind == "main"), None)


def _subject(clause: Clause, kinds: tuple[str, ...], sentence: Sentence) -> Mention | None:
    """The first of these, not counted, before the verb of the clause; anywhere in a clause without one."""
    bare = bare_before(clause.first_verb(clause.last), clause, sentence)
    return next((m for m in bare if m.kind in kinds and m.number is None), None)


def bare_before(verb: int, clause: Clause, sentence: Sentence) -> list[Mention]:
    """The mentions of the clause before word `verb` that no preposition governs: the first side is its subject."""
    return [m for m in sentence.in_clause(clause.number) if m.last <= verb and not m.prep]


def _alone(event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether several do it, and nobody stands before the verb: 'que habían capturado a 17', not 'que la policía'."""
    lower, clauses = sentence.tagged.words.lower, lexicon.clauses
    if clauses.subjects_dropped:
        finite = [verb.at for verb in clause.verbs if any(form.features & FINITE for form in verb.forms)]
        several = bool(finite) and lower[finite[0]].endswith(clauses.plural_endings)
        first = finite[0] if finite else event.at
    else:
        own = event.form is not None and event.form.features & FINITE and not event.form.features & PARTICIPLE
        several, first = bool(own) and lower[event.at].endswith(clauses.plural_verbs), event.at
    before = [m for m in sentence.in_clause(clause.number) if m.head < first and not m.prep]
    return several and not before
