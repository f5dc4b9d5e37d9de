"""What is kept beside a book's file, so that a large book opens at once: as good as nothing unless all of it is right.

The head says which entry of the log it goes up to and which program made it; the seal is over head and body, made with
a secret that only this user has. A file that anybody else made, that was changed, cut or is of another program is
passed over. It may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

LEDGER = "ledger"  # what is kept, unless something else is named
_SHA = 32
_NUMBER = 8


@dataclass(frozen=True, slots=True)
class Maker:
    """Who makes and reads such files: a hash of the program, and the user's secret."""

    program: bytes
    secret: bytes


@dataclass(frozen=True, slots=True)
class Beside:
    """What is kept: the number and hash of the last entry that it knows, and its bytes."""

    number: int
    hash: str
    body: bytes | memoryview


def file_of(book: Path, what: str = LEDGER) -> Path:
    """Where it stands: its name ends like the '-wal' of the engine."""
    return book.with_name(f"{book.name}-{what}")


def beside(book: Path, maker: Maker, what: str = LEDGER) -> Beside | None:
    """What is kept beside a book; None unless everything about it is right."""
    opening = _opening(what, maker)
    try:
        file = file_of(book, what)
        if not stat.S_ISREG(file.lstat().st_mode):
            return None
        data = memoryview(file.read_bytes())
    except OSError:
        return None
    at = len(opening) + _NUMBER + _SHA
    head, seal, body = data[:at], data[at : at + _SHA], data[at + _SHA :]
    if head[: len(opening)] != opening or not hmac.compare_digest(seal, _seal(head, body, maker)):
        return None
    number = int.from_bytes(head[len(opening) :][:_NUMBER], "big")
    return Beside(number, head[-_SHA:].hex(), body)


def put_beside(book: Path, kept: Beside, maker: Maker, what: str = LEDGER) -> None:
    """Keeps it, whole or not at all; a folder that cannot be written is no trouble."""
    head = _opening(what, maker) + kept.number.to_bytes(_NUMBER, "big") + bytes.fromhex(kept.hash)
    file = file_of(book, what)
    half = file.with_name(f"{file.name}.{secrets.token_hex(6)}")
    try:
        with _made(half) as out:
            out.write(head + _seal(head, kept.body, maker))
            out.write(kept.body)
        half.replace(file)
    except OSError:
        _removed(half)


def _opening(what: str, maker: Maker) -> bytes:
    return f"gegenprobe {what} 1\n".encode() + maker.program


def _made(file: Path) -> BinaryIO:
    """A new file that only its owner reads. FileExistsError when there is one."""
    return os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")


def _seal(head: bytes | memoryview, body: bytes | memoryview, maker: Maker) -> bytes:
    seal = hashlib.blake2b(head, digest_size=_SHA, key=maker.secret)
    seal.update(body)
    return seal.digest()


def secret_in(folder: Path | None) -> bytes | None:
    """The user's secret, made on the first day; None where there is no folder for it, or it cannot be read."""
    if folder is None:
        return None
    file = folder / "ledger.secret"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with _made(file) as out:
                out.write(secrets.token_bytes(_SHA))
        except FileExistsError:
            pass
        found = file.read_bytes()
    except OSError:
        return None
    return found if len(found) == _SHA else None


def _removed(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
