"""What somebody who speaks is called on a page: a report without an outlet by its title, never by its file."""

from __future__ import annotations

from collections.abc import Iterable

from gegenprobe.desk.web.headlines import headline
from gegenprobe.model.report import Report


class Called:
    """Called with a name, it gives what the page has for it; a title is made when it is first asked for."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self._without = {report.name: report for report in reports if not report.outlet}
        self._titles: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        """The title of the report with this name that has no outlet; any other name as it is."""
        report = self._without.get(name)
        if report is None:
            return name
        if name not in self._titles:
            self._titles[name] = headline(report)
        return self._titles[name]
