"""Clauses without a verb behind a mark: 'задержаны 30 человек, 18 из них уже в СИЗО'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import CONJUNCTION, OPENER, PEOPLE, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import Segment, uses_of
from gegenprobe.reading.words.tagging import Tagged

_DASHES: Final = frozenset("–—")
_MARKS: Final = frozenset(",;")
_PARTS: Final = frozenset({",", ";", "and"})
_OPEN: Final = frozenset({"possible", "planned"})
_SHORTEST: Final = 2  # a word and a comma
FARTHEST: Final = 5  # words between the number and where its people are


def verbless(segment: Segment, before: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a stretch without a verb begins with a number and goes on with where those people are."""
    behind = bool(before.verbs) or segment.separator == "and"  # behind another one without a verb
    if not lexicon.clauses.opens_verbless or segment.separator not in _PARTS or not behind:
        return False
    at, lower = segment.first, tagged.words.lower
    while at < segment.last and (tagged.known[at].flags & CONJUNCTION or lower[at] in lexicon.clauses.more):
        at += 1
    if " ".join(lower[at : at + 2]) in lexicon.clauses.partitives:
        at += 2
    if at >= segment.last or not _opens(at, tagged, lexicon):
        return False
    if lexicon.clauses.subjects_dropped and not _tells_where(before, tagged, lexicon):
        return False  # 'fueron detenidas 20 personas, cinco en la cárcel de Yare'
    if any(verb.lemma in lexicon.clauses.dying for known in before.verbs for verb in known.forms):
        return False  # 'умерли четверо, двое в СИЗО'
    return where_behind(at + 1, segment.last, tagged, lexicon)


def verbless_behind(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> list[int]:
    """'dos están en prisión y nueve en libertad': conjunctions before a number and where its people are, no verb."""
    if not lexicon.clauses.opens_verbless or not lexicon.clauses.subjects_dropped:
        return []
    joins = [at for at in range(segment.first + 1, segment.last - _SHORTEST) if tagged.known[at].flags & CONJUNCTION]
    joins = [at for at in joins if _opens(at + 1, tagged, lexicon)]
    return [at for at in joins if where_behind(at + 2, segment.last, tagged, lexicon)]


def _opens(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    number = tagged.words.lower[at] in lexicon.clauses.opens_verbless
    return number or tagged.words.form[at][0].isdecimal()


def held_beside(segment: Segment, before: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Ana Ruiz, presa desde 2023, será juzgada': between marks behind people, what opens with where they are."""
    if lexicon.clauses.noun_cases:
        return False  # 'Котов, в СИЗО, ...': where a clause needs no verb of being, the phrase is its predicate
    form, at = tagged.words.form, segment.first
    closed = segment.separator == "," and (segment.last == len(form) or form[segment.last] in _MARKS)
    ends = segment.last == len(form) or form[segment.last] != ","
    if not closed or at < _SHORTEST or (ends and not before.verbs) or not _tells(at, tagged, lexicon):
        return False
    named = tagged.known[at - _SHORTEST]
    return form[at - _SHORTEST][0].isupper() or bool(named.group) or bool(named.flags & PEOPLE)


def _tells(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether an adjective or a phrase of the codebook begins here, and no noun for people ('preso político')."""
    frames = [lexicon.frames[number] for number in tagged.known[at].events]
    alone = tagged.length[at] < _SHORTEST or any(frame.type == "phrase" for frame in frames)
    return alone and any(frame.type in ("adjective", "phrase") for frame in frames)


def told_verbless(segment: Segment, before: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Десять моряков снова на свободе, сообщил адвокат': a verb of saying ends what a clause without a verb told.

    Where a clause needs no verb of being; something of the codebook stands in it, and no other verb behind.
    """
    if not lexicon.clauses.noun_cases or before.verbs or segment.separator != "," or before.quote != segment.quote:
        return False
    says = segment.verbs[0].at == segment.first and any(use.speech for use in uses_of(segment.verbs[:1], lexicon))
    known = tagged.known
    if not says or any(word.verbs for word in known[segment.last :]):
        return False
    return any(known[at].member or _tells_of_itself(at, tagged, lexicon) for at in range(before.first, before.last))


def _tells_where(clause: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'dos están en prisión, nueve en libertad': whether the clause before tells by such words itself."""
    return any(_tells_of_itself(at, tagged, lexicon) for at in range(clause.first, clause.last))


def _tells_of_itself(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    return any(lexicon.frames[number].type in ("phrase", "adjective") for number in tagged.known[at].events)


def opens_by_status(segment: Segment, before: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Как сообщает X, возможно, будут помилованы 12': a word for how real it is, between marks, before its verb."""
    known, first = tagged.known, segment.first
    set_off = segment.separator == "," and bool(before.verbs) and first + tagged.length[first] == segment.last
    if not lexicon.clauses.noun_cases or not set_off or known[first].status not in _OPEN:
        return False
    form = tagged.words.form
    end = next((at for at in range(segment.last + 1, len(form)) if form[at] in _MARKS), len(form))
    return any(word.verbs for word in known[segment.last + 1 : end])


def where_behind(start: int, end: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a phrase that tells something begins soon: in the stretch, or right behind the dash that ends it."""
    form, known = tagged.words.form, tagged.known
    for at in range(start, min(len(form), start + FARTHEST)):
        if at >= end and form[end] not in _DASHES:
            return False
        if form[at] in _MARKS or known[at].verbs:
            return False
        if _is_phrase(at, tagged, lexicon):
            return True
        if lexicon.clauses.fixed_order and known[at].flags & (PREPOSITION | CONJUNCTION | OPENER):
            return at + 1 < end and _is_phrase(at + 1, tagged, lexicon)  # 'ten were freed, two after months in jail'
    return False


def _is_phrase(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    return any(lexicon.frames[number].type == "phrase" for number in tagged.known[at].events)
