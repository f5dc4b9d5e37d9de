from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coded_made import FREED, coding
from gegenprobe.ledger.coded import Coding
from gegenprobe.ledger.coded_names import SameNames
from gegenprobe.ledger.evaluation import Figures, Scored, figures, intervals, score, slot_f1
from gegenprobe.packs.same_names import shipped_name_words

NAMES = SameNames(shipped_name_words())
DIED = {"kind": "death", "status": "occurred", "evidence": "Two men died there"}
AGAIN = {**FREED, "evidence": "Later 52 people were freed"}
MOVED = {**FREED, "kind": "transfer"}
OPTIONAL = {**DIED, "must": "false"}
EMPTY = coding()
TWO = coding(FREED, DIED)

# gold, read, (recall, precision, F1), the same of facts with a number
SCORES = [
    ("all found", TWO, TWO, (1.0, 1.0, 1.0), (1.0, 1.0, 1.0)),
    ("nothing read", TWO, EMPTY, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)),
    ("nothing coded", EMPTY, TWO, (None, 0.0, 0.0), (None, 0.0, 0.0)),
    ("nothing at all", EMPTY, EMPTY, (None, None, None), (None, None, None)),
    ("one of two", TWO, coding(DIED), (0.5, 1.0, 0.667), (0.0, 0.0, 0.0)),
    ("one wrong", TWO, coding(FREED, MOVED), (0.5, 0.5, 0.5), (1.0, 0.5, 0.667)),
    ("a fact told twice is one", coding(FREED, AGAIN), coding(AGAIN), (1.0, 1.0, 1.0), (1.0, 1.0, 1.0)),
    ("said again counts nowhere", coding(FREED, AGAIN), coding(FREED, AGAIN), (1.0, 1.0, 1.0), (1.0, 1.0, 1.0)),
    ("optional, read", coding(FREED, OPTIONAL), TWO, (1.0, 1.0, 1.0), (1.0, 1.0, 1.0)),
    ("optional, not read", coding(FREED, OPTIONAL), coding(FREED), (1.0, 1.0, 1.0), (1.0, 1.0, 1.0)),
    ("optional to the second coder", coding(FREED), coding(FREED, OPTIONAL), (1.0, 1.0, 1.0), (1.0, 1.0, 1.0)),
]
Rates = tuple[float | None, float | None, float | None]


@pytest.mark.parametrize(("why", "gold", "read", "facts", "counts"), SCORES, ids=[case[0] for case in SCORES])
def test_scores(why: str, gold: Coding, read: Coding, facts: Rates, counts: Rates) -> None:
    found = figures([score(gold, read, NAMES)])
    assert (found.all, found.counts) == (facts, counts)


def test_by_kind() -> None:
    rows = [score(TWO, coding(FREED, MOVED), NAMES)]
    assert figures(rows, lambda one: one.kind == "release").all == (1.0, 1.0, 1.0)
    assert figures(rows, lambda one: one.kind == "transfer").all == (None, 0.0, 0.0)
    assert figures(rows, lambda one: one.kind == "death").all == (0.0, 0.0, 0.0)


def test_misses_and_wrong_readings_are_the_statements_themselves() -> None:
    row = score(TWO, coding(FREED, MOVED), NAMES)
    assert [one.kind for one in row.missed] == ["death"]
    assert [one.kind for one in row.wrong] == ["transfer"]


def test_slots_are_scored_where_statements_met() -> None:
    gold = coding({**FREED, "by": "[Mira Dahl, Jan Orth]", "at": "BY"}, {**DIED, "at": "BY"})
    slots = slot_f1([score(gold, coding({**FREED, "by": "[Orth]", "at": "PL"}), NAMES)])
    assert (slots["by"], slots["at"], slots["when"]) == (0.667, 0.0, None)


def test_the_interval_is_the_same_each_time_and_holds_the_middle() -> None:
    rows = [score(TWO, read, NAMES) for read in (TWO, EMPTY, coding(FREED), coding(DIED), coding(MOVED), TWO)]
    first, again = (intervals(rows, 400, random.Random(1).choice) for _ in range(2))
    assert first == again
    (low, high), _ = first
    middle = figures(rows).all[2]
    assert middle is not None
    assert 0 < low < middle < high < 1


def test_one_report_has_no_spread() -> None:
    assert intervals([score(TWO, TWO, NAMES)], 10, random.Random(1).choice) == ((1.0, 1.0), (1.0, 1.0))


STATEMENTS = st.lists(
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(["release", "death", "transfer"]),
            "status": st.sampled_from(["occurred", "planned"]),
            "evidence": st.sampled_from(["freed 52 prisoners", "Two men died", "52", "people were freed"]),
        },
        optional={
            "count": st.sampled_from(["{op: exact, value: 52}", "{op: between, low: 2, high: 3}"]),
            "people": st.sampled_from(["[Mira Dahl]", "[Jan Orth, Dahl]"]),
            "at": st.sampled_from(["BY", "PL"]),
            "must": st.sampled_from(["true", "false"]),
        },
    ),
    max_size=6,
)


@given(STATEMENTS, STATEMENTS)
def test_whatever_is_coded(some: list[dict[str, str]], others: list[dict[str, str]]) -> None:
    """A coding meets itself in everything; nothing read finds nothing; no figure leaves 0 to 1."""
    gold, read = coding(*some), coding(*others)
    itself, nothing, other = (score(gold, each, NAMES) for each in (gold, EMPTY, read))
    assert (itself.missed, itself.wrong) == ((), ())
    assert _whole(figures([itself])) in ((1.0,) * 3, (None,) * 3)
    assert set(_whole(figures([nothing]))) <= {0.0, None}
    assert all(value is None or 0 <= value <= 1 for row in (other,) for value in _rates(row))


def _whole(found: Figures) -> Rates:
    return found.all


def _rates(row: Scored) -> list[float | None]:
    return [*figures([row]).all, *figures([row]).counts, *slot_f1([row]).values()]
