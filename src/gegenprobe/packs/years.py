"""When four digits are a year and not a count: a few words of a language that tell."""

from __future__ import annotations

from dataclasses import dataclass

from gegenprobe.packs.document import Binder, Item


@dataclass(frozen=True, slots=True)
class YearWords:
    """`leads` stand before a year, `counted` after a count; `nouns_capital`: a capital letter after it is a noun.

    `numbers` begin a number of their own right behind a year ('wurden 2014 zwei Menschen verhaftet'); `behind`
    are small words that may stand behind a year long past ('in 1848 and').
    """

    leads: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    nouns_capital: bool = False
    numbers: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()


def bind_years(root: Item, binder: Binder) -> YearWords:
    """The `years` entry of a language's numbers.yaml or times.yaml."""
    leads: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    capital = False
    numbers: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    for key, item in binder.known(root, {"leads", "counted", "nouns_capital", "numbers", "behind"}, "entry of years"):
        if key == "leads":
            leads = frozenset(text.lower() for text in binder.texts(item))
        elif key == "counted":
            counted = frozenset(text.lower() for text in binder.texts(item))
        elif key == "numbers":
            numbers = frozenset(text.lower() for text in binder.texts(item))
        elif key == "behind":
            behind = frozenset(text.lower() for text in binder.texts(item))
        else:
            capital = binder.choice(item, {"yes", "no"}, "answer") == "yes"
    return YearWords(leads, counted, capital, numbers, behind)
