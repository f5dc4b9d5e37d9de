"""Sides of talks that stand before their noun or in the clause around, and who is only ready to talk."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import GOVERNOR, POSSESSIVE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled, with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.actors_left_out import bare_before, main_behind
from gegenprobe.reading.sentences.sentence import Sentence

_SIDES: Final = ("person", "body", "place")
_PAIR: Final = 2


def with_sides(event: Event, frame: Frame, roles: Filled, sentence: Sentence, lexicon: Lexicon) -> Filled:
    """The roles of a talk with the sides that its own words leave out."""
    if "with" in frame.roles and event.noun is not None and _only_there(roles.by, sentence, lexicon):
        clause = sentence.clause(event.clause)
        behind = _behind_verb(clause, sentence) if lexicon.clauses.noun_cases else []
        return roles._replace(by=_subject(clause, sentence) or behind)
    if "with" not in frame.roles or roles.by:
        return roles
    if event.noun is None:
        return _without_noun(event, roles, sentence, lexicon) if roles.counterpart else roles
    if not roles.counterpart:
        pair = _between(event.noun, event, frame, sentence)
        return roles._replace(by=pair[:1], counterpart=pair[1:]) if pair else roles
    return roles._replace(by=_of_verb(event.noun, event, sentence, lexicon))


def _only_there(by: list[Mention], sentence: Sentence, lexicon: Lexicon) -> bool:
    """'führte in Doha Gespräche mit X': the place right before the noun is where they talk, and owns nothing."""
    first = by[0] if len(by) == 1 else None
    if first is None or first.kind != "place" or first.prep not in lexicon.clauses.inside or first.owner:
        return False
    owns = lexicon.clauses.nouns_capitalised and first.name != sentence.tagged.words.form[first.last - 1]
    return not owns


def _without_noun(event: Event, roles: Filled, sentence: Sentence, lexicon: Lexicon) -> Filled:
    """'Am Montag traf sich Ana Lund mit X': who stands behind the verb is a side, nobody is affected."""
    named = [m for m in roles.whom if m.kind == "person" and m.name and not m.prep and not m.counted]
    if lexicon.clauses.nouns_capitalised and named and not event.passive:
        return roles._replace(by=named, whom=[])
    return roles._replace(by=_of_main(event, sentence, lexicon))


def _between(noun: Mention, event: Event, frame: Frame, sentence: Sentence) -> list[Mention]:
    """'Zwischen Peru und Chile laufen Verhandlungen': two behind one preposition of the noun, before it."""
    before = [m for m in sentence.in_clause(event.clause) if m.last <= noun.first and m.kind in _SIDES]
    first = next((m for m in before if m.prep and m.prep in frame.roles.get("by", ()) and not m.joined), None)
    pair = with_joined(first, before) if first is not None else []
    several = len(pair) == _PAIR and pair[1].prep in ("", pair[0].prep)
    return pair if several and sentence.clause(event.clause).verbs else []


def _of_main(event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Tras reunirse con X, Y elogió el puente': the subject of the main clause right behind an infinitive."""
    clause = sentence.clause(event.clause)
    if not lexicon.clauses.subjects_dropped or clause.kind not in ("background", "purpose"):
        return []
    main = main_behind(clause, sentence)
    return _subject(main, sentence) if main is not None else []


def _subject(clause: Clause, sentence: Sentence) -> list[Mention]:
    """The side before the first verb of a clause, without a preposition, with those joined to it."""
    inside = bare_before(clause.first_verb(clause.first), clause, sentence)
    first = next((m for m in inside if m.kind in _SIDES), None)
    return with_joined(first, inside)


def _behind_verb(clause: Clause, sentence: Sentence) -> list[Mention]:
    """'В Астану для переговоров с Котовым прибудет Ана Лунд': who stands right behind the verb, in the nominative."""
    last = clause.verbs[-1].at if clause.verbs else clause.last
    inside = sentence.in_clause(clause.number)
    behind = (m for m in inside if m.first == last + 1 and m.kind in _SIDES and not m.prep)
    return with_joined(next((m for m in behind if not m.cases or m.cases & NOMINATIVE), None), inside)


def _of_verb(noun: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Lima pidió un diálogo con Quito': the subject of the verb that has the talk as its object, not 'the talks'."""
    clause, known = sentence.clause(event.clause), sentence.tagged.known
    if not lexicon.clauses.subjects_dropped or noun.prep:
        return []
    verbs = [verb.at for verb in clause.verbs if verb.at < noun.first]
    owned = any(known[at].flags & POSSESSIVE for at in range(noun.first, noun.head + 1))
    one = noun.number is not None or sentence.tagged.words.lower[noun.first] in lexicon.clauses.single
    return _subject(clause, sentence) if verbs and (owned or one or noun.first == noun.head) else []


def ready_to_talk(event: Event, offers: bool, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'ist zu Gesprächen mit Lima bereit', 'готов к переговорам с Перу': what somebody is ready for is offered."""
    if event.noun is None or event.noun.prep not in lexicon.clauses.toward:
        return False
    clause, known = sentence.clause(event.clause), sentence.tagged.known
    words = (known[at] for at in range(clause.first, clause.last))
    ready = (word.status == "negotiated" and not (word.verbs or word.events or word.flags & GOVERNOR) for word in words)
    return offers or any(ready)
