"""Says what is wrong with a book, by report and entry. Opens it read-only; repairs and migrates nothing.

Nothing that is stored is taken at its word: commitments, hashes, digests and ids are computed again, the schema is
compared with the one this program writes, and every evidence is cut out of the text again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import apsw

from gegenprobe.store.chain import BEFORE_THE_FIRST, digest_of
from gegenprobe.store.checkpoint import parse_checkpoint
from gegenprobe.store.engine import open_reading
from gegenprobe.store.examine import Row, examine_entry
from gegenprobe.store.finding import Finding
from gegenprobe.store.projections import derived_rows
from gegenprobe.store.schema import APPLICATION, Header, expected_rows, header_of, newest, opened_header, schema_rows
from gegenprobe.store.trouble import told

_MOST_ENGINE_LINES = 20
# As bytes: what a damaged file gives need not be text at all.
_ROWS = """
    SELECT number, CAST(kind AS BLOB), CAST(time AS BLOB), CAST(author AS BLOB), CAST(commitment AS BLOB),
           CAST(prior AS BLOB), CAST(hash AS BLOB), CAST(salt AS BLOB), CAST(body AS BLOB), CAST(raw AS BLOB)
    FROM entry LEFT JOIN payload USING (number) ORDER BY number
"""


def verify(path: Path, checkpoint_text: str | None = None) -> list[Finding]:
    """Everything that is wrong, in the order of the entries; an empty list when nothing is.

    With the text of a checkpoint kept elsewhere, a cut tail, an older copy and a rewritten log are noticed, too.
    StoreTrouble when the file cannot be opened at all.
    """
    with told(path):
        header = header_of(path)
        fault = None if header.blank else _fault_of_header(header)
        if fault is not None:
            return [fault]
        try:
            connection = open_reading(path, untouched=True)
        except (apsw.CorruptError, apsw.NotADBError) as error:
            return [_unreadable(error)]
    try:
        fault = _fault_of_header(opened_header(connection))
        return [fault] if fault is not None else list(_found(connection, checkpoint_text))
    except apsw.Error as error:
        return [_unreadable(error)]
    finally:
        connection.close()


def _unreadable(error: Exception) -> Finding:
    return Finding("damaged", f"the file cannot be read to its end: {error}")


def _fault_of_header(header: Header) -> Finding | None:
    if header.blank:
        return Finding("header", "the book holds nothing: no entry was ever written, or it was emptied")
    if not header.database:
        return Finding("header", "the file is no book: its first bytes are not those of one")
    if header.application != APPLICATION:
        return Finding("header", "the file is no book, or the mark of a book in its first bytes was changed")
    if header.version > newest():
        return Finding("version", f"schema {header.version} is newer than this program knows ({newest()}); update it")
    return None


def _found(connection: apsw.Connection, checkpoint_text: str | None) -> Iterator[Finding]:
    """Each examination goes as far as it can: damage in one place does not hide damage in another."""
    connection.execute("BEGIN")
    hashes: dict[int, str] = {}
    for examination in (_engine, _schema, partial(_entries, hashes=hashes), _raw, _leftovers, _projections):
        try:
            yield from examination(connection)
        except (apsw.Error, UnicodeDecodeError) as error:
            yield _unreadable(error)
    if checkpoint_text is not None:
        yield from _checkpoint(checkpoint_text, hashes)


def _engine(connection: apsw.Connection) -> Iterator[Finding]:
    for (line,) in connection.execute(f"PRAGMA integrity_check({_MOST_ENGINE_LINES})"):
        if line != "ok":
            yield Finding("damaged", f"the file is damaged: {line}")
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Finding("damaged", f"row {row} of '{table}' points to nothing in '{parent}'")


def _schema(connection: apsw.Connection) -> Iterator[Finding]:
    version = connection.execute("PRAGMA user_version").get
    if not 1 <= version <= newest():
        yield Finding("version", f"the schema's version is {version}; this program knows 1 to {newest()}")
    encoding = connection.execute("PRAGMA encoding").get
    if encoding != "UTF-8":
        yield Finding("schema", f"the file keeps its text as {encoding}, a book does so as UTF-8")
    there, wanted = set(schema_rows(connection)), set(expected_rows(min(max(version, 1), newest())))
    for kind, name, _, _ in sorted(there - wanted, key=str):
        yield Finding("schema", f"{kind} '{name}' is not as this program makes it, or should not be there")
    for kind, name, _, _ in sorted(wanted - there, key=str):
        yield Finding("schema", f"{kind} '{name}' is missing, or was changed")


def _entries(connection: apsw.Connection, hashes: dict[int, str]) -> Iterator[Finding]:
    """Entry by entry; `hashes` is filled with the hashes as computed here."""
    expected, prior = 1, BEFORE_THE_FIRST
    for cells in connection.execute(_ROWS):
        row = Row(*cells)
        if row.number != expected:
            yield Finding("chain", f"entries {expected} to {row.number - 1} are missing", entry=row.number)
        own, findings = examine_entry(connection, row, prior)
        yield from findings
        hashes[row.number] = own
        # On with the stored hash: one changed entry is reported once, not with all that follow it.
        expected, prior = row.number + 1, row.stored_hash


def _raw(connection: apsw.Connection) -> Iterator[Finding]:
    """Raw bytes that do not fit their digest, with every entry that rests on them; and those nobody needs."""
    users: dict[str, list[int]] = defaultdict(list)
    for number, digest in connection.execute("SELECT number, raw FROM payload WHERE raw IS NOT NULL ORDER BY number"):
        users[str(digest)].append(int(str(number)))
    rows = connection.execute("SELECT CAST(digest AS BLOB), CAST(bytes AS BLOB) FROM raw ORDER BY digest")
    for digest, content in rows:
        name = bytes(digest).decode(errors="backslashreplace")
        if name not in users:
            yield Finding("raw", f"raw bytes {name[:16]} belong to no entry")
        if digest_of(content) != name:
            message = f"the raw bytes {name[:16]} are not those that were added"
            yield from (Finding("raw", message, entry=number) for number in users.get(name, ()))


def _leftovers(connection: apsw.Connection) -> Iterator[Finding]:
    for (number,) in connection.execute("SELECT number FROM payload EXCEPT SELECT number FROM entry"):
        yield Finding("payload", "there is a payload, but no such entry", entry=int(str(number)))


def _projections(connection: apsw.Connection) -> Iterator[Finding]:
    try:
        wanted = set(derived_rows(connection))
    except (ValueError, KeyError, TypeError):
        return  # the entries themselves are damaged: reported there
    there = set(connection.execute("SELECT id, entry FROM report"))
    for report, number in sorted(there ^ wanted, key=str):
        message = "the table of reports differs from the log; 'export --as log' and 'import' make it anew"
        yield Finding("projection", message, entry=number, report=report)


def _checkpoint(text: str, hashes: dict[int, str]) -> Iterator[Finding]:
    kept = parse_checkpoint(text)
    if kept is None:
        yield Finding(
            "checkpoint", "the checkpoint's text is not as 'gegenprobe checkpoint' printed it; nothing was compared"
        )
    elif kept.number not in hashes:
        yield Finding(
            "checkpoint",
            f"the checkpoint of {kept.time} knows entry {kept.number}; the book ends at {max(hashes, default=0)}: "
            "entries were cut off, or this is an older copy",
        )
    elif hashes[kept.number] != kept.hash:
        yield Finding(
            "checkpoint",
            f"up to entry {kept.number} the book is not the one of the checkpoint of {kept.time}: it was rewritten, "
            "or the checkpoint is of another book",
        )
