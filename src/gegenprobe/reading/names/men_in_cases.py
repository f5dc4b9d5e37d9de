"""Men's names in cases that look like women's in the nominative: 'задержали Александра Котова' is Александр Котов."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, PARTICIPLE, PAST
from gegenprobe.packs.lexicon import (
    CONJUNCTION,
    CUE_BEFORE,
    GIVEN,
    ORGANISATION,
    PEOPLE,
    PREPOSITION,
    TITLE,
    Lexicon,
    Word,
)  # fmt: skip
from gegenprobe.reading.names.surnames import of_a_man
from gegenprobe.reading.words.occurrences import Occurrences
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged

LONGEST: Final = 3  # parts of a name in a list
OFFICE: Final = 7  # words of an office between a source and a name


def mans_name(tagged: Tagged, start: int, parts: list[str], lexicon: Lexicon, places: Occurrences) -> list[str]:
    """'задержали Александра Котова': the parts in the nominative, where only a man's name can stand so; []."""
    if len(parts) < 2 or not lexicon.clauses.masculine_names:
        return []
    cited, given = _cited(tagged, start, lexicon), _mans_given(parts, lexicon)
    if cited and (woman := _unknown_woman(parts, lexicon)):
        return woman
    if not given:
        given = _unknown_given(parts, lexicon) if cited or _in_a_list(tagged, start) else ""
        given = given or (_without_cases(parts, lexicon) if cited else "")
        return of_a_man(given, parts, lexicon, places) if given else []
    told = cited or _by_surname(parts, lexicon) or _by_place(tagged, start, lexicon)
    return of_a_man(given, parts, lexicon, places) if told else []


def _unknown_given(parts: list[str], lexicon: Lexicon) -> str:
    """'Дильгама' behind a man's name in the same case: what no pack knows, without the ending; ''."""
    first, clauses = parts[0], lexicon.clauses
    if lexicon.words.get(first.lower(), UNKNOWN) is not UNKNOWN or not first.istitle():
        return ""
    if not first.endswith(clauses.feminine_given):
        return ""
    tables = (first[-2:], first[-1:])
    bases = ((e, clauses.masculine_names[e]) for e in tables if e in clauses.masculine_names)
    return next((first[: -len(e)] + told[0] for e, told in bases), "")


def _unknown_woman(parts: list[str], lexicon: Lexicon) -> list[str]:
    """'по словам Дильбары Каримовой': a woman's name that no pack knows, in the nominative; []."""
    first, clauses = parts[0], lexicon.clauses
    if lexicon.words.get(first.lower(), UNKNOWN) is not UNKNOWN or not first.istitle():
        return []
    given = next((first[:-1] + base for base in clauses.feminine_names.get(first[-1:], ())), "")
    if not given.endswith(clauses.feminine_given):
        return []
    ends = (e for e in sorted(clauses.feminine_names, key=len, reverse=True) if len(e) > 1 and parts[-1].endswith(e))
    ending = next(ends, "")
    bases = clauses.feminine_names.get(ending, ("",))
    return [given, *parts[1:-1], parts[-1].removesuffix(ending) + bases[0]]


def _without_cases(parts: list[str], lexicon: Lexicon) -> str:
    """'по словам Хорхе Родригеса': a given name that has no cases, before a surname that has; ''."""
    given = lexicon.words.get(parts[0].lower(), UNKNOWN).given or parts[0].lower()
    return parts[0] if given == parts[0].lower() and parts[-1].endswith(lexicon.clauses.feminine_given) else ""


def _cited(tagged: Tagged, start: int, lexicon: Lexicon) -> bool:
    """'по словам министра Исхака Дара': whether the name stands behind words for a source that end in no verb."""
    for at in range(start - 1, max(start - OFFICE, 0) - 1, -1):
        word, length = tagged.known[at], max(tagged.length[at], 1)
        if word.flags & CUE_BEFORE and at + length <= start:
            last = lexicon.words.get(tagged.words.lower[at + length - 1], UNKNOWN)
            return not last.verbs
        if word.verbs or not tagged.words.form[at][0].isalnum():
            return False
    return False


