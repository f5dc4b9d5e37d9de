"""An exchange is not the sum of its two sides.

Fires when one report gives how many people were exchanged in all, and how many each of two sides let go, and the two
sides do not come to the whole: 195 for 195 are 390, not 380.

Severity: contradiction.

It does not fire when only one side's number is given, when three sides took part, or on bounds that leave room.

What to do: the whole is often one side's number printed as that of both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from gegenprobe.checks.findings import Seen, finding, printed, words_of
from gegenprobe.checks.ground import Ground
from gegenprobe.ledger import phrases
from gegenprobe.ledger.deals import sides_of
from gegenprobe.ledger.ranges import in_words, total
from gegenprobe.model.ledger import Finding, Range
from gegenprobe.model.statement import Statement

NAME = "both_sides_of_an_exchange"


def look(ground: Ground) -> Iterator[Finding]:
    """One finding for each report and exchange whose sides do not come to the whole."""
    told: dict[str, list[Statement]] = defaultdict(list)
    for key in sorted(ground.statements):
        one = ground.statements[key]
        if one.status == "occurred" and one.count is not None:
            told[one.report].append(one)
    for report in sorted(told):
        for swap in told[report]:
            kind = ground.codebook.kinds.get(swap.kind)
            if kind is not None and kind.swaps and not swap.cumulative:
                sides = sides_of(swap, told[report], ground.codebook)
                if len(sides) == 2 and not total(map(_range, sides)).meets(_range(swap)):
                    yield _finding(swap, sides, ground)


def _range(one: Statement) -> Range:
    assert one.count is not None
    return Range(one.count.low, one.count.high)


def _finding(swap: Statement, sides: Sequence[Statement], ground: Ground) -> Finding:
    terms = " + ".join(in_words(_range(one)) for one in sides)
    whole = in_words(_range(swap))
    title = f"An exchange of {phrases.figure(swap.count)} whose sides come to {in_words(total(map(_range, sides)))}"
    steps = [f"{phrases.kind(one.kind)}, {phrases.figure(one.count)}: {words_of(one)} ({printed(one, ground)})"
             for one in (swap, *sides)]  # fmt: skip
    steps.append(f"{terms} = {in_words(total(map(_range, sides)))}, not {whole}.")
    statements = [one.id for one in (swap, *sides)]
    return finding(NAME, Seen(severity="contradiction", title=title, statements=statements, steps=steps))
