"""Two reports in two languages may be one text.

Fires when two reports in different languages, of two outlets and printed within three days (or on a day that nobody
gives), give three or more of the same numbers of the same events in their own voices, and these are most of the numbers
that one of them gives so: one may be a translation of the other, or both of a third.

Severity: notice.

It does not fire where somebody is cited for the numbers, or where an agency is credited: then the origin is known. It
is a suggestion: the two go on counting as two origins, since no passage shows that one was copied.

What to do: lay the two texts side by side. Where one is a translation, correct the speaker of its statements
(`said_by`) to the outlet or agency that it comes from.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from gegenprobe.checks.findings import Seen, finding, told
from gegenprobe.checks.ground import Ground, Quantity
from gegenprobe.model.ledger import Figure, Finding, Range
from gegenprobe.model.message import message

NAME = "perhaps_one_text"
MANY = 3  # numbers in common
MOST = 0.6  # of the numbers of the report that has fewer
NEAR = 3  # days between the two
_EVERYBODY = 60  # reports: a number that so many give in their own voices tells nothing of two of them

Numbers = dict[tuple[Quantity, Range], Figure]


def look(ground: Ground) -> Iterator[Finding]:
    """One finding for each such pair of reports."""
    if len({one.language for one in ground.sources.values()}) < 2:
        return
    numbers = _own_numbers(ground)
    giving: dict[tuple[Quantity, Range], list[str]] = defaultdict(list)
    for report in sorted(numbers):
        for number in numbers[report]:
            giving[number].append(report)
    common: dict[tuple[str, str], int] = defaultdict(int)
    for reports in giving.values():
        languages = {ground.sources[report].language for report in reports}
        for pair in combinations(reports, 2) if len(languages) > 1 and len(reports) <= _EVERYBODY else ():
            common[pair] += 1
    for (left, right), count in sorted(common.items()):
        fewer = min(len(numbers[left]), len(numbers[right]))
        if count >= MANY and count >= MOST * fewer and _apart(ground, left, right):
            yield _finding((left, right), numbers, ground)


def _own_numbers(ground: Ground) -> dict[str, Numbers]:
    """By report, the numbers that it gives in its own voice, as far as anybody knows."""
    found: dict[str, Numbers] = defaultdict(dict)
    for quantity, figures in ground.quantities.items():
        for one in figures:
            if not one.cited and one.origins == (one.speaker,):
                for report in ground.prints_of(one):
                    found[report].setdefault((quantity, one.range), one)
    return found


def _apart(ground: Ground, left: str, right: str) -> bool:
    """Whether the two are of different languages, of different outlets, and of about the same days."""
    one, other = ground.sources[left], ground.sources[right]
    if one.language is None or other.language is None or one.language == other.language or one.outlet == other.outlet:
        return False
    days = (one.published, other.published)
    return days[0] is None or days[1] is None or abs((days[0] - days[1]).days) <= NEAR


def _finding(pair: tuple[str, str], numbers: dict[str, Numbers], ground: Ground) -> Finding:
    left, right = (numbers[report] for report in pair)
    shared = [number for number in left if number in right]
    figures = [side[number] for number in shared for side in (left, right)]
    outlets = [ground.sources[report].outlet for report in pair]
    title = message("perhaps_one_text", left=outlets[0], right=outlets[1], number=len(shared))
    steps = [told(one, ground) for one in figures]
    steps.append(message("step.perhaps_one_text", left=outlets[0], right=outlets[1]))
    return finding(NAME, Seen(severity="notice", title=title, figures=figures, steps=steps))
