"""Which day each of several counts of one sentence is of: 'fell from 1,300 in June to 1,200 in August'."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.lexicon import STILL
from gegenprobe.reading.events.stock_days import NO_DAY
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import TimeHit
from gegenprobe.reading.told.draft import Draft

_FEWEST: Final = 2  # counts, and times, that can be mixed up


def own_days(stocks: list[Draft], here: Sentence) -> None:
    """Give each stock of the sentence the day right behind its number; the day of another number is not its own."""
    if len(here.times) < _FEWEST or len(here.numbers) < _FEWEST:
        return
    behind = _times_behind(here)
    if not behind:
        return
    for stock in stocks:
        if stock.count is None or stock.when is None:
            continue
        time = behind.get(stock.count.end)
        if time is None and any(resolve(other, here.published, "past") == stock.when for other in behind.values()):
            time = _before(stock.count.start, behind, here)
        if time is not None:
            stock.when = None if time.value.anchor == "text" else resolve(time, here.published, "past") or stock.when


def day_of_whole(draft: Draft, here: Sentence) -> When | None:
    """'On 1 August 730 were held, of whom 564 are on remand': a part without a time of its own, on the whole's day."""
    whole, published = draft.whole, here.published
    if whole is None or whole.when is None or draft.when is None or published is None or whole.kind != draft.kind:
        return None
    if whole.sentence != draft.sentence or whole.when.end >= published or draft.when != When(published, published):
        return None
    clause_of, known = here.sliced.clause_of, here.tagged.known
    own = clause_of[draft.at_word]
    if any(clause_of[time.first] == own for time in here.times):
        return None
    still = any(known[at].flags & STILL and clause_of[at] == own for at in range(len(known)))
    return None if still else whole.when


def of_another(counted: Mention, here: Sentence, prepositions: tuple[str, ...]) -> bool:
    """'rose to 41, from 33 in 2024': whether the only time stands right behind the number that it rose or fell from."""
    if len(here.times) != 1:
        return False
    others = [m for m in here.mentions if m.prep in prepositions and m.number is not None and m.head != counted.head]
    return any(m.last == here.times[0].first for m in others)


def _times_behind(here: Sentence) -> dict[int, TimeHit]:
    """By where a number ends in the text: the day right behind it, or behind the people that it counts."""
    words, found = here.tagged.words, {}
    days = {time.first: time for time in here.times if time.kind not in NO_DAY}
    for number in here.numbers:
        ends = [number.last, *(m.last for m in here.mentions if m.first <= number.first < m.last)]
        time = next((days[end] for end in ends if end in days), None)
        if time is not None:
            found[words.end[number.last - 1]] = time
    return found


def _before(start: int, behind: dict[int, TimeHit], here: Sentence) -> TimeHit | None:
    """The only day before the count that is no other number's."""
    words, taken = here.tagged.words, {time.first for time in behind.values()}
    free = [time for time in here.times if time.first not in taken and time.kind not in NO_DAY]
    before = [time for time in free if words.start[time.first] < start]
    return before[0] if len(before) == 1 else None
