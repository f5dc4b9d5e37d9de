"""Whom another figure of an event counts as a part of more people is a part there in every account."""

from __future__ import annotations

import itertools

import pytest

from figures_made import figure
from gegenprobe.ledger.figures import with_known_parts
from gegenprobe.model.ledger import Figure

WHOLE = figure("release", "52", "09-11", group="prisoner", event="e_1")
PART = figure("release", "14", "09-11", group="foreigner", event="e_1", speaker="Office", part_of=WHOLE.id)
PARTS = [
    ("another account of the same people", figure("release", "13", "09-11", group="foreigner", event="e_1")),
    ("about as many", figure("release", "~14", "09-11", group="foreigner", event="e_1", speaker="Herald")),
]
NO_PARTS = [
    ("other people", figure("release", "13", "09-11", group="journalist", event="e_1")),
    ("more than the whole", figure("release", "60", "09-11", group="foreigner", event="e_1")),
    ("an open end", figure("release", ">13", "09-11", group="foreigner", event="e_1")),
    ("another kind", figure("transfer", "13", "09-11", group="foreigner", event="e_1")),
]


def wholes(*figures: Figure) -> set[tuple[tuple[str, str | None], ...]]:
    """What each figure is a part of, in every order of the figures."""
    found = (with_known_parts(order) for order in itertools.permutations(figures))
    return {tuple(sorted((one.id, one.part_of) for one in those)) for those in found}


@pytest.mark.parametrize("other", [case[1] for case in PARTS], ids=[case[0] for case in PARTS])
def test_a_part_in_every_account(other: Figure) -> None:
    (told,) = wholes(WHOLE, PART, other)
    assert dict(told) == {WHOLE.id: None, PART.id: WHOLE.id, other.id: WHOLE.id}


@pytest.mark.parametrize("other", [case[1] for case in NO_PARTS], ids=[case[0] for case in NO_PARTS])
def test_no_part(other: Figure) -> None:
    (told,) = wholes(WHOLE, PART, other)
    assert dict(told) == {WHOLE.id: None, PART.id: WHOLE.id, other.id: None}


def test_without_a_part_nothing_is_one() -> None:
    (told,) = wholes(WHOLE, PARTS[0][1])
    assert set(dict(told).values()) == {None}
