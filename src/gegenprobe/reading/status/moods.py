"""What the subjunctive and the words that a frame needs say of how real an event is."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, INFINITIVE, PARTICIPLE, PAST, WISHED
from gegenprobe.packs.lexicon import NEGATION, NONE, Lexicon, Word
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.governing import said_by_verbs, said_by_words
from gegenprobe.reading.status.verbs_beside import finite_own
from gegenprobe.reading.words.attributes import mark_before

NEAR: Final = 3  # words from an infinitive to its object
ENDS: Final = 2  # words of 'gefasst worden', which end a clause


def shares_helpers(basis: Basis, event: Event, clause: Clause) -> bool:
    """'wurden gefasst und befragt', not '... und befinden sich in Haft': the only verb, at once, is finite."""
    opens = event.at - clause.first <= 1 or clause.separator in (",", ";")
    opens = opens and clause.last - event.at > ENDS and len(clause.verbs) == 1
    finite = event.form is not None and bool(event.form.features & FINITE)
    at_once = basis.lexicon.clauses.nouns_capitalised and opens and finite
    return not at_once and not finite_own(basis, clause)


def wish_of(basis: Basis, event: Event, clause: Clause) -> str:
    """'Lo previsto es que queden libres 48': the subjunctive tells of no release, but of what another verb says.

    'appealed to the king that nine be freed': so does an infinitive without a helper where a verb has to be finite.
    """
    if event.noun is not None:
        return _told_of_noun(basis, event)
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    forms = [form for verb in clause.verbs for form in verb.forms if form.features & FINITE]
    finite = [form for form in forms if not form.features & PARTICIPLE]
    wished = bool(finite) and all(form.features & WISHED for form in finite)
    bare = _bare(basis, event, clause)
    if not (wished or bare) or not (kind.leaves or kind.moves):
        return ""
    told = (said_by_verbs(basis, other, -1) for other in basis.sentence.sliced.clauses if other is not clause)
    return next((status for status in told if status and status != "refused"), "demanded" if bare else "planned")


def _bare(basis: Basis, event: Event, clause: Clause) -> bool:
    """Whether the first verb of a complement is the infinitive of the passive's helper ('that nine be freed')."""
    if not basis.lexicon.clauses.fixed_order or clause.kind != "complement" or not event.passive:
        return False
    first = clause.verbs[0]
    helping = any("passive" in use.auxiliary for use in uses_of([first], basis.lexicon))
    bare = all(form.features & INFINITIVE and not form.features & FINITE for form in first.forms)
    return helping and bare and mark_before(first.at, basis.sentence.tagged, basis.lexicon) < 0


def is_aim(basis: Basis, event: Event, clause: Clause) -> str:
    """'приехали, чтобы задержать N. N.': an infinitive alone behind what opens a wish is only aimed at."""
    if clause.kind != "complement" or not basis.lexicon.clauses.noun_cases or event.form is None:
        return ""
    finite = any(form.features & FINITE for verb in clause.verbs for form in verb.forms)
    aimed = event.form.features & INFINITIVE and not finite
    return (
        "possible" if aimed and not said_by_words(basis, event, clause) else ""
    )  # not 'что X не намерен их отпускать'


def _told_of_noun(basis: Basis, event: Event) -> str:
    """'Von den 200 Entlassungen, die Lima versprochen hat, ...': the status by a relative right behind; ''."""
    noun = event.noun
    if noun is None or not basis.lexicon.clauses.nouns_capitalised:
        return ""
    clauses = (c for c in basis.sentence.sliced.clauses if c.kind == "relative" and c.relative >= 0)
    behind = next((c for c in clauses if c.first in (noun.last, noun.last + 1)), None)
    status = said_by_verbs(basis, behind, -1) if behind is not None else ""
    return status if status in ("planned", "demanded", "negotiated") else ""


def of_an_infinitive(basis: Basis, at: int, event: Event, clause: Clause) -> bool:
    """'Sin pedir a nadie a cambio han soltado a 12': nobody is the object of an infinitive right before it."""
    near = (verb for verb in clause.verbs if 0 < at - verb.at <= NEAR and verb.at != event.at)
    plain = any(all(form.features & INFINITIVE for form in verb.forms) for verb in near)
    return basis.lexicon.clauses.subjects_dropped and plain


def of_comparison(basis: Basis, event: Event, clause: Clause, at: int) -> bool:
    """'gab es 345 Hinrichtungen und damit so viele wie seit 1990 nicht': the negation is of what is compared."""
    told, lower = basis.lexicon.clauses.as_told, basis.sentence.tagged.words.lower
    own = basis.sentence.sliced.clause_of
    return any(lower[k] in told and own[k] == clause.number for k in range(max(clause.first, event.at) + 1, at))


def told_by_negation(basis: Basis, event: Event) -> bool:
    """'ya no son rehenes', 'are hostages no more': the negation is among the words that the frame needs."""
    frame = basis.lexicon.frames[event.frame]
    needs = frame.needs if frame.both or not event.conditional else ()
    return any(word.flags & (NEGATION | NONE) for word in _words_of(needs, basis.lexicon))


def told_by_helper(basis: Basis, event: Event) -> bool:
    """'will spend nine years in prison': the helper of the future is among the words that the frame needs."""
    told = _words_of(basis.lexicon.frames[event.frame].needs, basis.lexicon)
    uses = [basis.lexicon.verbs.get(form.lemma, NO_USE) for word in told for form in word.verbs]
    return any(use.modal or "future" in use.auxiliary for use in uses)


def _words_of(phrases: tuple[str, ...], lexicon: Lexicon) -> list[Word]:
    """What the lexicon knows of the words of the phrases, one by one."""
    words = lexicon.words
    return [words[word] for phrase in phrases for word in phrase.split() if word in words]


def only_compares(basis: Basis, clause: Clause) -> bool:
    """'Если в 2012 году умерли 445, то в 2013-м уже 460': the past behind a plain opener is no condition."""
    if not basis.lexicon.clauses.adjectives_agree or basis.sentence.tagged.length[clause.first] != 1:
        return False
    finite = clause.finite()
    return bool(finite) and all(features & PAST for features in finite)


def has_condition(basis: Basis, clause: Clause) -> bool:
    """Whether what a clause tells holds only on a condition."""
    conditions = [c for c in basis.sentence.sliced.clauses if c.kind == "condition" and c.quote == clause.quote]
    conditions = [c for c in conditions if not only_compares(basis, c)]
    return any(_holds_for(basis, condition, clause) for condition in conditions)


def _holds_for(basis: Basis, condition: Clause, clause: Clause) -> bool:
    """'seien frei, warnte aber, dass sie wieder verhaftet würden, wenn ...': a condition of what is told last."""
    step = condition
    for _ in range(4):
        if step.parent < 0 or step.parent == clause.number:
            return True
        step = basis.sentence.clause(step.parent)
        if step.kind == "complement":
            return False
    return True
