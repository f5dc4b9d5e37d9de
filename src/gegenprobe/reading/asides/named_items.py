"""Lists of people with marks of their own: 'X, a lawyer; Y, a reporter, and Z' are 'X, Y, and Z' for every rule."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, TITLE, Lexicon
from gegenprobe.reading.words.tagging import Tagged, counts_at

_MARKS: Final = frozenset('.!?…:()"„“”«»–—')
_TITLES: Final = 4  # words before a name
_LONGEST: Final = 16  # words that say who somebody is
_DIGITS: Final = 2  # of an age
_GROWN: Final = 18  # years
_CLOSES: Final = frozenset(",;.")
Span = tuple[int, int]


def items_of_names(tagged: Tagged, lexicon: Lexicon) -> list[Span]:
    """What stands behind the names of such a list; its semicolons are commas from then on."""
    form = tagged.words.form
    if ";" not in form or lexicon.clauses.nouns_capitalised or lexicon.clauses.adjectives_agree:
        return []
    found: list[Span] = []
    last = -1
    for at in [at for at, mark in enumerate(form) if mark == ";"]:
        first = _name_before(tagged, last + 1, at, lexicon)
        if first < 0 or not _name_behind(tagged, at + 1, lexicon) or _acts(tagged, at + 1, lexicon):
            continue
        form[at] = tagged.words.lower[at] = ","
        found.append((first, at))
        last = at
    if last >= 0 and (span := _before_the_last(tagged, last + 1, lexicon)) is not None:
        found.append(span)
    return [span for span in found if span[1] > span[0]]


def _name_before(tagged: Tagged, start: int, end: int, lexicon: Lexicon) -> int:
    """Where the words begin that stand between a name and the mark at `end`; -1 without a name behind `start`."""
    form = tagged.words.form
    found = end if _is_name(tagged, end - 1) else -1
    for at in range(end - 1, max(end - _LONGEST, start), -1):
        if not _says_who(tagged, at, lexicon):
            break
        if form[at] == "," and _is_name(tagged, at - 1):
            found = at
    return found


def _says_who(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a word may stand in what says who somebody is: no verb, no event, no number but an age ('de 20')."""
    form, known = tagged.words.form[at], tagged.known[at]
    if form == ";" or form in _MARKS or known.events or any(verb.features & FINITE for verb in known.verbs):
        return bool(known.flags & TITLE) and form not in _MARKS
    if form[0].isdigit():
        return len(form) <= _DIGITS and (tagged.words.lower[at - 1] in lexicon.clauses.out_of or _age(tagged, at))
    return not counts_at(tagged, at, lexicon) or bool(known.flags & ARTICLE)


def _age(tagged: Tagged, at: int) -> bool:
    """'Ann Bell, 34; Max Dahl, 45': two digits between marks, too many for the years of a sentence."""
    form = tagged.words.form
    alone = at + 1 >= len(form) or form[at + 1] in _CLOSES
    return alone and form[at - 1] == "," and form[at].isdigit() and int(form[at]) >= _GROWN


def _name_behind(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a name begins there, behind 'and', the mark of an object and titles."""
    known, lower = tagged.known, tagged.words.lower
    for k in range(at, min(at + 2 + _TITLES, len(known))):
        if tagged.words.form[k][0].isupper():
            return _is_name(tagged, k)
        small = known[k].flags & (ARTICLE | CONJUNCTION | TITLE) or lower[k] in lexicon.clauses.object_marks
        if not small or (counts_at(tagged, k, lexicon) and not known[k].flags & ARTICLE):
            return False
    return False


def _is_name(tagged: Tagged, at: int) -> bool:
    return at >= 0 and tagged.words.form[at][0].isupper() and tagged.known[at].place is None


def _acts(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether the item has a verb of its own that brings in no speaker, or a term that one is left out before."""
    for k in range(at, len(tagged.known)):
        if tagged.words.form[k] == ";":
            return False
        if tagged.words.form[k] == "," and _term(tagged, k + 1, lexicon):
            return True
        finite = [verb for verb in tagged.known[k].verbs if verb.features & FINITE]
        uses = [lexicon.verbs.get(verb.lemma) for verb in finite]
        if finite and not tagged.known[k].flags & TITLE and not any(use is not None and use.speech for use in uses):
            return True
    return False


def _term(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'a Juan Mora, seis', 'Ana Paz, a 12 años': whether a number stands there, behind a small word or none."""
    at += at < len(tagged.known) and tagged.words.lower[at] in lexicon.clauses.object_marks
    if at < len(tagged.known) and _age(tagged, at):
        return False
    return at < len(tagged.known) and counts_at(tagged, at, lexicon) and not tagged.known[at].flags & ARTICLE


def _before_the_last(tagged: Tagged, at: int, lexicon: Lexicon) -> Span | None:
    """', a reporter' of 'Y, a reporter, and Z': what stands behind the last name but one."""
    form, known = tagged.words.form, tagged.known
    for k in range(at + 1, len(form) - 1):
        joins = form[k] == "," and known[k + 1].flags & CONJUNCTION and _name_behind(tagged, k + 1, lexicon)
        if joins and (first := _name_before(tagged, at, k, lexicon)) > at:
            return first, k
    return None
