"""A person who died is later freed, held or arrested.

Fires when a person by name is reported dead on one day and taken in, counted among the held or freed on a later one.

Severity: contradiction.

It does not fire when the days may be the same, and where the death itself is denied or only feared.

What to do: two people of one name (`gegenprobe decide ... different ...`), a list that was not kept up, or a death
that was not one.
"""

from __future__ import annotations

from collections.abc import Iterator

from gegenprobe.checks.findings import finding
from gegenprobe.checks.ground import Ground
from gegenprobe.checks.lives import seen_of
from gegenprobe.model.ledger import Finding
from gegenprobe.model.message import Term, message

NAME = "died_and_later"


def look(ground: Ground) -> Iterator[Finding]:
    """For each person the death and the first thing that is told of a later day."""
    for person, stations in ground.lives.items():
        dead = next((one for one in stations if one.turn == "end"), None)
        if dead is None:
            continue
        later = next((one for one in stations if one.turn != "end" and one.when.start > dead.when.end), None)
        if later is None:
            continue
        kind = Term("kind", later.event.kind)
        title = message("dead_and_later", person=person, dead=dead.when, kind=kind, later=later.when)
        yield finding(NAME, seen_of((dead, later), "contradiction", title, ground))
