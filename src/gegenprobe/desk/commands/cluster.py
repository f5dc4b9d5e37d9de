"""`gegenprobe cluster`: which reports tell of one event, and which events belong to one story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

import click

from gegenprobe.desk import wording
from gegenprobe.desk.named import gathered
from gegenprobe.desk.options import format_option, reports_options
from gegenprobe.desk.output import say, say_records
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.model.report import Report
from gegenprobe.packs.sentences import shipped_sentences
from gegenprobe.packs.users_cache import users_cache
from gegenprobe.sources.known import Known

if TYPE_CHECKING:
    from gegenprobe.matching.cluster import Grouped


@click.command(
    "cluster",
    short_help="Which reports tell of one event, which of one story.",
    epilog="Example: gegenprobe cluster reports/",
)
@reports_options
@format_option
def command(paths: tuple[str, ...], known: Known, form: str) -> int:
    """Group reports by the event that they tell of, and events by the story that they belong to.

    Works on all reports, those in which nothing is read too: by their words, names, numbers and days. The table gives
    below each report what links it to the nearest one of its event.
    """
    from gegenprobe.matching.cluster import grouped
    from gegenprobe.matching.cluster_words import Traits, traits_of, under

    packs = shipped_sentences(users_cache()).packs
    found: list[Traits] = []

    def keep(report: Report) -> None:
        found.append(traits_of(report, packs.get(report.language or "")))

    named = gathered(paths, known, keep)
    groups = grouped([under(name, traits) for name, traits in zip(named.names, found, strict=True)])
    if form == "jsonl":
        say_records({"report": one.report, "event": one.event, "story": one.story} for one in groups)
    else:
        say(_told(groups))
    return int(named.failed)


def _told(groups: Sequence[Grouped]) -> Iterator[str]:
    """A table for each story, the reports of an event one below the other."""
    ordered = sorted(groups, key=lambda one: (one.story, one.event, one.report))
    for story, members in groupby(ordered, key=lambda one: one.story):
        yield one_line(f"story {story}")
        rows = [Row((one.event, one.report), tuple(_why(one))) for one in members]
        yield from table(("event", "report"), rows, columns_available())
        yield ""
    counts = (len(groups), len({one.event for one in groups}), len({one.story for one in groups}))
    yield ", ".join(map(wording.counted, counts, ("report", "event", "story")))


def _why(one: Grouped) -> Iterator[str]:
    if one.nearest is not None:
        other = one.nearest.right if one.nearest.left == one.report else one.nearest.left
        yield f"with {other}: {wording.evidence(one.nearest)}"
