"""A speaker contradicts himself.

Fires when one speaker gives two numbers of the same thing that cannot both be true, on the same day and without taking
one back: 52 freed in the morning's statement and 48 in the same statement's list; 1,186 and 1,150 people held on one
day.

Severity: contradiction within one report; warning in two reports of one day, since one of them may be older.

It does not fire when a later day brings another number (an update: `gegenprobe changes` tells of it), when the report
says that the earlier number was wrong, and for an outlet that counts several things in its own voice.

What to do: see whether both numbers are of the same people. If the outlet has misquoted one, correct the statement.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from gegenprobe.checks.comparable import conflict
from gegenprobe.checks.findings import Seen, about, finding, number_of, told
from gegenprobe.checks.ground import Ground
from gegenprobe.ledger.series import moment_of
from gegenprobe.model.ledger import Figure, Finding, Severity
from gegenprobe.model.message import message

NAME = "own_contradiction"


def look(ground: Ground) -> Iterator[Finding]:
    """Of each speaker the two numbers of one thing that he gave on one day and that lie farthest apart."""
    for figures in (*ground.quantities.values(), *_stocks(ground)):
        if len(figures) < 2:
            continue
        by_speaker: dict[str, list[Figure]] = defaultdict(list)
        for one in figures:
            if one.id not in ground.taken_back and one.status != "denied":
                by_speaker[one.speaker].append(one)
        for speaker in sorted(by_speaker):
            pairs = [pair for pair in combinations(by_speaker[speaker], 2) if _contradict(*pair, ground)]
            if pairs:
                yield _finding(max(pairs, key=_distance), ground)


def _stocks(ground: Ground) -> Iterator[Sequence[Figure]]:
    """The counts of one counter for one moment."""
    for series in ground.series:
        if ground.codebook.kinds[series.measure].stock:
            by_day: dict[object, list[Figure]] = defaultdict(list)
            for one in (ground.figures[key] for key in series.figures):
                by_day[moment_of(one)].append(one)
            yield from by_day.values()


def _contradict(left: Figure, right: Figure, ground: Ground) -> bool:
    if left.range.meets(right.range) or left.known is None or left.known != right.known:
        return False
    if ground.last_told(left) != ground.last_told(right):
        return False  # one of them was replaced
    return conflict(left, right, ground)


def _distance(pair: tuple[Figure, Figure]) -> tuple[int, str]:
    left, right = (one.range.size for one in pair)
    return abs(left - right), min(one.id for one in pair)


def _finding(pair: tuple[Figure, Figure], ground: Ground) -> Finding:
    left, right = sorted(pair, key=lambda one: (-one.range.size, one.id))
    together = bool(ground.prints_of(left) & ground.prints_of(right))
    numbers = number_of(left, ground), number_of(right, ground)
    title = message("says_both", speaker=left.speaker, left=numbers[0], right=numbers[1], about=about(left))
    steps = [told(left, ground), told(right, ground)]
    severity: Severity = "contradiction" if together else "warning"
    return finding(NAME, Seen(severity=severity, title=title, figures=[left, right], steps=steps))
