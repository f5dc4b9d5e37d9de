"""Who speaks apart from the verb: 'The guard, in a statement, said', 'Die Anwältin, Rosa Lenz, bestätigte'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import RELATIVE
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.sentence import Sentence

OPENING: Final = 2  # words before who speaks: what opens the clause, and an article
_SPEAKERS: Final = ("person", "body")


def before_insertion(sentence: Sentence, clause: Clause) -> tuple[Mention, ...]:
    """Who begins the clause that an insertion between commas cuts off from its verb; () where none does."""
    form = sentence.tagged.words.form
    if not clause.number or not clause.verbs or clause.verbs[0].at != clause.first or form[clause.first - 1] != ",":
        return ()
    begun = _begun(sentence, clause)
    if begun < 0:
        return ()
    first = next((m for m in sentence.mentions if m.first >= begun), None)
    if first is None or first.kind not in _SPEAKERS or first.prep or first.first - begun > OPENING:
        return ()
    set_off = any(form[at] == "," for at in range(first.last, clause.first - 1))
    held = next((m for m in sentence.mentions if m.first > first.last and m.name == first.name and not m.owner), None)
    first = held if held is not None and first.owner == "office" and held.last < clause.first else first
    named = not first.cases or first.cases & NOMINATIVE
    return (first._replace(aside=False, joined=False),) if named and set_off else ()


def _begun(sentence: Sentence, clause: Clause) -> int:
    """The first word of what stands before without a finite verb, behind a colon if there is one; -1."""
    colon = max((k for k in range(clause.first) if sentence.tagged.words.form[k] == ":"), default=-1)
    for number in range(clause.number - 1, -1, -1):
        before = sentence.clause(number)
        if before.kind == "relative":
            continue
        verbs = [verb for verb in before.verbs if colon < verb.at < clause.first]
        finite = any(form.features & FINITE == form.features for verb in verbs for form in verb.forms)
        return -1 if finite or before.quote != clause.quote else max(before.first, colon + 1)
    return -1


def antecedent(sentence: Sentence, clause: Clause, subject: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """'Lantern, which counted 40 arrests, ...': whom the relative that speaks tells of; () where it is no relative."""
    if clause.kind != "relative" or len(subject) != 1 or subject[0].kind != "pronoun":
        return ()
    if subject[0].first > clause.first + 1 or not sentence.tagged.known[subject[0].head].flags & RELATIVE:
        return ()
    before = [m for m in sentence.mentions if m.last in (clause.first, clause.first - 1) and m.kind in _SPEAKERS]
    return tuple(m._replace(prep="", aside=False, joined=False) for m in before[-1:])
