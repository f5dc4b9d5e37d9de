from __future__ import annotations

import pytest

from coded_made import FREED, TEXT, coding
from gegenprobe.ledger.alpha import NOTHING, Unit, alpha, fact_units, sentence_units
from gegenprobe.ledger.coded import Coding
from gegenprobe.ledger.coded_names import SameNames
from gegenprobe.packs.same_names import shipped_name_words

NAMES = SameNames(shipped_name_words())


def pairs(one: str, other: str) -> list[Unit]:
    return [tuple(unit) for unit in zip(one.split(), other.split(), strict=True)]


# The first two are the worked examples A and B of Krippendorff (2011).
ALPHAS = [
    ("two values", pairs("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.095),
    ("five values", pairs("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.692),
    ("a unit of one coder is left out", [*pairs("a a b b", "a a b b"), ("c",)], 1.0),
    ("always apart", pairs("a b a b", "b a b a"), -0.75),
    ("one value only: nothing can be told", pairs("a a a", "a a a"), None),
    ("no pair", [("a",), ("b",)], None),
    ("nothing", [], None),
]


@pytest.mark.parametrize(("why", "units", "value"), ALPHAS, ids=[case[0] for case in ALPHAS])
def test_alpha(why: str, units: list[Unit], value: float | None) -> None:
    assert alpha(units) == value


DIED = {"kind": "death", "status": "occurred", "evidence": "Two men died there"}
MOVED = {**FREED, "kind": "transfer"}
FACTS = [
    ("the same", coding(FREED), coding(FREED), [("release/occurred", "release/occurred")]),
    (
        "another status",
        coding(FREED),
        coding({**FREED, "status": "planned"}),
        [("release/occurred", "release/planned")],
    ),
    (
        "another number is another fact",
        coding(FREED),
        coding({**FREED, "count": "{op: over, value: 52}"}),
        [("release/occurred",), ("release/occurred",)],
    ),
    (
        "those that agree pair first",
        coding(FREED, MOVED),
        coding(MOVED, FREED),
        [("release/occurred", "release/occurred"), ("transfer/occurred", "transfer/occurred")],
    ),
    (
        "each is used once",
        coding(FREED),
        coding(MOVED, FREED),
        [("release/occurred", "release/occurred"), ("transfer/occurred",)],
    ),
    (
        "only one coder",
        coding(FREED, DIED),
        coding(FREED),
        [("release/occurred", "release/occurred"), ("death/occurred",)],
    ),
]


@pytest.mark.parametrize(("why", "one", "other", "units"), FACTS, ids=[case[0] for case in FACTS])
def test_facts_that_two_coders_have(why: str, one: Coding, other: Coding, units: list[Unit]) -> None:
    assert fact_units(one, other, NAMES) == units


SENTENCES = [(0, 35), (36, 55), (56, len(TEXT))]


def test_sentences_hold_what_each_coder_has_in_them_and_nothing_optional() -> None:
    one = coding(FREED, MOVED, {**DIED, "must": "false"})
    other = coding(MOVED, FREED, {**FREED, "evidence": "Later 52 people were freed"})
    both = "release/occurred + transfer/occurred"
    assert sentence_units(one, other, SENTENCES) == [
        (both, both),
        (NOTHING, NOTHING),
        (NOTHING, "release/occurred"),
    ]
