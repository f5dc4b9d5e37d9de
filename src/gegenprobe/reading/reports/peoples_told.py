"""To what people somebody belongs is no citizenship: 'Rohingya' may be citizens of no country at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft


def leave_peoples(drafts: Sequence[Draft], unions: AbstractSet[str], sentence: Callable[[int], Sentence]) -> None:
    """Take countries that only the name of a people tells from the nationalities, and unions ('three Europeans')."""
    only_people: dict[str, bool] = {}  # by country: whether it was last told by the name of a people
    for draft in drafts:
        if not draft.nations:
            continue
        only_people |= _told_by(draft, sentence(draft.sentence))
        draft.nations = tuple(n for n in draft.nations if n not in unions and not only_people.get(n))


def _told_by(draft: Draft, here: Sentence) -> dict[str, bool]:
    """By country that words of the draft's own people name: whether each of them is the name of a people."""
    own = {(m.first, m.last) for m in here.mentions}
    told: dict[str, bool] = {}
    for mention in draft.mentions:
        if (mention.first, mention.last) not in own:
            continue
        for word in here.tagged.known[mention.first : max(mention.last, mention.head + 1)]:
            if word.place is not None and word.place.role in ("citizen", "adjective"):
                told[word.place.country] = told.get(word.place.country, True) and word.place.people
    return told
