"""One entry of the log under the glass: its hashes, its payload, the text it stands for, and every evidence in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

import apsw

from gegenprobe.model.entry import Record
from gegenprobe.model.identity import content_id
from gegenprobe.model.records import canonical_record, offsets_from_record, text_from_record
from gegenprobe.store.chain import commit_to, digest_of, link
from gegenprobe.store.finding import Finding


class Row(NamedTuple):
    """An entry and its payload as they stand in the file, all but the number as bytes (None: not there)."""

    number: int
    kind: bytes
    time: bytes
    author: bytes
    commitment: bytes
    prior: bytes
    hash: bytes
    salt: bytes | None
    body: bytes | None
    raw: bytes | None

    @property
    def stored_hash(self) -> str:
        """The entry's hash as it stands there."""
        return _text(self.hash)

    @property
    def said(self) -> tuple[str, str, str]:
        """Kind, time and author."""
        return _text(self.kind), _text(self.time), _text(self.author)


def _text(cell: bytes | None) -> str:
    # Damage may leave bytes that are no text: backslashes can be hashed, surrogates cannot.
    return (cell or b"").decode(errors="backslashreplace")


def examine_entry(connection: apsw.Connection, row: Row, prior: str) -> tuple[str, list[Finding]]:
    """The hash that the entry must have after `prior`, and all that is wrong with the entry."""
    report = _report_of(row)
    findings = [Finding(code, message, row.number, report) for code, message in _faults_of_links(row, prior)]
    if row.body is not None:
        findings += [
            Finding(code, message, row.number, report) for code, message in _faults_of_payload(connection, row)
        ]
    return link(row.number, row.said, _true_commitment(row), prior), findings


def _true_commitment(row: Row) -> str:
    """Computed from the payload; only where that is gone, as stored."""
    return _text(row.commitment) if row.body is None or row.salt is None else commit_to(row.salt, row.body)


def _report_of(row: Row) -> str | None:
    try:
        payload = json.loads(row.body or b"{}")
        report = payload["report"]
        return str(report["id"] if row.said[0] == "add" else report)
    except (ValueError, KeyError, TypeError):
        return None


def _faults_of_links(row: Row, prior: str) -> Iterator[tuple[str, str]]:
    if row.body is None or row.salt is None:
        yield "payload", "its payload is missing"
    elif commit_to(row.salt, row.body) != _text(row.commitment):
        yield "payload", "its payload is not the one that was written"
    if _text(row.prior) != prior:
        yield "chain", "it does not follow the entry before"
    if link(row.number, row.said, _text(row.commitment), _text(row.prior)) != row.stored_hash:
        yield "chain", "its hash does not fit its number, kind, time, author and payload"


def _faults_of_payload(connection: apsw.Connection, row: Row) -> Iterator[tuple[str, str]]:
    try:
        payload = json.loads(row.body or b"")
        if canonical_record(payload) != row.body:
            yield "payload", "its payload is not in the form in which it is written"
    except (ValueError, TypeError, RecursionError):
        yield "payload", "its payload cannot be read"
        return
    try:
        if row.said[0] == "add":
            yield from _faults_of_report(connection, row, payload)
        elif row.said[0] == "set" and "reading" in payload:
            yield from _faults_of_new_reading(connection, payload)
        elif row.said[0] == "undo" and not all(isinstance(payload[key], str) for key in ("act", "because")):
            yield "payload", "its payload is not that of 'undo'"
        elif row.said[0] == "decide" and not all(
            isinstance(payload[key], str) for key in ("subject", "act", "because")
        ):
            yield "payload", "its payload is not that of 'decide'"
    except (LookupError, TypeError, ValueError, AttributeError):
        yield "payload", f"its payload is not that of '{row.said[0]}'"


def _faults_of_report(connection: apsw.Connection, row: Row, payload: Record) -> Iterator[tuple[str, str]]:
    report = payload["report"]
    if report["id"] != content_id("r", [report["digest"], report["outlet"], report["url"]]):
        yield "payload", "the report's id does not fit its bytes, outlet and address"
    if row.raw is None or _text(row.raw) != report["digest"]:
        yield "raw", "the entry does not point to the raw bytes of its report"
    text = _text_of(connection, payload)
    if text is None:
        yield "raw", "its raw bytes are missing, or do not give the report's text"
        return
    if any(not 0 <= start <= end <= len(text) for start, end, *_ in report["segments"]):
        yield "payload", "a part of the report lies outside its text"
    if "offsets" in payload and not _lies_in_bytes(connection, payload, text):
        yield "payload", "the map from the text to the raw bytes is wrong"
    yield from _faults_of_evidence(payload["reading"], report["id"], text)


def _faults_of_new_reading(connection: apsw.Connection, payload: Record) -> Iterator[tuple[str, str]]:
    """A correction may carry a new reading of its report: it rests on the text that was added."""
    found = connection.execute(
        "SELECT CAST(body AS BLOB) FROM report JOIN payload ON number = entry WHERE id = ?", (payload["report"],)
    ).get
    text = None if found is None else _text_of(connection, json.loads(found))
    if text is None:
        yield "evidence", "it reads a report again whose text is not there"
        return
    yield from _faults_of_evidence(payload["reading"], payload["report"], text)


def _text_of(connection: apsw.Connection, payload: Record) -> str | None:
    if "text" in payload["text"]:
        return text_from_record(payload["text"], None)
    raw = _raw_of(connection, payload["report"]["digest"])
    return None if raw is None else text_from_record(payload["text"], raw)


def _lies_in_bytes(connection: apsw.Connection, payload: Record, text: str) -> bool:
    """Whether every run of the map has the same characters in the text and in the raw bytes."""
    raw = _raw_of(connection, payload["report"]["digest"]) or b""
    offsets = offsets_from_record(payload["offsets"])
    for run in offsets.runs:
        words = text[run.start : run.start + run.length].encode(offsets.encoding)
        if not words or raw[run.byte : run.byte + len(words)] != words:
            return False
    return True


def _raw_of(connection: apsw.Connection, digest: str) -> bytes | None:
    """The raw bytes of this SHA-256; None when they are missing or others."""
    raw = connection.execute("SELECT CAST(bytes AS BLOB) FROM raw WHERE digest = ?", (digest,)).get
    return None if raw is None or digest_of(raw) != digest else bytes(raw)


def _faults_of_evidence(reading: Record, report: str, text: str) -> Iterator[tuple[str, str]]:
    for statement in reading["statements"]:
        evidence = statement["evidence"]
        start, end = evidence["start"], evidence["end"]
        inside = 0 <= start < end <= len(text) and statement["report"] == report
        if not inside or text[start:end] != evidence["text"]:
            yield "evidence", f"the words of statement {statement['id']} do not stand there in the report"
