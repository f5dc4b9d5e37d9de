"""Options that several commands share, with one wording each, and bundled where they belong together."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk.clock import end_of, now
from gegenprobe.libraries import codebooks, library_of
from gegenprobe.pipeline import Intake, Stamp
from gegenprobe.sources.known import Known, day_of, language_of

Function = Callable[..., Any]
Decorator = Callable[[Function], Function]

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


def _until(context: click.Context, option: click.Parameter, written: str | None) -> datetime | None:
    if written is None:
        return None
    try:
        return end_of(written)
    except ValueError:
        message = f"'{written[:40]}' is no time; write 2025-12-14 or 2025-12-14T08:30:00Z."
        raise click.BadParameter(message, context, option, param_hint="--as-of") from None


as_of_option: Decorator = click.option(
    "--as-of",
    metavar="TIME",
    callback=_until,
    help="What the book knew then: a day, or a time such as 2025-12-14T08:30:00Z.",
)


def _reason(context: click.Context, option: click.Parameter, written: str) -> str:
    if not written.strip():
        raise click.BadParameter("it is empty. Say why, for those who read the log later.", context, option)
    return written.strip()


because_option: Decorator = click.option(
    "--because",
    required=True,
    metavar="TEXT",
    callback=_reason,
    help="The reason, for those who read the log later.",
)
_CODEBOOK: tuple[Decorator, ...] = (
    click.option(
        "--codebook",
        default="detention",
        show_default=True,
        metavar="NAME",
        help="What to look for: the name of a codebook ('gegenprobe codebook list').",
    ),
)
_KNOWN: tuple[Decorator, ...] = (
    click.option("--url", metavar="ADDRESS", help="The address of the report."),
    click.option("--language", metavar="CODE", help="The language of the reports, such as de; otherwise guessed."),
    click.option("--outlet", metavar="NAME", help="Who published the reports."),
    click.option("--published", metavar="DAY", help="The day of publication, such as 2025-09-11."),
)
_PATHS: Decorator = click.argument("paths", metavar="PATH...", nargs=-1, required=True)
ack_option: Decorator = click.option(
    "--ack-fd",
    type=int,
    metavar="N",
    help="Write 'ACK <entry hash>' to this open file descriptor after each commit (for scripts).",
)
_STAMP: tuple[Decorator, ...] = (
    ack_option,
    click.option("--by", default="", metavar="NAME", help="Who does this; kept in the log."),
)


def intake_options(function: Function) -> Function:
    """PATH..., --published, --outlet, --language, --url and --codebook, handed on as `intake`."""
    return _with((*_CODEBOOK, *_KNOWN, _PATHS), _bundled(function))


def texts_options(function: Function) -> Function:
    """The same options, for a command that names its `texts` itself; handed on as `intake`."""
    bundled = _bundled(function)

    @functools.wraps(function)
    def with_paths(*, texts: str, **rest: Any) -> object:  # noqa: ANN401 - other options
        return bundled(paths=(texts,), **rest)

    return _with((*_CODEBOOK, *_KNOWN), with_paths)


def _bundled(function: Function) -> Function:
    @functools.wraps(function)
    def bundled(*, paths: tuple[str, ...], codebook: str, **rest: Any) -> object:  # noqa: ANN401 - other options
        if codebook not in codebooks():
            message = f"there is no codebook '{codebook[:40]}'; there is: {', '.join(codebooks())}."
            raise click.BadParameter(message, param_hint="--codebook")
        return function(intake=Intake(paths, _known(rest), library_of(codebook)), **rest)

    return bundled


def reports_options(function: Function) -> Function:
    """PATH..., --published, --outlet, --language, --url, for a command that reads no statements: `paths`, `known`."""

    @functools.wraps(function)
    def bundled(*, paths: tuple[str, ...], **rest: Any) -> object:  # noqa: ANN401 - other options
        known = _known(rest)
        return function(paths=paths, known=known, **rest)

    return _with((*_KNOWN, _PATHS), bundled)


def _known(given: dict[str, Any]) -> Known:
    """What the options say of all reports; they are taken out of `given`."""
    return Known(
        published=day_option(given.pop("published")),
        outlet=given.pop("outlet") or None,
        url=given.pop("url") or None,
        language=language_option(given.pop("language")),
    )


def stamp_options(function: Function) -> Function:
    """--by and --ack-fd, handed on as `stamp`, with the time of the call."""

    @functools.wraps(function)
    def bundled(*, by: str, ack_fd: int | None, **rest: object) -> object:
        return function(stamp=Stamp(now(), by, ack_fd), **rest)

    return _with(_STAMP, bundled)


def _with(options: tuple[Decorator, ...], function: Function) -> Function:
    for option in options:
        function = option(function)
    return function


def day_option(written: str | None) -> date | None:
    """The day that an option gives; one that is none is a wrong call."""
    if not written:
        return None
    day = day_of(written)
    if day is None:
        message = f"'{written[:40]}' is no day of the calendar; write it as 2025-09-11."
        raise click.BadParameter(message, param_hint="--published")
    return day


def language_option(written: str | None) -> str | None:
    """The language code that an option gives; one that is none is a wrong call."""
    code = language_of(written) if written else None
    if written and code is None:
        message = f"'{written[:40]}' is no language code; write two letters such as de."
        raise click.BadParameter(message, param_hint="--language")
    return code
