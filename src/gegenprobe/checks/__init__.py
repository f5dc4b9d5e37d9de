"""Does it add up? What cannot be true together, and what a reader of the reports should know of their figures."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping

from gegenprobe.checks import questions
from gegenprobe.checks.findings import worst_first
from gegenprobe.checks.ground import Ground, Matter
from gegenprobe.model.collecting import without_collecting
from gegenprobe.model.ledger import Finding

Check = Callable[[Ground], Iterable[Finding]]


def checks() -> Mapping[str, Check]:
    """Every check by its name, which is that of its file in `questions`, in the order of the names."""
    names = sorted(module.name for module in pkgutil.iter_modules(questions.__path__))
    return {name: importlib.import_module(f"{questions.__name__}.{name}").look for name in names}


def manual() -> Mapping[str, str]:
    """The manual page of every check: the docstring of its file."""
    return {name: importlib.import_module(look.__module__).__doc__ or "" for name, look in checks().items()}


def check(matter: Matter) -> tuple[Finding, ...]:
    """All findings of all checks, the worst first; the same matter gives the same findings in the same order."""
    ground = Ground(matter)
    with without_collecting():  # nothing here goes in circles
        found = {one.id: one for look in checks().values() for one in look(ground)}
    return worst_first(found.values())
