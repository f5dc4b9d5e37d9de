"""The map of copies: from where an event is known in the end, through whose hands it came, and who prints it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from gegenprobe.ledger.figures import Source
from gegenprobe.model.statement import Statement


@dataclass(slots=True)
class Branch:
    """Somebody in whose hands it was: a source, an agency, an outlet. `prints` is a statement where it prints it."""

    name: str
    prints: Statement | None = None
    below: dict[str, Branch] = field(default_factory=dict)

    @property
    def outlets(self) -> int:
        """How many outlets print what was in these hands, this one included."""
        return len(self._printing())

    def _printing(self) -> set[str]:
        own = {self.name} if self.prints is not None else set()
        return own.union(*(one._printing() for one in self.below.values()))

    def branches(self) -> list[Branch]:
        """Those who have it from here, the most printed first."""
        return sorted(self.below.values(), key=lambda one: (-one.outlets, one.name))


def copies_of(told: Iterable[tuple[Statement, Source]]) -> list[Branch]:
    """The origins of the statements, each with the hands below it, the most often printed first."""
    root = Branch("")
    for statement, source in told:
        at = root
        for name in hands_of(source):
            at = at.below.setdefault(name, Branch(name))
        at.prints = at.prints or statement
    return root.branches()


def hands_of(source: Source) -> tuple[str, ...]:
    """From the origin to the outlet that prints it, each once."""
    return tuple(dict.fromkeys(hand.who for hand in reversed(source.chain)))
