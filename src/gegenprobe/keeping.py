"""The standing book of a log, kept beside a large one so that nobody waits for it to be built again.

Rooms that a call does not need are imported inside it, as in `pipeline`.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gegenprobe.libraries import codebook_among, codebooks, library_of, offices
from gegenprobe.model.collecting import without_collecting

if TYPE_CHECKING:
    from gegenprobe.ledger.post import Standing
    from gegenprobe.model.entry import Entry
    from gegenprobe.packs.codebook import Codebook
    from gegenprobe.store import Log
    from gegenprobe.store.beside import Beside, Maker

LARGE = 5_000  # statements: a smaller book is built in a second
BEHIND = 100  # entries that are posted each time before the book is kept anew
# What is kept, and the rooms that it follows from beside the log: how a story is told follows from all of them.
_LEDGER, _TOLD = "ledger", "told"
_ROOMS = {_LEDGER: ("model", "text", "packs", "matching", "ledger"), _TOLD: (".",)}


@dataclass(frozen=True, slots=True)
class Opened:
    """A standing book, and the number and hash of the last entry of the log that it knows."""

    standing: Standing
    number: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How the story of a large book was told last, up to which entry of the log.

    `pages` is the page by language; `findings` are those of the checks, as bytes (`ledger.kept_findings`).
    """

    number: int
    hash: str
    pages: Mapping[str, str]
    findings: bytes


def opened(log: Log) -> Opened:
    """The standing book of a log as it is now: what is kept of it with the entries since, else built anew."""
    with without_collecting():
        kept = _kept(log)
        now = _built(log) if kept is None else _taken_on(log, kept)
        gc.freeze()  # it stays
        return now


def told_before(log: Log) -> Told | None:
    """How the story of this log was told last; None when nothing is kept of it, or nothing to be trusted."""
    found = _beside(log, _TOLD)
    if found is None:
        return None
    import msgspec

    pages, findings = msgspec.msgpack.decode(found.body, type=tuple[dict[str, str], bytes])
    return Told(number=found.number, hash=found.hash, pages=pages, findings=findings)


def keep_told(path: Path, told: Told) -> None:
    """Keeps how a story was told."""
    import msgspec

    _put(path, _TOLD, (told.number, told.hash), msgspec.msgpack.encode((told.pages, told.findings)))


def empty_standing(entries: Iterable[Entry]) -> Standing:
    """A standing book without anything in it yet, for the codebook of these entries."""
    return _empty(_codebook_of_all(entries))


def _empty(codebook: Codebook) -> Standing:
    from gegenprobe.ledger.post import Standing

    return Standing(codebook=codebook, offices=offices())


def _codebook_of_all(entries: Iterable[Entry]) -> Codebook:
    """The codebook that the reports of these entries were read with, by the first statement of each."""
    names = {
        str(statement.get("codebook", "")).partition("@")[0]
        for entry in entries
        if entry.kind == "add"
        for statement in entry.payload.get("reading", {}).get("statements", ())[:1]
    }
    return library_of(codebook_among(names)).codebook


def _kept(log: Log) -> Opened | None:
    """The standing book that is kept beside the log, as far as it goes; None when there is none to be trusted."""
    found = _beside(log, _LEDGER)
    if found is None:
        return None
    from gegenprobe.ledger.kept import standing_of, unpacked

    kept = unpacked(found.body)
    if kept is None or kept.codebook not in codebooks():
        return None
    acts = log.entries(until=found.number, reports=False)
    return Opened(standing_of(kept, _empty(library_of(kept.codebook).codebook), acts), found.number, found.hash)


def _beside(log: Log, what: str) -> Beside | None:
    """What is kept beside the log, where it is of an earlier state of this very log; None when nothing is right."""
    from gegenprobe.store.beside import beside

    maker = _maker(what)
    found = None if maker is None else beside(log.path, maker, what)
    last = None if found is None else log.entry(found.number)
    return found if found is not None and last is not None and last.hash == found.hash else None


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
    from gegenprobe.ledger.post import post

    entries = list(log.entries())
    standing = post(empty_standing(entries), entries)
    now = Opened(standing, *log.head())
    if len(standing.statements) >= LARGE:
        _keep(log.path, now)
    return now


def _keep(path: Path, now: Opened) -> None:
    from gegenprobe.ledger.kept import packed

    _put(path, _LEDGER, (now.number, now.hash), packed(now.standing))


def _put(path: Path, what: str, last: tuple[int, str], body: bytes) -> None:
    from gegenprobe.store.beside import Beside, put_beside

    maker = _maker(what)
    if maker is not None:
        put_beside(path, Beside(*last, body), maker, what)


def _maker(what: str) -> Maker | None:
    from gegenprobe.packs.users_cache import users_cache
    from gegenprobe.store.beside import Maker, secret_in

    secret = secret_in(users_cache().folder)
    return None if secret is None else Maker(_program(what), secret)


@cache
def _program(what: str) -> bytes:
    """A hash of everything that a book's ledger, or its story, follows from: whoever changes that need not think of
    what is kept."""
    import hashlib

    digest, here = hashlib.sha256(), Path(__file__).parent
    for room in _ROOMS[what]:
        for file in sorted(here.joinpath(room).rglob("*")):
            if file.suffix in (".py", ".yaml", ".json", ".txt", ".tsv", ".html"):
                digest.update(str(file.relative_to(here)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.digest()
