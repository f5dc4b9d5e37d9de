"""How real a thing is: occurred, planned, negotiated, demanded, refused, denied, possible."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FUTURE, GERUND, INFINITIVE, LINKED
from gegenprobe.packs.lexicon import NEGATION, NONE, PREPOSITION
from gegenprobe.reading.clauses.beside_verbs import finite_only
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.before_nouns import stands_before_noun
from gegenprobe.reading.roles.those_left import is_of_those_left
from gegenprobe.reading.status.addressed import asked_of
from gegenprobe.reading.status.as_predicate import told_by_predicate
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.describes_none import describes_none
from gegenprobe.reading.status.disputed_numbers import only_disputes
from gegenprobe.reading.status.fronted import behind_fronted, of_a_number, only_of_number, set_off_behind
from gegenprobe.reading.status.governing import (
    as_a_fact,
    asked_too,
    clause_above,
    head_noun,
    inside_phrase,
    is_over,
    is_speech,
    said_ahead,
    said_by_verbs,
    said_by_words,
    subject_of_clause,
)
from gegenprobe.reading.status.hanging import noun_behind
from gegenprobe.reading.status.lasting import took_time
from gegenprobe.reading.status.may_happen import aimed_at, at_that_moment, gives_reason, having_done
from gegenprobe.reading.status.moods import (
    is_aim,
    of_an_infinitive,
    of_comparison,
    told_by_helper,
    told_by_negation,
    wish_of,
)
from gegenprobe.reading.status.negated_phrases import of_a_record, only_of_phrase, with_negation
from gegenprobe.reading.status.offers import contested, described_as, offered, status_before
from gegenprobe.reading.status.only_to_come import only_to_come
from gegenprobe.reading.status.own_mood import own_status
from gegenprobe.reading.status.purposes import told_by_aim
from gegenprobe.reading.status.put_off import is_behind
from gegenprobe.reading.status.rumours import denied_rumour, turned_down
from gegenprobe.reading.status.seen import is_hearsay, is_permitted, only_happens, opened_before, says_beside
from gegenprobe.reading.status.talks_ahead import talks_ahead
from gegenprobe.reading.status.told_to import told_to
from gegenprobe.reading.status.topics import told_by_preposition
from gegenprobe.reading.words.attributes import mark_before

GOVERNED: Final = frozenset({"infinitive", "complement", "question", "purpose"})
ASKED: Final = ("demanded", "planned", "negotiated")
CLITICS: Final = 3  # words from a negation to its verb, where only pronouns stand between
BESIDE: Final = 2  # 'committed to releasing', 'stopped arresting'


def status_by_clauses(basis: Basis, event: Event, roles: Filled) -> tuple[str, Mention | None]:
    """The event's status, and who demands, plans or refuses it where a governing verb says so."""
    frame = basis.lexicon.frames[event.frame]
    if frame.alone:
        return frame.status or "occurred", None  # what has no verb is told by the words alone
    clause = basis.sentence.clause(event.clause)
    if to_come := only_to_come(basis, event, clause):
        return to_come, None
    own = _own(basis, event, clause)
    own = "negotiated" if own == "planned" and offered(event.at, clause, basis.sentence, basis.lexicon) else own
    denied = _negated(basis, event, clause, roles)
    status, holder = (own, None) if event.noun is None else _around_noun(basis, event, clause)
    foreseen = status == "planned" and event.noun is None and clause.kind == "complement"
    if not status or status == "occurred" or foreseen:
        above, above_holder = denied_rumour(basis, event)
        if not above:
            above, above_holder = _governing(basis, event, clause)
        if above:
            status, holder = _of_stock(basis, event, above), above_holder
    if status == "possible" and is_permitted(basis, event, clause):
        status, holder = "planned", subject_of_clause(basis, clause)
    ordered = clause.kind == "infinitive" if event.noun is None else is_over(basis, clause)  # 'ordered to serve a term'
    if status == "planned" and frame.status == "occurred" and ordered:
        status = ""  # 'dictó prisión preventiva para cuatro': the order is what the frame tells of
    words = said_by_words(basis, event, clause) if status in ("", "possible") else ""
    status = "" if status == "possible" and words == "denied" else status  # Gerüchte, die erlogen sind
    certain = words in ("refused", "denied") or not frame.status
    status = status or (words if certain else "") or frame.status or wish_of(basis, event, clause)
    if not status and (status := described_as(event.noun, basis.sentence, basis.lexicon)):
        holder = None  # 'kritisierte die geplante Abschiebung'
    return with_negation(status or "occurred", denied, own, frame.status), holder


