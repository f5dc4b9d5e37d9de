"""Options that several commands share, with one wording each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

book_option: Decorator = click.option(
    "--book",
    type=click.Path(path_type=Path),
    default=Path("story.gegenprobe"),
    show_default=True,
    metavar="FILE",
    help="The book: one file that holds the reports and everything decided about them.",
)
format_option: Decorator = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    show_default=True,
    help="A table to read, or one JSON record a line for programs.",
)
ack_option: Decorator = click.option(
    "--ack-fd",
    type=click.IntRange(min=0),
    metavar="N",
    help="Write 'ACK <entry hash>' to this open file descriptor after each commit (for tests and scripts).",
)
by_option: Decorator = click.option("--by", default="", metavar="NAME", help="Who does this; kept in the log.")
because_option: Decorator = click.option(
    "--because", required=True, metavar="TEXT", help="The reason, for those who read the log later."
)
codebook_option: Decorator = click.option(
    "--codebook",
    default="detention",
    show_default=True,
    metavar="NAME",
    help="What to look for: the name of a codebook ('gegenprobe codebook list').",
)
paths_argument: Decorator = click.argument("paths", metavar="PATH...", nargs=-1, required=True)


def metadata_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """--published, --outlet, --language, --url: what the caller knows about all the reports given."""
    for option in (
        click.option("--url", metavar="ADDRESS", help="The address of the report."),
        click.option("--language", metavar="CODE", help="The language of the reports, such as de; else guessed."),
        click.option("--outlet", metavar="NAME", help="Who published the reports."),
        click.option("--published", metavar="DAY", help="The day of publication, such as 2025-09-11."),
    ):
        function = option(function)
    return function
