"""Two sides by the two countries behind one noun, where cases tell: 'представители Чили и Перу'."""

from __future__ import annotations

from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention

Sides = tuple[tuple[str, ...], tuple[str, ...]]


def of_two_countries(reading: SentenceReading, envoys: Mention) -> Sides | None:
    """The two who sent people without a number: the first closes their own phrase, the second is joined; or None."""
    own = _own(reading, envoys)
    if not own or envoys.kind != "people" or envoys.number is not None or envoys.prep:
        return None
    behind = (m for m in reading.sentence.mentions if m.first >= envoys.last and m.kind == "place" and not m.prep)
    second = next(behind, None)
    if second is None or not second.joined or second.first != envoys.last + 1:
        return None
    return (own,), names_of(reading, [second])


def _own(reading: SentenceReading, envoys: Mention) -> str:
    """The country that closes the phrase of people without a group of their own: 'представители Чили'."""
    place = reading.sentence.tagged.known[envoys.last - 1].place
    return place.name if place is not None and not envoys.group and envoys.last - envoys.first > 1 else ""
