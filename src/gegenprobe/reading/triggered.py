"""Whether a report has a sentence worth reading: most have none, and are told apart before anything is made of them."""

from __future__ import annotations

from gegenprobe.packs.library import Tongue
from gegenprobe.text.scan import Hit, worth_reading
from gegenprobe.text.sentences import sentences_of


def any_sentence(text: str, lower: str, hits: list[Hit], tongue: Tongue) -> bool:
    """Whether some sentence is worth reading. None goes past a line's end, so few lines are cut for that."""
    at = 0
    while at < len(hits):
        start = lower.rfind("\n", 0, hits[at][0]) + 1
        end = lower.find("\n", start)
        end = len(lower) if end < 0 else end
        first = at
        while at < len(hits) and hits[at][0] < end:
            at += 1
        here = hits[first:at]
        if worth_reading(here, lower, start, end) and _in_line((text, lower), (start, end), here, tongue):
            return True
    return False


def _in_line(texts: tuple[str, str], line: tuple[int, int], hits: list[Hit], tongue: Tongue) -> bool:
    text, lower = texts
    for a, b in sentences_of(text, tongue.code, line[0], line[1], tongue.sentences.unbroken):
        inside = [hit for hit in hits if a <= hit[0] < b]
        if inside and worth_reading(inside, lower, a, b):
            return True
    return False
