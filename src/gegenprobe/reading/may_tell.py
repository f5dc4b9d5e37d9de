"""Whether the words of a sentence may tell of an event at all, asked before the sentence is taken apart."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PART, PARTITIVE, Lexicon, Need
from gegenprobe.reading.needs import another, same
from gegenprobe.reading.tagging import MEMBERS, Tagged


def tells_without_event(tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether nouns for those whom something befell, or words for a part, may tell of them without any event."""
    if tagged.marks & MEMBERS or tagged.flags & (PART | PARTITIVE):
        return True
    return any(word.group in lexicon.captive for word in tagged.known)


def may_tell(tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether the sentence may tell something where nothing was told before it."""
    return tells_without_event(tagged, lexicon) or _may_have_event(tagged, lexicon)


def _may_have_event(tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether some frame finds its word, and anywhere in the sentence what it needs, or a group may carry it."""
    lower, met = tagged.words.lower, _needs_near(tagged, lexicon)
    for word in tagged.known:
        if word.events and _one_holds(word.events, met, lexicon):
            return True
        for form in word.verbs:
            use = lexicon.verbs.get(form.lemma) if not form.particle or form.particle in lower else None
            if use is not None and use.frames and _one_holds(use.frames, met, lexicon):
                return True
    return False


def _one_holds(frames: tuple[int, ...], met: set[int], lexicon: Lexicon) -> bool:
    """Whether `needs.holds` might say so of one of the frames, were all that is met in one clause."""
    for number in frames:
        frame, needs = lexicon.frames[number], lexicon.needs_of[number]
        if not needs or (frame.groups and not frame.both) or any(one in needs for one in met):
            return True
    return False


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
