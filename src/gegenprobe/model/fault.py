"""Faults in data and notes on input: collected and returned, never raised one by one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file: line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in data that people wrote (packs, codebooks, metadata tables): where, and what to do."""

    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


@dataclass(frozen=True, slots=True)
class Note:
    """Something noticed about one input: `lost` is true when the input could not be read at all."""

    subject: str
    code: str
    message: str
    lost: bool = False

    def __str__(self) -> str:
        return f"{self.subject}: {self.message}"
