"""Bare numbers, each with the place that it belongs to: 'China (121) vor Peru (48)', 'then comes China with 43'."""

from __future__ import annotations

from itertools import pairwise

from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def placed_in_brackets(sentence: Sentence, *, people: bool = False) -> list[tuple[Mention, Mention]]:
    """'China (121) vor Peru (48)': the bare numbers in brackets, each with the place before it; [] for a lone one.

    With `people` also those of 'Уфа (66 человек), Пермь (51 арест)'.
    """
    form = sentence.tagged.words.form
    found: list[tuple[Mention, Mention]] = []
    for before, mention in _pairs(sentence):
        alone = people and mention.kind in ("people", "event") and not mention.group
        bare = (mention.kind == "number" or alone) and mention.counted
        end = mention.last < len(form) and (form[mention.last] == ")" or (people and form[mention.last] in "—–"))
        closed = end and form[mention.first - 1] == "("
        if bare and closed and before.kind == "place" and before.last == mention.first - 1:
            found.append((mention, before))
    return found if len(found) > 1 else []


def placed_in_ranking(sentence: Sentence) -> list[tuple[Mention, Mention]]:
    """'Then comes China with 43, then Turkey (40)': bare numbers right behind a place, in brackets or behind 'with'."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    found: list[tuple[Mention, Mention]] = []
    for place, mention in _pairs(sentence):
        if place.kind != "place" or mention.kind != "number" or not mention.counted or not place.country:
            continue
        bracketed = mention.first == place.last + 1 and form[place.last] == "("
        beside = mention.first == place.last
        if mention.first == place.last + 1 and form[place.last] == ",":
            beside = not place.prep and sentence.is_country(place)  # 'Kenya, with 45, accounted for most'
        with_ = beside and bool(known[mention.first].flags & PREPOSITION) and bool(mention.prep)
        closed = (
            mention.last >= len(form) or not form[mention.last][0].isalnum() or known[mention.last].flags & CONJUNCTION
        )
        if (bracketed or with_) and closed:
            found.append((mention, place))
    return found


def _pairs(sentence: Sentence) -> list[tuple[Mention, Mention]]:
    """Each mention with the one before it; 'Kenya had the largest group, with 45': with the place it opens with."""
    mentions = sentence.mentions
    pairs = list(pairwise(mentions))
    first = next((at for at, m in enumerate(mentions) if m.kind == "number"), 0)
    if first < 2 or mentions[0].kind != "place" or mentions[0].prep or mentions[0].first:
        return pairs
    if any(m.kind in ("place", "person") or m.counted for m in mentions[1:first]):
        return pairs
    leader = mentions[0]._replace(last=mentions[first].first)  # as if it stood right before the number
    return [(leader, mentions[first]), *pairs]
