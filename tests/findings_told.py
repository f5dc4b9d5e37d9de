"""Stories in coded statements: a few words a report, made into a book, and the book's findings.

The story is YAML: `reports`, each with `outlet`, `published` and `says`, a list of statements as in the gold files
(docs/statements.md), `count` as '52', '>50', '>=50', '<60', '<=60', '~50', '50-60', `when` as '09-11' or
'09-01..09-11' of 2025, `part_of` the number of the whole within the report. `evidence` may be left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml

from figures_made import codebook, range_of, span
from gegenprobe.checks import check
from gegenprobe.checks.ground import Matter, matter_of
from gegenprobe.ledger.entries import Add, add_payload
from gegenprobe.ledger.post import Standing, post
from gegenprobe.libraries import offices
from gegenprobe.model.entry import Entry, moment
from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import Finding
from gegenprobe.model.report import Report, Segment
from gegenprobe.model.statement import Evidence, Quantity, Reading, Statement, Whom

ADDED = datetime(2026, 1, 1, tzinfo=UTC)
Told = Mapping[str, Any]
FOLDER = Path(__file__).parent / "findings"
# By check: the stories that provoke it, and its false alarms.
STORIES = {path.stem: yaml.load(path.read_text("utf-8"), yaml.BaseLoader) for path in sorted(FOLDER.glob("*.yaml"))}


def findings(reports: Iterable[Told]) -> tuple[Finding, ...]:
    """The findings of a book with these reports."""
    return check(matter(reports))


def matter(reports: Iterable[Told]) -> Matter:
    """What the checks look at in a book with these reports."""
    return matter_of(standing(reports))


def standing(reports: Iterable[Told]) -> Standing:
    """The book with these reports."""
    entries = [_entry(number, one) for number, one in enumerate(reports)]
    return post(Standing(codebook=codebook(), offices=offices()), entries)


def _entry(number: int, told: Told) -> Entry:
    add = _added(number, told)
    raw = add.report.text.encode()
    payload = add_payload(add, raw)
    digest = hashlib.sha256(f"{number}{add.report.id}".encode()).hexdigest()
    return Entry(number=number, kind="add", time=moment(ADDED), author="", payload=payload, commitment=digest,
                 prior="", hash=digest, raw=raw)  # fmt: skip


def _added(number: int, told: Told) -> Add:
    says: Sequence[Told] = told["says"]
    words = [
        str(one.get("evidence", f"{number}.{at} {one['kind']} {one.get('count', '')}")) for at, one in enumerate(says)
    ]
    text = "\n".join(words) + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    published = date.fromisoformat(f"2025-{told['published']}") if told.get("published") else None
    outlet = told.get("outlet", f"Outlet {number}")
    report = Report(id=content_id("r", [digest, outlet, number]), name=f"{number:03}", text=text, digest=digest,
                    outlet=outlet, published=published, language=told.get("language", "en"),
                    segments=(Segment(0, len(text), "body"),))  # fmt: skip
    statements: list[Statement] = []
    start = 0
    for one, said in zip(says, words, strict=True):
        evidence = Evidence(report.id, start, start + len(said), said)
        statements.append(_statement(one, evidence, [whole.id for whole in statements]))
        start += len(said) + 1
    return Add(report=report, reading=Reading(report.id, "en", tuple(statements)), encoding="utf-8")


def _statement(told: Told, evidence: Evidence, wholes: Sequence[str]) -> Statement:
    given = {
        key: value for key, value in told.items() if key not in ("evidence", "group", "nationality", "with", "from")
    }
    given["count"] = _quantity(str(given["count"]), evidence) if "count" in given else None
    given["when"] = span(str(given.get("when", "")))
    given["cumulative"] = bool(given.get("cumulative"))
    for name in ("people", "by", "said_by", "target"):
        given[name] = tuple(given.get(name, ()))
    if "part_of" in given:
        given["part_of"] = wholes[int(given["part_of"])]
    return Statement(
        id=content_id("s", [evidence.report, evidence.start, evidence.text, given["kind"]]),
        report=evidence.report,
        evidence=evidence,
        rule="made",
        codebook="detention@made",
        whom=Whom(told.get("group"), tuple(str(told.get("nationality", "")).split())),
        counterpart=tuple(told.get("with", ())),
        origin=told.get("from"),
        **{"status": "occurred", "at": "BY", **given},
    )


def _quantity(text: str, evidence: Evidence) -> Quantity:
    op, range_ = range_of(text)
    value = None if op == "between" else int("".join(filter(str.isdigit, text)))
    return Quantity(op=op, value=value, low=range_.low, high=range_.high, start=evidence.start, end=evidence.start + 1)
