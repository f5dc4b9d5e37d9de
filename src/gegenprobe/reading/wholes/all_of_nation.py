"""Whose citizens all of those counted are, told behind them: '27 people were expelled, all of them Kenyans'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.by_nation import of_whom, only_says_who
from gegenprobe.reading.words.openings import phrase_at

_OPENS: Final = frozenset({",", "(", "-", "–", "—", ":"})
_WHO: Final = 3  # words from 'all of them' to whose citizens they are ('все они —')


def tell_nation_of_all(reading: SentenceReading) -> None:
    """Give those counted the nationality that 'all of them' brings in, behind a mark or in a sentence of its own."""
    if not reading.lexicon.clauses.all_those:
        return
    if not reading.drafts:
        return _of_those_told(reading)
    told = [d for d in reading.drafts if d.count is not None and not d.nations and d.mentions]
    form = reading.sentence.tagged.words.form
    for at in range(1, len(form) - 1 if told else 0):
        end = _all_at(reading, at) if form[at - 1] in _OPENS else 0
        who = _behind(reading, end) if end else []
        counted = _counted_before(reading, told, at) if who else None
        if counted is not None:
            _give(reading, told, counted, who)


def _of_those_told(reading: SentenceReading) -> None:
    """'All of them were Kenyans', in a sentence that says no more: of those told of just before."""
    end = _all_at(reading, 0)
    who = _behind(reading, end) if end else []
    if not who or not only_says_who(reading, end, who[0]):
        return
    whole = reading.context.last_whole([])
    if whole is not None and whole.count is not None and not whole.nations and reading.number - whole.sentence == 1:
        whole.nations = _nations(reading, who)


def _all_at(reading: SentenceReading, at: int) -> int:
    """The word behind a phrase for all of them that stands at `at`; 0 for none."""
    return phrase_at(reading.sentence.tagged.words.lower, at, reading.lexicon.clauses.all_those)


def _behind(reading: SentenceReading, end: int) -> list[Mention]:
    """Those whose citizens are named right behind the phrase that ends before `end`, one joined to the next."""
    found: list[Mention] = []
    for mention in reading.sentence.mentions:
        if mention.last <= end or mention.head < end:
            continue
        close = mention.joined if found else mention.first - end <= _WHO and not mention.counted
        if not close or not of_whom(reading, mention):
            break
        found.append(mention)
    return found


def _nations(reading: SentenceReading, who: list[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(nation for mention in who for nation in of_whom(reading, mention) or ()))


def _counted_before(reading: SentenceReading, told: list[Draft], at: int) -> Mention | None:
    """The people counted last before `at` in the sentence."""
    here = {m.head for m in reading.sentence.mentions if m.counted and m.last <= at}
    before = [m for draft in told for m in draft.mentions if m.head in here]
    return max(before, key=lambda m: m.head, default=None)


def _give(reading: SentenceReading, told: list[Draft], counted: Mention, who: list[Mention]) -> None:
    """Give the drafts of those counted the nations; a country that only tells where they are from is no place."""
    nations = _nations(reading, who)
    for draft in told:
        if any(m.head == counted.head for m in draft.mentions):
            draft.nations = nations
            if who[0].kind == "place" and draft.place in nations:
                draft.place = ""
