"""Who acts where only the case tells it: 'арест 12 рыбаков полицией', 'удерживаются повстанцами'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import INSTRUMENTAL
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

_ACTORS: Final = ("body", "person", "place")
_NEAR: Final = 2  # words between a verb and who it is done by


def is_agent(mention: Mention) -> bool:
    """Whether a side stands in the instrumental without a preposition."""
    bare = not mention.prep and not mention.counted and mention.kind in _ACTORS
    return bare and mention.cases == INSTRUMENTAL


def done_by(people: list[Mention], near: list[Mention]) -> list[Mention]:
    """'задержание 12 рыбаков полицией': the side right behind those whom a noun tells of."""
    last = people[-1].last if people else -1
    agent = next((m for m in near if m.first == last), None)
    return with_joined(agent, near) if agent is not None and is_agent(agent) else []


def of_reflexive(event: Event, mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """'26 рыбаков удерживаются повстанцами': behind an active verb whose subject is affected."""
    frame = lexicon.frames[event.frame]
    if not lexicon.clauses.noun_cases or event.passive or event.form is None or "by" in frame.roles:
        return []
    if "subject" not in frame.roles.get("whom", ()):
        return []
    agent = next((m for m in mentions if 0 < m.first - event.at <= _NEAR and is_agent(m)), None)
    return with_joined(agent, mentions)


def behind_participle(at: int, sentence: Sentence) -> list[Mention]:
    """'26 рыбаков, освобождённых в мае полицией, вернулись': the side between a participle and the next mark."""
    form = sentence.tagged.words.form
    end = next((k for k in range(at + 1, len(form)) if not form[k][0].isalnum() and form[k] not in "«»-"), len(form))
    inside = [m for m in sentence.mentions if at < m.head < end]
    agent = next((m for m in inside if is_agent(m)), None)
    return with_joined(agent, inside)