def _in_a_list(tagged: Tagged, start: int) -> bool:
    """Whether a name in another case than the nominative stands before the conjunction or comma before the name."""
    at = start - 1
    if at < 1 or not (tagged.known[at].flags & CONJUNCTION or tagged.words.form[at] == ","):
        return False
    first = _first_part(tagged, at)
    return first < at and _in_a_case(tagged.known[first], tagged.words.lower[first])


def _mans_given(parts: list[str], lexicon: Lexicon) -> str:
    """The given name of a man that the first part may be a case of, though it is a woman's as it stands; ''."""
    first, clauses = parts[0].lower(), lexicon.clauses
    word = lexicon.words.get(first, UNKNOWN)
    if not word.flags & GIVEN or (word.given and word.given != first):
        return ""
    endings = (first[-2:], first[-1:])
    bases = (first[: -len(e)] + end for e in endings for end in clauses.masculine_names.get(e, ()) if end != e)
    known = ((base, lexicon.words.get(base, UNKNOWN)) for base in bases)
    return next(((word.given or base).title() for base, word in known if word.flags & GIVEN), "")


def _by_surname(parts: list[str], lexicon: Lexicon) -> bool:
    """'Евгения Белого', 'Данила Орлова': whether the surname's ending tells that the name is a man's in a case."""
    clauses, last = lexicon.clauses, parts[-1].lower()
    women = {base for bases in clauses.feminine_names.values() for base in bases if len(base) > 1}
    shared = {*women, *clauses.feminine_names}
    own = [ending for ending in clauses.masculine_names if len(ending) > 1 and ending not in shared]
    if parts[0].lower() in clauses.masculine_given:
        own += [ending for ending in women if ending in clauses.masculine_names]
    return last.endswith(tuple(own))


def _by_place(tagged: Tagged, start: int, lexicon: Lexicon) -> bool:
    """Whether what stands before the name at `start` tells that it is in another case than the nominative."""
    at = start - 1
    while at >= 0 and (tagged.known[at].flags & CONJUNCTION or tagged.words.form[at] == ","):
        first = _first_part(tagged, at)
        if first == at:
            return False
        if _in_a_case(tagged.known[first], tagged.words.lower[first]):
            return True
        at = first - 1
    return at >= 0 and _governs(tagged, at, lexicon)


def _first_part(tagged: Tagged, end: int) -> int:
    """Where the words with capitals begin that end before `end`."""
    at = end
    while at and end - at < LONGEST and tagged.words.form[at - 1][0].isupper() and not tagged.known[at - 1].verbs:
        at -= 1
    return at


def _in_a_case(word: Word, lower: str) -> bool:
    return bool(word.flags & GIVEN and word.given and word.given != lower)


def _governs(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """A preposition, a noun for what befell somebody, a man in a case, or a verb whose subject no woman is."""
    word, lower, clauses = tagged.known[at], tagged.words.lower[at], lexicon.clauses
    if word.flags & PREPOSITION or (word.events and not word.verbs):
        return True
    if word.flags & (TITLE | PEOPLE) or word.group:
        told = clauses.name_cases.get(lower[-1:], 0)
        man = told & ~clauses.name_cases.get("", 0) == clauses.name_cases.get(clauses.feminine_given[0], 0)
        return bool(word.base) and word.base != lower and man and not word.base.endswith(clauses.feminine_given)
    active = [f for f in word.verbs if f.features & FINITE == PAST and not f.features & PARTICIPLE]
    acts = bool(active) and not _speaks(word, lexicon)
    return acts and (not lower.endswith(clauses.feminine_given) or _has_subject(tagged, at))


def _has_subject(tagged: Tagged, verb: int) -> bool:
    """'полиция задержала': whether a body in its base form stands right before the verb."""
    word = tagged.known[verb - 1] if verb else UNKNOWN
    return bool(word.flags & ORGANISATION) and word.base == tagged.words.lower[verb - 1]


def _speaks(word: Word, lexicon: Lexicon) -> bool:
    uses = lexicon.verbs
    return any(uses[form.lemma].speech for form in word.verbs if form.lemma in uses)
