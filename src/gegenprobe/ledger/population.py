"""Whom a figure counts, as far as figures can be held against each other by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gegenprobe.model.statement import Whom
from gegenprobe.packs.codebook import Codebook


class Population(NamedTuple):
    """A group that tells these people from others, None for simply everybody; and whose citizens, () for any.

    Figures are laid together by it, thousands of times: a tuple hashes fast.
    """

    trait: str | None
    nationality: tuple[str, ...] = ()

    def holds(self, other: Population, codebook: Codebook) -> bool:
        """Whether everybody of the other one belongs to this one, by the codebook."""
        nations = not self.nationality or (bool(other.nationality) and set(other.nationality) <= set(self.nationality))
        return nations and self.trait in (None, other.trait, *_wider(other.trait, codebook))

    def apart_from(self, other: Population, codebook: Codebook) -> bool:
        """Whether nobody can belong to both, by the codebook."""
        nations = bool(self.nationality) and bool(other.nationality)
        if nations and not set(self.nationality) & set(other.nationality):
            return True
        pair = {self.trait, other.trait}
        return len(pair) == 2 and any(pair <= groups for groups in codebook.populations.apart)


EVERYBODY = Population(None)


def population_of(whom: Whom, codebook: Codebook) -> Population:
    """The population of a slot; groups that say little ('people', 'prisoners' among the held) are everybody."""
    return Population(_trait(whom.group, codebook), tuple(sorted(whom.nationality)))


def populations(codebook: Codebook) -> Callable[[Whom], Population]:
    """`population_of` for many slots of one codebook: each slot is looked at once."""
    known: dict[int, tuple[Whom, Population]] = {}
    alike: dict[Whom, Population] = {}

    def of(whom: Whom) -> Population:
        found = known.get(id(whom))  # held beside its population, so that no other slot can get its number
        if found is None:
            if whom not in alike:
                alike[whom] = population_of(whom, codebook)
            found = known[id(whom)] = (whom, alike[whom])
        return found[1]

    return of


def _trait(group: str | None, codebook: Codebook) -> str | None:
    if group is None:
        return None
    telling = any(group in groups for groups in codebook.populations.apart)
    widest = group in codebook.populations.within.values() and group not in codebook.populations.within
    return None if widest or (group in codebook.general and not telling) else group


def _wider(trait: str | None, codebook: Codebook) -> tuple[str | None, ...]:
    """The groups that this one lies within, the nearest first."""
    wider: list[str | None] = []
    while trait is not None and trait in codebook.populations.within and trait not in wider:
        trait = _trait(codebook.populations.within[trait], codebook)
        wider.append(trait)
    return tuple(wider)


def is_told(whom: Whom) -> bool:
    """Whether a text says of whom it speaks."""
    return bool(whom.nationality) or whom.group not in (None, "other")
