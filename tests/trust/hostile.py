"""Hostile texts: every way to smuggle a script, a request or another text direction into a page, in many wrappings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import islice, product
from pathlib import Path

from gegenprobe.ledger.entries import Add, Set, add_payload, set_payload
from gegenprobe.model.entry import Act
from gegenprobe.model.identity import content_id
from gegenprobe.model.report import Report, Segment
from gegenprobe.model.statement import Evidence, Quantity, Reading, Statement, When, Whom
from gegenprobe.store import Log

HOST = "evil.example"
_ACTS = ("window.hit=1", "alert(1)", f"fetch('//{HOST}/')", f"location='//{HOST}/'", "document.title='hit'")
_CARRIERS = (Path(__file__).parent / "hostile_texts.txt").read_text("utf-8").splitlines()
_WRAPPINGS = ("TEXT", '"TEXT', "'TEXT", "\"'>TEXT", "TEXT\u200b", 'x" y=TEXT', "`TEXT", "<b>TEXT</b>")


def payloads(count: int) -> Iterator[str]:
    """So many different hostile texts, each on one line."""
    carriers = [one.replace("\\t", "\t").replace("\\u202e", "\u202e") for one in _CARRIERS]
    made = (wrap.replace("TEXT", one.replace("ACT", act)) for wrap, one, act in product(_WRAPPINGS, carriers, _ACTS))
    return islice(dict.fromkeys(made), count)


def hostile_book(path: Path, count: int, together: int = 40) -> list[str]:
    """A book whose titles, sentences, names, outlets, addresses, file names, rules and reasons are hostile texts."""
    texts = list(payloads(count))
    with Log.create(path) as log:
        for at in range(0, len(texts), together):
            add, raw = _report(texts[at : at + together])
            time = datetime(2025, 9, 12, 8, at // together % 60, tzinfo=UTC)
            log.append(Act(kind="add", payload=add_payload(add, raw), author=texts[at][:80], time=time, raw=raw))
            reason = Set(report=add.report.id, field="outlet", value=texts[at], because=texts[-at - 1])
            log.append(Act(kind="set", payload=set_payload(reason), author=texts[at], time=time))
    return texts


def _report(texts: list[str]) -> tuple[Add, bytes]:
    text = "\n".join(texts)
    raw = text.encode()
    digest = hashlib.sha256(raw).hexdigest()
    report = Report(
        id=content_id("r", [digest, texts[0], texts[1]]),
        name=texts[2],
        text=text,
        digest=digest,
        outlet=texts[0],
        url=texts[-1] if len(texts) % 2 else f"javascript:{texts[1]}",
        published=date(2025, 9, 11),
        language="de",
        segments=(Segment(0, len(texts[0]), "title"), Segment(len(texts[0]), len(text), "body")),
    )
    statements = tuple(_statement(report, number, one) for number, one in enumerate(texts))
    return Add(report=report, reading=Reading(report.id, "de", statements), encoding="utf-8", notes=(texts[3],)), raw


def _statement(report: Report, number: int, words: str) -> Statement:
    start = report.text.index(words)
    day = date(2025, 9, 1 + number % 28)
    return Statement(
        id=content_id("s", [report.id, number]),
        report=report.id,
        kind=("release", "detention", "custody", words[:30])[number % 4],
        status="occurred",
        evidence=Evidence(report.id, start, start + len(words), words),
        rule=words,
        codebook=f"detention@{words}",
        count=Quantity(op="exact", value=number, low=number, high=number, start=start, end=start + 1),
        whom=Whom(words[:40], (words[:40],)),
        # Names that are all alike take long to tell apart: each text is a name in one of the slots only.
        people=(words,) if number % 8 == 0 else (),
        by=(words,) if number % 8 == 1 else (),
        counterpart=(words,) if number % 8 == 2 else (),
        target=(words,) if number % 8 == 3 else (),
        at=words[:40],
        when=When(day, day),
        said_by=(words,) if number % 8 == 4 else (),
    )
