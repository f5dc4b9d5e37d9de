"""Who is cited for a part: 'Of those, 129 were women', right behind the whole that somebody told of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.told.draft import Draft

NEAR: Final = 2  # sentences from a whole to its part: 'Das sagte X' may stand between


def cite_parts(drafts: Sequence[Draft], cues: Callable[[int], list[Cue]], *, by_name: bool) -> None:
    """Parts that cite nobody are told by who is cited for their whole, where their sentence takes it up.

    `by_name`: also those who are named; else those counted alone.
    """
    for draft in drafts:
        whole = draft.whole
        if draft.said_by or whole is None or not whole.said_by:
            continue
        if (draft.count is None or draft.people) and not (by_name and draft.sentence - whole.sentence == 1):
            continue
        near = 0 < draft.sentence - whole.sentence <= NEAR
        same = (draft.kind, draft.status) == (whole.kind, whole.status) and draft.place in ("", whole.place)
        if near and same and _takes_up(draft) and not cues(draft.sentence):
            draft.said_by = whole.said_by


def _takes_up(part: Draft) -> bool:
    """'Of these, 129 ...', 'The other 31 ...'; '129 of them are women' tells something of its own."""
    return any(mention.first > 0 or mention.more for mention in part.mentions[:1])
