"""Days that go on from one statement to the next: of a stock, of a swap, of what is told on of the same kind."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.sentences.sentence import Sentence, Sentences
from gegenprobe.reading.settings.days_of_counts import day_of_whole, own_days
from gegenprobe.reading.settings.days_of_scenes import earlier
from gegenprobe.reading.times.time_values import LASTING
from gegenprobe.reading.told.context import Context
from gegenprobe.reading.told.draft import Draft

_TELLS_ON: Final = ("main", "coordinate", "complement", "background")


def own_stock_days(drafts: list[Draft], context: Context, sentence: Sentences) -> None:
    """Give each of several stocks of a sentence the day that stands beside it."""
    kinds = context.codebook.kinds
    stocks = [draft for draft in drafts if kinds[draft.kind].stock and draft.status == "occurred"]
    for number in {draft.sentence for draft in stocks}:
        own_days([draft for draft in stocks if draft.sentence == number], sentence(number))


def go_on(drafts: list[Draft], context: Context, sentence: Sentences) -> None:
    """Give statements without a day that of the one before which they go on from."""
    kinds = context.codebook.kinds
    _of_a_stock(drafts, context, sentence)
    if any(kinds[draft.kind].swaps for draft in (*drafts, *context.unsaid)):
        _of_a_swap(drafts, context, sentence)
    _of_its_kind(drafts, context, sentence)


def sums_up(draft: Draft) -> bool:
    """'The number of those held has reached 7,543': a total to date, or a part of one."""
    return draft.cumulative or (draft.whole is not None and draft.whole.cumulative)


def _of_a_stock(drafts: list[Draft], context: Context, sentence: Sentences) -> None:
    """'On 31 January 6,906 were in prison. 401 of them were women': those counted in the past, on the day told last."""
    told: When | None = None
    for draft in drafts:
        if draft.status != "occurred" or not context.codebook.kinds[draft.kind].stock:
            continue
        here = sentence(draft.sentence)
        draft.when = day_of_whole(draft, here) or draft.when
        if draft.when is not None and draft.when.start == draft.when.end != here.published:
            told = draft.when
        elif draft.when is None and told is not None and draft.count is not None and not _points(here):
            draft.when = told


def _of_a_swap(drafts: list[Draft], context: Context, sentence: Sentences) -> None:
    """'On Friday the two exchanged prisoners. 40 Chileans came home': on the day of the exchange that was told last."""
    told: Draft | None = None
    for draft in _events((*drafts, *context.unsaid), context):
        kind = context.codebook.kinds[draft.kind]
        if draft.when is not None:
            told = draft if kind.swaps and _one_day(draft) else None
        elif told is not None and draft.count is not None and (kind.leaves or kind.moves) and not draft.cumulative:
            draft.when = told.when if _tells_no_other(draft, told, sentence) else None


def _of_its_kind(drafts: list[Draft], context: Context, sentence: Sentences) -> None:
    """'A court jailed six men on Monday. Tom Hart got nine years': on the day of the same told right before it."""
    told: Draft | None = None
    for draft in _events(drafts, context):
        alike = draft.when is None and told is not None and draft.kind == told.kind and not sums_up(draft)
        if alike and told is not None and _tells_on(draft, told, sentence, context.lexicon):
            draft.when = told.when
        told = draft if draft.when is not None and not sums_up(draft) else None


def _events(drafts: tuple[Draft, ...] | list[Draft], context: Context) -> list[Draft]:
    """What happened to people, in the order of the text."""
    kinds = context.codebook.kinds
    told = (draft for draft in drafts if draft.status == "occurred" and kinds[draft.kind].about == "people")
    return sorted((d for d in told if not kinds[d.kind].stock), key=lambda d: (d.sentence, d.start))


def _tells_on(draft: Draft, told: Draft, sentence: Sentences, lexicon: Lexicon) -> bool:
    """Whether it stands in the same sentence, or opens the next, and was not over by then."""
    here, back = sentence(draft.sentence), draft.sentence - told.sentence
    if back > 1 or (back == 1 and not _one_day(told)) or not _tells_no_other(draft, told, sentence):
        return False
    clause = here.clause(here.sliced.clause_of[draft.at_word])
    return clause.kind in _TELLS_ON and not earlier(clause, lexicon)


def _tells_no_other(draft: Draft, told: Draft, sentence: Sentences) -> bool:
    """Whether its sentence tells of no time of its own, beside the one told before it."""
    times = _points(sentence(draft.sentence))
    if draft.sentence != told.sentence:
        return not times
    return len(times) <= 1 and all(first < draft.at_word for first in times)


def _points(here: Sentence) -> list[int]:
    """Where the sentence tells of a point in time."""
    return [time.first for time in here.times if time.kind not in LASTING]


def _one_day(draft: Draft) -> bool:
    return draft.when is not None and draft.when.start == draft.when.end
