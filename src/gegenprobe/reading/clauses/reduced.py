"""Clauses that tell of the people right before them without a relative ('men held since June', 'those it freed')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    MARK,
    OPENER,
    ORGANISATION,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STILL,
    TITLE,
)
from gegenprobe.reading.clauses.reduced_lists import CITIZENS, done_to_them, ends_list, goes_on
from gegenprobe.reading.clauses.stretch import (
    NO_USE,
    REDUCED,
    RESUMES,
    Stretch,
    Verb,
    ends_share,
    has_verb_at,
    infinitive_mark,
    is_helper,
    marks_infinitive,
    may_be_finite,
    names_day,
    only_auxiliary,
    stands_for_being,
    surely_finite,
    verb_behind_marks,
)
from gegenprobe.reading.words.attributes import describes_with
from gegenprobe.reading.words.tagging import counts_at
from gegenprobe.text.extremes import greatest

NAMES: Final = 30  # words from people to the verb behind their names
PHRASE: Final = 3  # words of a phrase for people before its last
BOUND: Final = 3  # words from a preposition to the number ('at more than 300')
TOLD: Final = 3  # words between a verb of speech and who is told ('told the relatives they were free')


def _governs_people(stretch: Stretch, left: Verb, right: Verb) -> bool:
    """Whether the verb before has the people as its object: nothing opens a clause between the two."""
    if (is_helper(stretch, left) and not may_be_finite(stretch, left)) or any(
        left.at < at <= right.at for at in stretch.found
    ):
        return False
    if _counts_behind(stretch, left, right):
        return False
    between = range(left.at + 1, right.at)
    opening = (k for k in between if stretch.known[k].flags & (CONJUNCTION | OPENER | RELATIVE))
    opens = any(not describes_with(k, stretch.tagged, stretch.lexicon) for k in opening)
    told = any(stretch.known[k].events for k in between)  # 'quedan libres tres ingenieros secuestrados en mayo'
    if opens and may_be_finite(stretch, left) and ends_list(stretch, left.at, right):
        return True
    return not opens and right.at - left.at > 1 and (told or not only_auxiliary(stretch, left))


def cut_reduced(stretch: Stretch, number: int, verb: Verb) -> None:
    """'children seized from a school have been freed': a participle right behind people."""
    if not may_describe(stretch, verb) or _counted_at(stretch, verb):
        return
    if number and verb.at + 1 < stretch.last and stretch.lower[verb.at + 1] in stretch.lexicon.clauses.agent:
        stretch.found.setdefault(verb.at, REDUCED)  # '13 sailors and seven pilots held by Peru'
    if goes_on(stretch, verb) or any(_governs_people(stretch, other, verb) for other in stretch.verbs[:number]):
        _cut_object(stretch, number)
        return
    opened = greatest([at for at in stretch.found if at <= verb.at], stretch.first)
    if any(surely_finite(stretch, other) for other in stretch.verbs[:number] if other.at >= opened):
        return
    later = next((other for other in stretch.verbs[number + 1 :] if surely_finite(stretch, other)), None)
    later = later or _main_verb(stretch, number)
    if later is not None and (opener := _inside_reduced(stretch, number, later)) > 0:
        stretch.found.pop(opener, None)
        stretch.found[verb.at], stretch.found[later.at] = REDUCED, RESUMES
        return
    if later is not None and any(verb.at < at <= later.at for at in stretch.found):
        return  # 'Peru released the 44 men it had held': the verb behind is of another clause
    gerund = all(form.features == GERUND for form in verb.forms)
    done = gerund or done_to_them(stretch, verb)
    if later is None and ((done and verb_behind_marks(stretch, verb.at - 2)) or _before_names(stretch, verb)):
        stretch.found[verb.at] = REDUCED
    if later is not None:
        _cut_before(stretch, verb, later)


def _cut_before(stretch: Stretch, verb: Verb, later: Verb) -> None:
    """Cut a participle with what belongs to it off the main verb behind it."""
    if stands_for_being(stretch, later, verb):
        stretch.found[verb.at], stretch.found[later.at] = REDUCED, RESUMES
        return
    if later.at - verb.at < 2 or (ends_share(stretch, verb.at - 1) and later is stretch.verbs[-1]):
        return  # 'Uno de los presos liberados es X'
    between = range(verb.at + 1, later.at)
    opens = CONJUNCTION | OPENER | RELATIVE
    if not any(stretch.known[k].flags & opens or _marks_own(stretch, verb, k) for k in between):
        stretch.found[verb.at] = REDUCED
        ahead = next((k for k in between if stretch.known[k].status and not stretch.known[k].verbs), later.at)
        stretch.found.setdefault(ahead, RESUMES)  # '150 nurses jailed in May are to be freed'


def _cut_object(stretch: Stretch, number: int) -> None:
    """'hanged nine men convicted of murder on Monday': behind what they did the day is that of the verb before."""
    verb, clauses = stretch.verbs[number], stretch.lexicon.clauses
    stretch.found.setdefault(verb.at, REDUCED)
    deed = verb.at + 1
    if deed + 1 >= stretch.last or not stretch.known[deed].flags & PREPOSITION:
        return
    if any(surely_finite(stretch, other) for other in stretch.verbs[number + 1 :]):
        return
    inside = stretch.lower[deed] in clauses.inside or stretch.lower[deed] in clauses.agent
    if inside or stretch.known[deed + 1].place is not None:
        return
    for at in range(deed + 2, stretch.last - 1):
        opens = stretch.known[at].flags & (PREPOSITION | ARTICLE) and stretch.lower[at] not in clauses.inside
        if opens and stretch.lower[at] not in clauses.genitive_marks and names_day(stretch, at + 1):
            stretch.found.setdefault(at, RESUMES)
            return


def _marks_own(stretch: Stretch, verb: Verb, at: int) -> bool:
    """Whether an infinitive stands there that may be the main clause's; not 'jailed for refusing to fight'."""
    gerund = any(verb.at < other.at < at and other.forms[0].features & GERUND for other in stretch.verbs)
    return marks_infinitive(stretch, at) and not (gerund and stretch.lexicon.clauses.fixed_order)


