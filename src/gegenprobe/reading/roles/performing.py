"""Who acts in the verb that an event noun hangs on: 'la policía procedió a la detención de 12'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import VerbAt
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import with_joined
from gegenprobe.reading.events.passive_voice import is_passive
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.weighing import actor_at
from gegenprobe.reading.sentences.sentence import Sentence

NEAR: Final = 5  # words from the verb to its noun: 'llevó a cabo ayer la detención'
OPENING_QUOTES: Final = frozenset("\"«„“‘'")
_ACTORS: Final = ("body", "person", "place")


def performer(event: Event, kind: Kind, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """Who performs an event told by a noun ('logró la captura de 12'), or ends something with it; [].

    Who gains or ends something with people's freedom is seldom the one who held them.
    """
    clauses, noun = lexicon.clauses, event.noun
    if noun is None or not clauses.performs or "by" not in lexicon.frames[event.frame].roles:
        return []
    clause = sentence.clause(event.clause)
    if not clauses.subjects_dropped:
        return _of_verb_around(noun, clause, sentence, lexicon)
    before = [verb for verb in clause.verbs if verb.at < noun.first]
    if not before or _of_nobody(before[-1], clause, sentence, lexicon):
        return []
    verb = before[-1]
    verbs = lexicon.performs if kind.leaves else lexicon.performs | {*clauses.achieves}
    ended = not kind.leaves and noun.prep in clauses.performs_with
    return _subject(clause, verb, sentence) if ended or _told_by(verb, noun, verbs, sentence) else []


def _of_verb_around(noun: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Police carried out the arrest of 12', 'Chile hat mit der Abschiebung von 300 begonnen': the verb's subject."""
    verb = next((v for v in clause.verbs if _performs(v, noun, lexicon)), None)
    if verb is None or (noun.prep and noun.prep not in lexicon.clauses.begins_with):
        return []
    if _of_nobody(verb, clause, sentence, lexicon):
        return []
    inside = [m for m in sentence.in_clause(clause.number) if not m.aside]
    first, last = min(verb.at, noun.first), max(verb.at, noun.first)
    if any(first < m.first < last and m is not noun and not m.prep and m.kind == "event" for m in inside):
        return []
    ahead = [m for m in inside if m.last <= noun.first and not m.prep and m.kind != "event"]
    actor = actor_at("subject", ahead)
    acts = actor is not None and actor.kind in _ACTORS and actor.number is None
    return [m for m in with_joined(actor, ahead) if not m.prep] if acts else []


def _performs(verb: VerbAt, noun: Mention, lexicon: Lexicon) -> bool:
    """Whether a verb is one of these and near: before the noun, or at the end of its clause."""
    known = any(form.lemma in lexicon.performs for form in verb.forms)
    return known and (verb.at > noun.first or noun.first - verb.at <= NEAR)


def _told_by(verb: VerbAt, noun: Mention, verbs: frozenset[str], sentence: Sentence) -> bool:
    """Whether the noun is what the verb, one of these, does: near it, and no other object between."""
    if noun.first - verb.at > NEAR or all(form.lemma not in verbs for form in verb.forms):
        return False
    clause = sentence.sliced.clause_of[verb.at]
    return not any(verb.at < m.first < noun.first and not m.prep for m in sentence.in_clause(clause))


def _of_nobody(verb: VerbAt, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Se logró la captura', 'la banda fue desarticulada con': the verb's subject does not act; nor who only tells."""
    lower = sentence.tagged.words.lower
    if any(word in lexicon.clauses.reflexives for word in lower[max(clause.first, verb.at - 2) : verb.at]):
        return True
    if any(lexicon.verbs[form.lemma].speech for form in verb.forms if form.lemma in lexicon.verbs):
        return True
    participles = (form for form in verb.forms if form.features & PARTICIPLE)
    return any(is_passive(sentence, clause, verb.at, form, lexicon) for form in participles)


def _subject(clause: Clause, verb: VerbAt, sentence: Sentence) -> list[Mention]:
    """Who stands before the verb, in its clause or in the one that this is joined to; []."""
    for _ in range(3):
        before = [m for m in sentence.in_clause(clause.number) if m.last <= verb.at and m.kind != "event"]
        actor = actor_at("subject", [m for m in before if not m.aside])
        if actor is not None:
            acts = actor.kind in _ACTORS and actor.number is None
            return [m for m in with_joined(actor, before) if not m.prep] if acts else []
        if clause.kind not in ("coordinate", "background") or clause.parent < 0:
            return []
        clause = sentence.clause(clause.parent)
    return []


def who_may_act(mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """Without what acts on nobody: 'condenados por «rebelión»', 'por dos delitos', 'Die Forderung, ...'."""
    return [m for m in mentions if not _cannot_act(m, sentence)]


def _cannot_act(mention: Mention, sentence: Sentence) -> bool:
    form, known = sentence.tagged.words.form, sentence.tagged.known
    if mention.kind not in ("thing", "body") or not form[mention.head].islower():
        return False
    marks = form[max(mention.first - 1, 0) : mention.head]
    if any(mark in OPENING_QUOTES for mark in marks):
        return True
    counted = any(mention.first <= hit.first < mention.last for hit in sentence.numbers)
    return mention.kind == "thing" and (counted or bool(known[mention.head].status))
