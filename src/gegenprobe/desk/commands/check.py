"""`gegenprobe check`: what does not add up, worst first, each with the statements that it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk import wording
from gegenprobe.desk.app import DONE, FOUND
from gegenprobe.desk.as_of import ledger_at
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records, tell
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.table import columns_available, wrapped
from gegenprobe.model.ledger import SEVERITIES, Finding
from gegenprobe.pipeline import findings_of


@click.command(
    "check",
    short_help="Does it add up? Figures that cannot all be true.",
    epilog="Example: gegenprobe check --strict",
)
@click.option("--strict", is_flag=True, help="End with exit code 1 when there is a contradiction or a warning.")
@as_of_option
@book_option
@format_option
def command(strict: bool, as_of: datetime | None, book: Path, form: str) -> int:
    """Print what does not add up, the worst first: contradictions, warnings, notices.

    Below each finding stand the statements that it rests on, as few as possible, and the sum that fails. Two figures
    are held against each other only when they count the same people at the same time. The page 'Checks' tells of each
    check when it fires and when it does not. 'gegenprobe show ID' opens a statement or a finding.

    A finding that 'gegenprobe decide ID wrong' called a false alarm is left out; one that was called right says so.
    """
    standing = ledger_at(book, as_of)
    found, judged = findings_of(standing), standing.judged
    if form == "jsonl":
        say_records(finding_record(one, judged) for one in found)
    else:
        say(finding_lines(found, judged))
    tell(summary(found))
    serious = any(one.severity != SEVERITIES[-1] for one in found)
    return FOUND if strict and serious else DONE


def finding_record(finding: Finding, judged: Mapping[str, str]) -> dict[str, Any]:
    """A finding as a record: id, kind (the check), severity, title, proof; figures, events, evidence (ids).

    `verdict` is there when a person judged it (`judged`, by id): right or wrong.
    """
    record: dict[str, Any] = {
        "id": finding.id,
        "kind": finding.check,
        "severity": finding.severity,
        "title": wording.said(finding.title),
        "proof": [wording.said(step) for step in finding.proof],
        "figures": list(finding.figures),
        "events": list(finding.events),
        "evidence": list(finding.statements),
    }
    return record | ({"verdict": judged[finding.id]} if finding.id in judged else {})


def finding_lines(findings: Sequence[Finding], judged: Mapping[str, str]) -> Iterator[str]:
    """Each finding in a paragraph: severity and title, then the steps of its proof, and what a person said of it."""
    total = columns_available()
    for number, one in enumerate(findings):
        if number:
            yield ""
        yield from wrapped(one_line(f"{one.severity.upper()}: {wording.said(one.title)}"), total)
        for step in one.proof:
            first, *more = wrapped(one_line(wording.said(step)), total - 6)
            yield f"    - {first}"
            yield from (f"      {line}" for line in more)
        said = {"right": "  confirmed", "wrong": "  a false alarm"}.get(judged.get(one.id, ""), "")
        yield f"    {one.check}  {one.id}{said}"


def summary(findings: Sequence[Finding]) -> str:
    """How many there are of each severity."""
    counts = [(name, sum(one.severity == name for one in findings)) for name in SEVERITIES]
    told = ", ".join(wording.counted(count, name) for name, count in counts if count)
    return told or "nothing found that does not add up"
