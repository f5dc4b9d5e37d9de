"""Compiled packs kept on disk, so that a short run does not compile them again.

A file is used only when it was made from the very same pack files by the very same program, and is whole: its head
has a hash of both, and a hash of what follows. What follows is plain data, decoded into known types; nothing in it
can be run. Any other file is as good as none, and a folder that cannot be written is no trouble.
"""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from gegenprobe import __version__
from gegenprobe.model.collecting import without_collecting

HEAD = b"gegenprobe packs 1\n"
MOST_BYTES = 64_000_000
T = TypeVar("T")
_SHA = 32  # bytes of a hash


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of compiled packs; with None nothing is kept. With an owner, files of other users do not count."""

    folder: Path | None
    owner: int | None = None

    def take(self, name: str, made_of: Iterable[bytes], kind: type[T], build: Callable[[], T]) -> T:
        """What is kept under the name, if it was made of the same bytes; else what `build` gives, kept from now on."""
        if self.folder is None:
            return build()
        file = self.folder / f"{name}.pack"
        key = _key(name, made_of)
        found = _decoded(_body(file, key, self.owner), kind)
        if found is None:
            found = build()
            _write(file, key, found)
        return found


NOWHERE = Cache(None)


def _key(name: str, made_of: Iterable[bytes]) -> bytes:
    digest = hashlib.sha256(f"{name}\0{__version__}\0{_program()}".encode())
    for data in made_of:
        digest.update(hashlib.sha256(data).digest())
    return digest.digest()


@cache
def _program() -> str:
    """A hash of the modules that compile packs: whoever changes one need not think of the cache."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    for folder in (here, here.parent / "text"):
        for file in sorted(folder.glob("*.py")):
            digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _body(file: Path, key: bytes, owner: int | None) -> memoryview | None:
    """What follows the head of a cache file; None unless everything about the file is right."""
    try:
        found = file.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_BYTES or owner not in (None, found.st_uid):
            return None
        data = memoryview(file.read_bytes())
    except OSError:
        return None
    at = len(HEAD) + _SHA
    body = data[at + _SHA :]
    right = data[:at] == HEAD + key and data[at : at + _SHA] == hashlib.sha256(body).digest()
    return body if right else None


def _decoded(body: memoryview | None, kind: type[T]) -> T | None:
    if body is None:
        return None
    try:
        with without_collecting():
            return msgspec.msgpack.decode(body, type=kind, dec_hook=_from_plain)
    except (msgspec.MsgspecError, ArithmeticError, RecursionError, TypeError, ValueError):
        return None


def _write(file: Path, key: bytes, made: object) -> None:
    """Keep what was made, whole or not at all."""
    import tempfile  # only where something is written

    body = msgspec.msgpack.encode(made, enc_hook=_to_plain)
    half: Path | None = None
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f"{file.name}.", delete=False) as out:
            half = Path(out.name)
            out.write(HEAD + key + hashlib.sha256(body).digest() + body)
        half.replace(file)
    except OSError:
        _removed(half)


def _removed(file: Path | None) -> None:
    try:
        if file is not None:
            file.unlink(missing_ok=True)
    except OSError:
        return


def _to_plain(value: object) -> object:
    if isinstance(value, Fraction):
        return (value.numerator, value.denominator)
    raise TypeError(f"a pack has a {type(value).__name__}, which a cache file cannot hold")


def _from_plain(_kind: type, value: Any) -> Any:  # noqa: ANN401 - whatever stands in the file
    return Fraction(*value) if isinstance(value, list) else value
