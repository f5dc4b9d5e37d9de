"""Names in their cases, given back in the nominative: by tables of endings, and by what else the report writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE
from gegenprobe.packs.lexicon import (
    COMMON,
    CONJUNCTION,
    GIVEN,
    OPENER,
    ORGANISATION,
    PARTICLE,
    PREPOSITION,
    Lexicon,
)
from gegenprobe.reading.words.occurrences import Occurrences
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged

LONGEST_ENDING: Final = 5
SHORTEST_STEM: Final = 3


def in_nominative(parts: list[str], lexicon: Lexicon, places: Occurrences, known: Callable[[str], bool]) -> list[str]:
    """The parts of a name in the nominative; `known`: whether the report has the word behind a given name."""
    given = [_given(part, lexicon) for part in parts[:-1]]
    if len(parts) == 1:
        return [_given(parts[0], lexicon) or _alone(parts[0], lexicon, places, known)]
    if not given[0]:  # no given name, or one in the nominative: so is the surname
        return parts
    clauses, first = lexicon.clauses, given[0].lower()
    if first not in clauses.masculine_given and _of_other_cases(parts, lexicon):
        return [*(base or part for base, part in zip(given, parts[:-1], strict=True)), parts[-1]]
    feminine = first.endswith(clauses.feminine_given) and first not in clauses.masculine_given
    if not feminine and (woman := _of_a_woman(parts, lexicon)):
        feminine, given = True, [woman, *given[1:]]
    bases = _bases(parts[-1], clauses.feminine_names if feminine else clauses.masculine_names)
    seen = next((base for base in bases if base != parts[-1] and places.has(base)), "")
    return [*(base or part for base, part in zip(given, parts[:-1], strict=True)), seen or (bases or parts[-1:])[0]]


def of_a_man(given: str, parts: list[str], lexicon: Lexicon, places: Occurrences) -> list[str]:
    """The parts of a man's name in the nominative, of which the first is told."""
    bases = _bases(parts[-1], lexicon.clauses.masculine_names)
    seen = next((base for base in bases if base != parts[-1] and places.has(base)), "")
    middle = (_given(part, lexicon) or part for part in parts[1:-1])
    return [given, *middle, seen or (bases or parts[-1:])[0]]


def _of_a_woman(parts: list[str], lexicon: Lexicon) -> str:
    """'Юлию Навальную', 'Марину Котову': the given name of a woman, where it is hers rather than a man's; ''."""
    clauses, first = lexicon.clauses, parts[0].lower()
    own = tuple(
        ending for ending in clauses.feminine_names if ending not in clauses.masculine_names and len(ending) > 1
    )
    if first not in clauses.women_rather and not parts[-1].lower().endswith(own):
        return ""
    bases = (first[:-1] + ending for ending in clauses.feminine_given)
    return next((base.title() for base in bases if lexicon.words.get(base, UNKNOWN).flags & GIVEN), "")


def _of_other_cases(parts: list[str], lexicon: Lexicon) -> bool:
    """'Экрема Имамоглу': whether given name and surname end in different cases, so that the surname has none."""
    told = [lexicon.clauses.name_cases.get(part[-1].lower(), 0) & ~ACCUSATIVE for part in (parts[0], parts[-1])]
    own = any(len(ending) > 1 and parts[-1].endswith(ending) for ending in lexicon.clauses.masculine_names)
    return all(told) and not told[0] & told[1] and not own  # 'Луиса Ортегу' has two that differ in the accusative


def _given(part: str, lexicon: Lexicon) -> str:
    """The base of a given name in another case; '' when it stands in its base, or is none."""
    word = lexicon.words.get(part.lower(), UNKNOWN)
    base = word.given
    return base.title() if word.flags & GIVEN and base and base != part.lower() else ""


def _alone(form: str, lexicon: Lexicon, places: Occurrences, known: Callable[[str], bool]) -> str:
    """A lone surname: the one of its bases that the report has with a given name, else one that it has."""
    clauses = lexicon.clauses
    bases = [*_bases(form, clauses.masculine_names), *_bases(form, clauses.feminine_names)]
    written = [base for base in bases if base != form and places.has(base)]
    return next((base for base in written if known(base)), (written or [form])[0])


