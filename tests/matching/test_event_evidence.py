"""What is passed over without weighing could not have weighed enough to be asked about."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from gegenprobe.matching.event_evidence import hopeless, weigh
from gegenprobe.matching.events import WORTH_ASKING
from gegenprobe.matching.tellings import Telling
from gegenprobe.model.statement import When

DAY = date(2025, 9, 11)
NAMES = st.sampled_from([frozenset[str](), frozenset({"p1"}), frozenset({"p2"}), frozenset({"p1", "p2"})])
SLOTS: dict[str, Any] = {
    "family": "release", "change": None, "cumulative": False, "happened": True, "when": When(DAY, DAY),
    "printed": None, "at": "BY", "origin": None, "to": None, "group": "prisoner", "nationality": frozenset(),
    "people": frozenset(), "parties": frozenset(), "target": frozenset(), "by": frozenset({"p3"}), "low": 520,
    "high": 520, "counted": True, "part": False, "wording": "", "apart": "",
}  # fmt: skip
TOLD = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["release", "exchange"]),
        "at": st.sampled_from([None, "BY", "LT"]),
        "happened": st.booleans(),
        "when": st.sampled_from([None, When(DAY, DAY), When(DAY, DAY + timedelta(days=40))]),
        "printed": st.sampled_from([None, DAY]),
        "nationality": st.sampled_from([frozenset[str](), frozenset({"LT"}), frozenset({"PL"})]),
        "people": NAMES,
        "parties": NAMES,
        "target": NAMES,
        "wording": st.sampled_from(["", "ab"]),
    }
)


@given(TOLD, TOLD)
@example({"kind": "release"}, {"kind": "release", "at": "LT"})
def test_what_is_hopeless_weighs_too_little(one: dict[str, Any], other: dict[str, Any]) -> None:
    left, right = (_telling(told) for told in (one, other))
    if hopeless(left, right):
        assert sum(weight.value for weight in weigh(left, right)) < WORTH_ASKING


def _telling(told: dict[str, Any]) -> Telling:
    """Words are compared only where there is no day, as in the tellings of statements."""
    slots = SLOTS | told
    return Telling(**(slots | ({} if slots["when"] is None else {"wording": "", "printed": None})))


def test_the_same_numbers_in_two_countries_are_hopeless_until_a_name_is_shared() -> None:
    one, other = (_telling({"kind": "release", "at": at}) for at in ("BY", "LT"))
    assert hopeless(one, other)
    named = [_telling({"kind": "release", "at": at, "people": frozenset({"p1"})}) for at in ("BY", "LT")]
    assert not hopeless(named[0], named[1])
