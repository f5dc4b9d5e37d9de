"""`gegenprobe read`: statements without a book."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk.options import format_option, intake_options
from gegenprobe.desk.output import json_line, say, say_records, tell, tell_notes
from gegenprobe.model.fault import Note
from gegenprobe.model.records import lines_of, statement_record
from gegenprobe.pipeline import Intake, Read, read_reports
from gegenprobe.sources.walking import Found, files_of


@click.command(
    "read",
    short_help="Read reports and print their statements, without a book.",
    epilog="Example: gegenprobe read article.txt --published 2025-09-12",
)
@intake_options
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Write one NAME.jsonl for each report into this folder (made when missing) and print nothing.",
)
@format_option
def command(intake: Intake, out: Path | None, form: str) -> int:
    """Read reports and print the statements found in them, without a book.

    PATH is a text, Markdown or HTML file, a folder of such files, or - for standard input. Each statement says what
    happened to whom, how many, when, where and by whose account, and names the words that it rests on.
    """
    if out is not None:
        _refuse_equal_stems(intake.paths)
        out.mkdir(parents=True, exist_ok=True)
    results = read_reports(intake)
    if out is not None:
        return _into_folder(results, out)
    return _as_jsonl(results) if form == "jsonl" else _as_table(results)


def _refuse_equal_stems(paths: Sequence[str]) -> None:
    stems = Counter(found.stem for path in paths for found in files_of(path) if isinstance(found, Found))
    twice = sorted(stem for stem, times in stems.items() if times > 1)
    if twice:
        shown = ", ".join(f"{stem}.jsonl" for stem in twice[:5])
        raise click.UsageError(f"two reports would be written to one file ({shown}). Rename one of them.")


def _records(done: Read) -> Iterator[dict[str, Any]]:
    lines = lines_of(done.reading.statements)
    return (statement_record(one, lines, done.report.name) for one in done.reading.statements)


def _into_folder(results: Iterable[Read | Note], folder: Path) -> int:
    failed = False
    for result in results:
        failed = _told(result) or failed
        if isinstance(result, Read):
            lines = "".join(f"{json_line(record)}\n" for record in _records(result))
            (folder / f"{result.report.name}.jsonl").write_bytes(lines.encode())
    return int(failed)


def _as_jsonl(results: Iterable[Read | Note]) -> int:
    failed = False
    for result in results:
        if isinstance(result, Read):
            say_records(_records(result))
        failed = _told(result) or failed
    return int(failed)


def _as_table(results: Iterable[Read | Note]) -> int:
    failed = False
    for result in results:
        if isinstance(result, Read):
            say(_told_table(result))
        failed = _told(result) or failed
    return int(failed)


def _told_table(done: Read) -> Iterator[str]:
    from gegenprobe.desk.statements import statement_table  # only tables are worded

    found = len(done.reading.statements)
    yield from statement_table(done.report, done.reading.statements)
    if not found:
        yield f"{done.report.name}: no statement"
    yield ""


def _told(result: Read | Note) -> bool:
    if isinstance(result, Note):
        return tell_notes([result])
    failed = tell_notes(result.notes)
    unread = sum(1 for number in result.reading.numbers if number.is_unread)
    if unread:
        from gegenprobe.desk.wording import counted

        numbers = counted(unread, "number")
        tell(f"{result.report.name}: {numbers} about people not read ('gegenprobe annotate --layer numbers')")
    return failed
