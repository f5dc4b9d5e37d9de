"""Copies: reports that have passages in common, however shortened, reordered or lightly edited.

The measure is exact: of each side's words (those of title, body and captions) the share that stands in a run of five
words that the other side has, too, wherever it stands there. Two reports are copies when the share of one side
reaches the least share that is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.copy_candidates import candidates
from gegenprobe.matching.copy_shelf import RUN, Opened, Opener, Shelf, ShortRuns
from gegenprobe.matching.hashed_words import HashedWords, Ints

MIN_SHARE = 0.3
_LOW, _HALF = np.uint64(0xFFFFFFFF), np.uint64(32)


class Passage(NamedTuple):
    """A passage that both sides have: where it stands in each text (code points, half open)."""

    left: tuple[int, int]
    right: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Two reports with passages in common; the shares are of each side's words, from 0 to 1.

    Together the passages, in the order of the left text, hold all the words that the shares count. A passage that a
    side has several times is given for each of its places.
    """

    left: str
    right: str
    share_left: float
    share_right: float
    passages: tuple[Passage, ...]


def copies(shelf: Shelf, min_share: float = MIN_SHARE) -> Iterator[Copy]:
    """All copies on the shelf, in the order in which the reports were put there."""
    opener, runs = shelf.opener(), shelf.runs

    def alike(left: int, right: int) -> bool:
        one, other = runs[left], runs[right]
        return max(_share(_among(one, other)), _share(_among(other, one))) >= min_share

    pairs = candidates(runs, min_share, alike)
    for left, right in zip((pairs >> _HALF).tolist(), (pairs & _LOW).tolist(), strict=True):
        copy = compared(opener, left, right, min_share)
        if copy is not None:
            yield copy


def compared(opener: Opener, left: int, right: int, min_share: float = 0.0) -> Copy | None:
    """Two reports side by side, word for word; None when no side's share reaches the least one."""
    one, other = opener.opened(left), opener.opened(right)
    lefts_place, rights_place = one.places_in(other), other.places_in(one)
    share_left, share_right = _share(lefts_place >= 0), _share(rights_place >= 0)
    if max(share_left, share_right) < min_share:
        return None
    return Copy(
        left=opener.names[left],
        right=opener.names[right],
        share_left=share_left,
        share_right=share_right,
        passages=tuple(_passages(one, other, lefts_place, rights_place)),
    )


def _among(runs: ShortRuns, others: ShortRuns) -> NDArray[np.bool_]:
    """For each of the runs whether it is one of the others."""
    if not len(others):
        return np.zeros(len(runs), dtype=np.bool_)
    ordered = np.sort(others)
    found = ordered.searchsorted(runs)
    found[found == len(ordered)] = 0
    has: NDArray[np.bool_] = ordered.take(found) == runs
    return has


def _share(has: NDArray[np.bool_]) -> float:
    """The share of words that stand in a run that is marked (by its first word)."""
    if not len(has):
        return 0.0
    words = np.zeros(len(has) + RUN - 1, dtype=np.bool_)
    for place in range(RUN):
        words[place : place + len(has)] |= has
    return round(int(np.count_nonzero(words)) / len(words), 4)


def _passages(one: Opened, other: Opened, lefts_place: Ints, rights_place: Ints) -> Iterator[Passage]:
    """Each shared run of the left with its first place on the right, then those of the right that are left over."""
    lefts = np.flatnonzero(lefts_place >= 0)
    rights = lefts_place[lefts]
    over = rights_place >= 0
    over[rights] = False
    more = np.flatnonzero(over)
    both = zip(_joined(lefts, rights), _joined(rights_place[more], more), strict=True)
    left, right, last = (np.concatenate(parts) for parts in both)
    order = np.lexsort((last, right, left))
    left, right, last = left[order], right[order], last[order]
    spans = (_spans(one.words, left, left + last), _spans(other.words, right, right + last))
    return (Passage(ours, theirs) for ours, theirs in zip(*spans, strict=True))


def _joined(lefts: Ints, rights: Ints) -> tuple[Ints, Ints, Ints]:
    """Neighbouring runs as one passage: its first words on both sides, and how many words follow them."""
    begins = np.ones(len(lefts), dtype=np.bool_)
    begins[1:] = (lefts[1:] - lefts[:-1] != 1) | (rights[1:] - rights[:-1] != 1)
    first = np.flatnonzero(begins)
    ends = np.append(first[1:], len(lefts))[: len(first)]
    return lefts[first], rights[first], ends - first + RUN - 2


def _spans(words: HashedWords, first: Ints, last: Ints) -> Iterator[tuple[int, int]]:
    """Where passages stand, from their first to their last words."""
    return zip(words.start[first].tolist(), words.end[last].tolist(), strict=True)
