"""Two speakers give numbers of the same thing that cannot both be true.

Fires when two speakers count the same people in the same event and place and over the same time, and their numbers
have nothing in common: 207 came home by one side's count, 195 by the other's. It names for every number its speakers
and outlets, so that one sees which number rests on whom.

Severity: contradiction.

It does not fire where figures are not comparable: other people (116 freed, 53 political prisoners among them), other
windows ('since Thursday' and 'on Friday'), a bound or a rounded number that the other one lies in ('more than 50' and
52; 1,200 and 1,186), numbers without a day where something else of the kind was told of in that month, a later number
by the same speaker, a number that its speaker has taken back, and counts of people held by different counters, who have
different lists.

What to do: ask which of them counted, and whom. Where you know, `gegenprobe decide` says so, with your reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from gegenprobe.checks.comparable import conflict
from gegenprobe.checks.findings import Seen, about, finding, number_of, told
from gegenprobe.checks.ground import Ground
from gegenprobe.model.ledger import Figure, Finding
from gegenprobe.model.message import Listed, message

NAME = "conflicting_figures"


def look(ground: Ground) -> Iterator[Finding]:
    """For each number the two figures that most rest on and that cannot both be true, and all that take a side."""
    for quantity, figures in ground.quantities.items():
        kind = ground.codebook.kinds.get(quantity.measure)
        if kind is None or kind.stock or len(figures) < 2 or quantity.status == "denied":
            continue
        two = (pair for pair in combinations(figures, 2) if pair[0].speaker != pair[1].speaker)
        pairs = [pair for pair in two if conflict(*pair, ground)]
        if pairs:
            yield _finding(ground, min(pairs, key=lambda pair: _weight(pair, ground)), figures)


def _weight(pair: tuple[Figure, Figure], ground: Ground) -> tuple[int, int, tuple[str, str]]:
    """The pair first of which more origins, then more outlets, stand on the weaker side."""
    left, right = pair
    origins = min(len(left.origins), len(right.origins))
    outlets = min(len(ground.outlets_of([left])), len(ground.outlets_of([right])))
    return -origins, -outlets, (left.id, right.id)


def _finding(ground: Ground, pair: tuple[Figure, Figure], figures: Sequence[Figure]) -> Finding:
    left, right = sorted(pair, key=lambda one: (-one.range.size, one.id))
    steps = [told(one, ground) for one in (left, right)]
    for side in (left, right):
        others = [one for one in figures if one not in (left, right) and one.range == side.range]
        if others:
            names = Listed(tuple(sorted({one.speaker for one in others})))
            steps.append(message("step.given_also", number=number_of(side, ground), names=names))
    title = message("conflict", left=number_of(left, ground), right=number_of(right, ground), about=about(left))
    return finding(NAME, Seen(severity="contradiction", title=title, figures=[left, right], steps=steps))
