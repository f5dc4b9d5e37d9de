"""A number that many print rests on one origin.

Fires when three outlets or more print a number, and all chains of copies and citations end in one source: eleven
newspapers with one agency text are one witness.

Severity: notice.

It does not fire when a second source gave the same number, or for a number that only one or two outlets have.

What to do: look for a source that counted independently before you write 'according to several reports'.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gegenprobe.checks.findings import Seen, about, finding, number_of, told
from gegenprobe.checks.ground import Ground
from gegenprobe.model.ledger import Figure, Finding
from gegenprobe.model.message import Listed, message

NAME = "one_origin"
MANY = 3


def look(ground: Ground) -> Iterator[Finding]:
    """One finding for each number of each event that many print and one source gave."""
    for same in ground.told_alike:
        if sum(len(one.statements) for one in same) < MANY:
            continue
        origins = {origin for one in same for origin in one.origins}
        outlets = ground.outlets_of(same) if len(origins) == 1 else ()
        if len(outlets) >= MANY:
            yield _finding(same, outlets, min(origins), ground)


def _finding(figures: Sequence[Figure], outlets: tuple[str, ...], origin: str, ground: Ground) -> Finding:
    first = figures[0]
    said = number_of(first, ground)
    title = message("one_origin", outlets=len(outlets), origin=origin, number=said, about=about(first))
    steps = [told(one, ground) for one in figures]
    steps.append(message("step.one_origin", outlets=Listed(outlets), origin=origin))
    return finding(NAME, Seen(severity="notice", title=title, figures=figures, steps=steps))
