"""Where the text of a page stands in its raw bytes.

Extraction moves and joins what it keeps: the title comes first, white space shrinks, entities become characters.
What is found again are runs: stretches of the text that stand in the bytes exactly so.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from gegenprobe.model.report import Offsets, Run

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|noscript)\b.*?</\1\s*>|</?[a-zA-Z!?][^<>]*>|&#?\w{1,32};?|[^<&]+|[<&]",
    re.IGNORECASE | re.DOTALL,
)
_NEAR = 4_000  # characters of the page, white space left out, within which the next word of a line is looked for


def offsets_of(text: str, markup: str, encoding: str) -> Offsets | None:
    """The map from the text to the bytes that `markup` was decoded from; None when nothing was found again."""
    seen = list(_seen(markup))
    found = list(_found(text, "".join(char for char, _ in seen), [at for _, at in seen]))
    runs = tuple(_in_bytes(_joined(text, markup, found), markup, encoding))
    return Offsets(encoding, runs) if runs else None


def _seen(markup: str) -> Iterator[tuple[str, int]]:
    """Each character between the tags that is no white space, and where it stands in the markup."""
    for match in _TOKEN.finditer(markup):
        token = match[0]
        if token.startswith("<") and len(token) > 1:
            continue
        entity = html.unescape(token) if token.startswith("&") else token
        for step, char in enumerate(entity):
            if not char.isspace():
                yield char, match.start() + (step if entity == token else 0)


def _found(text: str, shown: str, places: list[int]) -> Iterator[tuple[int, int]]:
    """Places of the text and of the markup that show the same character; lines as wholes first, then their words."""
    cursor = start = 0
    for line in text.split("\n"):
        whole = "".join(line.split())
        at = shown.find(whole, cursor) if whole else -1
        at = shown.find(whole) if whole and at < 0 else at
        for word in re.finditer(r"\S+", line):
            here = at if at >= 0 else shown.find(word[0], cursor, cursor + _NEAR)
            if here < 0:
                continue
            begin = start + word.start()
            yield from ((begin + step, places[here + step]) for step in range(len(word[0])))
            cursor = here + len(word[0])
            at = cursor if at >= 0 else at
        start += len(line) + 1


def _joined(text: str, markup: str, found: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Runs as place in the text, place in the markup, length: as long as both go on with the same characters."""
    begin = end = there = -1
    for at, place in found:
        if text[at] != markup[place]:
            continue  # an entity: it only stands for the character
        between = at - end
        if 0 <= between == place - (there + end - begin) and text[end:at] == markup[place - between : place]:
            end = at + 1
            continue
        if end > begin:
            yield begin, there, end - begin
        begin, end, there = at, at + 1, place
    if end > begin:
        yield begin, there, end - begin


def _in_bytes(runs: Iterator[tuple[int, int, int]], markup: str, encoding: str) -> Iterator[Run]:
    """The runs by bytes."""
    place = byte = 0
    for at, there, length in runs:
        if there < place:
            place = byte = 0
        byte += len(markup[place:there].encode(encoding))
        place = there
        yield Run(at, byte, length)
