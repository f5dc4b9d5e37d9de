"""The log itself, from which `import` rebuilds the same book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from gegenprobe.store import Log
from gegenprobe.store.transfer import export_log


def write(book: Path, folder: bool) -> Mapping[str, Iterable[bytes]]:
    """The files to write, by name, in pieces."""
    return {"log.jsonl": _lines(book)}


def _lines(book: Path) -> Iterator[bytes]:
    with Log.open(book) as log:
        for line in export_log(log):
            yield line.encode() + b"\n"
