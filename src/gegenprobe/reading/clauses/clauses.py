"""Clauses of a sentence: main, subordinate, relative, infinitive, coordinate; what is quoted; which governs which.

Language-neutral: verbs, openers and relatives come from the packs. A stretch between two marks that has no verb of
its own belongs to the clause around it; a main clause that an embedded one interrupts is taken up again.
"""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.assembly import Assembly
from gegenprobe.reading.clauses.clause import Clause, Sliced
from gegenprobe.reading.clauses.clause_goes_on import (
    bare_infinitive,
    beyond_description,
    beyond_infinitive,
    goes_back_to,
    hangs_on_noun,
    has_tail,
    interrupted,
    names_asked,
    opens_main,
    relative_read,
    spoken_inside,
    still_open,
    wants_subject,
)
from gegenprobe.reading.clauses.clause_returns import hung_on, is_due_apart, returned_to, said_of_name
from gegenprobe.reading.clauses.clause_signs import (
    is_parenthesis,
    is_participial,
    opening_of,
    participle_phrase,
    starts_with_conjunction,
    tail_waits,
)
from gegenprobe.reading.clauses.clause_verbs import some_finite
from gegenprobe.reading.clauses.insertions import apposed_participle, around_inserted
from gegenprobe.reading.clauses.interrupted import joined
from gegenprobe.reading.clauses.relative_parts import of_whom
from gegenprobe.reading.clauses.segments import Segment, VerbAt, quotes_of, segments_of
from gegenprobe.reading.clauses.stretch import GOVERNED, REDUCED, RESUMES, SPOKEN
from gegenprobe.reading.clauses.verb_final import around_relative
from gegenprobe.reading.clauses.verb_lists import listed
from gegenprobe.reading.clauses.verbless_clauses import held_beside, opens_by_status, told_verbless, verbless
from gegenprobe.reading.clauses.verbs_beside import coordinated
from gegenprobe.reading.words.tagging import Tagged


def slice_clauses(tagged: Tagged, verbs_at: list[int], lexicon: Lexicon) -> Sliced:
    """Cut a sentence into clauses. `verbs_at`: the words that are verbs here."""
    verbs = {at: VerbAt(at, tagged.known[at].verbs) for at in verbs_at}
    quote_of = quotes_of(tagged, verbs)
    assembly = Assembly(tagged, lexicon, len(tagged.words))
    segments = joined(segments_of(tagged, verbs, quote_of, lexicon), tagged, lexicon)
    for segment, behind, after in zip(segments, segments[1:], segments[2:], strict=False):
        if behind.separator == REDUCED and after.separator == RESUMES:  # 'After 30 people jailed in May were freed'
            assembly.parted.add(segment.first)
    for segment in segments:
        take_all(assembly, segment)
    return Sliced(listed(finished_clauses(assembly), tagged, lexicon), assembly.clause_of, quote_of)


def take_all(assembly: Assembly, segment: Segment) -> None:
    """Give the parts of the segment to their clauses, then what was put into it."""
    for part in coordinated(segment, assembly.tagged, assembly.lexicon):
        take_in(assembly, part)
    last, main, tail = assembly.last, assembly.main, assembly.tail
    for inner in segment.inserted:
        assembly.last = assembly.clause_of[inner.first - 2]
        take_all(assembly, inner)
        assembly.last, assembly.main, assembly.tail = last, main, tail


def take_in(assembly: Assembly, segment: Segment) -> None:
    """Give the segment to the clause it belongs to, or open a new one."""
    relative = of_whom(assembly, segment)
    kind, relative = ("relative", relative) if relative >= 0 else opening_of(assembly, segment)
    kind = kind or spoken_inside(assembly, segment)
    if _is_reduced(assembly, segment):
        _new(assembly, segment, "relative", assembly.last, -1)
    elif segment.separator == GOVERNED or (segment.separator == SPOKEN and not segment.verbs):
        _new(assembly, segment, "complement", assembly.last, -1)
    elif segment.separator == RESUMES and not segment.verbs:
        # 'hanged nine men convicted of murder on Monday'
        _extend(assembly, assembly.made[assembly.last].parent, segment)
    elif segment.separator == RESUMES and (interrupted(assembly) >= 0 or has_tail(assembly)):
        _take_up(assembly, segment)
    elif kind:
        _new(assembly, segment, kind, hung_on(assembly, segment, kind), relative)
    elif not segment.verbs or tail_waits(assembly, segment):
        _loose(assembly, segment)
    else:
        _take_in_unopened(assembly, segment)


def _is_reduced(assembly: Assembly, segment: Segment) -> bool:
    """'the 30 people jailed in May', 'X, arrested in May,': a participle that tells of whom it stands behind."""
    if segment.separator == REDUCED or apposed_participle(assembly, segment) or said_of_name(assembly, segment):
        return True
    return participle_phrase(assembly, segment)


