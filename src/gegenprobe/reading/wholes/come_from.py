"""Those who were moved, counted by the countries they are of: 'Most are from Kenya (45), followed by Nepal (22)'."""

from __future__ import annotations

from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft


def come_from(reading: SentenceReading, draft: Draft, whole: Draft, place: Mention) -> bool:
    """Whether the country tells whose citizens are counted; then the draft has it so, and the way of all of them.

    Not the countries that people are sent to ('120 went to Kenya, 24 to Nepal') nor those that send them.
    """
    if not reading.context.codebook.kinds[draft.kind].moves or place.country in ("", whole.to, whole.origin):
        return False
    listed = [m for m in reading.sentence.mentions if m.kind == "place" and m.country and m.first <= place.first]
    first = listed[0].prep if listed else ""
    clauses = reading.lexicon.clauses
    if first and first in whole.frame.roles.get("to", ()):
        return False
    outwards = first in whole.frame.roles.get("from", ()) or first in clauses.out_of
    if clauses.nouns_capitalised and not outwards:
        return False  # 'schoben Bayern (12) und Sachsen (8) ab'
    draft.nations, draft.by, draft.place = (place.country,), (), ""
    draft.to, draft.origin = whole.to, whole.origin or whole.place
    return True
