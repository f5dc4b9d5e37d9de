"""Records: equal by their fields, changed by making another one."""

from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.reading.clauses.segments import VerbAt
from gegenprobe.reading.names.mention import Mention
from gegenprobe.sources.lines import Piece
from gegenprobe.text.record import Record
from gegenprobe.text.words import Words

MADE: list[Record] = [
    Mention(1, 3, 2, "people", prep="von", nations=("LT",)),
    VerbAt(4, ()),
    Piece(0, 9, "body"),
    Words("a b", [0, 2], [1, 3], ["a", "b"], ["a", "b"]),
]


@pytest.mark.parametrize("record", MADE, ids=lambda record: type(record).__name__)
def test_a_copy_is_equal_and_another_object(record: Record) -> None:
    copy = record._replace()
    assert copy == record
    assert copy is not record
    assert copy in [record]


@pytest.mark.parametrize("record", MADE, ids=lambda record: type(record).__name__)
def test_records_differ_when_one_field_does(record: Record) -> None:
    for name in record._fields:
        if name == "number":
            continue  # None here, and only another record would do
        other = record._replace(**{name: _other(getattr(record, name))})
        assert other != record
        assert [field for field in record._fields if getattr(other, field) != getattr(record, field)] == [name]


def test_records_of_two_kinds_are_never_equal() -> None:
    assert MADE[0] != MADE[1]
    assert VerbAt(4, ()) != (4, ())


def test_a_field_that_is_none_is_refused() -> None:
    with pytest.raises(TypeError, match="VerbAt has no field before"):
        VerbAt(4, ())._replace(before=3)


def test_records_are_no_keys() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(VerbAt(4, ()))


def _other(value: object) -> object:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str):
        return value + "x"
    if isinstance(value, list):
        return [*value, value[0]]
    if isinstance(value, tuple):
        return (*value, "x")
    return date(2025, 9, 12)
