"""Whose citizen somebody named is by what stands beside the name: 'another American, the engineer X'."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import ARTICLE, MORE, POSSESSIVE, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft

BEFORE: Final = 2  # words before the noun, of which one tells that it is one: 'Un tercer canadiense'


def tell_nations(
    drafts: Sequence[Draft], kinds: dict[str, Kind], lexicon: Lexicon, sentence: Callable[[int], Sentence]
) -> None:
    """Give one named person without a nationality that of the apposition to the name."""
    for draft in drafts:
        if len(draft.people) != 1 or draft.nations or draft.count is not None or kinds[draft.kind].about != "people":
            continue
        here = sentence(draft.sentence)
        places = {(m.first, m.last, m.kind) for m in here.mentions}
        named = (m for m in draft.mentions if m.kind == "person" and (m.first, m.last, m.kind) in places)
        person = next(named, None)
        if person is not None:
            draft.nations = _beside(person, here) or _before(person, here) or _behind(person, here, lexicon)


def _beside(person: Mention, here: Sentence) -> tuple[str, ...]:
    """'den italienischen Vogelkundler X', 'al glaciólogo italiano X': of a noun that no pack knows, before the name."""
    known, form, at = here.tagged.known, here.tagged.words.form, person.first - 1
    thing = next((m for m in here.mentions if m.kind == "thing" and m.last == person.first and m.nations), None)
    if thing is not None:
        return thing.nations if thing.head == at and not thing.prep else ()
    place = known[at].place if at > 1 else None
    if place is None or place.role != "citizen" or not form[at][0].islower():
        return ()
    noun, article = known[at - 1], known[at - 2]
    unknown = form[at - 1][0].islower() and not (noun.flags or noun.verbs or noun.place or noun.group)
    if not unknown or not article.flags & (ARTICLE | POSSESSIVE | PREPOSITION):
        return ()
    return (known[at].second, place.country) if known[at].second else (place.country,)  # 'el químico franco-argelino X'


def _before(person: Mention, here: Sentence) -> tuple[str, ...]:
    """'Ещё один американец, бизнесмен X', 'Another American, the engineer X': of a noun right before the comma."""
    form, known = here.tagged.words.form, here.tagged.known
    commas = [at for at in range(max(person.first - 1, 0), person.head) if form[at] == ","]
    if len(commas) != 1 or commas[0] < 1:
        return ()
    noun = commas[0] - 1
    place = known[noun].place
    if place is None or place.role != "citizen":
        return ()
    before = [m for m in here.mentions if m.first <= noun < m.last and m.head != person.head]
    if any(m.counted or m.prep for m in before):
        return ()
    alone = any(known[at].flags & (ARTICLE | MORE) for at in range(max(noun - BEFORE, 0), noun))
    return (place.country,) if alone else ()


def _behind(person: Mention, here: Sentence, lexicon: Lexicon) -> tuple[str, ...]:
    """'X, гражданка России и США, вышла': the countries behind a word for a citizen."""
    form, known = here.tagged.words.form, here.tagged.known
    if person.last + 1 >= len(form) or form[person.last] != ",":
        return ()
    told = next((m for m in here.mentions if m.first == person.last + 1 and m.kind == "people"), None)
    if told is None or told.group not in lexicon.national or told.counted:
        return ()
    owner = next((m for m in here.mentions if m.first == told.last and m.kind == "place" and m.country), None)
    end = told.last if owner is None else owner.last  # 'a citizen of Bulgaria'
    countries = (place.country for at in range(told.first, end) if (place := known[at].place) is not None)
    return tuple(dict.fromkeys(countries))
