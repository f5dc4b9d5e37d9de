"""A clause: what it is, which it hangs on, its verbs."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.reading.clauses.segments import VerbAt
from gegenprobe.text.record import Record


class Clause(Record):
    """One clause. `kind`: main, coordinate, relative, infinitive, or an opener's kind; `parent` is a number or -1."""

    _fields = ("number", "kind", "parent", "first", "last", "verbs", "quote", "relative", "separator")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        number: int,
        kind: str,
        parent: int,
        first: int,
        last: int,
        verbs: tuple[VerbAt, ...],
        quote: int,
        relative: int,
        separator: str,
    ) -> None:
        self.number = number
        self.kind = kind
        self.parent = parent
        self.first = first
        self.last = last
        self.verbs = verbs
        self.quote = quote
        self.relative = relative
        self.separator = separator

    def first_verb(self, default: int) -> int:
        """Where its first verb stands; `default` where it has none."""
        first = -1
        for verb in self.verbs:
            if first < 0 or verb.at < first:
                first = verb.at
        return first if first >= 0 else default

    def finite(self) -> list[int]:
        """The features of its finite verb forms, whichever of them is meant."""
        return [form.features for verb in self.verbs for form in verb.forms if form.features & FINITE]


class Sliced(Record):
    """The clauses of a sentence and, for every word, the number of its clause."""

    _fields = ("clauses", "clause_of", "quote_of")
    __slots__ = _fields

    def __init__(self, clauses: list[Clause], clause_of: list[int], quote_of: list[int]) -> None:
        self.clauses = clauses
        self.clause_of = clause_of
        self.quote_of = quote_of
