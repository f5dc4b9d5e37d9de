"""`gegenprobe set`: correct what is known of a report."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.options import because_option, book_option, day_option, language_option, stamp_options
from gegenprobe.desk.output import say
from gegenprobe.desk.safe import one_line
from gegenprobe.ledger.entries import SETTABLE
from gegenprobe.pipeline import Correction, Stamp, set_field

UNKNOWN = "unknown"


@click.command(
    "set",
    short_help="Correct what is known of a report.",
    epilog="Example: gegenprobe set x-01 published 2025-09-12 --because 'the date on the page'",
)
@click.argument("report")
@click.argument("field", type=click.Choice(SETTABLE))
@click.argument("value")
@because_option
@book_option
@stamp_options
def command(book: Path, because: str, stamp: Stamp, **target: str) -> int:
    """Correct one FIELD of a REPORT (its id or name): published, outlet, language or url.

    VALUE 'unknown' takes the value away. The old value stays in the log. A report whose day or language changes is
    read again.
    """
    field, value = target["field"], _value(target["field"], target["value"])
    report = set_field(book, Correction(target["report"], field, value, because), stamp).report
    old = getattr(report, field)
    say([one_line(f"{report.name}: {field} is {value or UNKNOWN} now (was {old or UNKNOWN})")])
    return 0


def _value(field: str, written: str) -> str | None:
    if written == UNKNOWN:
        return None
    if not written.strip():
        raise click.UsageError(f"VALUE is empty; write '{UNKNOWN}' when it is not known.")
    if field == "published":
        return str(day_option(written))
    return language_option(written) if field == "language" else written.strip()
