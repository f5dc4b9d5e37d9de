"""`gegenprobe codebook`: check and list what people wrote for the reader."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.options import format_option
from gegenprobe.desk.output import say, say_records
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.desk.wording import counted
from gegenprobe.libraries import check_packs, codebooks, library_of


@click.group(
    "codebook",
    short_help="Check and list codebooks and language packs.",
    epilog="Example: gegenprobe codebook check my-packs/",
)
def command() -> None:
    """Check and list codebooks and language packs: what is looked for, and how languages say it."""


@command.command(
    "check", short_help="Look for faults and run the examples.", epilog="Example: gegenprobe codebook check my-packs/"
)
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@format_option
def check(folder: Path | None, form: str) -> int:
    """Look for faults in the packs of FOLDER, or in those that came with the program, and run their examples.

    Each fault names file, line and column. The exit code is 1 when there is one.
    """
    result = check_packs(folder)
    if form == "jsonl":
        say_records(
            {
                "file": fault.place.file,
                "line": fault.place.line,
                "column": fault.place.column,
                "message": fault.message,
            }
            for fault in result.faults
        )
    else:
        say(one_line(str(fault)) for fault in result.faults)
        say([f"{counted(len(result.faults), 'fault')}; {counted(result.examples_run, 'example')} run"])
    return int(bool(result.faults))


@command.command("list", short_help="List codebooks and their languages.", epilog="Example: gegenprobe codebook list")
@format_option
def listing(form: str) -> int:
    """List the codebooks and the languages that each can read."""
    found = [(name, library_of(name).languages) for name in codebooks()]
    if form == "jsonl":
        say_records({"codebook": name, "languages": list(languages)} for name, languages in found)
    else:
        rows = [Row((name, ", ".join(languages))) for name, languages in found]
        say(table(("codebook", "languages"), rows, columns_available()))
    return 0
