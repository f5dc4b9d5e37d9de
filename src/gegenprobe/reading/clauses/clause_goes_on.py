"""Which clause before it a stretch goes on with."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import PREPOSITION
from gegenprobe.reading.clauses.assembly import Assembly
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.clause_returns import of_the_relative, opens_phrase
from gegenprobe.reading.clauses.clause_signs import (
    behind_bracket,
    closes_clause,
    has_subject,
    is_dateline,
    more_of_subject,
    starts_with_conjunction,
)
from gegenprobe.reading.clauses.clause_verbs import helpers_only, is_linked, may_help, opens_infinitive, some_finite
from gegenprobe.reading.clauses.segments import NO_USE, Segment, says_aside, uses_of
from gegenprobe.reading.clauses.stretch import REDUCED
from gegenprobe.reading.clauses.verb_final import clause_waiting, ends_bracket
from gegenprobe.reading.clauses.verbs_beside import says_something

NEXT: Final = 2  # words from a conjunction to the verb behind it, with an adverb
LONGEST_SUBJECT: Final = 4  # words before a verb in second place


def beyond_infinitive(assembly: Assembly, segment: Segment) -> bool:
    """'weigern sich, zu gehen, und müssen bleiben': a finite verb goes on with the clause around the infinitive."""
    clauses = assembly.lexicon.clauses
    if assembly.last < 0 or assembly.main < 0 or assembly.made[assembly.last].kind != "infinitive":
        return False
    own = clauses.fixed_order and (has_subject(assembly, segment) or _past_infinitive(assembly, segment))
    return (clauses.nouns_capitalised or own) and some_finite(assembly, segment.verbs)


def beyond_description(assembly: Assembly, segment: Segment) -> int:
    """'desarticuló una red que robaba y detuvo a doce': the clause around what lasted, which what happened goes on.

    So it is behind a participle that describes ('una red dedicada al robo'). -1 where it does not: then who is told of
    there did that, too ('una banda que operaba en Lima y secuestró a doce').
    """
    lower, endings = assembly.tagged.words.lower, assembly.lexicon.clauses.lasting_endings
    last = assembly.made[assembly.last] if assembly.last >= 0 and endings else None
    if last is None or last.kind not in ("relative", "background") or last.parent < 0 or segment.separator != "and":
        return -1
    around, first = assembly.made[last.parent], segment.verbs[0]
    if not (around.verbs and last.verbs) or first.at - segment.first > 1 or last.quote != segment.quote:
        return -1
    lasts = [lower[verb.at].endswith(endings) for verb in (last.verbs[0], around.verbs[0], first)]
    lasts[0] = lasts[0] or (last.separator == REDUCED and not some_finite(assembly, list(last.verbs)))
    plural = assembly.lexicon.clauses.plural_verbs
    alike = lower[around.verbs[0].at].endswith(plural) == lower[first.at].endswith(plural)
    return last.parent if lasts == [True, False, False] and alike and _could_go_on(assembly, around, segment) else -1


def _could_go_on(assembly: Assembly, around: Clause, segment: Segment) -> bool:
    """Whether two clauses tell of one time, and the second neither in the passive nor of what captors do."""
    first, lexicon = segment.verbs[0], assembly.lexicon
    tenses = [{form.features & FINITE for form in verb.forms} for verb in (around.verbs[0], first)]
    taken = any(form.lemma in lexicon.told_by.taken for form in first.forms)
    passive = any("passive" in use.auxiliary for use in uses_of([first], lexicon))
    return bool(tenses[0] & tenses[1]) and not taken and not passive


def _past_infinitive(assembly: Assembly, segment: Segment) -> bool:
    """'refused to pay and was arrested': what no infinitive can be; not 'to be freed and flown home'."""
    last = assembly.made[assembly.last]
    if not starts_with_conjunction(assembly, segment) or segment.verbs[0].at - segment.first > NEXT:
        return False
    forms = segment.verbs[0].forms
    if any(form.features & INFINITIVE for form in forms):
        return False
    plain = len(last.verbs) == 1 and not may_help(assembly, last.verbs[0])
    return plain or not any(form.features & PARTICIPLE for form in forms)


def interrupted(assembly: Assembly) -> int:
    """The clause without a verb so far that the relative clause just read hangs on; -1: there is none."""
    last = assembly.made[assembly.last]
    if last.kind == "infinitive" and last.parent >= 0 and assembly.lexicon.clauses.fixed_order:
        last = assembly.made[last.parent]  # 'said that 12 men who tried to flee were shot'
    waits = last.kind == "relative" and last.parent >= 0 and not assembly.made[last.parent].verbs
    return last.parent if waits else -1


def behind_gerund(assembly: Assembly, segment: Segment) -> bool:
    """'Отбыв год, вышла Анна Орлова': a gerund that opens the sentence tells of the subject of the verb behind it."""
    if not assembly.lexicon.clauses.adjectives_agree or assembly.last < 0 or segment.separator != ",":
        return False
    last = assembly.made[assembly.last]
    gerund = bool(last.verbs) and all(form.features & GERUND for verb in last.verbs for form in verb.forms)
    opens = gerund and last.number == 0 and last.verbs[0].at == last.first and last.quote == segment.quote
    nouns = any(assembly.tagged.known[at].events for at in range(last.first, last.last))
    frames = (assembly.lexicon.frames[n] for use in uses_of(last.verbs, assembly.lexicon) for n in use.frames)
    return opens and not nouns and not any("object" in frame.roles.get("whom", ()) for frame in frames)


def still_open(assembly: Assembly, segment: Segment) -> int:
    """The clause that the segment goes on with; -1: there is none."""
    goes_on = (
        behind_gerund(assembly, segment)
        or _waits(assembly, segment)
        or _goes_on(assembly, segment)
        or behind_bracket(assembly, segment)
    )
    if goes_on:
        return assembly.last
    waiting = clause_waiting(assembly, segment)
    return waiting if waiting >= 0 else ends_bracket(assembly, segment)


def has_tail(assembly: Assembly) -> bool:
    """Whether the relative clause just read tells of a subject that was put to a clause with a verb of its own."""
    last, tail = assembly.made[relative_read(assembly)], assembly.tail
    return last.kind == "relative" and tail is not None and tail.last in (last.first, last.first - 1)


def relative_read(assembly: Assembly) -> int:
    """The clause just read, or the relative one that its infinitive hangs on ('who are expected to be freed')."""
    last = assembly.made[assembly.last]
    return last.parent if last.kind == "infinitive" and last.parent >= 0 else assembly.last


def _resumes(assembly: Assembly, segment: Segment) -> bool:
    """Whether the segment goes on with the interrupted main clause."""
    if (
        assembly.main < 0
        or assembly.made[assembly.main].quote != segment.quote
        or segment.separator in (";", ":", "and")
    ):
        return False
    main = assembly.made[assembly.main]
    if is_dateline(assembly, main, segment):
        return False
    if not main.verbs and (_own_clause(assembly, main, segment) or of_the_relative(assembly, segment)):
        return False
    if not main.verbs:
        return not starts_with_conjunction(assembly, segment) or more_of_subject(assembly, segment)
    if assembly.last == assembly.main:
        return False
    if some_finite(assembly, segment.verbs):
        return False
    pending = [v for v in main.verbs if may_help(assembly, v) or not says_something(v, assembly.lexicon)]
    return len(pending) == len(main.verbs) and not is_linked(assembly, segment)


def goes_back_to(assembly: Assembly, segment: Segment) -> int:
    """The clause before that the segment goes on with; -1: none."""
    waiting = _awaited(assembly, segment)
    return assembly.main if waiting < 0 and _resumes(assembly, segment) else waiting


def _awaited(assembly: Assembly, segment: Segment) -> int:
    """'что 7 человек, участвовавших в протестах, начавшихся в мае, казнены': the clause that wants its verb; -1."""
    number = assembly.last
    if (
        not assembly.lexicon.clauses.adjectives_agree
        or segment.separator != ","
        or not some_finite(assembly, segment.verbs)
    ):
        return -1
    while number >= 0 and assembly.made[number].kind == "relative":
        number = assembly.made[number].parent
    waits = number not in (-1, assembly.last) and assembly.made[number].kind in (
        "complement",
        "background",
        "condition",
    )
    return number if waits and not assembly.made[number].verbs and assembly.made[number].quote == segment.quote else -1


def _own_clause(assembly: Assembly, main: Clause, segment: Segment) -> bool:
    """'entkamen 120 Häftlinge, acht Wärter starben': where a verb comes second, a subject first opens a clause."""
    if not assembly.lexicon.clauses.nouns_capitalised or assembly.last != assembly.main or segment.separator != ",":
        return False
    words, known = assembly.tagged.words, assembly.tagged.known
    first = segment.verbs[0].at
    unknown = any(
        words.form[at][0].islower() and not known[at].flags and not known[at].verbs and not known[at].place
        for at in range(main.first + 1, main.last)
    )
    cue = first == segment.first and has_speech(assembly, segment)  # '..., teilte die Stadt mit'
    return (
        unknown and (cue or 0 < first - segment.first <= LONGEST_SUBJECT) and main.last - main.first > LONGEST_SUBJECT
    )


def has_speech(assembly: Assembly, segment: Segment) -> bool:
    """Whether some verb is one of speech."""
    forms = segment.verbs[0].forms
    return any(assembly.lexicon.verbs.get(form.lemma, NO_USE).speech for form in forms)


def spoken_inside(assembly: Assembly, segment: Segment) -> str:
    """The kind of clause that a stretch is where somebody speaks inside a sentence; ''."""
    return "parenthesis" if segment.inside and segment.verbs and has_speech(assembly, segment) else ""


def _waits(assembly: Assembly, segment: Segment) -> bool:
    """Whether the clause before has its subject only, and an apposition came between ('that X, the Y, is')."""
    if assembly.last < 0 or not assembly.lexicon.clauses.inner_clauses or segment.separator in (";", ":", "and"):
        return False
    last = assembly.made[assembly.last]
    if segment.verbs[0].at == segment.first and says_aside(segment.verbs, assembly.lexicon):
        return False
    opens = last.kind in ("complement", "relative") or (last.kind == "background" and _lists(assembly, last))
    return opens and not last.verbs and last.quote == segment.quote


def _lists(assembly: Assembly, clause: Clause) -> bool:
    """'where 50, 43 and 35 are held', 'began after X, Y and Z were held'; an 'after' that opens all may be both."""
    preposition = assembly.tagged.known[clause.first].flags & PREPOSITION
    return not preposition or (
        assembly.main >= 0 and assembly.main != clause.number and bool(assembly.made[assembly.main].verbs)
    )


def _goes_on(assembly: Assembly, segment: Segment) -> bool:
    """'dass sie 13 Israelis, drei Thais und einen Russen übergeben habe': a list before the verb at the end."""
    if (
        assembly.last < 0
        or not assembly.lexicon.clauses.nouns_capitalised
        or segment.separator not in (",", "(", ")", "–")
    ):
        return False
    last = assembly.made[assembly.last]
    if last.quote != segment.quote or segment.verbs[-1].at < segment.last - 2:
        return False
    if last.kind in ("main", "coordinate", "infinitive"):
        before = assembly.tagged.words.form[max(segment.first - 2, 0)]
        listed = before[0].isupper() or before[0].isdigit()  # '42 wurden verletzt, 19 festgenommen' is no list
        return listed and helpers_only(assembly, last) and closes_clause(assembly, segment)
    return not last.verbs and segment.first < segment.verbs[-1].at


def bare_infinitive(assembly: Assembly, segment: Segment) -> bool:
    """Whether an infinitive without a mark hangs on the verb before."""
    if assembly.last < 0:
        return False
    return opens_infinitive(assembly, segment) or (
        is_linked(assembly, segment) and not some_finite(assembly, segment.verbs)
    )


def names_asked(assembly: Assembly, segment: Segment) -> bool:
    """'pidieron a Lima y Quito liberar a 17': a name behind 'and' is asked, too: no infinitive has a subject."""
    clauses, verbs = assembly.lexicon.clauses, segment.verbs
    if assembly.last < 0 or not (clauses.subjects_dropped or clauses.noun_cases) or segment.separator != "and":
        return False
    if not assembly.made[assembly.last].verbs or any(not f.features & INFINITIVE for f in verbs[0].forms):
        return False
    between = assembly.tagged.words.form[segment.first : verbs[0].at]
    names = [word for word in between if word[0].isupper()]
    return bool(names) and len(between) - len(names) <= 1


def hangs_on_noun(assembly: Assembly, segment: Segment) -> bool:
    """'Die Forderung, zwölf Häftlinge zu begnadigen, lehnte er ab': between a noun and the verb that it waits for."""
    if not assembly.lexicon.clauses.nouns_capitalised or assembly.main < 0 or assembly.last != assembly.main:
        return False
    form = assembly.tagged.words.form
    closed = segment.separator == "," and segment.last < len(form) and form[segment.last] == ","
    if not closed or assembly.made[assembly.main].verbs or some_finite(assembly, segment.verbs):
        return False
    return is_linked(assembly, segment)


def opens_main(assembly: Assembly, segment: Segment) -> bool:
    """'Although X was held, the main party, the CHP, made him ...': the subject begins behind the comma."""
    clauses, last = assembly.lexicon.clauses, assembly.made[assembly.last]
    fixed_order = clauses.fixed_order or (clauses.noun_cases and opens_phrase(assembly, segment))
    told = bool(last.verbs) or bool(clauses.noun_cases)
    opening = last.kind in ("background", "condition") and told and assembly.main < 0
    return bool(fixed_order) and opening and segment.separator == "," and last.quote == segment.quote


def wants_subject(assembly: Assembly, segment: Segment) -> bool:
    """'Under the truce, which Qatar mediated, 50 hostages ...': the main clause has its adverbial only."""
    clauses = assembly.lexicon.clauses
    interrupts = clauses.inner_clauses or bool(clauses.adjectives_agree)
    if not interrupts or assembly.main < 0 or segment.separator != ",":
        return False
    main, last = assembly.made[assembly.main], assembly.made[assembly.last]
    adverbial = bool(assembly.tagged.known[main.first].flags & PREPOSITION)
    return last.kind == "relative" and adverbial and not main.verbs and main.quote == segment.quote
