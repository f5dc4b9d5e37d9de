"""Marks that stand for others: hyphens set as dashes, and the apostrophe of a plural that owns what follows."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon

_APOSTROPHES: Final = frozenset("'’")
_OPENING: Final = frozenset("'‘")
_BEHIND_DASH: Final = frozenset(",.;:)")


def set_marks(first: list[int], last: list[int], form: list[str], lexicon: Lexicon) -> None:
    """Hyphens around words become dashes, and apostrophes of plurals those that an s stands behind."""
    if lexicon.clauses.inner_clauses and "-" in form:
        _set_dashes(first, last, form)
    if lexicon.clauses.fixed_order and not _APOSTROPHES.isdisjoint(form):
        _set_owners(first, last, form, lexicon)


def _set_dashes(first: list[int], last: list[int], form: list[str]) -> None:
    """'el 11J -las mayores protestas- fue ...': hyphens around words, as dashes are set, become dashes."""
    opened, end = -1, len(form)
    for at in range(end):
        if form[at] != "-":
            continue
        before = at == 0 or first[at] > last[at - 1]
        after = at + 1 == end or first[at + 1] > last[at]
        if before and not after:
            opened = at
        elif not before and opened >= 0 and (after or form[at + 1] in _BEHIND_DASH):
            form[opened] = form[at] = "–"
            opened = -1


def _set_owners(first: list[int], last: list[int], form: list[str], lexicon: Lexicon) -> None:
    """'the nuns' release': the apostrophe behind a plural noun for people is as the one before an s."""
    singular = next((mark for mark in lexicon.clauses.possessives if mark[0] in _APOSTROPHES), "")
    for at in range(1, len(form) - 1):
        if form[at] not in _APOSTROPHES or not singular or any(mark in _OPENING for mark in form[:at]):
            continue
        tied = first[at] == last[at - 1] and first[at + 1] > last[at] and form[at + 1][0].islower()
        noun = lexicon.words.get(form[at - 1].lower()) if tied and form[at - 1].endswith(singular[1:]) else None
        if noun is not None and noun.group:
            form[at] = singular
