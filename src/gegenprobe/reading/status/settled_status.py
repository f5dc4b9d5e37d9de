"""What else a sentence says of a status once it is read: of who does not get it, of a plea that is turned down."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, FUTURE, GERUND, IMPERATIVE, INFINITIVE, WISHED
from gegenprobe.packs.lexicon import NEGATION, PRONOUN
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.acts_before import long_ago
from gegenprobe.reading.status.asked_behind import asked_behind
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.declined import declined
from gegenprobe.reading.status.for_a_price import is_offered
from gegenprobe.reading.status.governing import clause_above, inside_phrase, said_by_verbs, said_by_words
from gegenprobe.reading.status.hanging import promised_by_noun
from gegenprobe.reading.status.may_happen import at_that_moment, will_happen
from gegenprobe.reading.status.moods import has_condition
from gegenprobe.reading.status.not_done import not_done
from gegenprobe.reading.status.only_once import waited_for
from gegenprobe.reading.status.own_mood import own_status
from gegenprobe.reading.status.put_off import is_put_off
from gegenprobe.reading.status.status import status_by_clauses
from gegenprobe.reading.status.stays_held import stays_held
from gegenprobe.reading.status.verbs_beside import uses_beside, would_have

NEAR: Final = 2  # words between a negation and what it negates
HELD: Final = ("infinitive", "complement", "purpose")
TURNED_DOWN: Final = ("refused", "denied")


def status_of(basis: Basis, event: Event, roles: Filled) -> tuple[str, Mention | None]:
    """The event's status, and who demands, plans or refuses it."""
    status, holder = status_by_clauses(basis, event, roles)
    clause = basis.sentence.clause(event.clause)
    if _foiled(basis, event, clause) or (status == "planned" and long_ago(basis, event, clause)):
        return "", holder
    if waited_for(basis, event, clause):
        return "demanded", holder
    if is_offered(basis, event, clause):
        return "negotiated", holder
    return _not_so(basis, status, event, clause) or _settled(basis, status, event, clause), holder


def _not_so(basis: Basis, status: str, event: Event, clause: Clause) -> str:
    """'denied' for what nobody brought about or somebody denies, 'occurred' for a stock as others tell it; ''."""
    if not_done(basis, event, clause):
        return "denied"
    if status == "denied" and declined(basis, event, clause):
        return "refused"
    if status in ("planned", "denied") and is_put_off(basis, event.noun, clause):
        return "refused"
    if status in ("planned", "possible") and _stock_as_told(basis, event, clause):
        return "occurred"
    if status == "possible" and _could_not(basis, event, clause):
        return "denied"
    if status == "possible" and _rumour_denied(basis, event, clause):
        return "denied"
    if status in ("occurred", "possible") and _missed(basis, event, clause):
        return "denied"
    return "denied" if status in ("occurred", "planned") and _denied(basis, event, clause) else ""


def _settled(basis: Basis, status: str, event: Event, clause: Clause) -> str:
    """What the words around it make of each status."""
    called = status in ("occurred", "planned") and _called_out(basis, event, clause)
    if called or asked_behind(basis, status, event, clause):
        return "demanded"
    if status in ("denied", "possible") and _all_the_same(basis, event, clause):
        return "occurred"
    if status == "demanded":
        if _asked_whether(basis, clause):
            return "possible"
        return "refused" if _turned_down(basis, event, clause) else "demanded"
    if status == "planned":
        return _planned(basis, event, clause)
    return _of_a_fact(basis, event, clause) if status == "occurred" else status


def _planned(basis: Basis, event: Event, clause: Clause) -> str:
    """A plan that is none: 'decided to sentence', 'would have been freed', 'will perhaps be freed'."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if (kind.ruled and _decided(basis, event, clause)) or (kind.stock and stays_held(clause, basis.lexicon)):
        return "occurred"
    if event.form is None or clause.kind not in ("main", "coordinate", "complement"):
        return "planned"
    if would_have(clause, basis.lexicon) or _feared(basis, event, clause):
        return "possible"
    if _wanted_by(basis, event, clause):
        return "demanded"
    if _unwilling(basis, clause):
        return "refused"
    return "possible" if own_status(basis, event, clause) == "planned" and _perhaps(basis, event, clause) else "planned"


def _of_a_fact(basis: Basis, event: Event, clause: Clause) -> str:
    """Of what is told as a fact: 'whether ... have been freed', 'will lead to the release', 'want X to free 14'."""
    if _asked_whether(basis, clause):
        return "possible"
    if _wanted_by(basis, event, clause):
        return "demanded"
    if promised := promised_by_noun(event, clause, basis.sentence, basis.lexicon):
        return promised
    return "planned" if _to_come(basis, event, clause) else "occurred"


def _to_come(basis: Basis, event: Event, clause: Clause) -> bool:
    """'The deal will allow the release of 300': a verb that brings the event about, in the future, before it."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if not (kind.leaves or kind.moves or kind.swaps):
        return kind.about == "parties" and _will_be(basis, event, clause)  # 'Переговоры X и Y пройдут в среду'
    if event.noun is None and not (event.form is not None and event.form.features & INFINITIVE):
        return False
    verb_last = basis.lexicon.clauses.nouns_capitalised
    verbs = [verb for verb in clause.verbs if verb.at != event.at and (verb.at < event.at or verb_last)]
    if not any(_is(verb, basis.lexicon.enabling) for verb in verbs):
        return _will_be(basis, event, clause)
    uses = uses_beside(basis, verbs, event.at)
    future = any("future" in use.auxiliary for _, use in uses)
    return future or any(
        form.features & FINITE in (FUTURE, CONDITIONAL)
        for verb in verbs
        for form in verb.forms
        if _is(verb, basis.lexicon.enabling)
    )


