"""An exchange is not the sum of its two sides.

Fires when one report gives how many people were exchanged in all, and how many each of two sides let go, and the two
sides do not come to the whole: 195 for 195 are 390, not 380.

Severity: contradiction.

It does not fire on sides that stand behind another exchange, one announced or not counted among them, when the sides
are not told of one time, when only one side's number is given, when three sides took part, or on bounds that leave
room.

What to do: the whole is often one side's number printed as that of both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from gegenprobe.checks.findings import Seen, finding, quoted
from gegenprobe.checks.ground import Ground
from gegenprobe.ledger.deals import sides_of
from gegenprobe.ledger.ranges import total
from gegenprobe.model.ledger import Finding, Range
from gegenprobe.model.message import Listed, Message, Term, message
from gegenprobe.model.statement import Statement

NAME = "both_sides_of_an_exchange"


def look(ground: Ground) -> Iterator[Finding]:
    """One finding for each report and exchange whose sides do not come to the whole."""
    swapping = {name for name, kind in ground.codebook.kinds.items() if kind.swaps}
    told: dict[str, list[Statement]] = defaultdict(list)
    for one in ground.statements.values():
        # An exchange that is only announced, or not counted, has its sides, too: they are not those of another one.
        if one.kind in swapping or (one.count is not None and one.status == "occurred"):
            told[one.report].append(one)
    for report in sorted(report for report, those in told.items() if any(one.kind in swapping for one in those)):
        of_it = sorted(told[report], key=lambda one: one.id)
        for swap in of_it:
            happened = swap.status == "occurred" and not swap.cumulative
            if swap.kind in swapping and swap.count is not None and happened:
                sides = sides_of(swap, of_it, ground.codebook)
                of_one_time = len({one.when for one in sides}) == 1
                if len(sides) == 2 and of_one_time and not total(map(_range, sides)).meets(_range(swap)):
                    yield _finding(swap, sides, ground)


def _range(one: Statement) -> Range:
    assert one.count is not None
    return Range(one.count.low, one.count.high)


def _finding(swap: Statement, sides: Sequence[Statement], ground: Ground) -> Finding:
    come_to, whole = total(map(_range, sides)), _range(swap)
    terms = Listed(tuple(map(_range, sides)), " + ")
    title = message("unequal_swap", whole=swap.count or whole, total=come_to)
    steps = [_step(one, ground) for one in (swap, *sides)]
    steps.append(message("step.not_the_sum", terms=terms, total=come_to, whole=whole))
    statements = [one.id for one in (swap, *sides)]
    return finding(NAME, Seen(severity="contradiction", title=title, statements=statements, steps=steps))


def _step(one: Statement, ground: Ground) -> Message:
    kind, number = Term("kind", one.kind), one.count or _range(one)
    return message("step.side", kind=kind, number=number, quoted=quoted(one, ground))
