"""A clause: what it is, which it hangs on, its verbs."""

from __future__ import annotations

from typing import NamedTuple

from gegenprobe.reading.segments import VerbAt


class Clause(NamedTuple):
    """One clause. `kind`: main, coordinate, relative, infinitive, or an opener's kind; `parent` is a number or -1."""

    number: int
    kind: str
    parent: int
    first: int
    last: int
    verbs: tuple[VerbAt, ...]
    quote: int
    relative: int
    separator: str


class Sliced(NamedTuple):
    """The clauses of a sentence and, for every word, the number of its clause."""

    clauses: list[Clause]
    clause_of: list[int]
    quote_of: list[int]
