"""What sentences, and phrases in them, open with, by their first words: where none stands, no phrase is looked for."""

from __future__ import annotations

from typing import Any

from gegenprobe.packs.grammar import FIRST_LETTERS, Clauses


def openers_of(clauses: Clauses) -> dict[str, Any]:
    """Openers of parts and shares, and phrases for who those told of are, by what they begin with."""
    made_up = sorted((f"{p} " for p in (*clauses.made_up, *clauses.equated)), key=lambda text: (-len(text), text))
    return {
        "part_openers": _part_openers(clauses),
        "share_openers": _share_openers(clauses),
        "among": _part_openers(clauses) & {*clauses.prepositions} - {*clauses.inside, *clauses.genitive_marks},
        "made_up": tuple(made_up),
        "made_up_by_opener": _by_opener(made_up),
        "rate_openers": frozenset(rate.split()[0] for rate in clauses.rates),
        "naming_openers": _by_start([*clauses.identifying, *clauses.summing, *clauses.foremost, *clauses.named_singly]),
        "identifying": _by_opener(sorted((f"{p} " for p in clauses.identifying), key=len, reverse=True)),
        "foremost": _by_opener([f"{p} " for p in clauses.foremost]),
        "named_singly": _by_opener([f"{p} " for p in clauses.named_singly]),
        "each_side": _by_opener([f"{p} " for p in clauses.each_side]),
        "left_over": frozenset(phrase.split()[0] for phrase in clauses.left_over),
    }


def _by_start(phrases: list[str]) -> dict[str, tuple[str, ...]]:
    """Phrases by their first letters."""
    starts = dict.fromkeys(phrase[:FIRST_LETTERS] for phrase in phrases)
    return {start: tuple(phrase for phrase in phrases if phrase.startswith(start)) for start in starts}


def _by_opener(phrases: list[str]) -> dict[str, tuple[str, ...]]:
    """Phrases by their first words."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        first = phrase.split()[0]
        found[first] = (*found.get(first, ()), phrase)
    return found


def _part_openers(clauses: Clauses) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in clauses.parts if " " in phrase)


def _share_openers(clauses: Clauses) -> tuple[str, ...]:
    more = clauses.more if clauses.follows else ()
    return tuple(f"{word} " for word in sorted({*_part_openers(clauses), *more}))
