"""Who talks with whom where order tells roles: subjects taken for objects, pronouns, owners of a talk."""

from __future__ import annotations

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import POSSESSIVE, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled, with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

SIDES = ("person", "body", "place")


def talking(event: Event, roles: Filled, sentence: Sentence, lexicon: Lexicon) -> Filled:
    """The roles of a talk with the side filled that stands elsewhere in the sentence."""
    if event.noun is not None and not roles.by and roles.counterpart and event.noun.prep in lexicon.clauses.on_occasion:
        return roles._replace(by=_speaking_there(event.noun, event, sentence))
    if not lexicon.clauses.fixed_order:
        return roles
    roles = _without_affected(event, roles)
    if len(roles.by) == 1 and roles.by[0].kind == "pronoun":
        return roles._replace(by=_named_before(roles.by[0], event, sentence, lexicon) or roles.by)
    sides = lexicon.frames[event.frame].roles.get("with", ())
    together = any(place in lexicon.clauses.with_others for place in sides)  # a letter is sent to somebody
    if event.noun is not None and not roles.by and roles.counterpart and together:
        return roles._replace(by=_owner(event.noun, event, sentence, lexicon))
    return roles


def _without_affected(event: Event, roles: Filled) -> Filled:
    """'Ana Holm met with the mayor, Erik Berg': nobody is affected; who stands before the verb is one side."""
    named = [m for m in roles.whom if m.last <= event.at and m.kind == "person" and m.name and not m.prep]
    if not roles.by and not roles.counterpart and len(named) > 1:
        return roles._replace(by=named, whom=[])  # 'The two presidents, Ana Holm and Erik Berg, met in Lima'
    before = [m for m in roles.whom if m.last <= event.at and m.kind in SIDES and not m.prep]
    if roles.by or not roles.counterpart or not before or event.passive:
        return roles
    return roles._replace(by=before, whom=[])


def _named_before(pronoun: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Coale went to Minsk, where he met X': the subject of the clause before; [] for several, or a pronoun ('she')."""
    if pronoun.name not in lexicon.clauses.singular:
        return []
    clause_of = sentence.sliced.clause_of
    earlier = [m for m in sentence.mentions if m.last <= pronoun.first and m.kind in ("person", "pronoun")]
    subject = [m for m in earlier if not m.prep][:1]
    return [m for m in subject if m.kind == "person" and m.name and clause_of[m.head] != event.clause]


def _speaking_there(noun: Mention, event: Event, sentence: Sentence) -> list[Mention]:
    """'En una reunión con Ana Ruiz, el ministro Luis Soto pidió ...': who acts where something is told of the talk."""
    inside = [m for m in sentence.in_clause(event.clause) if not m.prep and not m.joined and m is not noun]
    named = [m for m in inside if m.kind in ("person", "body", "place") and (not m.cases or m.cases & NOMINATIVE)]
    return named[:1]


def _owner(noun: Mention, event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Guterres cancelled his meeting with X': the subject of the verb that the talk is told by; not of 'the talks'."""
    known = sentence.tagged.known
    if sentence.tagged.words.lower[noun.first] in lexicon.clauses.definites:
        return []
    inside = [m for m in sentence.in_clause(event.clause) if m.last <= noun.first and not m.prep and not m.joined]
    owned = any(known[at].flags & POSSESSIVE for at in range(noun.first, noun.head + 1))
    verbs = [verb for verb in sentence.clause(event.clause).verbs if verb.at < noun.first]
    told = bool(verbs) and (owned or not noun.prep)
    subject = next((m for m in inside if m.kind in SIDES and m.last <= verbs[0].at), None) if told else None
    return with_joined(subject, inside)
