"""When four digits are a year and not a count: a few words of a language that tell."""

from __future__ import annotations

from typing import NamedTuple

from gegenprobe.packs.document import Binder, Item


class YearWords(NamedTuple):
    """`leads` stand before a year, `counted` after a count; `nouns_capital`: a capital letter after it is a noun.

    `numbers` begin a number of their own right behind a year ('wurden 2014 zwei Menschen verhaftet'); `behind`
    are small words that may stand behind a year long past ('in 1848 and'), `singular` words of one beside it, which
    count nobody ('wurde 1852 in Wien geboren'); `reaching` verbs right before a count ('число достигло 2000').
    """

    leads: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    nouns_capital: bool = False
    numbers: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    reaching: frozenset[str] = frozenset()


_WORDS = ("leads", "counted", "numbers", "behind", "singular", "reaching")


def bind_years(root: Item, binder: Binder) -> YearWords:
    """The `years` entry of a language's numbers.yaml or times.yaml."""
    words: dict[str, frozenset[str]] = {}
    capital = False
    for key, item in binder.known(root, {*_WORDS, "nouns_capital"}, "entry of years"):
        if key in _WORDS:
            words[key] = frozenset(text.lower() for text in binder.texts(item))
        else:
            capital = binder.choice(item, {"yes", "no"}, "answer") == "yes"
    return YearWords(nouns_capital=capital, **words)
