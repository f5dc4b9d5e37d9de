"""Figures that one account gives in a row: 'X counted 900 arrests since May. About 140 have yet to come home.'"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.told.draft import Draft


def cite_figures(
    drafts: Sequence[Draft],
    cues: Callable[[int], list[Cue]],
    spans: Sequence[tuple[int, int, date | None]],
    text: str,
    lexicon: Lexicon,
) -> None:
    """Figures that cite nobody are told by the body that gave the total, or that of their kind, one sentence before.

    Not where a language has a mood for what is told on: there the mood says whose account it is. What a person said is
    said where it stands: behind it the outlet goes on itself.
    """
    if lexicon.clauses.nouns_capitalised:
        return
    given: dict[int, list[Draft]] = {}
    for draft in sorted(drafts, key=lambda d: (d.sentence, d.start)):
        if draft.status != "occurred" and draft.status != "planned":
            continue
        if not draft.said_by and draft.count is not None and not _of_others(draft):
            before = _last_given(draft, given.get(draft.sentence - 1, []))
            goes_on = before is not None and not cues(draft.sentence) and _one_paragraph(draft.sentence, spans, text)
            if before is not None and goes_on and _given_by_a_body(cues(before.sentence)):
                draft.said_by = before.said_by
        if draft.said_by and draft.count is not None and draft.status == "occurred":
            given.setdefault(draft.sentence, []).append(draft)


def _last_given(draft: Draft, given: Sequence[Draft]) -> Draft | None:
    """The last figure that `draft` may go on from: a total to date, one of its kind, or that of its whole."""
    of_whole = (d for d in given if d is draft.whole or d.cumulative or d.kind == draft.kind)
    return given[-1] if next(of_whole, None) is not None and not _before_all(draft, given) else None


def _before_all(draft: Draft, given: Sequence[Draft]) -> bool:
    """'X counted 90 arrests in May. In March 40 were held': what happened before all that the figures are of."""
    told = draft.when
    return told is not None and not any(d.when is not None and d.when.start <= told.start for d in given)


def _given_by_a_body(cues: Sequence[Cue]) -> bool:
    return not any(speaker.kind == "person" for cue in cues for speaker in cue.speakers)


def _of_others(draft: Draft) -> bool:
    """'Otros 33 siguen presos': of others than those counted so far, the report tells itself."""
    return any(mention.more for mention in draft.mentions[:1])


def _one_paragraph(number: int, spans: Sequence[tuple[int, int, date | None]], text: str) -> bool:
    """Whether the sentence stands in the paragraph of the one before."""
    return "\n" not in text[spans[number - 1][0] : spans[number][0]]
