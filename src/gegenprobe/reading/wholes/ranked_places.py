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
    for before, mention in pairwise(sentence.mentions):
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
    for place, mention in pairwise(sentence.mentions):
        if place.kind != "place" or mention.kind != "number" or not mention.counted or not place.country:
            continue
        bracketed = mention.first == place.last + 1 and form[place.last] == "("
        with_ = mention.first == place.last and bool(known[mention.first].flags & PREPOSITION) and bool(mention.prep)
        closed = (
            mention.last >= len(form) or not form[mention.last][0].isalnum() or known[mention.last].flags & CONJUNCTION
        )
        if (bracketed or with_) and closed:
            found.append((mention, place))
    return found
