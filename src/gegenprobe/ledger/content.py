"""What a book holds, as bytes that depend on nothing else: no clock, host, path, author or order of arrival."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from gegenprobe.ledger.book import Book, Held
from gegenprobe.model.entry import Record
from gegenprobe.model.records import canonical_record, reading_record, report_record


def canonical_content(book: Book) -> bytes:
    """One JSON line a report, sorted by id, after a line that names the format. Two books with equal content agree."""
    addresses: dict[str, list[Held]] = defaultdict(list)
    for held in book.reports.values():
        if held.report.url is not None:
            addresses[held.report.url].append(held)
    lines: list[Record] = [{"gegenprobe": "content", "version": 1}]
    lines.extend(_line(held, addresses) for held in sorted(book.reports.values(), key=lambda held: held.report.id))
    return b"".join(canonical_record(line) + b"\n" for line in lines)


def _line(held: Held, addresses: Mapping[str, list[Held]]) -> Record:
    report = held.report
    # The name comes from a path, and the earlier of two versions from a clock: neither is content.
    record = {key: value for key, value in report_record(report).items() if key != "name"}
    same_address = addresses[report.url] if report.url is not None else []
    return record | {
        "text": report.text,
        "reading": reading_record(held.reading),
        "quarantined": [one.id for one in held.quarantined],
        "corrections": [{"field": one.field, "value": one.value, "because": one.because} for one in held.corrections],
        "withdrawn": sorted({one.because for one in held.withdrawn}),
        "other_versions": sorted(one.report.id for one in same_address if one.report.digest != report.digest),
    }
