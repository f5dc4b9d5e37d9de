"""All reports of a number go back to one party to the story.

Fires when two reports or more give a number, and everyone who is cited for it is one of those who did it: only the
government that freed them says how many it freed. A party may be right; but nobody else has counted.

Severity: notice.

It does not fire when somebody else is cited for the same number, or when an outlet gives it in its own voice.

What to do: name the party when you print the number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gegenprobe.checks.findings import Seen, about, finding, number_of, told
from gegenprobe.checks.ground import Ground
from gegenprobe.model.ledger import Figure, Finding
from gegenprobe.model.message import message

NAME = "one_party"
REPORTS = 2


def look(ground: Ground) -> Iterator[Finding]:
    """One finding for each number of each event that only its own doers give."""
    for same in ground.told_alike:
        alone = len({one.speaker for one in same}) == 1 and all(one.cited for one in same)
        if alone and len(ground.reports_of(same)) >= REPORTS and _is_party(same, ground):
            yield _finding(same, ground)


def _is_party(figures: Sequence[Figure], ground: Ground) -> bool:
    """Whether whoever is cited for each of the figures' statements is who did it, by the statements of the event."""
    event = ground.events.get(figures[0].event or "")
    if event is None:
        return False
    told_of = [ground.statements[key] for key in event.statements if key in ground.statements]
    parties = {name for one in told_of for name in (*one.by, *one.counterpart)}
    cited = [ground.statements[key].said_by for one in figures for key in one.statements if key in ground.statements]
    return bool(cited) and all(names and set(names) <= parties for names in cited)


def _finding(figures: Sequence[Figure], ground: Ground) -> Finding:
    first = figures[0]
    title = message("one_party", speaker=first.speaker, number=number_of(first, ground), about=about(first))
    steps = [told(one, ground) for one in figures]
    steps.append(message("step.one_party", speaker=first.speaker))
    return finding(NAME, Seen(severity="notice", title=title, figures=figures, steps=steps))
