"""Reports that are compared with each other: each once, under a name that no other one has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from gegenprobe.desk.output import tell_notes
from gegenprobe.model.fault import Note
from gegenprobe.model.report import Report
from gegenprobe.packs.sentences import shipped_sentences
from gegenprobe.packs.users_cache import users_cache
from gegenprobe.sources.intake import take_in
from gegenprobe.sources.known import Known


@dataclass(slots=True)
class Named:
    """What came in: names in order of arrival, and whether some input could not be read."""

    names: list[str] = field(default_factory=list)
    failed: bool = False


def gathered(paths: Iterable[str], known: Known, keep: Callable[[Report], None]) -> Named:
    """Hand each report of the paths on, and name them: by its file, or by its id where two files have one name.

    The same report twice under one name counts once. Notes go to standard error.
    """
    found: dict[tuple[str, str], None] = {}
    failed = False
    for taken in take_in(paths, known, shipped_sentences(users_cache())):
        if isinstance(taken, Note):
            failed = tell_notes([taken]) or failed
            continue
        failed = tell_notes(taken.notes) or failed
        key = (taken.report.name, taken.report.id)
        if key not in found:
            found[key] = None
            keep(taken.report)
    times = Counter(name for name, _ in found)
    return Named([name if times[name] == 1 else f"{name} {identity}" for name, identity in found], failed)
