"""What the modals, auxiliaries and mood of a verb say of how real it is."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, FUTURE, GERUND, INFINITIVE, LINKED, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import MARK, OPENER, VerbForm
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.complement_openers import kind_opened
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt, uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.roles.headlines import commands
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.governing import said_by_verbs, said_by_words, would_be
from gegenprobe.reading.status.hanging import agreed, carried_on, conditional_passive, set_about
from gegenprobe.reading.status.may_happen import behind_reason
from gegenprobe.reading.status.modals import said_by_modal
from gegenprobe.reading.status.moods import has_condition, only_compares, shares_helpers
from gegenprobe.reading.status.seen import said_of_seen, to_be_seen
from gegenprobe.reading.status.verbs_beside import uses_beside
from gegenprobe.reading.words.attributes import mark_before
from gegenprobe.reading.words.spoken_to import before_you

_OFFERED: Final = ("planned", "negotiated", "demanded")  # what can be turned down


def own_status(basis: Basis, event: Event, clause: Clause) -> str:
    """What the verb's own modals, auxiliaries and mood say; '' when it stands in the indicative."""
    form = event.form
    if basis.kinds[basis.lexicon.frames[event.frame].kind].leaves and commands(event, basis.sentence, basis.lexicon):
        return "demanded"
    trigger_open = form is not None and bool(form.features & (INFINITIVE | LINKED | PARTICIPLE))
    before = basis.sentence.tagged.words.lower[event.at - 1] if event.at else ""
    if form is not None and form.features == GERUND and before in basis.lexicon.clauses.genitive_marks:
        trigger_open = basis.lexicon.clauses.inner_clauses  # 'must complete the process of releasing 40'
    verbs = list(clause.verbs)
    if clause.kind == "coordinate" and clause.parent >= 0 and form is not None and shares_helpers(basis, event, clause):
        verbs += basis.sentence.clause(clause.parent).verbs
    beside, found = uses_beside(basis, verbs, event.at), ""
    perfect = any("perfect" in use.auxiliary or "state" in use.auxiliary for _, use in beside)
    for verb, use in beside:
        if use.modal and form is not None and trigger_open:
            found = said_by_modal(basis, verb, use, perfect, event) or found
        elif use.auxiliary and form is not None and _future(basis, verb, event, verbs):
            found = found or "planned"
    if form is not None and not found:
        found = _announced(basis, event, clause) or _yet_to_come(basis, event, clause) or _mood(basis, event, verbs)
    if _supposed(basis, clause) and not only_compares(basis, clause):
        return "possible"
    if found in ("", "planned") and (not_yet := _as_offered(basis, event, clause)) is not None:
        return not_yet
    found = found or said_of_seen(basis, event, clause) or to_be_seen(basis, event, clause)
    return found or ("demanded" if _urged(basis, event, clause) else "")


def _supposed(basis: Basis, clause: Clause) -> bool:
    """A condition, also one that opens what is said: 'заявил, что если освободят 12, ...'."""
    opens, tagged = clause.first + 1, basis.sentence.tagged
    if clause.kind != "complement" or opens >= clause.last or not tagged.known[opens].flags & OPENER:
        asked = clause.kind == "question" and basis.lexicon.clauses.fixed_order and bool(clause.finite())
        return asked or clause.kind == "condition"  # 'unclear whether Lima will free 12'
    return kind_opened(tagged, opens, basis.lexicon) == "condition"


def _urged(basis: Basis, event: Event, clause: Clause) -> bool:
    """'Let the 30 go now', 'Lassen Sie die 30 frei': an infinitive's form that opens its clause, nobody before it."""
    form, words = event.form, basis.sentence.tagged.words.form
    clauses = basis.lexicon.clauses
    if form is None or not (clauses.fixed_order or _to_you(basis, event.at)) or clause.kind != "main":
        return False
    first = next((at for at in range(clause.first, clause.last) if words[at][0].isalnum()), -1)
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    return first == event.at and kind.leaves and bool(form.features & INFINITIVE) and words[first][0].isupper()


def _to_you(basis: Basis, at: int) -> bool:
    """'Lassen Sie 30 frei': the pronoun of those spoken to, which has a capital inside the sentence; no question."""
    tagged = basis.sentence.tagged
    asks = tagged.words.form[-1] == "?"
    return basis.lexicon.clauses.nouns_capitalised and not asks and before_you(tagged, at)


