"""'The Lithuanian leader': who leads a country, called by an office and a nation, and told of by name before."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Context

BACK: Final = 12  # sentences in which the name is looked for


def leader_meant(office: Mention, stands: tuple[Sentence, int], context: Context) -> str:
    """The name of the leader of that country told of last; '' for another office, or where none was named."""
    (sentence, number), leaders = stands, context.lexicon.clauses.leaders
    if not leaders or not office.nations or office.owner != "office" or " " in office.name or office.counted:
        return ""
    if sentence.tagged.known[office.head].base not in leaders:
        return ""
    for back in range(number, max(0, number - BACK), -1):
        told = context.sentence_before(back)
        for other in reversed(told.mentions) if told is not None else ():
            if other.kind == "person" and other.country == office.nations[0] and _leads(other, told, leaders):
                name = context.names.full(other.name)
                if " " in name and name[:1].isupper():
                    return name
    return ""


def _leads(person: Mention, told: Sentence | None, leaders: tuple[str, ...]) -> bool:
    """Whether one of the words before the name is an office of those who lead a country."""
    known = told.tagged.known[person.first : person.last] if told is not None else ()
    return any(word.base in leaders for word in known)
