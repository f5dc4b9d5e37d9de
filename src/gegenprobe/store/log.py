"""The log of a book: entries are added, never changed. One act of a user = one entry = one transaction."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import apsw

from gegenprobe.model.entry import Act, Entry, Record, moment
from gegenprobe.model.message import message
from gegenprobe.model.records import canonical_record
from gegenprobe.store.chain import BEFORE_THE_FIRST, SALT_BYTES, commit_to, digest_of, link
from gegenprobe.store.engine import open_reading, open_writing
from gegenprobe.store.new_file import clear_second_names
from gegenprobe.store.projections import is_added, project
from gegenprobe.store.schema import header_of, migrate, newest, refuse_strangers, version_of
from gegenprobe.store.trouble import StoreTrouble, told

_COLUMNS = "number, kind, time, author, commitment, prior, hash, CAST(body AS BLOB), raw, salt"
_ENTRIES = f"SELECT {_COLUMNS} FROM entry JOIN payload USING (number)"
_Cells = tuple[int, str, str, str, str, str, str, bytes, str | None, bytes]


class Log:
    """An open book. Use as a context manager; closing it folds everything into the one file."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def create(cls, path: Path) -> Log:
        """The book at `path`, open for writing; made when there is none. Two programs may do this at once."""
        with told(path):
            if not path.parent.is_dir():
                raise StoreTrouble(
                    f"{path}: there is no folder {path.parent}. Make it, or name another book.",
                    message("trouble.no_folder", path=str(path)),
                )
            if not path.exists():
                # Books name people at risk: only their owner reads them, and the engine's side files follow suit.
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            return cls._open_writing(path)

    @classmethod
    def open(cls, path: Path, writing: bool = False) -> Log:
        """The book at `path`. StoreTrouble when there is none, it is no book, or of a newer version."""
        with told(path):
            if not path.is_file():
                raise StoreTrouble(
                    f"{path}: there is no book here. 'gegenprobe add' makes one, '--book' names one.",
                    message("trouble.no_book", path=str(path)),
                )
            clear_second_names(path)
            return cls._open_writing(path) if writing else cls._open_reading(path)

    @classmethod
    def _open_writing(cls, path: Path) -> Log:
        refuse_strangers(path, header_of(path))
        connection = open_writing(path)
        try:
            migrate(connection, path)
        except BaseException:
            connection.close()
            raise
        return cls(path, connection)

    @classmethod
    def _open_reading(cls, path: Path) -> Log:
        refuse_strangers(path, header_of(path))
        connection = open_reading(path)
        version = version_of(connection)
        if version != newest():
            connection.close()
            raise StoreTrouble(
                f"{path}: this book holds nothing yet, or was written by another version of Gegenprobe (schema "
                f"{version}, this one knows {newest()}). Add a report with this version first, or update.",
                message("trouble.other_version", path=str(path)),
            )
        return cls(path, connection)

    def __enter__(self) -> Log:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file. What was acknowledged is on disk already."""
        with told(self.path):
            self._connection.close()

    def append(self, act: Act, ack_fd: int | None = None) -> Entry | None:
        """The new entry, on disk when this returns; None when the report of an `add` is in the book already.

        With `ack_fd`, `ACK <entry hash>` is written there after the commit. StoreTrouble: nothing was written.
        """
        body, salt = _body(act.payload), secrets.token_bytes(SALT_BYTES)
        with self.writing():
            entry = self._insert(act, salt, body)
        if entry is not None:
            acknowledge(ack_fd, entry.hash)
        return entry

    def take(self, theirs: Entry, salt: bytes, digest: str | None, ack_fd: int | None = None) -> Entry | None:
        """An entry of another book as the next one of this: the same act, with its time, author and commitment.

        `theirs` has the raw bytes of `digest`. None when the act is in this book already; acknowledged as by `append`.
        """
        with self.writing() as connection:
            if connection.execute("SELECT 1 FROM entry WHERE commitment = ?", (theirs.commitment,)).get is not None:
                return None
            number, prior = self.head()
            said = (theirs.kind, theirs.time, theirs.author)
            entry = replace(
                theirs, number=number + 1, prior=prior, hash=link(number + 1, said, theirs.commitment, prior)
            )
            write_entry(connection, entry, salt, digest)
        acknowledge(ack_fd, entry.hash)
        return entry

    @contextmanager
    def writing(self) -> Iterator[apsw.Connection]:
        """One transaction: all of it is on disk afterwards, or nothing."""
        with told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # The engine may have rolled back on its own already (full disk).
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def still(self) -> Iterator[None]:
        """All reading inside sees the book as it was at one moment, while others write."""
        with told(self.path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.execute("ROLLBACK")

    def _insert(self, act: Act, salt: bytes, body: bytes) -> Entry | None:
        if is_added(self._connection, act.kind, act.payload):
            return None
        number, prior = self.head()
        said = (act.kind, moment(act.time), act.author)
        commitment = commit_to(salt, body)
        entry = Entry(
            number=number + 1,
            kind=act.kind,
            time=said[1],
            author=act.author,
            payload=act.payload,
            commitment=commitment,
            prior=prior,
            hash=link(number + 1, said, commitment, prior),
            raw=act.raw,
        )
        write_entry(self._connection, entry, salt, None if act.raw is None else digest_of(act.raw))
        return entry

    def head(self) -> tuple[int, str]:
        """Number and hash of the last entry; (0, zeros) when there is none."""
        row = self._connection.execute("SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1").fetchone()
        return row if row is not None else (0, BEFORE_THE_FIRST)

    def entries(self, after: int = 0, until: int | None = None, reports: bool = True) -> Iterator[Entry]:
        """Every entry after that number in order, with its raw bytes where the text is derived from them.

        With `until` up to that one; without `reports` those that add a report are left out.
        """
        for entry, _, digest in self.kept(after, until, reports):
            if digest is not None and "encoding" in entry.payload.get("text", {}):
                entry = replace(entry, raw=self.raw(digest))
            yield entry

    def kept(
        self, after: int = 0, until: int | None = None, reports: bool = True
    ) -> Iterator[tuple[Entry, bytes, str | None]]:
        """The same entries with their salts and the digests of their raw bytes, without those bytes."""
        wanted = f"{_ENTRIES} WHERE number > ? AND (? IS NULL OR number <= ?) AND (? OR kind != 'add') ORDER BY number"
        with told(self.path):
            for row in self._connection.execute(wanted, (after, until, until, reports)):
                yield self._entry(row), row[9], row[8]

    def entry(self, number: int) -> Entry | None:
        """The entry with this number, or None."""
        with told(self.path):
            row = self._connection.execute(f"{_ENTRIES} WHERE number = ?", (number,)).fetchone()
            if row is None:
                return None
            entry, digest = self._entry(row), row[8]
            derived = digest is not None and "encoding" in entry.payload.get("text", {})
            return replace(entry, raw=self.raw(digest)) if derived else entry

    def added_by(self, report: str) -> int | None:
        """The number of the entry that added the report; None when it is not in the book."""
        with told(self.path):
            number = self._connection.execute("SELECT entry FROM report WHERE id = ?", (report,)).get
            return None if number is None else int(number)

    def raw(self, digest: str) -> bytes:
        """The raw bytes of this SHA-256. KeyError when the book does not hold them."""
        with told(self.path):
            found = self._connection.execute("SELECT bytes FROM raw WHERE digest = ?", (digest,)).get
        if found is None:
            raise KeyError(digest)
        return bytes(found)

    def _entry(self, row: _Cells) -> Entry:
        number, kind, time, author, commitment, prior, own, body, _, _ = row
        return Entry(
            number=number,
            kind=kind,
            time=time,
            author=author,
            payload=self._payload(number, body),
            commitment=commitment,
            prior=prior,
            hash=own,
        )

    def _payload(self, number: int, body: bytes) -> Record:
        try:
            payload = json.loads(body)
        except (ValueError, RecursionError):
            payload = None
        if not isinstance(payload, dict):
            raise StoreTrouble(
                f"{self.path}: entry {number} is damaged. 'gegenprobe verify' says more.",
                message("trouble.entry_damaged", path=str(self.path), number=str(number)),
            )
        return payload


def _body(payload: Record) -> bytes:
    try:
        return canonical_record(payload)
    except UnicodeEncodeError as error:
        raise StoreTrouble(
            "a text contains half characters (lone surrogates) and cannot be kept.", message("trouble.half_characters")
        ) from error


def write_entry(connection: apsw.Connection, entry: Entry, salt: bytes, digest: str | None) -> None:
    """Writes the rows of one entry into the open transaction: raw bytes (once), entry, payload, projections."""
    if entry.raw is not None:
        connection.execute("INSERT INTO raw VALUES (?, ?) ON CONFLICT (digest) DO NOTHING", (digest, entry.raw))
    connection.execute(
        "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)",
        (entry.number, entry.kind, entry.time, entry.author, entry.commitment, entry.prior, entry.hash),
    )
    body = _body(entry.payload).decode()
    connection.execute("INSERT INTO payload VALUES (?, ?, ?, ?)", (entry.number, salt, digest, body))
    project(connection, entry)


def acknowledge(ack_fd: int | None, entry_hash: str) -> None:
    """Writes `ACK <hash>` for a committed entry. StoreTrouble when nobody listens; the entry is kept all the same."""
    if ack_fd is None:
        return
    try:
        os.write(ack_fd, f"ACK {entry_hash}\n".encode())
    except OSError as error:
        raise StoreTrouble(
            f"the entry is kept, but nothing could be written to --ack-fd {ack_fd}: {error.strerror}."
        ) from error
