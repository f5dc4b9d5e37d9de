"""What a modal says of an event: hearsay, duty, permission; what a deal obliges to is no demand."""

from __future__ import annotations

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, INFINITIVE, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import IN_RETURN, VerbUse
from gegenprobe.reading.clauses.segments import VerbAt, uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.stock_days import NO_DAY
from gegenprobe.reading.status.basis import Basis


def said_by_modal(basis: Basis, verb: VerbAt, use: VerbUse, perfect: bool, event: Event) -> str:
    """What a modal says: 'soll ... sein' is hearsay, 'durfte ausreisen' happened, only releases are demanded."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if use.hearsay and (perfect or kind.stock):
        return ""  # 'sollen 3.500 Menschen einsitzen'
    if perfect and any(f.lemma in basis.lexicon.claiming and f.features & FINITE for f in verb.forms):
        return ""  # 'Die Armee will zwölf Geiseln befreit haben'
    past = any((f.features & PAST and not f.features & CONDITIONAL) or f.features == PARTICIPLE for f in verb.forms)
    behind = perfect and verb.at > event.at and any(form.features & INFINITIVE for form in verb.forms)
    if use.modal == "demanded" and not kind.leaves:
        over = past or behind  # 'haben das Land verlassen müssen'
        return "" if kind.stock or (over and basis.lexicon.clauses.nouns_capitalised) else "planned"
    if use.modal == "demanded" and (past or behind) and basis.lexicon.clauses.nouns_capitalised:
        return ""  # 'zwei mussten um Mitternacht freigelassen werden'
    if use.modal == "demanded" and (_owed_in_return(basis, event) or _obliged(basis, event)):
        return "planned"
    if use.modal == "demanded" and past and basis.lexicon.clauses.subjects_dropped:
        return "planned"  # 'Caracas debía soltar a 80'
    done = use.modal == "possible" and (past or behind) and not basis.lexicon.clauses.noun_cases
    return "" if done else use.modal  # 'durfte ausreisen' happened; 'могли похитить' may have


def _obliged(basis: Basis, event: Event) -> bool:
    """'Израиль должен освободить 2000': what a side has to do, as nobody but the report says it, is a duty."""
    clause = basis.sentence.clause(event.clause)
    if not basis.lexicon.clauses.adjectives_agree or clause.kind not in ("main", "coordinate"):
        return False
    if event.passive:  # 'В среду должны быть освобождены 24 медсестры'
        inside = [t for t in basis.sentence.times if clause.first <= t.first < clause.last]
        return not clause.quote and not _told_by_somebody(basis) and any(t.kind not in NO_DAY for t in inside)
    if len(clause.verbs) > 2 or clause.quote or _told_by_somebody(basis):
        return False
    return any(m.kind in ("place", "body") and not m.prep for m in basis.sentence.in_clause(clause.number))


def _told_by_somebody(basis: Basis) -> bool:
    return any(use.speech for c in basis.sentence.sliced.clauses for use in uses_of(c.verbs, basis.lexicon))


def _owed_in_return(basis: Basis, event: Event) -> bool:
    """'Im Gegenzug muss Israel ... freilassen': an obligation of a deal is no demand."""
    clause, known = basis.sentence.clause(event.clause), basis.sentence.tagged.known
    if not basis.sentence.tagged.flags & IN_RETURN:
        return False
    return any(known[at].flags & IN_RETURN for at in range(clause.first, clause.last))
