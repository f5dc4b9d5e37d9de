"""Canonical content: equal bytes for equal content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from gegenprobe.ledger.content import canonical_content
from gegenprobe.pipeline import book_of


def write(book: Path, folder: bool) -> Mapping[str, Iterable[bytes]]:
    """The files to write, by name, in pieces."""
    return {"content.jsonl": [canonical_content(book_of(book))]}
