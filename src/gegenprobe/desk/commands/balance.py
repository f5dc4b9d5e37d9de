"""`gegenprobe balance`: how many are held by each counter, what came in and left, and what is left over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk.as_of import ledger_at
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records, tell
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.ledger import phrases
from gegenprobe.ledger.balance import Balance, Leg, balances_of
from gegenprobe.ledger.flows import Flow, Reported
from gegenprobe.ledger.ranges import in_words
from gegenprobe.ledger.series import series_of
from gegenprobe.model.fault import Trouble
from gegenprobe.model.ledger import Figure, Range

Figures = Mapping[str, Figure]
_HEADS = ("from", "to", "then", "in", "out", "moved", "now", "left over")


@click.command(
    "balance",
    short_help="Stock then + in - out = stock now, counter by counter.",
    epilog="Example: gegenprobe balance Viasna",
)
@click.argument("series", metavar="[SERIES]", required=False)
@as_of_option
@book_option
@format_option
def command(series: str | None, as_of: datetime | None, book: Path, form: str) -> int:
    """Print how many are held by each counter over time, what was reported to come in and leave, and the rest.

    SERIES is the id of a series (q_...) or the name of a counter; without it all that have two counts are printed.
    'left over' above zero: so many came in at least without a report; below zero: so many are gone. Counters are never
    mixed, since each has a list of its own; who reported what came in and left stands below.
    """
    standing = ledger_at(book, as_of)
    figures = standing.figures
    reported = Reported(figures.values(), standing.codebook)
    balances = balances_of(series_of(figures.values(), standing.codebook), figures, reported)
    chosen = [one for one in balances if (series in (one.series.id, one.series.speaker) if series else one.legs)]
    if series and not chosen:
        raise Trouble(f"'{series}': no counter and no series of the book. 'gegenprobe balance' prints those there are.")
    if form == "jsonl":
        say_records(record for one in chosen for record in balance_records(one, figures))
    else:
        say(line for one in chosen for line in balance_lines(one, figures))
    if not chosen:
        tell(f"{book}: no counter gives two counts")
    return 0


def balance_lines(balance: Balance, figures: Figures) -> Iterator[str]:
    """A counter's heading, its table, and below each row the flows."""
    series = balance.series
    of = ", ".join(part for part in (phrases.whom(series.whom), series.at or "") if part)
    yield f"{series.speaker}: {phrases.kind(series.measure)}" + (f" ({of})" if of else "") + f"  {series.id}"
    rows = [Row(_cells(leg), tuple(_flow(flow, figures) for flow in leg.flows)) for leg in balance.legs]
    if not rows:
        count = balance.counts[0]
        yield f"    {phrases.days(count.when)}: {in_words(count.range)}; no second count"
    yield from table(_HEADS, rows, columns_available())
    yield ""


def _cells(leg: Leg) -> tuple[str, ...]:
    days = (phrases.days(leg.before.when), phrases.days(leg.after.when))
    numbers = (leg.before.range, leg.into, leg.out, leg.moved, leg.after.range, leg.residual)
    return (*days, *(in_words(one) for one in numbers))


def _flow(flow: Flow, figures: Figures) -> str:
    sure = "" if flow.whole else ", perhaps not of this time or these people"
    to_date = ", to date" if flow.is_total else ""
    said = f"{phrases.kind(flow.measure)} {phrases.days(flow.when)}{to_date}: {in_words(flow.range)}{sure}"
    statements = [key for one in flow.figures for key in figures[one].statements]
    return f"{said} ({', '.join(flow.speakers)}) {' '.join(statements[:3])}"


def balance_records(balance: Balance, figures: Figures) -> Iterator[dict[str, Any]]:
    """One record a leg: id of the series, kind, counts, flows and residual as ranges; evidence (statement ids)."""
    series = balance.series
    head: dict[str, Any] = {"id": series.id, "kind": series.measure, "speaker": series.speaker}
    head |= {"group": series.whom.group, "nationality": list(series.whom.nationality), "at": series.at}
    told = {key: value for key, value in head.items() if value}
    if not balance.legs:
        used = [key for one in balance.counts for key in one.figures]
        counts = [_range(one.range) for one in balance.counts]
        yield told | {"counts": counts, "evidence": _evidence(used, figures)}
    for leg in balance.legs:
        used = [*leg.before.figures, *leg.after.figures, *(key for flow in leg.flows for key in flow.figures)]
        yield told | {
            "from": leg.before.when.start.isoformat(),
            "to": leg.after.when.end.isoformat(),
            "before": _range(leg.before.range),
            "in": _range(leg.into),
            "out": _range(leg.out),
            "moved": _range(leg.moved),
            "after": _range(leg.after.range),
            "residual": _range(leg.residual),
            "reported_by": list(leg.reported_by),
            "evidence": _evidence(used, figures),
        }


def _range(one: Range) -> dict[str, int | None]:
    return {"low": one.low, "high": one.high}


def _evidence(used: list[str], figures: Figures) -> list[str]:
    return list(dict.fromkeys(key for one in used for key in figures[one].statements))
