"""Made persons: Russian, Belarusian, Ukrainian names as papers of many countries write and inflect them.

By rules of its own (tests/gold/names/letters.yaml), not by the program's tables.
"""

from __future__ import annotations

import random
from functools import cache
from typing import Any

import yaml
from names_pairs_made import GOLD, Someone

VOWELS = "аеёиоуыэюяіїєўьъ'"
WRITTEN = 5  # spellings of one person of each sort


@cache
def _tables() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((GOLD / "letters.yaml").read_text("utf-8"))
    return found


def made_people(part: str, number: int, seed: int = 1) -> list[Someone]:
    """That many made persons of one part, the same ones for the same seed."""
    chance = random.Random(f"{part} {seed}")
    names = _tables()[part]
    pairs = [(given, surname) for given in (*names["men"], *names["women"]) for surname in names["surnames"]]
    return [_someone(one, one[0] in names["women"], chance) for one in chance.sample(pairs, number)]


def _someone(names: tuple[str, str], woman: bool, chance: random.Random) -> Someone:
    given = names[0].split("/")
    surnames = [_of(surname, woman) for surname in names[1].split("/")]
    full = [(given[0], surnames[0]), (given[1], surnames[-1]), (given[2], surnames[0])]
    systems = sorted(set(_tables()) - {"tune", "blind", "cases"})
    base = {f"{first} {last}" for first, last in full[:2]}
    forms: set[str] = set()
    for _ in range(WRITTEN):
        system = chance.choice(systems)
        first, last = chance.choice(full)
        base.add(f"{written(first, system)} {written(last, system)}")
    for _ in range(WRITTEN):
        case = chance.randrange(4)
        first, last = full[0]
        if chance.random() < 0.5:
            forms.add(f"{_russian(first, woman, case)} {_russian(last, woman, case)}")
        else:
            forms.add(
                f"{_polish(written(first, 'polish'), woman, case)} {_polish(written(last, 'polish'), woman, case)}"
            )
    return Someone(tuple(sorted(base)), tuple(sorted(forms - base)))


def _of(surname: str, woman: bool) -> str:
    """A man's surname in its woman's form."""
    if not woman or surname.endswith("а"):
        return surname
    for man, her in (
        ("ский", "ская"),
        ("цкий", "цкая"),
        ("скі", "ская"),
        ("цкі", "цкая"),
        ("аў", "ава"),
        ("оў", "ова"),
        ("еў", "ева"),
        ("ёў", "ёва"),
    ):
        if surname.endswith(man):
            return f"{surname[: -len(man)]}{her}"
    return surname + "а" if surname[-2:] in ("ов", "ев", "ёв", "ин", "ын", "ін") else surname


def written(name: str, system: str) -> str:
    """A name in the letters of a system."""
    table, word, found = _tables()[system], name.lower(), ""
    ends = sorted(table["end"], key=len, reverse=True)
    end = next((one for one in ends if word.endswith(one)), "")
    for at, letter in enumerate(word[: len(word) - len(end)]):
        start = at == 0 or word[at - 1] in VOWELS
        found += (
            table["first"].get(letter, table["letters"].get(letter, "")) if start else table["letters"].get(letter, "")
        )
    return f"{found}{table['end'].get(end, '')}".capitalize()


def _russian(name: str, woman: bool, case: int) -> str:
    for end in sorted(_tables()["cases"]["russian"], key=len, reverse=True):
        if name.endswith(end) and not (end in ("ов", "ев", "ёв", "ин", "ь", "ел") and woman):
            return f"{name[: -len(end)]}{_tables()['cases']['russian'][end][case]}"
    return name if woman or name[-1] in "уыэюі" else name + ("а", "у", "ом", "е")[case]


def _polish(name: str, woman: bool, case: int) -> str:
    for end in sorted(_tables()["cases"]["polish"], key=len, reverse=True):
        if name.endswith(end):
            return f"{name[: -len(end)]}{_tables()['cases']['polish'][end][case]}"
    return name if woman else name + ("a", "owi", "em", "ie")[case]
