"""A body by its full name and its short form: 'Internationale Gesellschaft für Menschenrechte (IGFM)'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.words.tagging import Tagged

SHORTEST: Final = 3
LONGEST: Final = 8
BACK: Final = 60  # characters before the bracket in which the name may begin
_KINDS: Final = ("body", "thing", "person", "place")


def with_short_forms(mentions: list[Mention], tagged: Tagged) -> list[Mention]:
    """The mentions; words whose initials are the capitals in brackets right behind them are one body."""
    form = tagged.words.form
    for at in range(2, len(form) - 2):
        short = form[at + 1]
        if form[at] != "(" or form[at + 2] != ")" or not (short.isupper() and short.isalpha()):
            continue
        first = first_word(form, at, short) if SHORTEST <= len(short) <= LONGEST else -1
        if first >= 0:
            mentions = _as_one(mentions, (first, at), tagged)
    return mentions


def first_word(form: list[str], end: int, short: str) -> int:
    """Where the words before `end` begin whose initials are `short`, last to first; -1 when they are not."""
    left, at = short.lower(), end - 1
    while left and at >= 0:
        word = form[at]
        if word[0].lower() == left[-1]:
            left = left[:-1]
        elif (word[0].isupper() and word not in QUOTES) or not (word[0].isalpha() or word in QUOTES):
            return -1
        at -= 1
    return at + 1 if not left and form[at + 1][0].isupper() else -1


def _as_one(mentions: list[Mention], span: tuple[int, int], tagged: Tagged) -> list[Mention]:
    """The mentions with one body in place of all that the name's words were read as."""
    first, end = span
    inside = [m for m in mentions if m.last > first and m.first < end + 3]
    if not inside or any(m.kind not in _KINDS or m.number is not None for m in inside):
        return mentions
    lead = inside[0]
    whole = lead.kind == "body" and lead.last >= end
    name = lead.name if whole else tagged.words.slice(first, end)
    body = lead._replace(head=first, last=end + 3, kind="body", name=name, group="", owner="", events=())
    at = mentions.index(lead)
    return [*mentions[:at], body, *(m for m in mentions[at + 1 :] if m not in inside)]
