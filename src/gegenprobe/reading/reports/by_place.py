"""Totals that the next sentences break down by place: who tells them, and when, goes for each of the places."""

from __future__ import annotations

from collections.abc import Callable

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft


def share_totals(
    drafts: list[Draft],
    kinds: dict[str, Kind],
    lexicon: Lexicon,
    read: tuple[Callable[[int], Sentence], Callable[[int], list[Cue]]],
) -> None:
    """'По данным X, 31 января задержали 5000. В Твери — 124': the speaker and the day of the total, for each place.

    `read`: the sentence of a number, and whom it cites.
    """
    if not lexicon.clauses.noun_cases:
        return
    sentence, cites = read
    whole: Draft | None = None
    last = -1
    for draft in drafts:
        kind = kinds[draft.kind]
        if draft.count is None or draft.status != "occurred" or kind.about != "people" or kind.stock:
            continue
        goes_on = whole is not None and draft.kind == whole.kind and draft.sentence - last <= 1
        if whole is not None and goes_on and _fewer(draft, whole) and _placed(draft, sentence(draft.sentence), lexicon):
            if not draft.said_by and not cites(draft.sentence):
                draft.said_by = whole.said_by
            day = whole.when if whole.when is not None and whole.when.start == whole.when.end else None
            draft.when = draft.when or day
        elif draft.said_by or draft.when is not None:
            whole = draft
        last = draft.sentence


def _fewer(draft: Draft, whole: Draft) -> bool:
    part, total = draft.count, whole.count
    if part is None or total is None or part.low is None or total.low is None:
        return False
    return part.low < total.low and draft.sentence > whole.sentence


def _placed(draft: Draft, told: Sentence, lexicon: Lexicon) -> bool:
    """Whether a town or region stands in the clause of the number."""
    clause = told.sliced.clause_of[draft.at_word]
    near = [m for m in told.mentions if m.kind == "place" and m.prep in lexicon.clauses.inside]
    return any(told.sliced.clause_of[m.head] == clause for m in near)
