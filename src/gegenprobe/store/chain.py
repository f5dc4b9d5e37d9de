"""The hashes of the log: a salted commitment for every payload, and a chain over the entries."""

from __future__ import annotations

import hashlib

from gegenprobe.model.identity import canonical

BEFORE_THE_FIRST = "0" * 64
SALT_BYTES = 32


def commit_to(salt: bytes, body: bytes) -> str:
    """The commitment: SHA-256 over salt and canonical payload, as hex. Without the salt nobody can guess names."""
    return hashlib.sha256(salt + body).hexdigest()


def link(number: int, said: tuple[str, str, str], commitment: str, prior: str) -> str:
    """The hash of an entry; `said` is its kind, time and author, `prior` the hash of the entry before."""
    return hashlib.sha256(canonical([number, *said, commitment, prior])).hexdigest()


def digest_of(raw: bytes) -> str:
    """The name under which raw bytes are kept."""
    return hashlib.sha256(raw).hexdigest()
