"""What the checks noticed, one state of the book after the other: while they look, that of the state before."""

from __future__ import annotations

import threading

from gegenprobe.desk.web.opening import PATIENCE, Work
from gegenprobe.keeping import LARGE
from gegenprobe.ledger.post import Standing
from gegenprobe.model.ledger import Finding
from gegenprobe.pipeline import findings_of

QUIET = 8.0  # seconds without another act after which the checks look at a large book again
_TURN = threading.Lock()  # two checks at once would take twice as long, and pages with them
Findings = tuple[Finding, ...]


class Checked:
    """The findings of one state of the book, looked for in the background from the first time that they are asked for.

    `before` are those of the state before, `known` those of the state that was kept; with `is_current` they are
    those of this very state, and nobody has to look.
    """

    def __init__(
        self,
        standing: Standing,
        before: Checked | None = None,
        known: Findings | None = None,
        is_current: bool = False,
    ) -> None:
        self._standing = standing
        self._is_large = len(standing.statements) >= LARGE
        self._newer = threading.Event()
        last = before.last if before else known
        self._before = None if last is None else _without_false_alarms(last, standing)
        self._is_current = is_current
        self._found = Work(self._look)
        if before is not None:
            before._newer.set()

    def _look(self) -> Findings:
        """The findings; of a state that a newer one has replaced by then, those before."""
        if self._before is None:
            with _TURN:
                return findings_of(self._standing)
        if self._is_current:
            return self._before
        if self._is_large:
            self._newer.wait(QUIET)
        with _TURN:
            return self._before if self._newer.is_set() else findings_of(self._standing)

    @property
    def last(self) -> Findings | None:
        """The findings, or those of the state before while these are still being looked for; None: none so far."""
        return self._found.get() if self._found.ready() else self._before

    @property
    def is_done(self) -> bool:
        """Whether the findings are those of this very state."""
        return self._found.ready(0 if self._is_large else PATIENCE)

    @property
    def is_news(self) -> bool:
        """Whether the checks had to look at this state, and it is the newest."""
        return not self._is_current and not self._newer.is_set()

    def wait(self) -> None:
        """Waits until the checks have looked at this very state."""
        self._found.wait()

    @property
    def findings(self) -> Findings:
        """What the checks noticed, the worst first; while they look, that of the state before, or Opening."""
        if not self.is_done and self._before is not None:
            return self._before
        return self._found.get()

    @property
    def so_far(self) -> Findings:
        """The findings where the checks have looked, of the state before or none where they have not."""
        return self.findings if self._before is not None or self.is_done else ()


def _without_false_alarms(findings: Findings, standing: Standing) -> Findings:
    """The findings without those that a person called false alarms meanwhile; the same tuple where there are none."""
    wrong = {one for one, said in standing.judged.items() if said == "wrong"}
    return tuple(one for one in findings if one.id not in wrong) if wrong & {one.id for one in findings} else findings