def _of_stock(basis: Basis, event: Event, status: str) -> str:
    """'rechazó que haya 400 presos políticos': nobody refuses how many are held, who rejects it denies it."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    told = basis.sentence.clause(event.clause).kind == "complement"
    return "denied" if status == "refused" and kind.stock and told else status


def _own(basis: Basis, event: Event, clause: Clause) -> str:
    """What the verb says by itself, where the entry does not tell it."""
    frame, form = basis.lexicon.frames[event.frame], event.form
    if frame.status and form is not None and basis.lexicon.verbs[form.lemma].modal:
        return ""  # 'deberá cumplir 14 años': the entry tells what the modal says
    if frame.status == "occurred" and basis.kinds[frame.kind].ruled and form is not None and form.features == FUTURE:
        return ""  # 'проведёт в колонии шесть лет'
    if frame.status == "possible" or (frame.status == "occurred" and form is not None and told_by_helper(basis, event)):
        return ""  # 'müssen mit Haft rechnen'; 'will spend six years in a colony'
    return own_status(basis, event, clause)


def _negated(basis: Basis, event: Event, clause: Clause, roles: Filled) -> bool:
    known, clause_of = basis.sentence.tagged.known, basis.sentence.sliced.clause_of
    none = [m for m in roles.whom if m.none and not of_a_number(m.first, basis.sentence)]
    if basis.sentence.tagged.flags & NONE and describes_none(event, roles.whom, basis.sentence):
        return False
    if none or (event.noun is not None and event.noun.none):
        return True
    if event.noun is not None and (event.noun.prep or not only_happens(basis, clause)):
        return False
    if not basis.sentence.tagged.flags & (NEGATION | NONE) or _untouched(basis, event):
        return False
    for at in range(clause.first, min(clause.last, len(known))):
        if clause_of[at] != clause.number:
            continue
        negates = known[at].flags & NEGATION and not only_of_number(at, basis.sentence) and not inside_phrase(basis, at)
        negates = negates and not set_off_behind(at, event, basis.sentence, basis.lexicon)
        negates = negates and not only_disputes(at, event.at, basis.sentence, basis.lexicon)
        negates = negates and not is_of_those_left(at, basis.sentence, basis.lexicon)
        negates = negates and not _of_its_own(basis, at, event, clause)
        if negates and _negates(basis, at, event, clause):
            return not of_comparison(basis, event, clause, at)
        if known[at].flags & NONE and _of_another(basis, at, event, clause):
            continue
        if known[at].flags & NONE and not any(m.first <= at < m.last for m in basis.sentence.mentions if m.prep):
            return not any(m.first <= at < m.last for m in basis.sentence.mentions if m.kind == "thing")
    return False


def _untouched(basis: Basis, event: Event) -> bool:
    """Whether no negation of the clause is of this event: what the entry needs has it, or the verb describes."""
    describes = stands_before_noun(event, basis.sentence, basis.lexicon)  # 'Die gefassten zwölf dürfen nicht gehen'
    return describes or told_by_negation(basis, event)


def _of_its_own(basis: Basis, at: int, event: Event, clause: Clause) -> bool:
    """Whether a negation is of its phrase, or of how often: that it never was so much tells that it is now."""
    of_phrase = only_of_phrase(at, event, clause, basis.sentence, basis.lexicon)
    return of_phrase or of_a_record(at, clause, basis.sentence, basis.lexicon)


def _of_another(basis: Basis, at: int, event: Event, clause: Clause) -> bool:
    """Whether the word for none is a bound's, a length of time's ('keine zwölf Monate') or an infinitive's."""
    lasts = any(t.first in (at, at + 1) and t.kind == "duration" for t in basis.sentence.times)
    return lasts or of_a_number(at, basis.sentence) or of_an_infinitive(basis, at, event, clause)