def _on_condition(basis: Basis, clause: Clause) -> bool:
    """'Wenn Minsk zustimmt, kommen 52 frei': a main clause that looks ahead beside a conditional one."""
    if clause.kind not in ("main", "coordinate") or not has_condition(basis, clause):
        return False
    first = clause.verbs[:1] if basis.lexicon.clauses.fixed_order else clause.verbs
    forms = [form for verb in first for form in verb.forms]
    uses = [basis.lexicon.verbs.get(form.lemma, NO_USE) for form in forms]
    finite = [form.features for form in forms if form.features & FINITE]
    past = any(features & PAST and not features & CONDITIONAL for features in finite)
    ahead = "planned" if basis.lexicon.clauses.fixed_order else ""  # 'If the talks succeed, 40 will be freed'
    return bool(finite) and not past and not any(use.modal and use.modal != ahead for use in uses)


def _as_offered(basis: Basis, event: Event, clause: Clause) -> str | None:
    """'' for an offer, on whatever condition ('готовы отпустить 12, если ...'), 'possible' for what has another one."""
    told = said_by_verbs(basis, clause, event.at) or said_by_words(basis, event, clause)
    if told == "negotiated":
        return ""
    return "possible" if _on_condition(basis, clause) else None


def _announced(basis: Basis, event: Event, clause: Clause) -> str:
    """'Minsk to free 110 prisoners': a headline whose only verb is an infinitive; 'Efforts to free 110': hopes."""
    form, known = event.form, basis.sentence.tagged.known
    marked = event.at > 0 and known[event.at - 1].flags & MARK
    if not marked or form is None or not form.features & INFINITIVE or clause.kind not in ("main", "coordinate"):
        return ""
    if clause.kind == "coordinate":  # '..., and efforts to free the other six go on'
        noun = known[event.at - 2]
        return noun.status if event.at - 2 <= clause.first + 1 and not noun.verbs else ""
    if _turned_away(basis, event, clause):
        return "refused"
    if agreed(event, clause, basis.sentence, basis.lexicon):
        return "planned"
    if goes_on := set_about(event, clause, basis.sentence, basis.lexicon):
        return goes_on
    alone = all(verb.at >= event.at for verb in clause.verbs) and event.at - 1 > clause.first
    if basis.sentence.tagged.words.lower[event.at - 2] in basis.lexicon.clauses.firsts:
        return ""  # 'The first to walk free was X'
    if carried_on(event, clause, basis.sentence, basis.lexicon):
        return ""
    noun = known[event.at - 2]
    return (noun.status if not noun.verbs else "") or "planned" if alone else ""


def _turned_away(basis: Basis, event: Event, clause: Clause) -> bool:
    """'An offer to free nine was turned down': a passive behind what the infinitive explains."""
    noun = basis.sentence.tagged.known[event.at - 2]
    behind = [verb for verb in clause.verbs if verb.at > event.at]
    if noun.verbs or noun.status not in _OFFERED or not basis.lexicon.clauses.fixed_order:
        return False
    uses = uses_of(behind, basis.lexicon)
    helped = any("passive" in use.auxiliary for use in uses)
    return helped and any(use.status == "refused" for use in uses)


def _yet_to_come(basis: Basis, event: Event, clause: Clause) -> str:
    """'The ten hostages to be freed are in Gaza', ', with another 12 to follow': 'planned'; '' for other clauses."""
    lexicon, tagged = basis.lexicon, basis.sentence.tagged
    if not clause.verbs or not lexicon.clauses.fixed_order:
        return ""
    mark = mark_before(clause.verbs[0].at, tagged, lexicon)
    if tagged.words.lower[clause.first] in lexicon.clauses.with_others:
        return "planned" if mark > clause.first + 1 else ""
    mark = mark_before(event.at - 1, tagged, lexicon)
    earlier = [verb for verb in clause.verbs if verb.at < mark]
    helper = [verb for verb in clause.verbs if verb.at == event.at - 1]
    passive = any("passive" in use.auxiliary for use in uses_of(helper, lexicon))
    says = all(use.speech and not use.status for use in uses_of(earlier, lexicon))
    ahead = [verb for verb in clause.verbs if verb.at > event.at]  # 'said the 90 to be freed were in Gaza'
    told = clause.kind in ("main", "complement") or any(use.auxiliary for use in uses_of(ahead, lexicon))
    if mark <= 0 or not (passive and says and told):
        return ""
    before = [m for m in basis.sentence.mentions if m.last == mark and m.counted and not m.prep]
    before = [m for m in before if not m.first or tagged.length[m.first - 1] == 1]  # not 'Calls for 12 to be freed'
    words = [word for m in before for word in tagged.words.lower[m.first : m.last]]
    return "planned" if words and not any(word in lexicon.clauses.firsts for word in words) else ""


