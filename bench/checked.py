"""How fast a book is checked: all findings of 100,000 statements, in CPU seconds on one core (`make bench`).

The book is made of the generated stories of tests/generated, each in a country of its own; it is posted in ten parts,
which share no country, and checked as one.
"""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from findings_told import matter
from gegenprobe.checks import check
from gegenprobe.checks.ground import Matter
from gegenprobe.desk.app import COLLECT
from generated.stories import consistent, planted

STATEMENTS = 100_000
PARTS = 10
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def part(number: int) -> Matter:
    """A tenth of the book: stories whose countries begin with letters of its own."""
    reports: list[dict[str, object]] = []
    held, seed = 0, number * 10_000
    while held < STATEMENTS // PARTS:
        story = planted(seed) if seed % 10 == 0 else consistent(seed)
        place = LETTERS[number] + LETTERS[seed % 26] + LETTERS[seed // 26 % 26]
        for one in story.reports:
            says = [{**said, "at": place if said.get("at") else None} for said in one["says"]]
            reports.append({**one, "outlet": f"{place} {one['outlet']}", "says": says})
            held += len(says)
        seed += 1
    return matter(reports)


def together(parts: list[Matter]) -> Matter:
    """The parts as one book."""
    return Matter(
        figures=tuple(figure for one in parts for figure in one.figures),
        events=tuple(event for one in parts for event in one.events),
        statements={key: value for one in parts for key, value in one.statements.items()},
        sources={key: value for one in parts for key, value in one.sources.items()},
        codebook=parts[0].codebook,
    )


def main() -> None:
    """Print the line."""
    gc.set_threshold(*COLLECT)  # as every command does
    book = together([part(number) for number in range(PARTS)])
    start = time.process_time()
    found = check(book)
    taken = time.process_time() - start
    size = f"{len(book.statements):,} statements, {len(book.figures):,} figures"
    print(f"checks: {size}: {taken:.1f} s, {len(found):,} findings")


if __name__ == "__main__":
    main()
