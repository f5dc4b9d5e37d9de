"""The log as lines of JSON, from which the same book is built again: same entries, same hashes."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import apsw

from gegenprobe.model.entry import Entry, Record
from gegenprobe.model.records import canonical_record
from gegenprobe.store.chain import BEFORE_THE_FIRST, SALT_BYTES, commit_to, digest_of, link
from gegenprobe.store.log import Log, write_entry
from gegenprobe.store.new_file import new_file
from gegenprobe.store.trouble import StoreTrouble

_FORMAT = {"gegenprobe": "log", "version": 1}


def export_log(log: Log) -> Iterator[str]:
    """The lines (without line ends): one that names format, number of entries and head, then one an entry.

    Raw bytes stand as base64 in the first entry that needs them. Salts are in it: treat it like the book itself.
    """
    with log.still():
        number, head = log.head()
        yield _line(_FORMAT | {"entries": number, "head": head})
        seen: set[str] = set()
        for entry, salt, digest in log.kept():
            record: Record = {
                "number": entry.number,
                "kind": entry.kind,
                "time": entry.time,
                "author": entry.author,
                "salt": salt.hex(),
                "payload": entry.payload,
                "prior": entry.prior,
                "hash": entry.hash,
                "digest": digest,
            }
            if digest is not None and digest not in seen:
                seen.add(digest)
                record["raw"] = base64.b64encode(log.raw(digest)).decode()
            yield _line(record)


def _line(record: Record) -> str:
    return canonical_record(record).decode()


def import_log(lines: Iterable[str], path: Path) -> str:
    """Builds the book of exported lines at `path`, which must not exist; gives back the hash of its last entry.

    StoreTrouble, naming the line, when a line is not as it was exported or lines are missing; then nothing is made.
    """
    rest = iter(enumerate(_readable(lines), start=1))
    entries, head = _heading(next(rest, (1, ""))[1])
    with new_file(path) as partial, Log.create(partial) as log, log.writing() as connection:
        number, prior = 0, BEFORE_THE_FIRST
        for place, line in rest:
            entry, salt, digest = _parsed(line, place, number + 1, prior)
            try:
                write_entry(connection, entry, salt, digest)
            except (apsw.ConstraintError, KeyError, TypeError) as error:
                raise _changed(place) from error
            number, prior = entry.number, entry.hash
        if (number, prior) != (entries, head):
            raise StoreTrouble(f"the export is cut off: it has {number} of {entries} entries. Nothing was made.")
    return head


def _readable(lines: Iterable[str]) -> Iterator[str]:
    try:
        yield from lines
    except UnicodeDecodeError as error:
        raise StoreTrouble("the export is not UTF-8: it is damaged, or no export at all. Nothing was made.") from error


def _heading(line: str) -> tuple[int, str]:
    try:
        record = json.loads(line)
        if {key: record[key] for key in _FORMAT} == _FORMAT:
            return int(record["entries"]), str(record["head"])
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    raise StoreTrouble("line 1: this is no log exported by this version of Gegenprobe. Nothing was made.")


def _parsed(line: str, place: int, number: int, prior: str) -> tuple[Entry, bytes, str | None]:
    try:
        record = json.loads(line)
        salt, digest = bytes.fromhex(record["salt"]), record["digest"]
        raw = base64.b64decode(record["raw"], validate=True) if "raw" in record else None
        entry = _entry(record, commit_to(salt, canonical_record(record["payload"])), raw)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StoreTrouble(f"line {place}: this is no entry of an exported log. Nothing was made.") from error
    said = (entry.kind, entry.time, entry.author)
    sound = entry.hash == link(number, said, entry.commitment, prior) and len(salt) == SALT_BYTES
    if (entry.number, entry.prior) != (number, prior) or not sound or (raw is not None and digest_of(raw) != digest):
        raise _changed(place)
    return entry, salt, digest


def _changed(place: int) -> StoreTrouble:
    return StoreTrouble(f"line {place}: the entry was changed since it was exported. Nothing was made.")


def _entry(record: Record, commitment: str, raw: bytes | None) -> Entry:
    return Entry(
        number=record["number"],
        kind=str(record["kind"]),
        time=str(record["time"]),
        author=str(record["author"]),
        payload=record["payload"],
        commitment=commitment,
        prior=str(record["prior"]),
        hash=str(record["hash"]),
        raw=raw,
    )