def _future(basis: Basis, verb: VerbAt, event: Event, verbs: list[VerbAt]) -> bool:
    """'wird ... freilassen', 'werden freigelassen werden': a future auxiliary and an infinitive."""
    form = event.form
    assert form is not None
    lexicon = basis.lexicon
    uses = [(f, lexicon.verbs.get(f.lemma, NO_USE)) for f in verb.forms]
    if not any("future" in use.auxiliary and f.features & FINITE & ~PAST for f, use in uses):
        return False
    if form.features & INFINITIVE and not (form.features & PARTICIPLE and event.passive):
        return True
    return any(
        f.features & INFINITIVE and v.at > verb.at and lexicon.verbs.get(f.lemma, NO_USE).auxiliary
        for v in verbs
        if v.at not in (verb.at, event.at) and not behind_reason(v.at, basis.sentence, basis.lexicon)
        for f in v.forms
    ) or any(f.features & FUTURE for f in verb.forms)


def _mood(basis: Basis, event: Event, verbs: list[VerbAt]) -> str:
    """What the mood of a verb says."""
    form = event.form
    assert form is not None
    if form.features & FUTURE and not form.features & ~FUTURE:
        return "planned"
    own = basis.lexicon.clauses.subjects_dropped and form.features & FINITE == CONDITIONAL
    if own or conditional_passive(event, verbs, basis.lexicon):
        clause = basis.sentence.clause(event.clause)
        return "planned" if clause.kind == "complement" else "possible"
    if basis.lexicon.clauses.subjects_dropped and would_be(basis, event, verbs):
        return "possible"
    if _only_thought_of(basis, event, form):
        return "planned" if _told_by_somebody(basis, event) else "possible"
    held = basis.lexicon.clauses.nouns_capitalised and basis.kinds[basis.lexicon.frames[event.frame].kind].stock
    for verb in verbs:  # 'von denen 20 festgehalten würden' tells, as others say, of those who are held
        for reading in verb.forms:
            use = basis.lexicon.verbs.get(reading.lemma, NO_USE)
            opens = ("future" in use.auxiliary and not held) or "allowed" in use.auxiliary
            if reading.features & FINITE == CONDITIONAL and opens:
                return "planned" if _foretold(basis, event) else "possible"
    return ""


def _only_thought_of(basis: Basis, event: Event, form: VerbForm) -> bool:
    """'Mit dem Gesetz kämen neun frei': a form that is nothing but a conditional, of what leaves or moves."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    plain = form.features & FINITE == CONDITIONAL and not form.features & (PARTICIPLE | PAST | INFINITIVE)
    return basis.lexicon.clauses.nouns_capitalised and plain and (kind.leaves or kind.moves or kind.swaps)


def _told_by_somebody(basis: Basis, event: Event) -> bool:
    """'Am Freitag kämen neun frei, sagte X': a verb of saying in another clause."""
    others = (clause for clause in basis.sentence.sliced.clauses if clause.number != event.clause)
    return any(use.speech for clause in others for _, use in uses_beside(basis, list(clause.verbs), -1))


def _foretold(basis: Basis, event: Event) -> bool:
    """'teilte mit, dass zwölf Häftlinge freigelassen würden': the future as somebody reports it."""
    clause = basis.sentence.clause(event.clause)
    if clause.kind == "coordinate" and clause.parent >= 0:
        clause = basis.sentence.clause(clause.parent)  # 'würden begnadigt und freigelassen'
    told = clause.kind == "complement" or (clause.kind == "main" and not has_condition(basis, clause))
    return told and basis.lexicon.clauses.nouns_capitalised