def _take_in_unopened(assembly: Assembly, segment: Segment) -> None:
    """Give a segment with a verb, which no word opens, to a clause that is still open, or make it one of its own."""
    if hangs_on_noun(assembly, segment):
        main = assembly.last
        _new(assembly, segment, "infinitive", main, -1)
        assembly.last = main
    elif assembly.last >= 0 and told_verbless(segment, assembly.made[assembly.last], assembly.tagged, assembly.lexicon):
        _new(assembly, segment, "main", assembly.last, -1)
    elif (open_ := still_open(assembly, segment)) >= 0:
        _extend(assembly, open_, segment)
        assembly.last = open_
    elif is_parenthesis(assembly, segment) or is_participial(assembly, segment):
        main = assembly.last
        _new(assembly, segment, "parenthesis", main, -1)
        assembly.last = main
    elif (target := goes_back_to(assembly, segment)) >= 0:
        _extend(assembly, target, segment)
        assembly.last = target
    elif names_asked(assembly, segment):
        _extend(assembly, assembly.last, segment)
    elif bare_infinitive(assembly, segment):
        _new(assembly, segment, "infinitive", assembly.last, -1)
    else:
        beside = assembly.main if beyond_infinitive(assembly, segment) else assembly.last
        around = beyond_description(assembly, segment)
        beside = around if around >= 0 else beside
        _new(assembly, segment, "coordinate" if _is_coordinate(assembly, segment) else "main", beside, -1)


def _is_coordinate(assembly: Assembly, segment: Segment) -> bool:
    """Whether the segment goes on from the last clause: behind 'and', or without a finite verb; in one quotation."""
    if assembly.last < 0 or assembly.made[assembly.last].quote != segment.quote:
        return False
    if segment.separator == "and" or starts_with_conjunction(assembly, segment):
        return True
    return not some_finite(assembly, segment.verbs)


def _take_up(assembly: Assembly, segment: Segment) -> None:
    """', and five men who fled were freed': subject and verb around a relative clause make a clause."""
    tail, relative = assembly.tail, relative_read(assembly)
    if tail is None or interrupted(assembly) >= 0:
        assembly.last = interrupted(assembly)
        _extend(assembly, assembly.last, segment)
        return
    _new(assembly, tail._replace(separator="and"), "coordinate", assembly.made[relative].parent, -1)
    _extend(assembly, assembly.last, segment)
    assembly.made[relative] = assembly.made[relative]._replace(parent=assembly.last)


def finished_clauses(assembly: Assembly) -> list[Clause]:
    """All clauses in order."""
    return assembly.made


def _loose(assembly: Assembly, segment: Segment) -> None:
    if segment.verbs and assembly.tail is not None:
        _of_tail(assembly, segment, assembly.tail)
        return
    if assembly.last < 0 or (assembly.made[assembly.last].quote != segment.quote and segment.separator == '"'):
        _new(assembly, segment, "main", assembly.last, -1)
        return
    if not segment.verbs and held_beside(segment, assembly.made[assembly.last], assembly.tagged, assembly.lexicon):
        around = assembly.last
        _new(assembly, segment, "relative", around, -1)
        assembly.last = around
        return
    last = assembly.made[assembly.last]
    alone = not segment.verbs and (
        verbless(segment, last, assembly.tagged, assembly.lexicon)
        or opens_by_status(segment, last, assembly.tagged, assembly.lexicon)
    )
    if alone or opens_main(assembly, segment) or is_due_apart(assembly, segment):
        _new(assembly, segment, "main", assembly.last, -1)
        return
    target = assembly.main if wants_subject(assembly, segment) else around_relative(assembly, segment)
    target = around_inserted(assembly, segment, target)
    target = returned_to(assembly, segment, target)
    joined = segment.separator in ("and", ";") or starts_with_conjunction(assembly, segment)
    apposed = assembly.tail is not None and segment.separator == "," and segment.first - assembly.tail.last <= 1
    if not apposed or joined or not assembly.lexicon.clauses.inner_clauses:
        assembly.tail = segment if joined and assembly.made[target].verbs else None
    _extend(assembly, target, segment)
    if assembly.lexicon.clauses.nouns_capitalised:
        assembly.last = target


def _of_tail(assembly: Assembly, segment: Segment, tail: Segment) -> None:
    """'..., and X, a teacher, was jailed': subject and verb around what is set off make a clause of their own."""
    before = assembly.clause_of[tail.first]
    _new(assembly, tail._replace(separator="and"), "coordinate", before, -1)
    inside = [at for at in range(tail.first, segment.first) if assembly.clause_of[at] == before]
    for at in inside:
        assembly.clause_of[at] = assembly.last
    _extend(assembly, assembly.last, segment)
    assembly.tail = None


def _extend(assembly: Assembly, number: int, segment: Segment) -> None:
    clause = assembly.made[number]
    assembly.made[number] = clause._replace(last=segment.last, verbs=clause.verbs + tuple(segment.verbs))
    for at in range(segment.first, segment.last):
        assembly.clause_of[at] = number


def _new(assembly: Assembly, segment: Segment, kind: str, parent: int, relative: int) -> None:
    number = len(assembly.made)
    verbs = tuple(segment.verbs)
    assembly.made.append(
        Clause(number, kind, parent, segment.first, segment.last, verbs, segment.quote, relative, segment.separator)
    )
    for at in range(segment.first, segment.last):
        assembly.clause_of[at] = number
    assembly.last = number
    hangs = kind == "coordinate" and parent >= 0 and assembly.made[parent].kind == "relative"
    inside = assembly.lexicon.clauses.nouns_capitalised or bool(assembly.lexicon.clauses.adjectives_agree)
    inside = inside or (hangs and assembly.made[parent].relative < 0 and not assembly.made[assembly.main].verbs)
    if kind in ("main", "coordinate") and not (hangs and inside):
        assembly.main = number  # 'der in Mali lebte und schrieb' leaves the main clause open