def _negates(basis: Basis, at: int, event: Event, clause: Clause) -> bool:
    """Whether the negation belongs to a verb: right before it, where the language puts it there."""
    if event.form is not None and basis.lexicon.clauses.subjects_dropped:
        before = any(0 < verb.at - at <= CLITICS for verb in clause.verbs)
        return before and at < event.at  # 'no se los ha liberado'
    if basis.lexicon.clauses.fixed_order:  # 'arrested for not possessing valid documents'
        return at < event.at or not basis.sentence.tagged.known[at - 1].flags & PREPOSITION
    if not basis.lexicon.clauses.adjectives_agree or event.form is None:
        return True
    return any(0 < verb.at - at <= BESIDE for verb in clause.verbs)


def _around_noun(basis: Basis, event: Event, clause: Clause) -> tuple[str, Mention | None]:
    """The status that words before the noun, or the verb of its clause, give an event noun."""
    assert event.noun is not None
    if basis.lexicon.clauses.inner_clauses and opened_before(basis, event.noun) == "background":
        return "", None  # 'demanded justice after the death of two': what is over when the rest is said
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if kind.about == "parties" and event.noun.prep in basis.lexicon.clauses.on_occasion:
        return "occurred", None  # 'forderte bei einem Treffen mit X, ...': they met
    over = basis.lexicon.frames[event.frame].status == "occurred"  # 'announced the return of 30 soldiers'
    fixed = over or (kind.about == "people" and not (kind.leaves or kind.moves or kind.swaps))
    before = status_before(event.noun, clause, basis.sentence, basis.lexicon)
    if before:
        done = fixed and before == "refused" and contested(event.noun, clause, basis.sentence, basis.lexicon)
        return "" if done else before, subject_of_clause(basis, clause)
    if gives_reason(event.noun, clause, basis.lexicon) or is_behind(basis, event.noun):
        return "occurred", None
    if not fixed and (told := told_by_predicate(basis, event.noun, clause)):
        return told, None
    status = said_by_verbs(basis, clause, event.at)
    if status == "planned" and fixed and is_speech(basis, clause):
        status = ""
    if status == "refused" and fixed and contested(event.noun, clause, basis.sentence, basis.lexicon):
        status = ""
    if status == "planned" and clause.kind == "infinitive" and (above := clause_above(basis, clause)) is not None:
        status = "refused" if said_by_verbs(basis, above, -1) == "refused" else status  # 'refused to order the release'
    if not fixed and (told := told_by_preposition(event.noun, clause, basis.sentence, basis.lexicon)):
        status = status or told
    ahead = _tried(basis, clause) or said_ahead(basis, event, clause) or talks_ahead(basis, event, clause)
    return status or ahead, subject_of_clause(basis, clause)


def _tried(basis: Basis, clause: Clause) -> str:
    """'tried to enforce the deportation of 30': 'possible' for what somebody only tries to bring about; ''.

    'will die Freilassung von 30 erreichen': 'planned' beside such a modal, where it stands in the same clause.
    """
    lexicon = basis.lexicon
    lemmas = {form.lemma for verb in clause.verbs for form in verb.forms}
    if lemmas.isdisjoint(lexicon.performing) and lemmas.isdisjoint(lexicon.achieving):
        return ""
    if clause.kind != "infinitive":
        wanted = any(use.modal == "planned" for use in uses_of(clause.verbs, lexicon))
        return "planned" if wanted and lexicon.clauses.nouns_capitalised else ""
    above = clause_above(basis, clause)
    return "possible" if above is not None and said_by_verbs(basis, above, -1) == "possible" else ""


