"""People given in return for others: 'freed three hostages in exchange for 400 prisoners'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import IN_RETURN, PREPOSITION, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

NEAR: Final = 2  # words between people and who holds them


def given_in_return(event: Event, sentence: Sentence, lexicon: Lexicon, told: list[Mention]) -> list[Mention]:
    """The counted captives behind 'in exchange for' in the clause of a release; `told` are already read."""
    if not told:
        return []
    inside = [*sentence.in_clause(event.clause), *_in_second(event, sentence, lexicon)]
    counted = [m for m in inside if m.kind in ("people", "number") and m.counted]
    found = [m for m in counted if m.group in lexicon.captive or m.nations or m.kind == "number"]
    if lexicon.clauses.object_marks:  # 'excarceló a cambio a 90 presos': the object of the release itself
        found = [m for m in found if m.prep not in lexicon.clauses.object_marks]
    if lexicon.clauses.nouns_capitalised:  # the verb may stand last: 'im Tausch gegen fünf Häftlinge freigelassen'
        found = [m for m in found if m not in told and swapped_for(m, sentence, lexicon)]
        definites, lower = lexicon.clauses.definites, sentence.tagged.words.lower
        return [m for m in found if lower[m.first] not in definites][:1]  # 'für die drei Geiseln': told of elsewhere
    marked = [m for m in found if behind_return(m, sentence)]
    return [m for m in marked if m not in told and m.first > event.at][:1]


def swapped_for(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'im Austausch gegen 150 Gefangene', not 'im Gegenzug 150 Gefangene': the words end in a preposition."""
    if not sentence.tagged.flags & IN_RETURN or not mention.first or not behind_return(mention, sentence):
        return False
    last = lexicon.words.get(sentence.tagged.words.lower[mention.first - 1])
    return last is not None and bool(last.flags & PREPOSITION)


def _in_second(event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'were let go and flown out in exchange for 12': the mentions of the clause that goes on with the same people."""
    if not lexicon.clauses.fixed_order:
        return []
    later = [c.number for c in sentence.sliced.clauses if c.kind == "coordinate" and c.parent == event.clause]
    return [m for number in later for m in sentence.in_clause(number)]


def left_in_return(sentence: Sentence, lexicon: Lexicon, told: set[int]) -> list[Mention]:
    """'gave up the bodies in return for 410 captives': captives or citizens given for something; `told`: heads read."""
    counted = [m for m in sentence.mentions if m.kind == "people" and m.counted and m.head not in told]
    return [m for m in counted if (m.group in lexicon.captive or m.nations) and behind_return(m, sentence)]


def held_by(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'in exchange for 39 Palestinians imprisoned by Israel': who holds them, and so lets them go."""
    after = [m for m in sentence.mentions if m.first >= mention.last]
    agent = next(iter(after), None)
    if agent is None or agent.prep not in lexicon.clauses.agent or agent.kind not in ("place", "body", "person"):
        return []
    return [agent] if agent.first - mention.last <= NEAR else []


def behind_return(mention: Mention, sentence: Sentence) -> bool:
    """Whether the words for a return stand right before the people, or open their phrase."""
    known, length = sentence.tagged.known, sentence.tagged.length
    before = next((at for at in range(mention.first - 1, -1, -1) if length[at]), 0)
    return any(known[at].flags & IN_RETURN for at in (mention.first, before))
