"""`gegenprobe why`: every step that made a number what it is."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from gegenprobe.desk import wording
from gegenprobe.desk.as_of import ledger_at
from gegenprobe.desk.event_figures import figure_record
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.ledger.post import Standing
from gegenprobe.ledger.why import why
from gegenprobe.model.fault import Trouble
from gegenprobe.model.ledger import Figure


@click.command("why", short_help="Every step that made a number.", epilog="Example: gegenprobe why f_5f0c3b9a1d2e4f60")
@click.argument("figure", metavar="FIGURE")
@as_of_option
@book_option
@format_option
def command(figure: str, as_of: datetime | None, book: Path, form: str) -> int:
    """Print every step that made a FIGURE (f_..., or a statement s_... with a number) what it is.

    The words, the rule that read them, how the number became a range, verdicts, who speaks, where it comes from, which
    evidence put it to its event, and how it relates to every other figure of that event.
    """
    standing = ledger_at(book, as_of)
    one = _found(figure, standing)
    steps = [(sort, wording.said(step), ids) for sort, step, ids in why(one, standing)]
    if form == "jsonl":
        say_records([figure_record(one, standing)])
        say_records({"id": one.id, "kind": sort, "title": said, "evidence": list(ids)} for sort, said, ids in steps)
    else:
        say(table(("step", "what"), [Row((sort, said)) for sort, said, _ in steps], columns_available()))
    return 0


def _found(identity: str, standing: Standing) -> Figure:
    figure = standing.figures.get(standing.figure_of.get(identity, identity))
    if figure is None:
        raise Trouble(f"'{identity[:60]}': the book has no such figure. 'gegenprobe figures' prints the ids there are.")
    return figure
