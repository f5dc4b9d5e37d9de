"""Which person a general word stands for: 'el mandatario', 'la funcionaria' once the report has named one."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.meant.told_before import may_be_known
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Context

BACK: Final = 3  # sentences in which the person is looked for


def person_meant(mention: Mention, stands: tuple[Sentence, int], context: Context) -> str:
    """'El mandatario dijo' after 'El presidente de Peru, X, ...': who was named last, and is not whom it befell; ''."""
    (sentence, number), clauses = stands, context.lexicon.clauses
    lower = sentence.tagged.words.lower
    if not clauses.persons_meant or lower[mention.head] not in clauses.persons_meant:
        return ""
    behind = lower[mention.last] if mention.last < len(lower) else ""
    if clauses.prepositions.get(behind, behind) in clauses.genitive_marks:
        return ""  # 'el abogado de los presos'
    if mention.number is not None or not may_be_known(mention, sentence, context.lexicon):
        return ""
    if any(m.kind == "person" and m.owner != "office" and m.head < mention.head for m in sentence.mentions):
        return ""
    befallen = {name for draft in context.latest(()) for name in draft.people}
    for back in range(number, max(0, number - BACK), -1):
        told = context.sentence_before(back)
        names = _named(told, befallen, context) if told is not None else []
        if names:
            return names[0] if len(names) == 1 else ""
    return ""


def _named(told: Sentence, befallen: set[str], context: Context) -> list[str]:
    """Who a sentence names, without those whom something befell."""
    persons = [m for m in told.mentions if m.kind == "person" and m.name[:1].isupper()]
    return [name for name in dict.fromkeys(context.names.full(m.name) for m in persons) if name not in befallen]
