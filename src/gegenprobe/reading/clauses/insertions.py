"""What goes on behind an insertion: 'han soltado los hutíes, respaldados por Irán, a 113 presos'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, ORGANISATION, PEOPLE, PREPOSITION, TITLE
from gegenprobe.reading.clauses.assembly import Assembly
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import Segment, uses_of

LONGEST_APPOSITION: Final = 20  # words between two commas


def around_inserted(assembly: Assembly, segment: Segment, target: int) -> int:
    """'han soltado los hutíes, respaldados por Irán, a 113 presos': people behind what is set off.

    Also behind ', sostiene el ministro,'.
    """
    last = assembly.made[target]
    inserted = last.kind in ("relative", "purpose", "coordinate", "parenthesis") or _cites(assembly, last)
    set_off = inserted and last.separator == "," and segment.separator == "," and last.last == segment.first - 1
    people = (set_off and _of_people_at(assembly, segment)) or _lists_on(assembly, segment, last)
    if assembly.lexicon.clauses.fixed_order or last.parent < 0 or not people:
        return target
    above = assembly.made[last.parent]
    return above.number if above.verbs and above.quote == segment.quote else target


def _lists_on(assembly: Assembly, segment: Segment, last: Clause) -> bool:
    """'liberó a 40 hombres detenidos en mayo, así como a 12 mujeres': the object's mark behind a conjunction."""
    lower, at = assembly.tagged.words.lower, segment.first
    if last.kind != "relative" or not assembly.tagged.known[at].flags & CONJUNCTION:
        return False
    mark = at + max(1, assembly.tagged.length[at])
    return mark < segment.last and lower[mark] in assembly.lexicon.clauses.object_marks


def _cites(assembly: Assembly, clause: Clause) -> bool:
    """', sostiene el ministro,': a clause that opens with a verb of saying."""
    opens = bool(clause.verbs) and clause.verbs[0].at == clause.first and clause.kind == "main"
    return opens and any(use.speech for use in uses_of(clause.verbs[:1], assembly.lexicon))


def _of_people_at(assembly: Assembly, segment: Segment) -> bool:
    """Whether a stretch opens with people or a body, behind the object's mark or an article."""
    known, at, last = assembly.tagged.known, segment.first, segment.last
    if known[at].flags & CONJUNCTION and not known[at].flags & PREPOSITION:
        return False
    marked = assembly.tagged.words.lower[at] in assembly.lexicon.clauses.object_marks
    at += marked
    if at >= last or not (marked or known[at].flags & ARTICLE):
        return False
    heads = ORGANISATION | TITLE | PEOPLE
    return any(known[k].group or known[k].flags & heads for k in range(at, min(at + 4, last)))


def apposed_participle(assembly: Assembly, segment: Segment) -> bool:
    """'X, arrested in May, was freed': a participle between marks, and the subject's own verb right behind."""
    form, verbs = assembly.tagged.words.form, segment.verbs
    if not assembly.lexicon.clauses.inner_clauses or not verbs or assembly.last < 0 or assembly.last != assembly.main:
        return False
    if verbs[0].at != segment.first or segment.separator != "," or assembly.made[assembly.main].verbs:
        return False
    if len(verbs) > 1 or form[segment.last : segment.last + 1] != [","]:
        return _participles_to_comma(assembly, segment)
    after = segment.last + 1
    closed = after < len(form) and form[segment.last] == ","
    return closed and any(reading.features & FINITE for reading in assembly.tagged.known[after].verbs)


def _participles_to_comma(assembly: Assembly, segment: Segment) -> bool:
    """'90, expelled by Peru and held in Chile since, were ...': participles only, and the verb behind the comma."""
    form, known = assembly.tagged.words.form, assembly.tagged.known
    near = range(segment.first, min(segment.first + LONGEST_APPOSITION, len(form) - 1))
    comma = next((at for at in near if form[at] == ","), 0)
    if not comma or not assembly.lexicon.clauses.fixed_order:
        return False
    inside = [word.verbs for word in known[segment.first : comma] if word.verbs]
    plain = all(any(reading.features & (PARTICIPLE | GERUND) for reading in verbs) for verbs in inside)
    return plain and any(reading.features & FINITE for reading in known[comma + 1].verbs)