def _governing(basis: Basis, event: Event, clause: Clause) -> tuple[str, Mention | None]:
    """The status given by the clause this one hangs on, through infinitives and complement clauses."""
    if event.noun is None and event.form is not None:
        if at_that_moment(event, basis.sentence, basis.lexicon):
            return "", None
        status, holder = _beside(basis, event, clause)
        if status:
            return status, holder
    step = clause
    for _ in range(4):
        if step.kind == "coordinate" and step.parent >= 0:
            step = basis.sentence.clause(step.parent)
            continue
        if step.kind not in GOVERNED:
            return asked_too(basis, event, clause, step) or is_aim(basis, event, clause), subject_of_clause(basis, step)
        above = clause_above(basis, step)
        if above is None or says_beside(basis, step, above):
            break
        beside = step.kind == "infinitive" and step.separator == "and"  # 'призвал прекратить ... и освободить'
        status = said_by_verbs(basis, finite_only(above) if beside else above, -1)
        asked = head_noun(basis, step, above) if status in ("", "denied") else ""
        turned_away = status == "denied" and asked in (ASKED[:2] if basis.lexicon.clauses.fixed_order else ASKED)
        status = "refused" if turned_away else status or asked  # 'wies die Forderung, ..., zurück'
        status = status or told_by_aim(basis, event, step, above) or told_to(basis, event, step, above)
        if status and _reaches(basis, status, event, (step, clause)):
            return status, subject_of_clause(basis, above)
        step = above
    if clause.kind == "purpose" and event.form is not None and not took_time(basis, clause):
        return "possible", None
    return "", None


def _beside(basis: Basis, event: Event, clause: Clause) -> tuple[str, Mention | None]:
    """The status given inside the clause, or by the one behind an infinitive that opens the sentence; '': none."""
    inside = said_by_verbs(basis, clause, event.at) if _hangs_inside(basis, event, clause) else ""
    if inside:
        return inside, subject_of_clause(basis, clause)
    aimed = asked_of(event, clause, basis.sentence, basis.lexicon) or aimed_at(event, basis.sentence, basis.lexicon)
    if promised := aimed or noun_behind(event, basis.sentence, basis.lexicon):
        if promised == "demanded" and (refusing := turned_down(basis, event)) is not None:
            return "refused", subject_of_clause(basis, refusing)
        return promised, subject_of_clause(basis, clause)
    ahead = behind_fronted(event, clause, basis.sentence, basis.lexicon)
    return (said_by_verbs(basis, ahead, -1), subject_of_clause(basis, ahead)) if ahead is not None else ("", None)


def _reaches(basis: Basis, status: str, event: Event, clauses: tuple[Clause, Clause]) -> bool:
    """Whether a status from above holds here: not for what is over, nor for the nouns that only tell of it."""
    step, clause = clauses
    if status == "planned" and step.kind == "complement" and is_over(basis, clause):
        return False
    told = step if basis.lexicon.clauses.fixed_order else clause  # 'that they be tried or freed'
    if status == "demanded" and step.kind == "complement" and as_a_fact(basis, told):
        return False
    if status == "possible" and is_hearsay(basis, event, step, clause):
        return False
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    return event.noun is None or kind.leaves or status == "denied"


def _hangs_inside(basis: Basis, event: Event, clause: Clause) -> bool:
    """'lehnte es ab, ...' is another clause; 'versprach freizulassen' without a comma is this one."""
    form = event.form
    assert form is not None
    if form.features & LINKED or having_done(event, basis.sentence, basis.lexicon):
        return True
    marked = mark_before(event.at, basis.sentence.tagged, basis.lexicon) >= 0
    lower, itself = basis.sentence.tagged.words.lower, basis.lexicon.clauses.reflexives
    ends = [verb.at + max(basis.sentence.tagged.length[verb.at], 1) - 1 for verb in clause.verbs]
    near = (event.at - end - (lower[end + 1] in itself) for end in ends if end < event.at)  # 'committed itself to'
    gerund = form.features == GERUND and any(0 < words <= BESIDE for words in near)
    return gerund or (marked and bool(form.features & INFINITIVE))
