"""Tables for a spreadsheet. A cell that a spreadsheet would take for a formula gets an apostrophe before it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from gegenprobe.desk.export.ledger_tables import Table, came_through, ledger_tables, sentence_of
from gegenprobe.desk.log_records import decided
from gegenprobe.ledger.book import Held
from gegenprobe.ledger.decide import decide_payload
from gegenprobe.ledger.post import Standing
from gegenprobe.model.statement import Statement
from gegenprobe.pipeline import findings_of, ledger_of

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_REPORTS = ("report", "name", "outlet", "published", "language", "url", "statements", "revises", "withdrawn")
_STATEMENTS = (
    "id", "report", "name", "outlet", "published", "kind", "status", "change", "op", "value", "low", "high",
    "cumulative", "group", "nationality", "people", "by", "with", "target", "from", "to", "at", "start", "end",
    "said_by", "in_exchange", "part_of", "evidence", "evidence_start", "evidence_end", "withdrawn", "rule", "codebook",
    "counts", "decided", "speaker", "origin", "came through", "sentence", "address",
)  # fmt: skip


def write(book: Path, folder: bool) -> Mapping[str, Iterable[bytes]]:
    """The files to write, by name, in pieces; one file alone is that of the statements."""
    tables = tables_of(book) if folder else (_statements(ledger_of(book)),)  # nothing is checked for these alone
    return {f"{table.name}.csv": _table(table.heads, table.rows) for table in tables}


def tables_of(book: Path) -> tuple[Table, ...]:
    """Every table of a book: what the ledger says, then its statements and reports."""
    standing = ledger_of(book)
    held = tuple(standing.book.reports.values())
    return (
        *ledger_tables(standing, findings_of(standing)),
        _statements(standing),
        Table("reports", _REPORTS, map(_report, held)),
    )


def _statements(standing: Standing) -> Table:
    """Every statement as it stands: corrected where a verdict says so; `counts` is empty where none is left of it."""
    said = decided_on(standing)
    rows = (
        (*_statement(standing.statements.get(one.id, one), held), *_stands(one, held, standing, said))
        for held in standing.book.reports.values()
        for one in held.statements
    )
    return Table("statements", _STATEMENTS, rows)


def decided_on(standing: Standing) -> Mapping[str, list[str]]:
    """What people decided on statements that are read, by the statement."""
    found: dict[str, list[str]] = {}
    for done in standing.verdicts:
        told = decided(decide_payload(done.deed))
        for key in done.deed.about if done.deed.saw and not done.deed.against else ():
            found.setdefault(key, []).append(f"{told} ({done.deed.because})")
    return found


def _stands(one: Statement, held: Held, standing: Standing, said: Mapping[str, list[str]]) -> tuple[object, ...]:
    """Whether a statement counts, what was decided on it, and where it stands and comes from."""
    counts, report = one.id in standing.statements, held.report
    source = standing.sources.get(one.id) if counts else None
    speaker = source.speaker if source else "; ".join(one.said_by) or report.outlet or report.name
    came = (source.origin, came_through(source)) if source else (None, ())
    return counts, tuple(said.get(one.id, ())), speaker, *came, sentence_of(one, report), report.url


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[bytes]:
    for row in (heads, *rows):
        out = io.StringIO()
        csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow([cell(value) for value in row])
        yield out.getvalue().encode("utf-8", "backslashreplace")


def cell(value: object) -> str:
    """A value as a cell that no spreadsheet reckons with: open slots are empty, lists joined by semicolons."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    text = "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) and not isinstance(value, int) else text


def _report(held: Held) -> tuple[object, ...]:
    report = held.report
    withdrawn = "; ".join(one.because for one in held.withdrawn)
    known = report.id, report.name, report.outlet, report.published, report.language, report.url
    return *known, len(held.statements), held.revises, withdrawn


def _statement(one: Statement, held: Held) -> tuple[object, ...]:
    report, count, when, evidence = held.report, one.count, one.when, one.evidence
    return (
        *(one.id, one.report, report.name, report.outlet, report.published, one.kind, one.status, one.change),
        *((count.op, count.value, count.low, count.high) if count else (None,) * 4),
        *(one.cumulative, one.whom.group, one.whom.nationality, one.people, one.by, one.counterpart, one.target),
        *(one.origin, one.to, one.at, when and when.start, when and when.end, one.said_by, one.in_exchange),
        *(one.part_of, evidence.text, evidence.start, evidence.end, bool(held.withdrawn), one.rule, one.codebook),
    )
