"""`gegenprobe evaluate`: how well reports are read, against a coding by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from gegenprobe.desk.codings import Gathered, coding_files, gathered, languages_of, predicted_files
from gegenprobe.desk.evaluating import alpha_records, figure_records, miss_records, scored
from gegenprobe.desk.evaluation_table import evaluation_lines
from gegenprobe.desk.options import format_option, texts_options
from gegenprobe.desk.output import say, say_records, tell, tell_notes
from gegenprobe.desk.progress import progress
from gegenprobe.desk.wording import counted
from gegenprobe.ledger.evaluation import Scored
from gegenprobe.model.entry import Record
from gegenprobe.pipeline import Intake

_PATH = click.Path(path_type=Path, exists=True)
_MOST_NAMED = 8


@click.command(
    "evaluate",
    short_help="Score readings against reports coded by hand.",
    epilog="Example: gegenprobe evaluate gold/ texts/ --misses",
)
@click.argument("gold", type=_PATH)
@click.argument("texts")
@click.argument("predicted", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False)
@texts_options
@click.option("--misses", is_flag=True, help="List what was missed and what is wrong, and why.")
@click.option(
    "--bootstrap",
    type=click.IntRange(0, 100_000),
    default=0,
    metavar="N",
    help="Draw the reports N times anew for a 95 % interval; 1000 is usual.",
)
@format_option
def command(intake: Intake, gold: Path, predicted: Path | None, form: str, **wanted: int) -> int:
    """Say how well reports are read, against a coding by hand.

    GOLD is a folder of coding files (NAME.yaml), TEXTS the folder with the reports of the same names (NAME.txt).
    PREDICTED is a folder with what is to be scored: NAME.jsonl, as 'gegenprobe read --out' writes them, or NAME.yaml
    by a second coder. Without it the reports are read now.

    A fact is found when kind, status and number are the same and the words overlap. Recall is the share of the
    facts that were found, precision the share of what was read that is right, F1 one figure for the two; once for
    all facts, once for those with a number. Files that have faults are named, with line and column, and left out.
    """
    files = coding_files(gold)
    if not files:
        raise click.UsageError(f"{gold}: there is no coding file (NAME.yaml) in this folder.")
    if predicted is not None and not predicted_files(predicted):
        raise click.UsageError(f"{predicted}: there is no NAME.jsonl and no NAME.yaml in this folder.")
    with progress("Scoring", lambda: len(files)) as step:
        found = gathered(gold, predicted, intake, step)
    rows = scored(found.pairs)
    records = list(_records(found, rows, intake, wanted))
    say_records(records) if form == "jsonl" else say(evaluation_lines(records))
    tell_notes(found.notes)
    for fault in found.faults:
        tell(str(fault))
    if found.absent:
        named = ", ".join(found.absent[:_MOST_NAMED]) + (" ..." if len(found.absent) > _MOST_NAMED else "")
        tell(f"no predictions for {counted(len(found.absent), 'report')}, scored as empty: {named}")
    return int(found.failed)


def _records(found: Gathered, rows: Sequence[Scored], intake: Intake, wanted: Mapping[str, int]) -> Iterator[Record]:
    languages = len(languages_of(found.pairs))
    with progress("Counting", lambda: 1 + languages) as step:
        for record in figure_records(rows, intake.library.codebook, wanted["bootstrap"]):
            yield record
            if record["part"] in ("all", "language"):
                step(record["name"])
    yield from alpha_records(found.pairs)
    if wanted["misses"]:
        with progress("Explaining", lambda: sum(len(row.missed) + len(row.wrong) for row in rows)) as step:
            for record in miss_records(found.pairs, rows, intake.library):
                yield record
                step(record["report"])
