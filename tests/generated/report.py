"""Prints how many planted contradictions are found, and what is found in true stories: `python -m generated.report`.

First on coded statements, then on the same stories in prose through the reader.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from findings_told import findings
from gegenprobe.libraries import library_of
from gegenprobe.model.ledger import Finding
from gegenprobe.pipeline import Intake, Stamp, add_reports, findings_of, ledger_of
from gegenprobe.sources.known import Known
from generated.stories import Story, consistent, planted
from generated.test_generated import STORIES, TRUE_NOTICES


def read_findings(story: Story) -> tuple[Finding, ...]:
    """The findings of a story that is read from its prose."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for number, one in enumerate(story.reports):
            head = f"published: 2025-{one['published']}\noutlet: {one['outlet']}\nlanguage: {one['language']}\n"
            (place / f"{number:03}.txt").write_text(f"---\n{head}---\n{one['text']}\n", "utf-8")
        book = place / "story.gegenprobe"
        intake = Intake((str(place),), Known(), library_of("detention"))
        for _ in add_reports(book, intake, Stamp(datetime(2026, 1, 1, tzinfo=UTC))):
            pass
        return findings_of(ledger_of(book))


def told_findings(story: Story) -> tuple[Finding, ...]:
    """The findings of a story's coded statements."""
    return findings(story.reports)


def figures(seed: int, found_in: Callable[[Story], Sequence[Finding]]) -> Iterator[str]:
    """How many of the planted are found, and how many are false, with those that are missed and false by name."""
    missed = [
        story.what
        for story in map(planted, range(seed, seed + STORIES))
        if story.planted not in {one.check for one in found_in(story)}
    ]
    false = Counter(
        one.check
        for story in map(consistent, range(seed + 10_000, seed + 10_000 + STORIES))
        for one in found_in(story)
        if one.check not in TRUE_NOTICES
    )
    yield f"{STORIES - len(missed)} of {STORIES} planted found; {sum(false.values())} false in {STORIES}"
    yield f"    missed: {', '.join(sorted(missed)) or 'none'}"
    yield f"    false: {', '.join(f'{count} {check}' for check, count in sorted(false.items())) or 'none'}"


if __name__ == "__main__":
    first = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    for name, found_in in (("coded statements", told_findings), ("through the reader", read_findings)):
        sys.stdout.write(f"{name}: " + "\n".join(figures(first, found_in)) + "\n")
