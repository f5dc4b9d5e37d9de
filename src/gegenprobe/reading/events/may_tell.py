"""Whether the words of a sentence may tell of an event at all, asked before the sentence is taken apart."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PART, PARTITIVE, Lexicon, Need
from gegenprobe.reading.events.needs import another, same
from gegenprobe.reading.events.terms_alone import phrases_alone
from gegenprobe.reading.told.stories import Stories
from gegenprobe.reading.words.tagging import MEMBERS, Tagged

PROBABLY: Final = 2
OTHER: Final = "other"  # the group of people of whom no word tells what they are


def tells_without_event(tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether nouns for those whom something befell, or words for a part, may tell of them without any event."""
    if tagged.marks & MEMBERS or tagged.flags & (PART | PARTITIVE):
        return True
    return any(word.group in lexicon.captive for word in tagged.known)


def may_tell(tagged: Tagged, lexicon: Lexicon, stories: Stories) -> int:
    """Whether the sentence may tell something where nothing was told before it: 0 no, 1 perhaps, 2 probably."""
    numbers = _frames_of(tagged, lexicon)
    asked: list[frozenset[int]] = []
    carried = weak = False
    groups = {word.group for word in tagged.known if word.group} if numbers else set()
    for number in numbers:
        frame, needs = lexicon.frames[number], lexicon.needs_of[number]
        if frame.story and not stories.tell(frame.story):
            continue
        if needs:
            asked.append(needs)
        if frame.groups and not frame.both:
            carried = carried or frame.abroad or not groups.isdisjoint(frame.groups) or OTHER in frame.groups
        elif not needs and not frame.groups:
            if not frame.weak:
                return PROBABLY
            weak = True
    if carried or weak or tells_without_event(tagged, lexicon):
        return 1
    if phrases_alone(tagged, lexicon):
        return 1
    return 1 if asked and _is_met(set().union(*asked), tagged, lexicon) else 0


def _frames_of(tagged: Tagged, lexicon: Lexicon) -> set[int]:
    """The frames of its words; of verbs with a particle only where that stands in the sentence."""
    found: set[int] = set()
    lower = tagged.words.lower
    for word in tagged.known:
        if word.events:
            found.update(word.events)
        for form in word.verbs:
            use = lexicon.verbs.get(form.lemma) if not form.particle or form.particle in lower else None
            if use is not None and use.frames:
                found.update(use.frames)
    return found


def _is_met(needed: set[int], tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a word may end one of these needs, and what that has before it stands there, or anywhere if far."""
    lower, known = tagged.words.lower, tagged.known
    for at, numbers in tagged.ending:
        for number in numbers:
            if number not in needed:
                continue
            need: Need = lexicon.phrases_needed[number]
            if not need.before or (_is_before(need, at, tagged) if need.gap else not another(need, at, lower, known)):
                return True
    return False


def _is_before(need: Need, at: int, tagged: Tagged) -> bool:
    """Whether the word that a need with a gap begins with stands anywhere before its last one."""
    lower, known = tagged.words.lower, tagged.known
    return any(same(need.before[0], k, lower, known) for k in range(at))
