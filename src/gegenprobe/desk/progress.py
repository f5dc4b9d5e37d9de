"""How far a long run has come: on standard error, and only when a person is looking."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from gegenprobe.desk.safe import one_line

Step = Callable[[str], None]


@contextmanager
def progress(task: str, count: Callable[[], int]) -> Iterator[Step]:
    """A bar to advance by one named step; it does nothing when standard error is no terminal."""
    if not sys.stderr.isatty():
        yield lambda name: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn(task, markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[name]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        at = bar.add_task(task, total=count(), name="")
        yield lambda name: bar.update(at, advance=1, name=one_line(name)[:40])
