"""Names as reports write them, and what people decided about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Mention(NamedTuple):
    """A name as one report writes it. There are as many as names in all reports: a tuple sorts and hashes fast."""

    report: str
    name: str


@dataclass(frozen=True, slots=True)
class NameVerdicts:
    """What people decided: pairs of mentions that are one person's, and pairs that are not.

    A mention with an empty report stands for the name wherever it is written.
    """

    same: frozenset[tuple[Mention, Mention]] = frozenset()
    different: frozenset[tuple[Mention, Mention]] = frozenset()


def is_lone(name: str) -> bool:
    """Whether a name is one word only."""
    return len(name.split()) < 2
