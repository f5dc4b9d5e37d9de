"""An attribute between a number and its noun, where adjectives agree: 'трое находящихся в тюрьме учителей'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE, INSTRUMENTAL
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import Mention

FAR: Final = 5  # words between the participle and the noun


def with_attributes(mentions: list[Mention], sweep: Sweep) -> list[Mention]:
    """The mentions; a number with a participle, and the noun behind what hangs on this, made one."""
    if not any(m.counted for m in mentions):
        return mentions
    found: list[Mention] = []
    for mention in mentions:
        at = next((at for at in range(len(found) - 1, -1, -1) if found[at].counted), -1)
        if at >= 0 and _describes(found[at], mention, found[at + 1 :], sweep):
            counted = found[at]
            told = mention.group not in ("", "other")
            group, nations = mention.group if told else counted.group or mention.group, mention.nations
            found[at] = mention._replace(
                first=counted.first, kind="people", number=counted.number, prep=counted.prep, cases=counted.cases,
                group=group, nations=nations or counted.nations, name="", joined=counted.joined,
            )  # fmt: skip
        else:
            found.append(mention)
    return found


def _describes(counted: Mention, noun: Mention, between: list[Mention], sweep: Sweep) -> bool:
    """Whether the number's own word is a participle, and the noun that it tells of stands behind what hangs on it."""
    tagged, clauses = sweep.tagged, sweep.lexicon.clauses
    several = not noun.cases and tagged.known[noun.head].base.endswith(clauses.noun_plurals)  # 'солдат' may be several
    if noun.counted or not (noun.kind == "people" or noun.group) or not (several or noun.cases & GENITIVE):
        return False
    first = counted.last + (counted.kind == "number")  # the participle is taken for a verb
    gap = range(first, noun.head)
    parted = any(tagged.known[k].flags & CONJUNCTION or not tagged.words.form[k][0].isalnum() for k in gap)
    if not 0 < len(gap) <= FAR or parted or any(m.kind == "people" for m in between):
        return False
    participle = any(form.features & PARTICIPLE for form in tagged.known[first - 1].verbs)
    if not tagged.known[first - 1].group:
        return participle  # 'трое находящихся в тюрьме учителей'
    # 'двое задержанных в пятницу учителей', '40 попавших в плен солдат'; not 'двое задержанных в лагере повстанцев'
    timed = first in sweep.times or first + 1 in sweep.times
    timed = timed or any(tagged.words.lower[k] in clauses.captivities for k in gap)
    return not noun.prep and (timed or any(m.kind == "place" or m.cases == INSTRUMENTAL for m in between))
