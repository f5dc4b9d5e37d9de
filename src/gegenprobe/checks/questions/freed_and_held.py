"""A person is on a list of the freed and later on a list of the held.

Fires when a person by name was freed on one day and is counted among the held on a later one, and no report tells of a
new arrest or sentence in between.

Severity: warning.

It does not fire when an arrest is told of on the day of the release or after it (a man who refused to cross the border
and was taken back), when the two days may be the same one, when one report tells of both, and where a report only asks
for the release.

What to do: two people of one name (`gegenprobe decide ... different ...`)? An old list? Or an arrest that nobody has
reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gegenprobe.checks.findings import finding
from gegenprobe.checks.ground import Ground
from gegenprobe.checks.lives import Station, in_one_report, seen_of
from gegenprobe.model.ledger import Finding
from gegenprobe.model.message import message

NAME = "freed_and_held"


def look(ground: Ground) -> Iterator[Finding]:
    """For each person the last release that a later list of the held does not know."""
    for person, stations in ground.lives.items():
        for freed in stations:
            held = [one for one in stations if one.turn == "held" and one.when.start > freed.when.end]
            if freed.turn != "out" or not held:
                continue
            if not _explained(freed, held[0], stations) and not in_one_report(freed, held[0], ground):
                yield _finding(person, freed, held[0], ground)


def _explained(freed: Station, held: Station, stations: Sequence[Station]) -> bool:
    """Whether something else is told of between: taken in again, or freed once more."""
    between = (one for one in stations if one.turn in ("in", "out") and one is not freed)
    return any(freed.when.start <= one.when.end and one.when.start <= held.when.end for one in between)


def _finding(person: str, freed: Station, held: Station, ground: Ground) -> Finding:
    title = message("freed_and_held", person=person, freed=freed.when, held=held.when)
    seen = seen_of((freed, held), "warning", title, ground)
    return finding(NAME, replace(seen, steps=(*seen.steps, message("step.no_arrest_between"))))
