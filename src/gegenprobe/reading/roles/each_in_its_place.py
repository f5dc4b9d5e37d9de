"""Others counted before the verb that all share: 'In Kano 40 and in Lagos 12 people were detained'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import CONJUNCTION, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.roles.listed_ahead import listed_ahead
from gegenprobe.reading.sentences.sentence import Sentence


def told_ahead(
    event: Event, sentence: Sentence, lexicon: Lexicon, told: list[Mention]
) -> list[tuple[Mention, Mention | None]]:
    """Others counted before the verb, each with its place where that stands before it."""
    placed = each_in_its_place(event, sentence, told)
    return [*((mention, None) for mention in listed_ahead(event, sentence, lexicon, told)), *placed]


def each_in_its_place(event: Event, sentence: Sentence, told: list[Mention]) -> list[tuple[Mention, Mention]]:
    """The people of the clause with a place right before them, as those told of have one, and that place."""
    first = next((m for m in told if m.counted and m.kind in COUNTED), None)
    own = _place_before(first, event, sentence) if first is not None else None
    if own is None or first is None:
        return []
    found: list[tuple[Mention, Mention]] = []
    for mention in sentence.in_clause(event.clause):
        if mention.head == first.head or not mention.counted or mention.prep or mention.kind not in COUNTED:
            continue
        if mention.number is None or mention.number.each:
            continue  # 'in Kuba und Laos je sechs'
        place = _place_before(mention, event, sentence)
        if place is None or place.prep != own.prep:
            continue
        if _linked(place if place.first > own.first else own, sentence):
            found.append((mention, place))
    return found


def _place_before(people: Mention, event: Event, sentence: Sentence) -> Mention | None:
    """The place with its preposition that stands right before the people, or before a verb right before them."""
    verbs = {verb.at for verb in sentence.clause(event.clause).verbs}
    end = people.first - 1 if people.first - 1 in verbs else people.first
    return next((m for m in sentence.mentions if m.last == end and m.kind == "place" and m.prep), None)


def _linked(place: Mention, sentence: Sentence) -> bool:
    """Whether a conjunction or comma stands before the later of the two places."""
    before = place.first - 1
    if before < 0:
        return False
    return sentence.tagged.words.form[before] == "," or bool(sentence.tagged.known[before].flags & CONJUNCTION)
