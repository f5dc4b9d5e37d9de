"""`gegenprobe annotate`: one layer of what a report says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click

from gegenprobe.desk.options import format_option, intake_options
from gegenprobe.desk.output import json_line, say, say_records, tell_notes
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.libraries import layer_of
from gegenprobe.model.fault import Note
from gegenprobe.pipeline import Intake
from gegenprobe.sources.intake import take_in

LAYERS = ("sentences", "times", "numbers", "people", "places", "speech")
_SHOWN = ("report", "start", "end", "text")


@click.command(
    "annotate",
    short_help="Mark numbers, times, places and more in reports.",
    epilog="Example: gegenprobe annotate article.txt --layer numbers",
)
@intake_options
@click.option("--layer", required=True, type=click.Choice(LAYERS), help="What to mark.")
@format_option
def command(intake: Intake, layer: str, form: str) -> int:
    """Mark sentences, times, numbers, people, places or speech in reports.

    For numbers it says which statement each was read as, why it was set aside, or that nobody read it.
    """
    failed = False
    for taken in take_in(intake.paths, intake.known):
        if isinstance(taken, Note):
            failed = tell_notes([taken]) or failed
            continue
        records = layer_of(taken.report, intake.library, layer)
        if form == "jsonl":
            say_records(records)
        else:
            _say_table(taken.report.name, records)
        failed = tell_notes(taken.notes) or failed
    return int(failed)


def _say_table(name: str, records: Sequence[Mapping[str, object]]) -> None:
    say([one_line(f"{name}: {len(records)}")])
    rows = [Row((f"{one['start']}-{one['end']}", str(one["text"]), _rest(one))) for one in records]
    say(table(("place", "words", "what"), rows, columns_available()))
    say([""])


def _rest(record: Mapping[str, object]) -> str:
    given = {key: value for key, value in record.items() if key not in _SHOWN and value is not None}
    return ", ".join(
        f"{key} {value if isinstance(value, str) else json_line({'': value})[4:-1]}" for key, value in given.items()
    )