def _bases(form: str, table: Mapping[str, tuple[str, ...]]) -> list[str]:
    """What the form may be a case of, by the longest endings first."""
    found: list[str] = []
    for size in range(min(LONGEST_ENDING, len(form) - SHORTEST_STEM), 0, -1):
        stem = form[: len(form) - size]
        found += [stem + ending for ending in table.get(form[-size:], ()) if stem + ending not in found]
    return found


def stem_of(base: str, lexicon: Lexicon) -> str:
    """What all cases of a name begin with: 'Колесникова', 'Колесниковой'."""
    clauses = lexicon.clauses
    if not clauses.masculine_names:
        return base
    ending = next((e for e in (*clauses.adjective_endings, *clauses.feminine_given) if base.endswith(e)), "")
    return base[: len(base) - len(ending)] if len(base) - len(ending) > SHORTEST_STEM else base


def closes_name(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'Махабат Тажибек кызы': whether a small word stands there that ends a name."""
    if not lexicon.clauses.adjectives_agree or at >= len(tagged.known):
        return False
    flags, form = tagged.known[at].flags, tagged.words.form
    ends = at + 1 == len(form) or not form[at + 1][0].isupper()
    return bool(flags & PARTICLE and not flags & (CONJUNCTION | PREPOSITION)) and ends


def as_small(tagged: Tagged, at: int) -> bool:
    """'Юлия Ли': a surname that is written like a small word, with a capital behind a given name."""
    word, form = tagged.known[at], tagged.words.form
    written = form[at][0].isupper() and form[at][1:].islower() and form[at - 1][1:].islower()
    return written and bool(word.flags & (OPENER | CONJUNCTION)) and bool(tagged.known[at - 1].flags & GIVEN)


def as_trade(tagged: Tagged, at: int) -> bool:
    """'Павел Кузнецов': a surname that is written like a case of a noun for people, behind a given name."""
    word, form, before = tagged.known[at], tagged.words.form[at], tagged.known[at - 1]
    if not before.flags & GIVEN or not form[0].isupper() or not form[1:].islower() or tagged.length[at] != 1:
        return False
    citizen = word.place is not None and word.place.role == "citizen"
    told = bool(word.group or citizen) and not (word.events or word.verbs or word.status)
    return told and not word.flags & (ORGANISATION | PREPOSITION | PARTICLE) and tagged.words.form[at - 1][1:].islower()


def as_noun(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'Peter Fischer', 'Anna Cook': what may be no more than a trade in the singular is a surname there.

    The words for captives are no surnames; where adjectives follow their nouns there is another rule.
    """
    clauses, word = lexicon.clauses, tagged.known[at]
    if clauses.noun_cases:
        return as_small(tagged, at) or as_trade(tagged, at)
    if clauses.subjects_dropped or word.group in lexicon.captive:
        return False
    return word.base.lower() in ("", tagged.words.lower[at]) and as_trade(tagged, at)


def behind_given(tagged: Tagged, at: int) -> bool:
    """'Rosa Guerra', 'Raúl Rey': a word with a capital behind a given name, where nouns have none.

    Countries and bodies keep their own meaning; 'Iglesias', as no body is called, is a surname.
    """
    word, before, form = tagged.known[at], tagged.known[at - 1], tagged.words.form[at]
    if not before.flags & GIVEN or not tagged.words.form[at - 1][0].isupper() or tagged.length[at] != 1:
        return False
    if before.place is not None and before.place.role == "country":
        return False
    if word.events or word.flags & PARTICLE or (word.place is not None and word.place.role == "union"):
        return False
    if word.place is not None and word.place.role == "country" and (before.place is not None or before.flags & COMMON):
        return False
    body = word.flags & ORGANISATION and word.base == tagged.words.lower[at]
    return form[0].isupper() and form[1:].islower() and not body
