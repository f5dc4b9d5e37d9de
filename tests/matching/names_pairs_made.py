"""Pairs of names with the right answer, made of lists of persons (tests/gold/names): the same person, and hard others.

Others are: the nearest names of the list; the same surname with another given name; wife, husband, sister, brother;
surnames of one stem (Petrov, Petrenko, Petrovski); for lone surnames as for full names.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

GOLD = Path(__file__).parents[1] / "gold" / "names"
MOST_OF_ONE = 24  # pairs of one person

# The stems' other endings, by script: what a relative's or another family's name may look like.
WOMEN = (
    "skij skaja, ski skaja, sky skaya, ow owa, ov ova, ew ewa, ev eva, ский ская, ський ська, скі ская, ов ова, "
    "ев ева, ин ина, оў ова, in ina"
)
FAMILIES = (
    "enko enkow, enko tschuk, енко чук, енко енков, ow enko, ov ovski, ов овский, ов енко, ew ejenko, ев евский, "
    "ski skow, ский сков, itsch itschenko, ich ichenko, ич иченко, icz iczenko, ow in, ов ин, in ow, ин ов, uk enko"
)


@dataclass(frozen=True, slots=True)
class Someone:
    """One person's spellings in the base form, and its case forms."""

    base: tuple[str, ...]
    inflected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A pair, whether it is one person, and whether a case form is among the two."""

    one: str
    other: str
    same: bool
    inflected: bool


def people(part: str) -> list[Someone]:
    """The persons of one list."""
    lines = (GOLD / f"{part}.tsv").read_text("utf-8").splitlines()
    columns = [line.split("\t") for line in lines if line]
    return [Someone(tuple(dict.fromkeys(base.split(" | "))), tuple(forms.split(" | "))) for base, forms in columns]


def made_pairs(some: Sequence[Someone], seed: int = 1) -> list[Made]:
    """All pairs of a list of persons, the same ones for the same seed."""
    chance = random.Random(seed)
    pairs = [*_same(some, chance), *_nearest(some), *_relatives(some, chance), *_lone(some, chance)]
    return list(dict.fromkeys(pairs))


def _same(some: Sequence[Someone], chance: random.Random) -> Iterator[Made]:
    for one in some:
        base = [Made(a, b, True, False) for a, b in combinations(one.base, 2)]
        forms = [Made(a, b, True, True) for a in one.base for b in one.inflected]
        forms += [Made(a, b, True, True) for a, b in combinations(one.inflected, 2)]
        for found in (base, forms):
            yield from chance.sample(found, min(MOST_OF_ONE, len(found)))


def _nearest(some: Sequence[Someone], most: int = 3) -> Iterator[Made]:
    names = [
        (name, at, form)
        for at, one in enumerate(some)
        for form, names in enumerate((one.base, one.inflected))
        for name in names
    ]
    latin = [anyascii(name).lower() for name, _, _ in names]
    likeness = process.cdist(latin, latin, scorer=fuzz.token_sort_ratio)
    for row, (name, person, form) in enumerate(names):
        order = np.argsort(-likeness[row], kind="stable")
        others = [at for at in order[:60] if names[at][1] != person][:most]
        for at in others:
            yield Made(name, names[at][0], False, bool(form or names[at][2]))


def _relatives(some: Sequence[Someone], chance: random.Random) -> Iterator[Made]:
    """Other given names before the same surname, other surnames behind the same given name."""
    for at, one in enumerate(some):
        for form, names in enumerate((one.base, one.inflected)):
            for name in names:
                other = chance.choice([other for number, other in enumerate(some) if number != at])
                stranger = chance.choice((other.base, other.inflected)[form])
                target = chance.choice(one.base)
                given, _, surname = name.rpartition(" ")
                if not given or _may_be(stranger, one):
                    continue
                yield Made(target, f"{stranger.split()[0]} {surname}", False, bool(form))
                for endings in (WOMEN, FAMILIES):
                    changed = _changed(surname, endings)
                    if changed:
                        first = stranger.split()[0] if endings is WOMEN else given
                        yield Made(target, f"{first} {changed}", False, bool(form))


def _may_be(stranger: str, one: Someone) -> bool:
    """Whether the stranger's given name is like one of the person's."""
    first = anyascii(stranger.split()[0]).lower()
    return any(fuzz.ratio(first, anyascii(name.split()[0]).lower()) > 60 for name in (*one.base, *one.inflected))


def _lone(some: Sequence[Someone], chance: random.Random) -> Iterator[Made]:
    for one in some:
        words = [name.split()[-1] for name in one.base if len(name.split()) == 2]
        forms = [name.split()[-1] for name in one.inflected if len(name.split()) == 2]
        for same in (list(combinations(dict.fromkeys(words), 2)), [(a, b) for a in words for b in forms]):
            for a, b in chance.sample(same, min(3, len(same))):
                yield Made(a, b, True, b in forms)
        for name in chance.sample(words, min(3, len(words))):
            for endings in (WOMEN, FAMILIES):
                changed = _changed(name, endings)
                if changed:
                    yield Made(chance.choice(words), changed, False, False)


def _changed(surname: str, endings: str) -> str:
    """The surname with another ending; '' when none fits."""
    for old, new in (pair.split() for pair in endings.split(", ")):
        if surname.endswith(old) and len(surname) > len(old) + 1:
            return surname[: -len(old)] + new
    return ""


def recall_at(pairs: Sequence[Made], scores: NDArray[np.float32], precision: float = 0.99) -> tuple[float, float]:
    """The largest share of the same persons found at that precision, and the score from which on it is reached."""
    same = np.array([pair.same for pair in pairs])
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(same[order])
    precise = hits / np.arange(1, len(order) + 1) >= precision
    last = np.append(scores[order][:-1] != scores[order][1:], True)  # equal scores stand or fall together
    good = np.flatnonzero(precise & last)
    if not len(good):
        return 0.0, 1.0
    return float(hits[good[-1]] / max(1, same.sum())), float(scores[order][good[-1]])