def _counted_at(stretch: Stretch, verb: Verb) -> bool:
    """'put the number of nurses kidnapped at five': the participle belongs to those who are counted."""
    clauses, lower, at = stretch.lexicon.clauses, stretch.lower, verb.at
    if not clauses.fixed_order or at < stretch.first + 2 or lower[at - 2] not in clauses.genitive_marks:
        return False
    if lower[at - 3] not in clauses.totals or not stretch.last - TOLD <= at + 1 < stretch.last:
        return False
    number = any(counts_at(stretch.tagged, k, stretch.lexicon) for k in range(at + 2, stretch.last))
    return number and bool(stretch.known[at + 1].flags & PREPOSITION)


def _before_names(stretch: Stretch, verb: Verb) -> bool:
    """'Two women arrested in 2018, X and Y, are still in prison': names between commas, and the main verb."""
    after = verb.at + 1
    if (
        not stretch.lexicon.clauses.fixed_order
        or after >= stretch.last
        or stretch.form[stretch.last : stretch.last + 1] != [","]
    ):
        return False
    adjunct = stretch.known[after].flags & PREPOSITION or stretch.lower[after] in stretch.lexicon.clauses.adverbs
    if not adjunct or any(
        stretch.known[k].group or stretch.known[k].flags & PEOPLE for k in range(after, stretch.last)
    ):
        return False
    for at in range(stretch.last + 1, min(stretch.last + NAMES, len(stretch.form))):
        if stretch.known[at].verbs and stretch.form[at].islower():
            finite = any(form.features & FINITE for form in stretch.known[at].verbs)
            return finite and at > stretch.last + 1 and stretch.form[at - 1] == ","
        if stretch.form[at] not in (",", "(", ")") and not _in_a_name(stretch, at):
            return False
    return False


def _in_a_name(stretch: Stretch, at: int) -> bool:
    """A capital, a number or a small word that joins."""
    form, joins = stretch.form[at], CONJUNCTION | PREPOSITION | ARTICLE
    return form[0].isupper() or form[0].isdigit() or bool(stretch.known[at].flags & joins) or "-" in form


def _inside_reduced(stretch: Stretch, number: int, later: Verb) -> int:
    """'teachers held after the strike were freed', 'held since gangs attacked the school were freed': the opener.

    It opens no clause around the verb behind: nobody before that verb is freed but those at the beginning. 0: none.
    """
    verb, behind = stretch.verbs[number], stretch.verbs[number + 1 :]
    at = verb.at + 1
    if not stretch.known[at].flags & OPENER or stretch.lexicon.clauses.subjects_dropped or later.at - at < 2:
        return 0
    inner = [other for other in behind if other.at < later.at and not _hangs(stretch, other, at)]
    told = next((_kinds(stretch, other) for other in behind if other.at > later.at), set())
    if not told and stretch.lexicon.clauses.fixed_order:
        told = _all_kinds(stretch, later)  # 'journalists arrested after the vote remain in custody'
    if len(inner) > 1 or not told or told & _kinds(stretch, verb) or any(_kinds(stretch, other) for other in inner):
        return 0
    between = range(at + 1, later.at)
    opens = CONJUNCTION | OPENER | RELATIVE | MARK
    if any(stretch.known[k].flags & opens and not marks_infinitive(stretch, k) for k in between):
        return 0
    who = PEOPLE | PRONOUN | ORGANISATION | TITLE
    somebody = any(stretch.known[k].group or stretch.known[k].flags & who for k in between)
    return at if inner or behind[0] is not later or not somebody else 0


def _hangs(stretch: Stretch, verb: Verb, opener: int) -> bool:
    """'held after refusing to pay', 'after having refused': a gerund behind the opener, and what hangs on it."""
    if not stretch.lexicon.clauses.fixed_order:
        return False
    having = has_verb_at(stretch, opener + 1) and verb.at == opener + 2
    gerund = verb.at == opener + 1 and any(form.features & GERUND for form in verb.forms)
    return gerund or having or infinitive_mark(stretch, verb) > opener


