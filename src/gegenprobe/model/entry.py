"""An entry of the log: one act of one user, with the hash that chains it to the one before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

Record = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What a user does to a book, before it is written down. `raw` are the bytes of a report that is added.

    `author` is '' when nobody gave a name; `time` knows its zone (ValueError in `moment` when it does not).
    """

    kind: str
    payload: Record
    author: str
    time: datetime
    raw: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry as it stands in the log. `time` is UTC to the second (2025-09-11T12:00:00Z): it sorts as text.

    `commitment` (SHA-256 over salt and payload) names the act on every machine, also after a merge; `number`,
    `prior` and `hash` are its place in this log. `raw` is there only when the payload's text is derived from it.
    """

    number: int
    kind: str
    time: str
    author: str
    payload: Record
    commitment: str
    prior: str
    hash: str
    raw: bytes | None = None


def moment(time: datetime) -> str:
    """The time as the log writes it: UTC, whole seconds."""
    if time.tzinfo is None:
        raise ValueError("a time without a zone cannot be written into the log")
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
