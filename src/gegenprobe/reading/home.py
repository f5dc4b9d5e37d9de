"""The report's own country: where people are held when their sentence does not say so.

What is weighed: the places that statements themselves give, then the countries of the headline and the lead, then
every other that a sentence with a statement names. Where people are only taken to is no place where they were held,
and whose citizenship is told is seldom held at home: nobody calls prisoners in Minsk Belarusians.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.sentence import Sentence
from gegenprobe.reading.setting import places_named

# In tenths: a statement's own place against one mention of a country.
_OWN: Final = 25
_TITLE: Final = 40
_LEAD: Final = 20
_MENTION: Final = 10
_GOAL: Final = 3  # what a country's weight is divided by when people are only taken there
_CITIZENS: Final = 2  # or when the people are its citizens
_MOST_MENTIONS: Final = 6  # a country that is named again and again is named often, not held in


def home_of(
    drafts: Iterable[Draft], kinds: Mapping[str, Kind], heads: list[tuple[bool, list[str]]], others: list[Sentence]
) -> str:
    """The country (ISO 3166) that the report is about; '' when it names none.

    `heads` are the headlines (True) and the sentences of the lead with the countries they name, `others` further
    sentences that were taken apart.
    """
    weights: Counter[str] = Counter()
    doubtful = _weigh_statements(weights, drafts, kinds)
    for is_title, countries in heads:
        for country in dict.fromkeys(countries):  # in their order: of countries that weigh the same the first counts
            weights[country] += _TITLE if is_title else _LEAD
    mentions = Counter(country for sentence in others for country in places_named(sentence.mentions) if country)
    for country, times in mentions.items():
        weights[country] += _MENTION * min(times, _MOST_MENTIONS)
    for country, share in doubtful.items():
        weights[country] //= share
    return min(weights.items(), key=lambda item: -item[1])[0] if weights else ""


def _weigh_statements(weights: Counter[str], drafts: Iterable[Draft], kinds: Mapping[str, Kind]) -> dict[str, int]:
    """Adds what the statements themselves say; gives what to divide a country by where they speak against it."""
    goals: set[str] = set()
    citizens: set[str] = set()
    for draft in drafts:
        kind = kinds[draft.kind]
        if kind.about == "people":
            place = draft.origin if kind.moves else draft.place
            if place:
                weights[place] += _OWN
            goals.add(draft.to)
            citizens.update(draft.nations)
    doubtful = {country: _CITIZENS for country in citizens} | {country: _GOAL for country in goals if country}
    return {country: share for country, share in doubtful.items() if not weights[country]}