def _kinds(stretch: Stretch, verb: Verb) -> set[str]:
    """The kinds of what a verb tells by itself."""
    numbers = [n for form in verb.forms for n in stretch.lexicon.verbs.get(form.lemma, NO_USE).frames]
    return {stretch.lexicon.frames[n].kind for n in numbers if not stretch.lexicon.needs[n]}


def _all_kinds(stretch: Stretch, verb: Verb) -> set[str]:
    """The kinds of what a verb may tell, with what its frames need or without."""
    numbers = [n for form in verb.forms for n in stretch.lexicon.verbs.get(form.lemma, NO_USE).frames]
    return {stretch.lexicon.frames[n].kind for n in numbers}


def _counts_behind(stretch: Stretch, left: Verb, right: Verb) -> bool:
    """'puts the number of people held in Lima at over 70': the number behind the participle belongs to the verb."""
    numbers = [n for form in left.forms for n in stretch.lexicon.verbs.get(form.lemma, NO_USE).frames]
    places = {place for n in numbers for place in stretch.lexicon.frames[n].roles.get("whom", ())}
    behind = [k for k in range(right.at + 1, stretch.last - 1) if stretch.lower[k] in places]
    near = (at for k in behind for at in range(k + 1, min(k + 1 + BOUND, stretch.last)))
    return any(counts_at(stretch.tagged, at, stretch.lexicon) for at in near)


def may_describe(stretch: Stretch, verb: Verb) -> bool:
    """Whether the verb may be a participle that tells of the people right before it."""
    participle = [form for form in verb.forms if form.features & (PARTICIPLE | GERUND)]
    if verb.at <= stretch.first or all(form.features & INFINITIVE for form in participle):
        return False
    if any(form.lemma in stretch.lexicon.clauses.carried_on for form in participle):
        return False  # 'A process to release 500 inmates started on Monday'
    at = verb.at - 1
    if stretch.known[at].flags & STILL and at > stretch.first:
        at -= 1  # 'two Americans still held'
    before = stretch.known[at]
    uses = [stretch.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    gerund = all(form.features == GERUND for form in verb.forms)  # 'in exchange for Israel freeing 42'
    placed = before.place is not None and (gerund or before.place.role in CITIZENS)
    people = before.group or before.flags & PEOPLE or placed or _phrase_ends(stretch, at) or ends_share(stretch, at)
    return bool(people) and not any(use.speech or use.auxiliary for use in uses)


def _phrase_ends(stretch: Stretch, at: int) -> bool:
    """'19 crew members seized in May': whether the word is the last of a phrase for people."""
    length = stretch.tagged.length
    found = range(max(stretch.first, at - PHRASE), at) if stretch.lexicon.clauses.fixed_order else range(0)
    return any(stretch.known[k].group and k + length[k] == at + 1 for k in found)


def _main_verb(stretch: Stretch, number: int) -> Verb | None:
    """'the 44 men held since June gathered': the second of two forms that may both be participles."""
    verb, after = stretch.verbs[number], stretch.verbs[number].at + 1
    following = next(iter(stretch.verbs[number + 1 :]), None)
    if (
        following is None
        or not may_be_finite(stretch, following)
        or not all(f.features & PARTICIPLE for f in verb.forms)
    ):
        return None
    adjunct = stretch.known[after].flags & PREPOSITION or stretch.lower[after] in stretch.lexicon.clauses.adverbs
    agent = following.at + 1 < stretch.last and stretch.lower[following.at + 1] in stretch.lexicon.clauses.agent
    return following if adjunct and not agent and following.at - verb.at > 1 else None


def cut_contact(stretch: Stretch) -> None:
    """'a list of the 20 hostages it intends to free': a relative clause without a relative, behind people."""
    for at in range(stretch.first + 1, stretch.last - 1):
        word, before = stretch.known[at], stretch.known[at - 1]
        if not word.flags & PRONOUN or word.flags & (RELATIVE | ARTICLE):
            continue
        by_ending = stretch.lower[at - 1].endswith(stretch.lexicon.clauses.people_endings or ("\0",))
        if not (before.group or before.flags & PEOPLE or by_ending or _share_of(stretch, at - 1)):
            continue
        subject = word.cases & NOMINATIVE or not word.cases
        spoken = any(_tells(stretch, verb) and at - verb.at <= TOLD for verb in stretch.verbs if verb.at < at)
        if subject and has_verb_at(stretch, at + 1) and not spoken:
            stretch.found.setdefault(at, REDUCED)
            return


def _share_of(stretch: Stretch, at: int) -> bool:
    """'five hostages out of 30 they had seized': whether a bare number there is the whole of a share."""
    shares, lower = stretch.lexicon.clauses.shares_of, stretch.lower
    if not shares or at < 2 or not counts_at(stretch.tagged, at, stretch.lexicon):
        return False
    start = at - 1 - (lower[at - 1] in stretch.lexicon.clauses.definites)
    return " ".join(lower[max(start - 1, 0) : start + 1]) in shares


def _tells(stretch: Stretch, verb: Verb) -> bool:
    return any(stretch.lexicon.verbs.get(form.lemma, NO_USE).speech for form in verb.forms)