def _will_be(basis: Basis, event: Event, clause: Clause) -> bool:
    """'Обмен состоится в пятницу': what is to take place, told by a verb that says no more."""
    noun = event.noun
    if noun is None or not basis.lexicon.clauses.noun_cases:
        return False
    return will_happen(noun, clause, basis.sentence, basis.lexicon)


def _foiled(basis: Basis, event: Event, clause: Clause) -> bool:
    """'foiled a plot to kidnap 14', 'предотвратили похищение': nobody was taken, and nobody refused it."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if kind.fills is None or at_that_moment(event, basis.sentence, basis.lexicon):
        return False
    near = [clause]
    if clause.kind == "infinitive" and (above := clause_above(basis, clause)) is not None:
        near.append(above)
    return any(verb.at < event.at and _is(verb, basis.lexicon.foiling) for step in near for verb in step.verbs)


def _called_out(basis: Basis, event: Event, clause: Clause) -> bool:
    """'«Отпустите 14!»', '«¡Liberen a los 14!»': an imperative asks for what leaves to be let go."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if event.form is None or not kind.leaves or clause.kind != "main":
        return False
    verb = next((verb for verb in clause.verbs if verb.at == event.at), None)
    if verb is None:
        return False
    if all(form.features & IMPERATIVE for form in verb.forms):
        return True
    wished = basis.lexicon.clauses.subjects_dropped and all(form.features & WISHED for form in verb.forms)
    form = basis.sentence.tagged.words.form
    first = next((at for at in range(clause.first, clause.last) if form[at][0].isalnum()), -1)
    return (wished or _politely(basis, event.at)) and first == event.at


def _politely(basis: Basis, verb: int) -> bool:
    """'Lassen Sie die 40 frei!': a German verb before a pronoun that a capital makes one of address."""
    form, known = basis.sentence.tagged.words.form, basis.sentence.tagged.known
    if not basis.lexicon.clauses.nouns_capitalised or verb + 1 >= len(form) or not form[verb + 1][0].isupper():
        return False
    return bool(known[verb + 1].flags & PRONOUN)


