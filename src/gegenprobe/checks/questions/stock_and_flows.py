"""A counter's stock does not follow from the reported flows.

Fires when between two counts of one counter so many were reported freed that the second count is higher than it could
be: at least so many were newly jailed, or were counted only later. Fires, too, when a count falls by more than all
reported releases, deaths and moves across the border explain.

Severity: warning when the counter himself reported the flows; otherwise notice, since what nobody reported is no
mistake of anybody. `gegenprobe balance` shows every leg with its flows and their speakers.

It does not fire when nothing was reported between the two counts; when the flows fall on the day of a count, may be of
other people ('prisoners' freed, 'political prisoners' counted), or are bounds that leave room; and stocks of two
counters are never held against each other, since each has a list of its own.

What to do: look for arrests in that time that are not in the book, and for a change in how the counter counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from gegenprobe.checks.findings import Seen, finding, number_of, told
from gegenprobe.checks.ground import Ground
from gegenprobe.ledger.balance import Balance, Leg
from gegenprobe.model.ledger import Figure, Finding, Severity
from gegenprobe.model.message import Message, Value, message

NAME = "stock_and_flows"


def look(ground: Ground) -> Iterator[Finding]:
    """One finding for each leg of a balance with a residual, where anything was reported at all."""
    for balance in ground.balances:
        for leg in balance.legs:
            sure = any(flow.range.low for flow in leg.flows)
            if sure and (leg.newly_in or leg.unexplained_fall):
                yield _finding(balance, leg, ground)


def _finding(balance: Balance, leg: Leg, ground: Ground) -> Finding:
    first, second = (ground.figures[count.figures[0]] for count in (leg.before, leg.after))
    flows = [ground.figures[flow.figures[0]] for flow in leg.flows if flow.range.high != 0]
    own = set(leg.reported_by) == {balance.series.speaker}
    severity: Severity = "warning" if own else "notice"
    said: dict[str, Value] = {
        "start": leg.before.when,
        "end": leg.after.when,
        "speaker": balance.series.speaker,
        "first": number_of(first, ground),
        "second": number_of(second, ground),
    }
    title = message("unexplained_fall", number=leg.unexplained_fall, **said)
    if leg.newly_in:
        title = message("newly_in", number=leg.newly_in, **said)
    figures = [first, second, *flows]
    seen = Seen(severity=severity, title=title, figures=figures, steps=_steps(leg, figures, ground))
    return finding(NAME, seen)


def _steps(leg: Leg, figures: list[Figure], ground: Ground) -> list[Message]:
    steps = [told(one, ground) for one in figures]
    said: dict[str, Value] = {"before": leg.before.range, "into": leg.into, "out": leg.out, "after": leg.after.range}
    moved = leg.moved.high != 0
    steps.append(message("step.balance_moved", moved=leg.moved, **said) if moved else message("step.balance", **said))
    if leg.newly_in:
        return [*steps, message("step.newly_in", number=leg.newly_in)]
    return [*steps, message("step.unexplained_fall", number=leg.unexplained_fall)]
