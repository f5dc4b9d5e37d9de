"""Two sides by the two countries behind one noun, where cases tell: 'представители Чили и Перу'."""

from __future__ import annotations

from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention

Sides = tuple[tuple[str, ...], tuple[str, ...]]


def of_two_countries(reading: SentenceReading, envoys: Mention) -> Sides | None:
    """The two who sent them: a word for people or an office without a number, and two joined names behind; or None."""
    office = envoys.kind == "person" and envoys.owner == "office"
    if not (office or envoys.kind == "people") or envoys.number is not None or envoys.prep:
        return None
    behind = [m for m in reading.sentence.mentions if m.first >= envoys.last and m.kind == "place" and not m.prep]
    own = "" if office else _own(reading, envoys)
    if own:  # the first country is a part of the phrase
        second = behind[0] if behind and behind[0].joined and behind[0].first == envoys.last + 1 else None
        return ((own,), names_of(reading, [second])) if second is not None else None
    first, second = (behind[0], behind[1]) if len(behind) > 1 else (None, None)
    if first is None or second is None or not office or first.first != envoys.last:
        return None
    if not second.joined or second.first - first.last != 1:
        return None
    return names_of(reading, [first]), names_of(reading, [second])


def _own(reading: SentenceReading, envoys: Mention) -> str:
    """The country that closes the phrase of people without a group of their own: 'представители Чили'."""
    place = reading.sentence.tagged.known[envoys.last - 1].place
    return place.name if place is not None and not envoys.group and envoys.last - envoys.first > 1 else ""
