"""Whether a participle only tells where those are who are counted: 'hay 533 periodistas encarcelados'."""

from __future__ import annotations

from collections.abc import Set

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import STILL, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def counted_as_held(event: Event, people: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the people are counted where they are held, by a verb that counts or behind 'with'."""
    clauses, form = lexicon.clauses, event.form
    if form is None or not clauses.jailed or not form.features & PARTICIPLE:
        return False
    if people.number is None or not 0 <= event.at - people.last <= 1:
        return False
    held = form.lemma in clauses.jailed or bool(sentence.tagged.flags & STILL)
    if not held and not _said_to_be(event, people, sentence, lexicon):
        return False  # 'hubo 20 detenidos': taken; 'actualmente hay 85 opositores detenidos': held
    if people.prep in clauses.holding:
        return True
    around = sentence.clause(sentence.sliced.clause_of[people.head])
    before = [verb for verb in around.verbs if verb.at < people.first]  # '358 fueron encarcelados' tells of the act
    return any(found.lemma in clauses.numbering for verb in before for found in verb.forms)


def _said_to_be(event: Event, people: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Hay 35 mujeres detenidas sin cargos', but 'hay 35 personas detenidas por los disturbios': taken for them."""
    lower, clauses = sentence.tagged.words.lower, lexicon.clauses
    behind = lower[event.at + 1] if event.at + 1 < len(lower) else ""
    around = sentence.clause(sentence.sliced.clause_of[people.head])
    said = any(verb.at < people.first and lower[verb.at] in clauses.there for verb in around.verbs)
    return said and behind not in clauses.agent


def only_for_reasons(counted: Mention, sentence: Sentence, lexicon: Lexicon, besides: Set[int] = frozenset()) -> bool:
    """'Ocho detenidos por secuestro': whether no event stands in the sentence but what they are held for.

    `besides`: words whose events are of others.
    """
    reasons = lexicon.clauses.agent  # "por" is of who acts and of what for
    events = [m for m in sentence.mentions if m.kind == "event" and m.first >= counted.last]
    reasoned = {m.head for m in events if m.prep in reasons} | besides
    return all(at in reasoned for at, word in enumerate(sentence.tagged.known) if word.events)
