"""`gegenprobe copies`: which reports have passages in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from gegenprobe.desk.named import gathered
from gegenprobe.desk.options import format_option, reports_options
from gegenprobe.desk.output import say, say_records
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.desk.wording import counted
from gegenprobe.sources.known import Known

if TYPE_CHECKING:
    from gegenprobe.matching.copies import Copy
    from gegenprobe.matching.copy_shelf import Opener

_SHOWN = 160  # characters of the longest passage


@click.command(
    "copies",
    short_help="Which reports have passages in common.",
    epilog="Example: gegenprobe copies reports/ --min-share 0.5",
)
@click.option(
    "--min-share",
    type=click.FloatRange(0, 1, min_open=True),
    default=0.3,
    show_default=True,
    metavar="SHARE",
    help="The least share of one side's words that the two reports have in common.",
)
@reports_options
@format_option
def command(paths: tuple[str, ...], known: Known, min_share: float, form: str) -> int:
    """Find the reports that have passages in common: copies, however shortened, reordered or lightly edited.

    Of each side's words, the share is told that stands in runs of five words which the other side has, too. A block
    that many reports have (a donation block, a legal line) does not make copies of them.
    """
    from gegenprobe.matching.copies import copies
    from gegenprobe.matching.copy_shelf import Shelf

    shelf = Shelf()
    named = gathered(paths, known, lambda report: shelf.put(report.name, report))
    shelf = shelf.arranged(named.names)
    found = copies(shelf, min_share)
    if form == "jsonl":
        say_records(_record(copy) for copy in found)
    else:
        _say_table(list(found), shelf.opener())
    return int(named.failed)


def _record(copy: Copy) -> dict[str, Any]:
    return {
        "left": copy.left,
        "right": copy.right,
        "share_left": copy.share_left,
        "share_right": copy.share_right,
        "spans": [
            {
                "left": {"start": passage.left[0], "end": passage.left[1]},
                "right": {"start": passage.right[0], "end": passage.right[1]},
            }
            for passage in copy.passages
        ],
    }


def _say_table(found: list[Copy], opener: Opener) -> None:
    heads = ("left", "right", "of the left", "of the right", "passages")
    numbers = {name: number for number, name in enumerate(opener.names)}
    rows = [Row(tuple(_cells(copy)), (_longest(copy, opener.opened(numbers[copy.left]).text),)) for copy in found]
    say(table(heads, rows, columns_available()))
    pairs = counted(len(found), "pair")
    say([f"{pairs} of {counted(len(opener.names), 'report')} with passages in common"])


def _cells(copy: Copy) -> Iterator[str]:
    yield from (copy.left, copy.right)
    yield from (f"{share:.0%}" for share in (copy.share_left, copy.share_right))
    yield str(len(copy.passages))


def _longest(copy: Copy, text: str) -> str:
    """The longest passage in the words of the left side, cut."""
    start, end = max((passage.left for passage in copy.passages), key=lambda span: (span[1] - span[0], -span[0]))
    return f"“{text[start:end]}”" if end - start <= _SHOWN else f"“{text[start : start + _SHOWN]} …”"
