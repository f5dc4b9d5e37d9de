"""Frozen records that are made by the dozen for every report: their fields are set without asking who sets them."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar

T = TypeVar("T")


def quickly_made(cls: type[T]) -> type[T]:
    """The frozen dataclass with slots, made in less than half of the time; in all else it is as before.

    A frozen dataclass sets each field by a call that goes around its own guard. Here a new record is unfrozen until all
    of its fields are set: it has a class with the same slots and no guard.
    """
    own = fields(cls)  # type: ignore[arg-type]
    unfrozen = type(cls.__name__, (), {"__slots__": tuple(field.name for field in own)})
    by_place = [_parameter(field) for field in own if not field.kw_only]
    by_name = [_parameter(field) for field in own if field.kw_only]
    parameters = ", ".join(["self", *by_place, *(["*"] if by_name else []), *by_name])
    steps = [f"self.{field.name} = {field.name}" for field in own]
    body = "\n    ".join(["around(self, '__class__', unfrozen)", *steps, "self.__class__ = frozen"])
    known = {"around": object.__setattr__, "unfrozen": unfrozen, "frozen": cls}
    known |= {f"_{field.name}": field.default for field in own}
    made: dict[str, Any] = {}
    exec(f"def __init__({parameters}):\n    {body}\n", known, made)  # as dataclasses itself makes it
    made["__init__"].__annotations__ = cls.__init__.__annotations__
    made["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__init__ = made["__init__"]  # type: ignore[method-assign]
    return cls


def _parameter(field: Field[Any]) -> str:
    return field.name if field.default is MISSING else f"{field.name}=_{field.name}"
