"""Where those moved came to, told elsewhere in the report: 'Ein Abschiebeflug nach Kabul. 24 waren an Bord.'"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.roles.goals import is_inside
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.words.tagging import CARRIES, PLACED, Tagged

_BACK: Final = frozenset({"home", "subject", "dative"})
A_YEAR: Final = timedelta(days=360)
NEAR: Final = 2  # sentences from a goal to those moved there, in a report that tells of several


def tell_moved_to(
    drafts: Sequence[Draft],
    kinds: dict[str, Kind],
    lexicon: Lexicon,
    sentences: tuple[Callable[[int], Sentence], Callable[[int], Tagged]],
) -> None:
    """Give those who were moved, nobody says where to, the goal of the flight or move that is told before them.

    `sentences`: how a sentence is taken apart, and its words alone: one that names no place tells no goal.
    """
    sentence, words = sentences
    moved = [draft for draft in drafts if kinds[draft.kind].moves]
    if not lexicon.clauses.nouns_capitalised or all(draft.to for draft in moved):
        return
    if any(draft.in_exchange or kinds[draft.kind].swaps for draft in drafts):
        return  # each side's people go the other way
    last = max(draft.sentence for draft in moved)
    placed = [number for number in range(last + 1) if words(number).marks & PLACED]
    goals = {number: found for number in placed if (found := _goals(sentence(number), kinds, lexicon))}
    for draft in moved:
        if draft.to:
            goals[draft.sentence] = [*goals.get(draft.sentence, []), draft.to]
    alone = len({country for found in goals.values() for country in found}) == 1
    for draft in moved:
        before = [n for n in goals if n <= draft.sentence and (alone or draft.sentence - n <= NEAR)]
        near = set(goals[max(before)]) if before else set()
        if not draft.to and len(near) == 1 and draft.origin not in near and _may_go(draft, near):
            draft.to = near.pop()


def _may_go(draft: Draft, goals: set[str]) -> bool:
    """Not those of a total or of a year, brought home, sent off by somebody of their own, or of another country.

    Others ('zwölf weitere wurden abgeschoben') may have gone elsewhere.
    """
    ways = draft.frame.roles.get("to", ())
    when = draft.when
    if any(m.more for m in draft.mentions) or (when is not None and when.end - when.start >= A_YEAR):
        return False
    same = not draft.nations or bool(goals.intersection(draft.nations))
    return same and bool(ways) and not (draft.cumulative or draft.by or _BACK.intersection(ways))


def _goals(sentence: Sentence, kinds: dict[str, Kind], lexicon: Lexicon) -> list[str]:
    """The countries to which a flight or a noun for a move goes in the sentence."""
    tagged = sentence.tagged
    numbers = {number for word in tagged.known for number in word.events}
    frames = [f for n in numbers if kinds[(f := lexicon.frames[n]).kind].moves and "to" in f.roles]
    if tagged.marks & CARRIES:
        frames = frames or [f for f in lexicon.frames if f.abroad and "to" in f.roles][:1]
    found: list[str] = []
    for frame in frames:
        ways = frame.roles["to"]
        places = (m for m in sentence.mentions if m.kind == "place" and m.country and m.prep in ways)
        found.extend(m.country for m in places if not is_inside(m, frame, sentence, lexicon))
    return found
