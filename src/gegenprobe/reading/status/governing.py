"""Verbs and nouns that give a status to what they govern."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE, NOMINATIVE
from gegenprobe.packs.inflection import ATTRIBUTE, CONDITIONAL, FINITE, INFINITIVE, PARTICIPLE, PAST, PRESENT, WISHED
from gegenprobe.packs.lexicon import CONJUNCTION, GOVERNOR, NEGATION, NOUN, PART, POSSESSIVE, RELATIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt, uses_of
from gegenprobe.reading.events.events import Event, particle_follows
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.order_of_words import tells_itself
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.hanging import provided
from gegenprobe.reading.status.lasting import takes_time
from gegenprobe.reading.status.may_happen import ahead_of, of_another_noun, tells_of_others
from gegenprobe.reading.status.modals import said_by_modal
from gegenprobe.reading.status.offers import rumours
from gegenprobe.reading.status.verbs_beside import uses_beside

HELPER: Final = 3  # words from an auxiliary to its participle
BESIDE: Final = 2  # 'committed to releasing', 'stopped arresting'
_INTENDED: Final = ("planned", "negotiated")  # what a negation turns into a refusal
_STRENGTH: Final = ["refused", "denied", "demanded", "negotiated", "planned", "possible", "occurred"]


def would_be(basis: Basis, event: Event, verbs: list[VerbAt]) -> bool:
    """'dos mil se verían favorecidos': a participle right behind a verb in the conditional."""
    if event.form is None or not event.form.features & PARTICIPLE:
        return False
    near = [form for verb in verbs if 0 < event.at - verb.at <= BESIDE for form in verb.forms]
    helping = any(basis.lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in near)
    return bool(near) and not helping and all(form.features & FINITE == CONDITIONAL for form in near)


def said_ahead(basis: Basis, event: Event, clause: Clause) -> str:
    """'Der Austausch soll am Freitag beginnen': what a modal of the clause says of the noun that is its subject."""
    noun = event.noun
    if noun is not None and basis.lexicon.clauses.fixed_order:
        return _behind_modal(basis, event, noun, clause)
    if noun is not None and basis.lexicon.clauses.subjects_dropped:
        return ahead_of(noun, clause, basis.sentence, basis.lexicon)
    if noun is None or noun.prep or not basis.lexicon.clauses.nouns_capitalised:
        return ""
    inside = [m for m in basis.sentence.in_clause(clause.number) if m.head != noun.head and not m.prep]
    if any(m.kind in ("person", "body", "place", "pronoun") and (not m.cases or m.cases & NOMINATIVE) for m in inside):
        return ""
    uses = uses_beside(basis, list(clause.verbs), event.at)
    perfect = any("perfect" in use.auxiliary or "state" in use.auxiliary for _, use in uses)
    found = [said_by_modal(basis, verb, use, perfect, event) for verb, use in uses if use.modal]
    return next((status for status in found if status in ("planned", "possible")), "")


def _behind_modal(basis: Basis, event: Event, noun: Mention, clause: Clause) -> str:
    """'It could lead to the release of 30': what a modal says of the verb right before the noun; ''."""
    before = [verb for verb in clause.verbs if verb.at < noun.first]
    uses = uses_beside(basis, before, event.at)
    perfect = any("perfect" in use.auxiliary for _, use in uses)
    near = bool(before) and before[-1].at == noun.first - 1
    return "possible" if near and not perfect and any(use.modal == "possible" for _, use in uses) else ""


def is_speech(basis: Basis, clause: Clause) -> bool:
    """'anunció la detención de tres': a verb that tells as well as promises; nobody promises arrests."""
    uses = uses_of(clause.verbs, basis.lexicon)
    return any(use.speech and use.status == "planned" for use in uses)


def said_by_verbs(basis: Basis, clause: Clause, trigger: int) -> str:
    """The strongest status that a verb of the clause gives to what it governs."""
    found: list[str] = []
    for verb in clause.verbs:
        if verb.at == trigger or (verb.at == _behind(basis, trigger) and _attribute(basis, verb, trigger)):
            continue
        if _behind_noun(basis, verb, clause) or _inside_phrase(basis, verb) or takes_time(basis, verb):
            continue
        if told := provided(verb, clause, basis.sentence, basis.lexicon):
            found.append(told)
            continue
        if (phrase := _phrase_around(basis, verb)) and trigger >= 0:
            found.append(_turned(basis, phrase, clause))
            continue
        for form in verb.forms:
            if form.particle and not particle_follows(basis.sentence, clause, verb.at, form.particle):
                continue
            status = basis.lexicon.verbs.get(form.lemma, NO_USE).status
            if status:
                found.append(_turned(basis, status, clause))
    return min(found, key=_STRENGTH.index) if found else ""


def _behind(basis: Basis, trigger: int) -> int:
    """The word behind a trigger, which may be of several words; 0 where there is no trigger."""
    return trigger + max(1, basis.sentence.tagged.length[trigger]) if trigger >= 0 else 0


def _phrase_around(basis: Basis, verb: VerbAt) -> str:
    """'está dispuesta a soltar a 12': the status of a phrase that begins with a form of a verb; ''."""
    tagged = basis.sentence.tagged
    return tagged.known[verb.at].status if tagged.length[verb.at] > 1 else ""


def _behind_noun(basis: Basis, verb: VerbAt, clause: Clause) -> bool:
    """'el régimen decretado hace un año': a participle without a helper tells of the noun before it."""
    if not basis.lexicon.clauses.subjects_dropped or verb.at <= clause.first + 1:
        return False
    if not all(form.features & PARTICIPLE for form in verb.forms):
        return False
    helpers = [v for v in clause.verbs if 0 < verb.at - v.at <= HELPER]
    uses = [basis.lexicon.verbs.get(form.lemma, NO_USE) for v in helpers for form in v.forms]
    return not any(use.auxiliary for use in uses)


def _inside_phrase(basis: Basis, verb: VerbAt) -> bool:
    """'сообщил предполагаемый представитель': a participle inside the phrase of a person or thing tells of it."""
    if not all(form.features & ATTRIBUTE for form in verb.forms):
        return False
    people = ("person", "people") if basis.lexicon.clauses.adjectives_agree else ()
    return any(
        (m.first <= verb.at < m.head and m.kind != "event") or (m.first == verb.at + 1 and m.kind in people)
        for m in basis.sentence.mentions
    )


def _attribute(basis: Basis, verb: VerbAt, noun: int) -> bool:
    """'la liberación anticipada': a participle right behind an event noun says nothing of it."""
    clauses = basis.lexicon.clauses
    if not (clauses.adjectives_follow or clauses.fixed_order):
        return False  # 'Irland hat ihre Freilassung gefordert'
    return bool(basis.sentence.tagged.known[noun].events) and all(f.features & PARTICIPLE for f in verb.forms)


def _turned(basis: Basis, status: str, clause: Clause) -> str:
    """A negated promise is a refusal, a negated refusal leaves it open; a negated denial stays what it is."""
    known, clause_of = basis.sentence.tagged.known, basis.sentence.sliced.clause_of
    own = (at for at in range(clause.first, clause.last) if clause_of[at] == clause.number)
    negated = any(known[at].flags & NEGATION and not inside_phrase(basis, at) for at in own)
    if status == "refused" and not negated and rumours(clause, basis.sentence, basis.lexicon):
        return "denied"
    turned = {"planned": "refused", "refused": "possible"} if negated else {}  # 'did not rule out the release of 40'
    return turned.get(status, status)


def inside_phrase(basis: Basis, at: int) -> bool:
    """'bei nicht genehmigten Protesten': the negation stands inside a noun phrase, before its adjective."""
    return any(m.first <= at and at + 1 < m.head for m in basis.sentence.mentions)


def asked_too(basis: Basis, event: Event, clause: Clause, step: Clause) -> str:
    """'призвал выпустить X и освободить четверых': an infinitive that hangs on the verb of the clause before."""
    if clause.kind != "coordinate" or step.kind != "main" or event.form is None:
        return ""
    if tells_itself(event, step, basis.sentence, basis.lexicon):
        return ""
    forms = [form for verb in clause.verbs for form in verb.forms if form.features & FINITE]
    if not event.form.features & INFINITIVE or any(not form.features & INFINITIVE for form in forms):
        return ""
    finite = tuple(v for v in step.verbs if any(f.features & FINITE and not f.features & INFINITIVE for f in v.forms))
    return said_by_verbs(basis, step._replace(verbs=finite), -1)


def is_over(basis: Basis, clause: Clause) -> bool:
    """Whether a clause tells of what is past: 'announced that it has freed ...' is no plan."""
    uses = [(f, basis.lexicon.verbs.get(f.lemma, NO_USE)) for verb in clause.verbs for f in verb.forms]
    if any("future" in use.auxiliary and "passive" not in use.auxiliary for _, use in uses):
        return _told_as_done(basis, clause)
    if any("passive" in use.auxiliary and not form.features & ~INFINITIVE for form, use in uses):
        return any("perfect" in use.auxiliary for _, use in uses)  # 'approved that 40 be released'
    return any("perfect" in use.auxiliary or (form.features & PAST and not use.modal) for form, use in uses)


def as_a_fact(basis: Basis, clause: Clause) -> bool:
    """'insiste en que hay 40 presos': the indicative of the present, where what is asked for has the subjunctive."""
    wished_by = basis.lexicon.clauses.wished_by
    if wished_by and clause.kind == "complement":  # 'настаивает, что 14 моряков удерживают'
        opening = basis.sentence.tagged.words.lower[clause.first : clause.first + 3]
        return bool(clause.finite()) and not any(word in wished_by for word in opening)
    if basis.lexicon.clauses.fixed_order:  # 'insisted that nine had been freed', not 'that they set free nine'
        first = clause.verbs[:1] if not any(f.features & INFINITIVE for v in clause.verbs[:1] for f in v.forms) else ()
        return is_over(basis, clause._replace(verbs=first))
    if not basis.lexicon.clauses.subjects_dropped:
        return False
    finite = [f.features for verb in clause.verbs for f in verb.forms if f.features & FINITE]
    return bool(finite) and all(features & FINITE == PRESENT and not features & WISHED for features in finite)


def _told_as_done(basis: Basis, clause: Clause) -> bool:
    """'anunció que 90 presos fueron liberados': a form of 'ser' and 'ir' beside its participle, where it is told."""
    above = basis.sentence.clause(clause.parent) if clause.parent >= 0 else None
    if above is None or not is_speech(basis, above):
        return False
    helping = [[use.auxiliary for use in uses_of([verb], basis.lexicon)] for verb in clause.verbs]
    both = any("future" in name for names in helping for name in names if "passive" in "".join(names))
    only = any("future" in name for names in helping for name in names if "passive" not in "".join(names))
    past = any(form.features & PAST for verb in clause.verbs for form in verb.forms)
    return both and past and not only


def clause_above(basis: Basis, clause: Clause) -> Clause | None:
    """The clause that governs a clause; None where it stands alone."""
    if clause.parent >= 0:
        return basis.sentence.clause(clause.parent)
    following = clause.number + 1
    clauses = basis.sentence.sliced.clauses
    return clauses[following] if following < len(clauses) and clauses[following].kind == "main" else None


def head_noun(basis: Basis, clause: Clause, above: Clause) -> str:
    """'das Angebot, zwölf Häftlinge freizulassen': the noun that the clause explains."""
    known, clause_of = basis.sentence.tagged.known, basis.sentence.sliced.clause_of
    for at in range(min(clause.first, len(known)) - 1, above.first - 1, -1):
        if clause_of[at] == above.number and known[at].status and not known[at].verbs:
            negated = at > 0 and known[at - 1].flags & NEGATION  # 'ist nicht bereit, ...'
            return "refused" if negated and known[at].status in _INTENDED else known[at].status
        if clause.kind == "complement" and basis.lexicon.clauses.subjects_dropped and _tells(basis, at):
            return ""  # 'el jefe de las negociaciones dijo que serían canjeados'
    return ""


def _tells(basis: Basis, at: int) -> bool:
    return any(basis.lexicon.verbs.get(f.lemma, NO_USE).speech for f in basis.sentence.tagged.known[at].verbs)


def _is_status_word(basis: Basis, at: int) -> bool:
    """A word that gives a status wherever it stands; a noun does so only to what it governs."""
    word = basis.sentence.tagged.known[at]
    return bool(word.status) and not word.verbs and not word.flags & GOVERNOR


def said_by_words(basis: Basis, event: Event, clause: Clause) -> str:
    """The status that words of the clause give ('allegedly', 'no evidence of'); ''."""
    known, clause_of = basis.sentence.tagged.known, basis.sentence.sliced.clause_of
    shared = clause.kind == "coordinate" and event.form is not None and event.form.features & PARTICIPLE
    if shared and basis.lexicon.clauses.inner_clauses and clause.parent >= 0 and clause.verbs[0].at == event.at:
        above = basis.sentence.clause(clause.parent)  # 'are set to be freed and returned to ...'
        if event.at - above.last <= 1 and (found := said_by_words(basis, event, above)):
            return found
    for at in range(clause.first, min(clause.last, len(known))):
        if at > event.at and known[at].flags & RELATIVE and basis.lexicon.clauses.subjects_dropped:
            break  # 'detuvo a un hombre que se negó a salir'
        if at > event.at and known[at].flags & PART and basis.sentence.tagged.words.form[at - 1] == ",":
            break  # 'sind noch 20 Geiseln in Gaza, davon vermutlich neun am Leben'
        if not _is_status_word(basis, at):
            continue  # as nearly all
        here = clause_of[at] == clause.number and at != event.at and not _of_whole(basis, at)
        if known[at].status == "negotiated" and at > event.at and event.form is not None:
            continue  # 'их задержали на акции против срыва переговоров о вступлении'
        told_behind = event.noun is None and basis.lexicon.clauses.subjects_dropped
        if known[at].status == "refused" and at > event.at and told_behind:
            continue  # 'siguen presos tres que se negaron a firmar'
        governs = here and not _is_noun(basis, at, clause)
        governs = governs and not of_another_noun(at, event, basis.sentence, basis.lexicon)
        if governs and not _of_another_verb(basis, at, event, clause):
            return known[at].status
    return ""


def _of_whole(basis: Basis, at: int) -> bool:
    """'отпустили 90 из 200, обещанных папе', '12 из 40 обещанных': of those out of whom some were freed."""
    comma, cased = basis.sentence.tagged.words.form[at - 1] == ",", bool(basis.lexicon.clauses.noun_cases)
    around = (m for m in basis.sentence.mentions if (m.last == at - 1 if comma else m.first < at < m.last))
    return cased and any(m.counted and m.prep for m in around)


def _of_another_verb(basis: Basis, at: int, event: Event, clause: Clause) -> bool:
    """'The 12 due to be released are still in prison': what is to come is told by the first."""
    if not basis.lexicon.clauses.fixed_order or basis.sentence.tagged.length[at] < BESIDE:
        return False
    if at > event.at and event.form is not None and tells_of_others(at, event.at, basis.sentence, basis.lexicon):
        return True
    behind = at + basis.sentence.tagged.length[at]
    between = [verb for verb in clause.verbs if behind <= verb.at < event.at]
    uses = uses_of(between[1:], basis.lexicon)
    if between and between[0].at == behind and event.at - behind == len(between):
        first = uses_of(between[:1], basis.lexicon)
        if any("perfect" in use.auxiliary for use in first):
            return False  # 'were to have been freed'
    return any(use.auxiliary and not use.modal for use in uses)


def _is_noun(basis: Basis, at: int, clause: Clause) -> bool:
    words, known = basis.sentence.tagged.words, basis.sentence.tagged.known
    if not basis.lexicon.clauses.nouns_capitalised:
        return bool(known[at].flags & NOUN)
    first = clause.first + 1 if known[clause.first].flags & CONJUNCTION else clause.first
    return words.form[at][0].isupper() and at != first  # 'Teil der Vereinbarung ist die Freilassung von 33'


def subject_of_clause(basis: Basis, clause: Clause) -> Mention | None:
    """Who acts in a clause: the first person, body or place without a preposition, not in the genitive."""
    known = basis.sentence.tagged.known
    bare = [m for m in basis.sentence.in_clause(clause.number) if not m.prep and m.cases != GENITIVE]
    owned = {m.first for m in bare if known[m.first].flags & POSSESSIVE}
    bare = [m for m in bare if m.last not in owned]  # 'Lima's chief prosecutor ordered ...'
    ranked = [m for m in bare if m.kind in ("person", "body", "place")] or [
        m for m in bare if m.kind in ("people", "pronoun") and (m.number is None or m.number.article)
    ]
    return ranked[0] if ranked else None
