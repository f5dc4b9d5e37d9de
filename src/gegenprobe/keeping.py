"""The standing book of a log, kept beside a large one so that nobody waits for it to be built again.

Rooms that a call does not need are imported inside it, as in `pipeline`.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gegenprobe.libraries import codebooks, library_of

if TYPE_CHECKING:
    from gegenprobe.ledger.post import Standing
    from gegenprobe.model.entry import Entry
    from gegenprobe.packs.codebook import Codebook
    from gegenprobe.store import Log
    from gegenprobe.store.beside import Maker

LARGE = 5_000  # statements: a smaller book is built in a second
BEHIND = 100  # entries that are posted each time before the book is kept anew
_ROOMS = ("model", "text", "packs", "matching", "ledger")  # what a standing book follows from, but for the log


@dataclass(frozen=True, slots=True)
class Opened:
    """A standing book, and the number and hash of the last entry of the log that it knows."""

    standing: Standing
    number: int
    hash: str


def opened(log: Log) -> Opened:
    """The standing book of a log as it is now: what is kept of it with the entries since, else built anew."""
    with _without_collecting():
        kept = _kept(log)
        return _built(log) if kept is None else _taken_on(log, kept)


def keep_ledger(path: Path) -> None:
    """Keeps the standing book of the log at `path` where it is large, and the one that is kept is not nearly it."""
    from gegenprobe.store import Log

    with Log.open(path) as log, log.still():
        opened(log)


def codebook_of_all(entries: Iterable[Entry]) -> Codebook:
    """The codebook that the reports of these entries were read with; of several the first by name."""
    names = {
        str(statement.get("codebook", "")).partition("@")[0]
        for entry in entries
        if entry.kind == "add"
        for statement in entry.payload.get("reading", {}).get("statements", ())[:1]
    }
    known = sorted(names & set(codebooks()))
    return library_of(known[0] if known else codebooks()[0]).codebook


def _kept(log: Log) -> Opened | None:
    """The standing book that is kept beside the log, as far as it goes; None when there is none to be trusted."""
    from gegenprobe.store.beside import beside

    maker = _maker()
    found = None if maker is None else beside(log.path, maker)
    last = None if found is None else log.entry(found.number)
    if found is None or last is None or last.hash != found.hash:
        return None
    from gegenprobe.ledger.kept import standing_of, unpacked

    kept = unpacked(found.body)
    if kept is None or kept.codebook not in codebooks():
        return None
    acts = log.entries(until=found.number, reports=False)
    return Opened(standing_of(kept, library_of(kept.codebook).codebook, acts), found.number, found.hash)


def _taken_on(log: Log, kept: Opened) -> Opened:
    from gegenprobe.ledger.post import post

    more = list(log.entries(kept.number))
    if not more:
        return kept
    now = Opened(post(kept.standing, more), more[-1].number, more[-1].hash)
    if len(more) > BEHIND:
        _keep(log.path, now)
    return now


def _built(log: Log) -> Opened:
    from gegenprobe.ledger.post import Standing, post

    entries = list(log.entries())
    standing = post(Standing(codebook=codebook_of_all(entries)), entries)
    now = Opened(standing, *log.head())
    if len(standing.statements) >= LARGE:
        _keep(log.path, now)
    return now


def _keep(path: Path, now: Opened) -> None:
    from gegenprobe.ledger.kept import packed
    from gegenprobe.store.beside import Beside, put_beside

    maker = _maker()
    if maker is not None:
        put_beside(path, Beside(now.number, now.hash, packed(now.standing)), maker)


def _maker() -> Maker | None:
    from gegenprobe.packs.users_cache import users_cache
    from gegenprobe.store.beside import Maker, secret_in

    secret = secret_in(users_cache().folder)
    return None if secret is None else Maker(_program(), secret)


@cache
def _program() -> bytes:
    """A hash of everything that a standing book follows from: whoever changes it need not think of what is kept."""
    import hashlib

    digest, here = hashlib.sha256(), Path(__file__).parent
    for room in _ROOMS:
        for file in sorted(here.joinpath(room).rglob("*")):
            if file.suffix in (".py", ".yaml", ".json", ".txt", ".tsv"):
                digest.update(str(file.relative_to(here)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.digest()


@contextlib.contextmanager
def _without_collecting() -> Iterator[None]:
    """Much is made, and little of it thrown away: looking for garbage meanwhile would take as long as the work."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.freeze()
            gc.enable()
