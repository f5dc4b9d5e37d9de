"""`gegenprobe check`: what does not add up, worst first, each with the statements that it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk import wording
from gegenprobe.desk.app import DONE, FOUND
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records, tell
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.table import columns_available, wrapped
from gegenprobe.model.ledger import SEVERITIES, Finding
from gegenprobe.pipeline import findings_of, ledger_of


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
    check when it fires and when it does not. 'gegenprobe show ID' opens a statement.
    """
    found = findings_of(ledger_of(book, as_of))
    if form == "jsonl":
        say_records(finding_record(one) for one in found)
    else:
        say(finding_lines(found))
    tell(summary(found))
    serious = any(one.severity != SEVERITIES[-1] for one in found)
    return FOUND if strict and serious else DONE


def finding_record(finding: Finding) -> dict[str, Any]:
    """A finding as a record: id, kind (the check), severity, title, proof; figures, events, evidence (ids)."""
    return {
        "id": finding.id,
        "kind": finding.check,
        "severity": finding.severity,
        "title": wording.said(finding.title),
        "proof": [wording.said(step) for step in finding.proof],
        "figures": list(finding.figures),
        "events": list(finding.events),
        "evidence": list(finding.statements),
    }


def finding_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """Each finding in a paragraph: severity and title, then the steps of its proof."""
    total = columns_available()
    for number, one in enumerate(findings):
        if number:
            yield ""
        yield from wrapped(one_line(f"{one.severity.upper()}: {wording.said(one.title)}"), total)
        for step in one.proof:
            first, *more = wrapped(one_line(wording.said(step)), total - 6)
            yield f"    - {first}"
            yield from (f"      {line}" for line in more)
        yield f"    {one.check}  {one.id}"


def summary(findings: Sequence[Finding]) -> str:
    """How many there are of each severity."""
    counts = [(name, sum(one.severity == name for one in findings)) for name in SEVERITIES]
    told = ", ".join(f"{count} {name}{'' if count == 1 else 's'}" for name, count in counts if count)
    return told or "nothing found that does not add up"
