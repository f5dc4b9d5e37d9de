"""Who one of those told of is: 'Una de las personas liberadas es la activista Ana Ruiz'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import NEGATION, PARTITIVE, PREPOSITION
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.part_drafts import without_whole
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention

_FARTHEST: Final = 16  # words from the word for one to the verb of being
_NEAREST: Final = 3


def tell_one_by_name(reading: SentenceReading) -> None:
    """'Uno de los mineros liberados el domingo es X': what befell them befell who is named behind the verb."""
    tagged, opens = reading.sentence.tagged, reading.lexicon.clauses.one_named
    if not opens or tagged.words.lower[0] not in opens or len(tagged.words) <= _NEAREST:
        return
    if not tagged.known[1].flags & (PREPOSITION | PARTITIVE):
        return
    named = next((m for m in reading.sentence.mentions if _is_named(reading, m)), None)
    if named is None or any(named.head in (m.head for m in draft.mentions) for draft in reading.drafts):
        return
    near = (d for d in (*reading.unsaid, *reading.drafts) if d.sentence == reading.number and d.at_word < named.first)
    told = [d for d in near if d.mentions and d.mentions[0].first <= 1]
    if not told:
        return
    draft = told[-1]
    if draft in reading.unsaid:
        without_whole(reading, draft, [named._replace(joined=False)], draft.at_word)
    elif draft.count is not None and draft.count.value == 1 and not draft.people:
        draft.people, draft.count = names_of_people(reading, [named]), None
        draft.group = named.group or draft.group


def _is_named(reading: SentenceReading, mention: Mention) -> bool:
    """Whether somebody by name stands right behind a verb of being that nothing denies."""
    at, known, uses = mention.first - 1, reading.sentence.tagged.known, reading.lexicon.verbs
    if mention.kind != "person" or mention.owner == "office" or mention.prep or not _NEAREST <= at <= _FARTHEST:
        return False
    being = [form for form in known[at].verbs if form.features & FINITE and form.lemma in uses]
    return any("passive" in uses[form.lemma].auxiliary for form in being) and not known[at - 1].flags & NEGATION