def _stock_as_told(basis: Basis, event: Event, clause: Clause) -> bool:
    """'En Caracas habría más de mil presos': the conditional tells of those who are held as others say it."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if not kind.stock or not basis.lexicon.clauses.subjects_dropped or event.noun is not None:
        return False
    told = clause.kind in ("main", "coordinate", "complement") and not has_condition(basis, clause)
    forms = [form for verb in clause.verbs for form in verb.forms]
    if not told or any(basis.lexicon.verbs.get(form.lemma, NO_USE).modal for form in forms):
        return False
    return any(form.features & FINITE == CONDITIONAL for form in forms)


def _rumour_denied(basis: Basis, event: Event, clause: Clause) -> bool:
    """'Адвокат опроверг слухи об аресте': the verb around it denies what the noun before it leaves open."""
    if event.noun is None or not basis.lexicon.clauses.noun_cases:
        return False
    return "denied" in (said_by_verbs(basis, clause, event.at), said_by_words(basis, event, clause))


def _could_not(basis: Basis, event: Event, clause: Clause) -> bool:
    """'could not free the 14': the negation is of what somebody was able to do."""
    if event.form is None or not basis.sentence.tagged.flags & NEGATION:
        return False
    lower, known = basis.sentence.tagged.words.lower, basis.sentence.tagged.known
    for verb in clause.verbs if basis.lexicon.clauses.fixed_order else ():
        if verb.at < event.at and lower[verb.at] in basis.lexicon.status.able:
            return bool((known[verb.at].flags | known[verb.at + 1].flags) & NEGATION)
    return False


def _feared(basis: Basis, event: Event, clause: Clause) -> bool:
    """'fear they will be arrested': a clause without an opener behind a verb of what is only possible."""
    if clause.kind != "main" or clause.parent < 0 or event.form is None:
        return False
    above = basis.sentence.clause(clause.parent)
    return above.last == clause.first and said_by_verbs(basis, above, -1) == "possible"


def _unwilling(basis: Basis, clause: Clause) -> bool:
    """'Un juez se negó a ordenar la detención de 14': words of refusal before the verb that would order it."""
    known, verbs = basis.sentence.tagged.known, clause.verbs
    if not basis.lexicon.clauses.subjects_dropped or not verbs:
        return False
    return any(known[at].status == "refused" and not known[at].verbs for at in range(clause.first, verbs[0].at))


def _missed(basis: Basis, event: Event, clause: Clause) -> bool:
    """'Es gelang nicht, X zu befreien', 'could not secure the release': what nobody brought about."""
    if not basis.sentence.tagged.flags & NEGATION:
        return False
    holder: Clause | None = clause
    if event.noun is None:
        holder = clause_above(basis, clause) if clause.kind in HELD else None
    if holder is None:
        return False
    verb = next((verb for verb in holder.verbs if _is(verb, basis.lexicon.achieving)), None)
    if verb is None or (event.noun is not None and verb.at > event.at and basis.lexicon.clauses.fixed_order):
        return False
    return _negation_in(basis, holder)


def _negation_in(basis: Basis, clause: Clause) -> bool:
    known, clause_of = basis.sentence.tagged.known, basis.sentence.sliced.clause_of
    span = range(clause.first, min(clause.last, len(known)))
    inside = (at for at in span if clause_of[at] == clause.number and known[at].flags & NEGATION)
    return any(not inside_phrase(basis, at) for at in inside)


def _all_the_same(basis: Basis, event: Event, clause: Clause) -> bool:
    """'did not hesitate to arrest 14': the negation is of a verb that says that nothing was done."""
    if event.form is None or not event.form.features & INFINITIVE:
        return False
    known = basis.sentence.tagged.known
    verbs = (verb for verb in clause.verbs if verb.at < event.at and _is(verb, basis.lexicon.hesitating))
    return any(known[at].flags & NEGATION for verb in verbs for at in range(max(verb.at - NEAR, 0), verb.at))


def _turned_down(basis: Basis, event: Event, clause: Clause) -> bool:
    """'wies die Anträge auf Freilassung ab': a plea is asked for by some, and refused by whom the clause names."""
    if event.noun is None:
        return False
    return said_by_verbs(basis, clause, event.at) in TURNED_DOWN or said_by_words(basis, event, clause) == "refused"


def _denied(basis: Basis, event: Event, clause: Clause) -> bool:
    """'denied having arrested 14'; 'desmiente que se haya ordenado detener a 14': a plan denied."""
    if event.noun is not None:
        return False
    if clause.kind in HELD:
        above = clause_above(basis, clause)
        return above is not None and clause.kind == "complement" and said_by_verbs(basis, above, -1) == "denied"
    having = [v for v in clause.verbs if v.at == event.at - 1 and any(f.features & GERUND for f in v.forms)]
    if not having or not basis.lexicon.clauses.fixed_order:
        return False
    before = tuple(verb for verb in clause.verbs if verb.at == event.at - 2)
    return said_by_verbs(basis, clause._replace(verbs=before), -1) == "denied"


def _wanted_by(basis: Basis, event: Event, clause: Clause) -> bool:
    """'Sie wollen, dass X 14 begnadigt': what somebody wants another to do is asked for."""
    above = clause_above(basis, clause) if clause.kind == "complement" and event.noun is None else None
    if above is None or len(above.verbs) != 1 or clause.parent < 0:
        return False
    modal = [basis.lexicon.verbs.get(form.lemma, NO_USE).modal for form in above.verbs[0].forms]
    return bool(modal) and all(use == "planned" for use in modal)


def _decided(basis: Basis, event: Event, clause: Clause) -> bool:
    """'The court decided to sentence 12': what is ruled so is done."""
    above = clause_above(basis, clause) if clause.kind in HELD else clause
    verbs = above.verbs if above is not None and event.noun is None else ()
    return any(verb.at < event.at and _is(verb, basis.lexicon.deciding) for verb in verbs)


def _perhaps(basis: Basis, event: Event, clause: Clause) -> bool:
    """'Возможно, 14 скоро освободят': a future of which a word of the same clause says that it is open."""
    return said_by_words(basis, event, clause) == "possible"


def _asked_whether(basis: Basis, clause: Clause) -> bool:
    """'It is unclear whether 14 have been freed': what is asked is told by nobody."""
    return clause.kind == "question" and basis.lexicon.clauses.fixed_order


def _is(verb: VerbAt, lemmas: frozenset[str]) -> bool:
    return any(form.lemma in lemmas for form in verb.forms)
