"""Which clause a stretch without a verb goes on with, where the order of words is free; what a clause hangs on."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, OPENER, ORGANISATION, PEOPLE, PREPOSITION, TITLE
from gegenprobe.reading.clauses.assembly import Assembly
from gegenprobe.reading.clauses.clause_signs import starts_with_conjunction
from gegenprobe.reading.clauses.clause_verbs import opens_infinitive
from gegenprobe.reading.clauses.segments import NO_USE, Segment, uses_of
from gegenprobe.reading.clauses.verbs_beside import done_to_people
from gegenprobe.reading.words.status_words import is_due

OPENING: Final = 3  # words up to the one that opens a clause ('y de que')


def is_due_apart(assembly: Assembly, segment: Segment) -> bool:
    """'..., and a trial is due on Friday', '...; four more are due out': the words of a status hold its verb."""
    joined = segment.separator == ";" or starts_with_conjunction(assembly, segment)
    if not joined or not assembly.lexicon.clauses.fixed_order:
        return False
    return any(is_due(at, assembly.tagged, assembly.lexicon) for at in range(segment.first + 1, segment.last))


def opens_phrase(assembly: Assembly, segment: Segment) -> bool:
    """Whether a stretch opens with a preposition or a noun for an event."""
    first = assembly.tagged.known[segment.first]
    return bool(first.flags & PREPOSITION or first.events)


def returned_to(assembly: Assembly, segment: Segment, target: int) -> int:
    """'за решёткой, сообщает X, 40 узников': the clause around what stands between marks; else `target`.

    A clause that wants its verb takes up what a preposition opens behind a relative one, and a clause with a
    verb what no person or body opens behind words of speech or a gerund.
    """
    last = assembly.made[assembly.last]
    if not assembly.lexicon.clauses.noun_cases or segment.separator != "," or last.quote != segment.quote:
        return target
    inner = last.kind in ("relative", "background", "condition")
    if inner and assembly.main >= 0 and not assembly.made[assembly.main].verbs and opens_phrase(assembly, segment):
        return assembly.main
    uses = uses_of(last.verbs, assembly.lexicon)
    said = bool(uses) and all(use.speech for use in uses if use is not NO_USE)
    gerund = bool(last.verbs) and all(f.features & GERUND for verb in last.verbs for f in verb.forms)
    if last.parent < 0 or not (said or gerund) or not assembly.made[last.parent].verbs:
        return target
    first, form = assembly.tagged.known[segment.first], assembly.tagged.words.form[segment.first]
    holder = first.group or first.flags & (TITLE | ORGANISATION | PEOPLE) or form[0].isupper()
    return target if holder else last.parent


def of_the_relative(assembly: Assembly, segment: Segment) -> bool:
    """'X, who had urged Y to free Z, left': an infinitive that no mark parts from the relative clause before it."""
    last = assembly.made[assembly.last]
    behind = last.kind == "relative" and last.last == segment.first and bool(last.verbs)
    return behind and assembly.lexicon.clauses.fixed_order and opens_infinitive(assembly, segment)


def said_of_name(assembly: Assembly, segment: Segment) -> bool:
    """'There is X, sentenced to four years, and Y, jailed for three': a participle tells of the name before it."""
    words, verbs, before = assembly.tagged.words, segment.verbs, segment.first - 2
    if len(verbs) != 1 or segment.separator != "," or before < 0:
        return False
    after, participle = verbs[0].at + 1, any(form.features & PARTICIPLE for form in verbs[0].forms)
    if verbs[0].at != segment.first or not participle or after >= segment.last or assembly.last < 0:
        return False
    told = assembly.main >= 0 and assembly.made[assembly.main].verbs and done_to_people(verbs[0], assembly.lexicon)
    known, named = assembly.tagged.known, words.form[before][0].isupper() and words.form[before - 1][0].isupper()
    named = named and not known[before].verbs and known[before].place is None
    if assembly.lexicon.clauses.subjects_dropped and known[before].group:
        named = True  # 'exigió la liberación de 20 soldados, retenidos en Perú'
    return bool(told and named and known[after].flags & PREPOSITION)


def hung_on(assembly: Assembly, segment: Segment, kind: str) -> int:
    """What a clause hangs on: 'said that 40 may be freed, and that ...' on the verb before the first 'that'."""
    joined = segment.separator in ("and", ";") or starts_with_conjunction(assembly, segment)
    joined = joined or (segment.first > 0 and bool(assembly.tagged.known[segment.first - 1].flags & CONJUNCTION))
    if kind != "complement" or not joined:
        return assembly.last
    opener, number = _opener(assembly, segment.first, segment.last), assembly.last
    while number >= 0 and opener:
        clause = assembly.made[number]
        if clause.kind == kind and _opener(assembly, clause.first, clause.last) == opener:
            return clause.parent
        number = clause.parent
    return assembly.last


def _opener(assembly: Assembly, first: int, last: int) -> str:
    """The word that opens a clause, behind a conjunction or preposition at most."""
    known, lower = assembly.tagged.known, assembly.tagged.words.lower
    return next((lower[at] for at in range(first, min(first + OPENING, last)) if known[at].flags & OPENER), "")
