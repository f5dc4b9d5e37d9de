"""Numbers that come to one told before: 'Llegaron 118. A bordo venían 97 hombres, 14 mujeres y siete niños'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.parts import NEAR

SHARES: Final = 2  # at least


def join_those_that_add_up(reading: SentenceReading) -> None:
    """Make parts of what the sentence tells, where its exact numbers are those of the same told just before."""
    counted = [draft for draft in reading.drafts if draft.count is not None and draft.whole is None]
    if len(counted) < SHARES or len({(draft.kind, draft.status) for draft in counted}) > 1:
        return
    whole = _told_before(reading, counted[0], sum(_exact(draft) for draft in counted))
    if whole is None or not all(_exact(draft) and _may_be_of(draft, whole) for draft in counted):
        return
    for draft in counted:
        draft.whole = whole
        draft.nations = draft.nations or whole.nations
        draft.by, draft.when, draft.place = draft.by or whole.by, draft.when or whole.when, draft.place or whole.place
        draft.origin, draft.to = draft.origin or whole.origin, draft.to or whole.to


def _exact(draft: Draft) -> int:
    """The number, 0 where it is none or only a bound or about so many."""
    count = draft.count
    return count.value or 0 if count is not None and count.op == "exact" else 0


def _told_before(reading: SentenceReading, draft: Draft, total: int) -> Draft | None:
    near = (d for d in reversed(reading.context.drafts) if 0 < reading.number - d.sentence <= NEAR)
    alike = (d for d in near if (d.kind, d.status) == (draft.kind, draft.status) and d.whole is None)
    return next((d for d in alike if _exact(d) == total), None)


def _may_be_of(draft: Draft, whole: Draft) -> bool:
    """Whether nothing that is told of the draft speaks against it: another day, country or goal."""
    days = draft.when is None or whole.when is None or draft.when.meets(whole.when)
    same = all(not one or not other or one == other for one, other in (
        (draft.place, whole.place), (draft.to, whole.to), (draft.origin, whole.origin), (draft.nations, whole.nations),
    ))  # fmt: skip
    return days and same and not draft.cumulative
