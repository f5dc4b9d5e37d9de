"""`gegenprobe show`: an event, a figure, a person, a report, a statement or an entry of the log, opened."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import click

from gegenprobe.desk.commands.check import finding_lines, finding_record
from gegenprobe.desk.log_records import decided, records_of
from gegenprobe.desk.opened import Opened, report_opened, statement_opened
from gegenprobe.desk.opened_ledger import ledger_opened
from gegenprobe.desk.options import book_option, format_option
from gegenprobe.desk.output import say, say_records
from gegenprobe.desk.safe import one_line
from gegenprobe.ledger.decide import Decide, decide_payload
from gegenprobe.ledger.deeds import Done
from gegenprobe.ledger.post import Standing
from gegenprobe.model.fault import Trouble
from gegenprobe.pipeline import all_findings_of, book_of, entries_of, ledger_of, report_named


@click.command(
    "show",
    short_help="Open an event, a statement, a report or an entry.",
    epilog="Example: gegenprobe show s_5f0c3b9a1d2e4f60",
)
@click.argument("identity", metavar="ID")
@book_option
@format_option
def command(identity: str, book: Path, form: str) -> int:
    """Open what an ID stands for, with the sentence it rests on.

    ID is that of an event (e_...), with its outlets and origins, what holds it together and what it may be one with; of
    a statement (s_...), with the hands it came through; of a figure (f_...), a person (p_...), a report (r_..., or its
    name), of a finding (x_..., n_...); or the number or hash of an entry of the log.
    """
    lines, records = _opened(identity, book)
    if form == "jsonl":
        say_records(records)
    else:
        say(lines)
    return 0


def _opened(identity: str, path: Path) -> Opened:
    if identity.startswith(("n_", "x_")):
        return _finding(identity, ledger_of(path))
    if identity.startswith(("e_", "f_", "p_", "s_")):
        return _of_the_ledger(identity, path)
    content = book_of(path)
    entry = _entry(identity, path)
    if entry:
        return entry
    return report_opened(report_named(content, identity))


def _of_the_ledger(identity: str, path: Path) -> Opened:
    standing = ledger_of(path)
    opened = ledger_opened(identity, standing)
    if opened is not None:
        return chain(opened[0], _said(identity, standing)), opened[1]
    for held in standing.book.reports.values():
        for one in held.statements:
            if one.id == identity:  # one that a verdict or a withdrawal took out
                lines, records = statement_opened(one, held)
                return chain(lines, ["  it does not count"], _said(identity, standing)), records
    raise Trouble(f"'{identity[:60]}': the book has no such id. 'gegenprobe chronicle' prints the ids there are.")


def _said(identity: str, standing: Standing) -> list[str]:
    """What people decided on it: the verdict, who gave it, when and why."""
    found = [one for one in standing.verdicts if identity in (one.deed.subject, *one.deed.about)]
    return [f"  {_verdict(one)}" for one in found]


def _verdict(one: Done[Decide]) -> str:
    return one_line(
        f"{decided(decide_payload(one.deed))}, {one.author or 'nobody named'}, {one.time}: {one.deed.because}"
    )


def _finding(identity: str, standing: Standing) -> Opened:
    """A finding with its proof, what people said of it, and the statements that it rests on."""
    found = [one for one in all_findings_of(standing) if one.id == identity]
    if not found:
        raise Trouble(f"'{identity[:60]}': the book has no such finding. 'gegenprobe check' prints those there are.")
    judged = standing.judged
    said = _said(identity, standing)
    reports = standing.book.reports
    told = [
        statement_opened(standing.statements[key], reports[standing.statements[key].report])
        for key in found[0].statements
        if key in standing.statements
    ]
    lines = chain(finding_lines(found, judged), said, *(chain([""], lines) for lines, _ in told))
    return lines, [finding_record(found[0], judged), *(record for _, records in told for record in records)]


def _entry(identity: str, path: Path) -> Opened | None:
    wanted = int(identity) if identity.isascii() and identity.isdigit() and len(identity) < 12 else None
    for record in records_of(entries_of(path)):
        if record["number"] == wanted or (len(identity) >= 8 and record["hash"].startswith(identity)):
            return (one_line(f"{key}: {value}") for key, value in record.items() if value), [record]
    return None
