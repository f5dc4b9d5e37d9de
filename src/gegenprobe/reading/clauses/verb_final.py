"""Where a verb ends a subordinate clause: what stands behind its mark goes on with the clause around it."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import PART, PARTITIVE
from gegenprobe.reading.clauses.assembly import Assembly
from gegenprobe.reading.clauses.clause_signs import starts_with_conjunction
from gegenprobe.reading.clauses.clause_verbs import is_linked, may_help
from gegenprobe.reading.clauses.segments import Segment
from gegenprobe.reading.words.tagging import UNKNOWN, counts_at

INSIDE: Final = ("relative", "background", "condition", "purpose")
INNER_MARKS: Final = frozenset((",", ")", "–", "—"))
OPENING_MARKS: Final = frozenset((",", "(", "–", "—"))


def _around_ended(assembly: Assembly, segment: Segment) -> int:
    """'ließ 30, die protestiert hatten, frei': the clause around the one that its verb has just ended; or -1."""
    if assembly.last < 0 or not assembly.lexicon.clauses.nouns_capitalised or segment.separator not in INNER_MARKS:
        return -1
    last = assembly.made[assembly.last]
    if last.kind not in INSIDE or not last.verbs or last.parent < 0 or last.verbs[-1].at < last.last - 1:
        return -1
    return last.parent if assembly.made[last.parent].quote == segment.quote else -1


def around_relative(assembly: Assembly, segment: Segment) -> int:
    """The clause that a stretch without a verb goes on with, behind the verb that ends a relative clause."""
    above = _around_ended(assembly, segment)
    first = assembly.tagged.known[segment.first]
    if above < 0 or first.flags & (PART | PARTITIVE):
        return assembly.last
    if not assembly.made[above].verbs:  # 'Die 40, die in Haft saßen, hausten in Zelten': a verb that no pack knows
        lower = assembly.tagged.words.form[segment.first][0].islower() and first is UNKNOWN
        return above if lower else assembly.last
    return above


def clause_waiting(assembly: Assembly, segment: Segment) -> int:
    """'dass alle 30, die in Haft sind, freikommen': the clause around a relative one that the verb ends; or -1."""
    clauses = assembly.lexicon.clauses
    verb_first = clauses.inner_clauses and segment.verbs[0].at == segment.first  # '51, who fled, have been'
    if assembly.last < 0 or not (clauses.nouns_capitalised or verb_first) or segment.separator != ",":
        return -1
    last = assembly.made[assembly.last]
    above = assembly.made[last.parent] if last.kind == "relative" and last.parent >= 0 else None
    if above is None or above.verbs or above.kind in ("main", "coordinate") or above.quote != segment.quote:
        return -1
    return -1 if starts_with_conjunction(assembly, segment) else above.number


def ends_bracket(assembly: Assembly, segment: Segment) -> int:
    """'hat 30, die protestiert hatten, verschoben': the clause around whose auxiliary wants this verb; or -1."""
    above = _around_ended(assembly, segment)
    above = _around_apposition(assembly, segment) if above < 0 else above
    return above if above >= 0 and _wants_verb(assembly, segment, above) else -1


def _around_apposition(assembly: Assembly, segment: Segment) -> int:
    """'hat vier Geiseln, die meisten von ihnen jung, empfangen': the clause around what marks set off; or -1."""
    if assembly.last < 0 or not assembly.lexicon.clauses.nouns_capitalised or segment.separator not in INNER_MARKS:
        return -1
    last, form = assembly.made[assembly.last], assembly.tagged.words.form
    if not last.verbs or last.quote != segment.quote or last.last != segment.first - 1:
        return -1
    before_verb = range(segment.first, segment.verbs[0].at)
    own = any(counts_at(assembly.tagged, at, assembly.lexicon) for at in before_verb)
    set_off = any(form[at] in OPENING_MARKS for at in range(last.verbs[-1].at + 1, last.last))
    return last.number if set_off and not own else -1


def _wants_verb(assembly: Assembly, segment: Segment, number: int) -> bool:
    """Whether a clause has only verbs that help, and the stretch only the verb that they want, at its end."""
    verbs = assembly.made[number].verbs
    if not verbs or not all(may_help(assembly, verb) for verb in verbs) or starts_with_conjunction(assembly, segment):
        return False
    last = segment.verbs[-1]
    wanted = any(form.features & (PARTICIPLE | INFINITIVE) for form in last.forms)
    return wanted and last.at >= segment.last - 2 and not is_linked(assembly, segment)
