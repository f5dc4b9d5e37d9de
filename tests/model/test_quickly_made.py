import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, fields, replace
from datetime import date
from typing import Any

import pytest

from gegenprobe.model.quickly_made import quickly_made
from gegenprobe.model.statement import Evidence, Quantity, Statement, When, Whom


@dataclass(frozen=True, slots=True)
class Plain:
    name: str
    size: int = 1


@quickly_made
@dataclass(frozen=True, slots=True)
class Quick:
    name: str
    size: int = 1


def test_made_as_any_frozen_dataclass() -> None:
    assert asdict(Quick("a")) == asdict(Plain("a"))
    assert repr(Quick("a", size=2)) == repr(Plain("a", size=2)).replace("Plain", "Quick")
    assert Quick("a") == Quick("a", 1) != Quick("a", 2)
    assert hash(Quick("a")) == hash(Quick("a", 1))
    assert type(Quick("a")) is Quick
    assert [field.name for field in fields(Quick)] == ["name", "size"]


@pytest.mark.parametrize("wrong", [(), ("a", 1, 2)])
def test_wrong_fields_are_a_type_error(wrong: tuple[Any, ...]) -> None:
    named: dict[str, Any] = {"colour": "red"}
    with pytest.raises(TypeError):
        Quick(*wrong)
    with pytest.raises(TypeError):
        Quick("a", **named)


def test_stays_frozen() -> None:
    record: Any = Quick("a")
    with pytest.raises(FrozenInstanceError):
        record.size = 2
    with pytest.raises(FrozenInstanceError):
        del record.name


def test_statements_are_copied_changed_and_kept() -> None:
    when = When(date(2025, 9, 11), date(2025, 9, 11))
    count = Quantity(op="exact", value=3, low=3, high=3, start=0, end=4)
    statement = Statement(
        id="s_1", report="r_1", kind="detained", status="occurred", evidence=Evidence("r_1", 0, 4, "drei"),
        rule="detained", codebook="detention 1", count=count, when=when,
    )  # fmt: skip
    assert statement.whom == Whom() and statement.people == ()
    for same in (copy.copy(statement), copy.deepcopy(statement), pickle.loads(pickle.dumps(statement))):
        assert same == statement and type(same) is Statement
    changed = replace(statement, status="planned")
    assert changed.status == "planned" and changed.when is when
