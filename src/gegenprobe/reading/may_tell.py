"""Whether the words of a sentence may tell of an event at all, asked before the sentence is taken apart."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PART, PARTITIVE, Lexicon, Need
from gegenprobe.reading.needs import another, same
from gegenprobe.reading.tagging import MEMBERS, Tagged

PROBABLY: Final = 2
OTHER: Final = "other"  # the group of people of whom no word tells what they are


def tells_without_event(tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether nouns for those whom something befell, or words for a part, may tell of them without any event."""
    if tagged.marks & MEMBERS or tagged.flags & (PART | PARTITIVE):
        return True
    return any(word.group in lexicon.captive for word in tagged.known)


def may_tell(tagged: Tagged, lexicon: Lexicon) -> int:
    """Whether the sentence may tell something where nothing was told before it: 0 no, 1 perhaps, 2 probably."""
    found = 1 if tells_without_event(tagged, lexicon) else 0
    lower, met = tagged.words.lower, _needs_near(tagged, lexicon)
    groups = {word.group for word in tagged.known if word.group}
    for word in tagged.known:
        if word.events:
            found = max(found, _holding(word.events, met, groups, lexicon))
        for form in word.verbs if found < PROBABLY else ():
            use = lexicon.verbs.get(form.lemma) if not form.particle or form.particle in lower else None
            if use is not None and use.frames:
                found = max(found, _holding(use.frames, met, groups, lexicon))
        if found == PROBABLY:
            break
    return found


def _holding(numbers: tuple[int, ...], met: set[int], groups: set[str], lexicon: Lexicon) -> int:
    """What `needs.holds` might say of the frames, were all that is met, and all people, in one clause."""
    found = 0
    for number in numbers:
        frame, needs = lexicon.frames[number], lexicon.needs_of[number]
        if not needs and not frame.groups and not frame.weak:
            return PROBABLY
        if (not needs and not frame.groups) or any(one in needs for one in met):
            found = 1
        elif frame.groups and not frame.both:
            carried = frame.abroad or OTHER in frame.groups or any(group in frame.groups for group in groups)
            found = 1 if carried else found
    return found


def _needs_near(tagged: Tagged, lexicon: Lexicon) -> set[int]:
    """The needs that words of the sentence may end; of what has to stand before, the first word is looked for."""
    lower, known = tagged.words.lower, tagged.known
    met: set[int] = set()
    for at, numbers in tagged.ending:
        for number in numbers:
            need: Need = lexicon.phrases_needed[number]
            if not need.before or (_is_before(need, at, tagged) if need.gap else not another(need, at, lower, known)):
                met.add(number)
    return met


def _is_before(need: Need, at: int, tagged: Tagged) -> bool:
    """Whether the word that a need with a gap begins with stands anywhere before its last one."""
    lower, known = tagged.words.lower, tagged.known
    return any(same(need.before[0], k, lower, known) for k in range(at))
