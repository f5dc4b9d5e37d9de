"""Stories with a planted contradiction, and as many that are true: all of the first, next to none of the second.

Run on coded statements, so that mistakes of the reader do not count; `python -m generated.report SEED` (in tests/)
prints both, also through the reader. GENERATED_SEED moves the seeds.
"""

from __future__ import annotations

import os

import pytest

from findings_told import findings
from gegenprobe.checks import checks
from gegenprobe.model.ledger import Finding
from generated.stories import PLANTS, consistent, planted

SEED = int(os.environ.get("GENERATED_SEED", "0"))
STORIES = 120
MOST_FALSE = 2  # one false finding in sixty stories
TRUE_NOTICES = ("one_origin", "one_party", "perhaps_one_text")  # what they say of a true story is true as well


@pytest.mark.parametrize("seed", range(SEED, SEED + STORIES))
def test_what_is_planted_is_found(seed: int) -> None:
    story = planted(seed)
    assert story.planted in {one.check for one in findings(story.reports)}, story.what


def test_next_to_nothing_is_found_in_true_stories() -> None:
    false: list[Finding] = []
    for seed in range(SEED, SEED + STORIES):
        false += [one for one in findings(consistent(seed + 10_000).reports) if one.check not in TRUE_NOTICES]
    assert len(false) <= MOST_FALSE, [one.title for one in false]


def test_every_check_that_can_be_wrong_is_planted() -> None:
    assert len(PLANTS) <= STORIES
    assert {planted(seed).planted for seed in range(len(PLANTS))} == set(checks()) - set(TRUE_NOTICES)


def test_a_seed_gives_the_same_story() -> None:
    assert planted(7).reports == planted(7).reports
    assert planted(7).reports != planted(8).reports
