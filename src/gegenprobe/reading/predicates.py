"""Who the counted are, told behind a verb of being: '600 son hombres y 87 son mujeres'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.sentence import Sentence

NEAR: Final = 2  # words from the number to who they are


def with_predicates(mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions; of a number and the people behind its verb of being, the number with their group."""
    if not lexicon.clauses.subjects_dropped:
        return mentions
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        if last is not None and last.counted and _tells_who(mention, last, sentence):
            kept[-1] = last._replace(group=mention.group or last.group, nations=mention.nations or last.nations)
        else:
            kept.append(mention)
    return [named_behind(mention, sentence) for mention in kept]


def named_behind(counted: Mention, sentence: Sentence) -> Mention:
    """'..., y 87 son mujeres': the clause of its own tells who a further number is."""
    if counted.kind != "number" or not counted.counted or counted.group:
        return counted
    behind = next((m for m in sentence.mentions if m.first >= counted.last), None)
    if behind is None or not _tells_who(behind, counted, sentence):
        return counted
    return counted._replace(group=behind.group, nations=counted.nations or behind.nations)


def _tells_who(people: Mention, counted: Mention, sentence: Sentence) -> bool:
    plain = people.kind == "people" and people.number is None and not people.prep and not people.joined
    near = 0 < people.first - counted.last <= NEAR
    return plain and near and bool(sentence.tagged.known[people.first - 1].verbs)
