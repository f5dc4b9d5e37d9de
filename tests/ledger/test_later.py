"""Maps that are made when somebody looks into them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gegenprobe.ledger.later import Later, at_hand


@dataclass(frozen=True, slots=True)
class Record:
    name: str
    numbers: Mapping[str, int]


def counted(made: list[int]) -> Later[str, int]:
    def make() -> dict[str, int]:
        made.append(1)
        return {"one": 1, "two": 2}

    return Later(make)


def test_a_map_is_made_once_and_not_before_somebody_looks() -> None:
    made: list[int] = []
    later = counted(made)
    assert made == []
    assert (later["two"], list(later), len(later), "three" in later) == (2, ["one", "two"], 2, False)
    assert later == {"one": 1, "two": 2} and later == {"one": 1, "two": 2}
    assert dict(later.items()) == dict(zip(later.keys(), later.values(), strict=True))
    assert made == [1]


def test_a_record_at_hand_holds_the_maps_themselves() -> None:
    record = at_hand(Record("r", counted([])))
    assert type(record.numbers) is dict and record == Record("r", {"one": 1, "two": 2})
    assert at_hand(record) is record
