"""A process of its own for P13: makes a book in the order given, prints the SHA-256 of its canonical content."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from gegenprobe.ledger.book import Book
from gegenprobe.ledger.content import canonical_content
from gegenprobe.store import Log
from sample_books import add_act, book_of, id_of, set_act, withdraw_act


def make(path: Path, order: list[int]) -> Book:
    with Log.create(path) as log:
        for number in order:
            # Two versions of one address among them, and one text of two outlets.
            log.append(add_act(number, outlet="Blatt" if number % 3 else None, url="a" if number < 2 else None))
        log.append(add_act(2, outlet="Anderes Blatt"))
    book = book_of(path)
    with Log.open(path, writing=True) as log:
        log.append(set_act(book, sorted(book.reports)[0], "published", "2025-09-10"))
        log.append(withdraw_act(id_of(3)))
    return book_of(path)


def in_set_order(book: Book) -> bytes:
    """The defect: an export in the order of a set."""
    return "\n".join({held.report.id for held in book.reports.values()}).encode()


if __name__ == "__main__":
    content = in_set_order if sys.argv[1] == "defect" else canonical_content
    made = make(Path(sys.argv[2]), [int(number) for number in sys.argv[3:]])
    sys.stdout.write(hashlib.sha256(content(made)).hexdigest())
