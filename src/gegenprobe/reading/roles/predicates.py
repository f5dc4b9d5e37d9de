"""What only says who people are: '600 son hombres y 87 son mujeres', 'los 165 que siguen cautivos'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import PEOPLE_KINDS
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

NEAR: Final = 2  # words from the number to who they are
NEAR_VERB: Final = 3  # words from the verb to what people are ('lleva tres años preso')


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


def as_they_are(share: Mention, verb: int, sentence: Sentence) -> Mention:
    """'two are Latvians': a number with the country and group of those right behind its verb of being."""
    who = next((m for m in sentence.mentions if m.first > verb), None)
    plain = who is not None and who.kind == "people" and not who.prep and not who.counted
    if share.nations or who is None or not plain or who.first - verb > NEAR:
        return share
    return share._replace(nations=who.nations, group=share.group or who.group)


def _tells_who(people: Mention, counted: Mention, sentence: Sentence) -> bool:
    plain = people.kind == "people" and people.number is None and not people.prep and not people.joined
    near = 0 < people.first - counted.last <= NEAR
    return plain and near and bool(sentence.tagged.known[people.first - 1].verbs)


def of_the_share(event: Event, mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """'20 detenidos, de los que 17 están en prisión': a share right before the verb is who the verb tells of."""
    first = sentence.clause(event.clause).first_verb(event.at)
    share = next((m for m in mentions if m.part and m.counted and not m.joined and 0 <= first - m.last <= 1), None)
    if share is None:
        return mentions
    return [m for m in mentions if m is share or m.kind not in PEOPLE_KINDS or m.first > share.first]


def without_predicate(event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'los 165 que siguen cautivos', 'la poeta está presa': bare captives behind the verb say what people are."""
    clause, known = sentence.clause(event.clause), sentence.tagged.known
    opening = [m for m in mentions if m.first == clause.first and m.head == m.first and not m.prep]
    if opening and opening[0].group in lexicon.captive and opening[0].number is None and event.at > opening[0].head:
        others = [m for m in mentions if m.kind in PEOPLE_KINDS and not m.prep and m is not opening[0]]
        return [m for m in mentions if m is not opening[0]] if others else mentions  # 'Cautivo está X'
    told_of = any(m.head < event.at and _may_be_told_of(m, clause.kind) for m in mentions)
    if not told_of:
        return _without_what_they_are(event, mentions, sentence, lexicon)
    bare = (m for m in mentions if m.group in lexicon.captive and m.number is None and not m.prep)
    near = (m for m in bare if event.at < m.first <= event.at + (NEAR_VERB if clause.kind != "relative" else 1))
    said = next((m for m in near if not known[m.first].flags & ARTICLE), None)
    return [m for m in mentions if m is not said]


def _without_what_they_are(
    event: Event, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> list[Mention]:
    """'Sigue preso el periodista X': a captive without an article behind the verb, and who it is behind that."""
    at = next((k for k, m in enumerate(mentions) if m.first == event.at + 1), -1)
    if at < 0 or mentions[at].kind != "people" or mentions[at].group not in lexicon.captive or mentions[at].prep:
        return mentions
    said, behind = mentions[at], mentions[at + 1 :]
    bare = said.number is None and said.last - said.first == 1
    who = next((m for m in behind if m.kind in PEOPLE_KINDS and not m.prep), None)
    named = who is not None and (who.kind == "person" or bool(sentence.tagged.known[who.first].flags & ARTICLE))
    return [*mentions[:at], *behind] if bare and (named or (who is not None and who.counted)) else mentions


def _may_be_told_of(mention: Mention, clause: str) -> bool:
    """The pronoun of a relative clause; elsewhere the one person or the people before the verb."""
    if clause == "relative":
        return mention.kind == "pronoun"
    return mention.kind in ("person", "people") and not mention.prep
