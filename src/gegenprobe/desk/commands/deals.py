"""`gegenprobe deals`: what was given for what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk import wording
from gegenprobe.desk.as_of import ledger_at
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records, tell
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.ledger.chronicle import chronicle_of
from gegenprobe.ledger.deals import deals_of
from gegenprobe.ledger.post import Standing
from gegenprobe.model.ledger import Deal

_HEADS = ("given", "in return", "who says so", "who denies it")


@click.command("deals", short_help="What was given for what.", epilog="Example: gegenprobe deals")
@as_of_option
@book_option
@format_option
def command(as_of: datetime | None, book: Path, form: str) -> int:
    """Print what was given for what, by whose account, and who denies it.

    A deal is what a report calls given in return ('in exchange', 'im Gegenzug'), or a swap with its two sides. Reports
    that speak of the same release, or of the same price for it, are put together.
    """
    standing = ledger_at(book, as_of)
    deals = deals_of(standing)
    if form == "jsonl":
        say_records(_record(one) for one in deals)
    else:
        say(table(_HEADS, [_row(one, standing) for one in deals], columns_available()))
    if not deals:
        tell(f"{book}: no report speaks of something given in return")
    return 0


def _row(deal: Deal, standing: Standing) -> Row:
    sides = [[line for event in side for line in _said(event, standing)] for side in (deal.gives, deal.gets)]
    if deal.gives == deal.gets:
        sides[1] = [f"a swap between {wording.listed(deal.parties)}"]
    cells = ("; ".join(sides[0]), "; ".join(sides[1]), wording.listed(deal.asserted_by), wording.listed(deal.denied_by))
    words = [f"{one} “{standing.statements[one].evidence.text}”" for one in deal.statements[:3]]
    return Row(cells, (deal.id, *words))


def _said(event: str, standing: Standing) -> Iterator[str]:
    """An event in short: number, kind, whom, day."""
    for line in chronicle_of(standing, [standing.events[event]]).lines:
        parts = (wording.figure(line.count), wording.what(line.first), wording.affected(line.first))
        yield " ".join(part for part in (*parts, wording.days(line.when)) if part)


def _record(deal: Deal) -> dict[str, Any]:
    return {
        "id": deal.id,
        "kind": "swap" if deal.gives == deal.gets else "deal",
        "parties": list(deal.parties),
        "gives": list(deal.gives),
        "gets": list(deal.gets),
        "asserted_by": list(deal.asserted_by),
        "denied_by": list(deal.denied_by),
        "evidence": list(deal.statements),
    }
