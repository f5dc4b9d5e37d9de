"""Faults in data and notes on input: collected and returned, never raised one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gegenprobe.model.message import Message


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
    """Something noticed about one input: `lost` is true when the input could not be read at all.

    `partly` is true when the report was read but a part of what was given with it was not (front matter, a date).
    The message is the terminal's; `told` is the same for a desk of any language, where it has more to say than `code`.
    """

    subject: str
    code: str
    message: str
    lost: bool = False
    partly: bool = False
    told: Message | None = None

    @property
    def failed(self) -> bool:
        """Whether the exit code has to be 1 for this note: guesses and skipped kinds of files are no failure."""
        return self.lost or self.partly

    def __str__(self) -> str:
        return f"{self.subject}: {self.message}"


class Trouble(Exception):
    """The outside world does not let the work be done; the sentence says what, where and what to do.

    The sentence is the terminal's. `told` is the same for a desk of any language, where a desk can come to it.
    """

    def __init__(self, sentence: str, told: Message | None = None) -> None:
        super().__init__(sentence)
        self.told = told
