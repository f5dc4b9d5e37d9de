"""`gegenprobe figures`: how many, by each speaker, side by side."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from gegenprobe.desk.as_of import ledger_at
from gegenprobe.desk.event_figures import events_in_order, figure_record, figures_table
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records, tell
from gegenprobe.model.fault import Trouble


@click.command(
    "figures",
    short_help="Figures side by side, by speaker and origin.",
    epilog="Example: gegenprobe figures e_5f0c3b9a1d2e4f60",
)
@click.argument("event", metavar="[EVENT]", required=False)
@as_of_option
@book_option
@format_option
def command(event: str | None, as_of: datetime | None, book: Path, form: str) -> int:
    """Print the figures of an EVENT (e_..., from 'gegenprobe chronicle'), or of all events, side by side.

    A row is a speaker, a column what is counted, a cell the range with the number of independent origins. Only
    figures that cannot both be true are called in conflict; 'gegenprobe why FIGURE' explains each step of a number.
    """
    standing = ledger_at(book, as_of)
    if event is not None and event not in standing.events:
        raise Trouble(f"'{event[:60]}': the book has no such event. 'gegenprobe chronicle' prints the ids there are.")
    chosen = [one for one in events_in_order(standing) if event in (None, one.id)]
    if form == "jsonl":
        ids = [figure for one in chosen for figure in standing.figures_in[one.id]]
        say_records(figure_record(standing.figures[one], standing) for one in ids)
    else:
        say(line for one in chosen for line in figures_table(one, standing))
    if not chosen:
        tell(f"{book}: no figure")
    return 0
