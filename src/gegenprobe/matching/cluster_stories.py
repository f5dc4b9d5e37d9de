"""Events that belong to one story: who and where is the same, while the event is another one."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from gegenprobe.matching.cluster_words import Weighed

LIKE = 0.25  # how alike an event's words and all those of a story so far are
_NOTHING, _HEAVIEST = 1e-9, 80  # words of an event that tell its story
ROUNDS = 2  # each event is asked again which story it belongs to, when all stories are there


def stories_of(reports: Sequence[Weighed], events: Sequence[Sequence[int]]) -> list[list[int]]:
    """For each event the reports of its story, in order.

    Events are taken by the day of their first report (those without one last), then by their reports' names.
    """
    words = [_words(reports, event) for event in events]
    order = sorted(range(len(events)), key=lambda at: _when(reports, events[at]))
    stories = _Stories()
    for _ in range(ROUNDS):
        for at in order:
            stories.place(at, words[at])
    return [sorted(number for other in stories.with_(at) for number in events[other]) for at in range(len(events))]


def _when(reports: Sequence[Weighed], event: Sequence[int]) -> tuple[bool, int, str]:
    days = [day.toordinal() for number in event if (day := reports[number].traits.published) is not None]
    return not days, min(days, default=0), min(reports[number].traits.report for number in event)


def _words(reports: Sequence[Weighed], event: Sequence[int]) -> dict[str, float]:
    """The heaviest words of an event's reports together, of length one."""
    total: dict[str, float] = {}
    for number in event:
        for word, weight in reports[number].weights.items():
            total[word] = total.get(word, 0.0) + weight
    heaviest = sorted(total, key=lambda word: (-total[word], word))[:_HEAVIEST]
    length = math.sqrt(math.fsum(total[word] ** 2 for word in heaviest)) or 1.0
    return {word: total[word] / length for word in heaviest}


class _Stories:
    """Stories as sums of their events' words."""

    def __init__(self) -> None:
        self.story: dict[int, int] = {}
        self.events: dict[int, set[int]] = {}
        self.squared: dict[int, float] = {}
        self.having: dict[str, dict[int, float]] = {}

    def with_(self, event: int) -> set[int]:
        """The events of the event's story."""
        return self.events[self.story[event]]

    def place(self, event: int, words: Mapping[str, float]) -> None:
        """Put an event into the story that is most like it, or into one of its own."""
        if event in self.story:
            self._change(event, words, -1.0)
        products = self._products(words)
        likes = ((product / math.sqrt(max(_NOTHING, self.squared[at])), -at) for at, product in products.items())
        best, story = max(likes, default=(0.0, 0))
        self.story[event] = -story if best >= LIKE else self._new(event)
        self._change(event, words, 1.0)

    def _new(self, event: int) -> int:
        """A number that no story has; that of the event, if it is free."""
        return event if not self.events.get(event) else max(self.events) + 1

    def _products(self, words: Mapping[str, float]) -> dict[int, float]:
        found: dict[int, float] = {}
        for word, weight in words.items():
            for story, total in self.having.get(word, {}).items():
                found[story] = found.get(story, 0.0) + weight * total
        return found

    def _change(self, event: int, words: Mapping[str, float], sign: float) -> None:
        """Add an event's words to its story, or take them out."""
        story = self.story[event] if sign > 0 else self.story.pop(event)
        squared = self.squared.get(story, 0.0)
        members = self.events.setdefault(story, set())
        (members.add if sign > 0 else members.remove)(event)
        for word, weight in words.items():
            row = self.having.setdefault(word, {})
            old = row.get(story, 0.0)
            row[story] = old + sign * weight
            squared += (old + sign * weight) ** 2 - old**2
            if row[story] < _NOTHING:  # no event of the story has the word any more
                del row[story]
        self.squared[story] = squared
        if not members:
            del self.squared[story], self.events[story]
