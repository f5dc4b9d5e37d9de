"""Which pairs of reports may be copies: those that share runs by which a report is looked up.

A report is looked up by the KEYS of its five-word runs with the smallest numbers (by all of them, if it has no more)
among all runs of all other reports, and a pair is a candidate when HITS of them are found (one, where a text is so
short that one may be all). The smallest numbers are a fair sample: when a share f of a report's runs stands in another
report, the number found is that of KEYS draws with chance f. Where 0.3 of the words are shared in passages of ten
words, f is 0.18, and fewer than HITS are found once in a hundred million pairs; in passages of six words once in
4,000; in runs of just five words that never overlap, the worst case (f = 0.06), once in 30. Chance and set phrases
seldom make as many.

A run that stands in many reports is most often an idiom, a donation block or a legal line. It leads to pairs only
where reports that have it, taken two and two, are copies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.copy_shelf import RUN, ShortRuns
from gegenprobe.matching.hashed_words import Hashes, mixed

KEYS = 160
HITS = 5  # of the runs that two reports are looked up by, so many are the same
MOST = 1_000  # reports that share a run; beyond that no run leads to a pair
_FEW, _FEWEST = 12, 4  # reports that share a run and are paired without a closer look; fewer where such runs abound
_PAIRS = 100  # for each report, from runs in few reports: what is held stays in proportion
_PROBES = 24  # pairs that are compared to tell copies from boilerplate
_BATCH = 4_000_000
_AT_ONCE = 2_000  # reports whose runs are looked up at once
_PARTS = np.uint32(4)
_LOW, _HALF = np.uint64(0xFFFFFFFF), np.uint64(32)
_NO_RUN = np.uint32(0xFFFFFFFF)

_NONE: NDArray[np.uint64] = np.zeros(0, dtype=np.uint64)

Alike = Callable[[int, int], bool]
Numbers = NDArray[np.int64]
Keys = NDArray[np.uint32]  # runs, cut to 32 bits, by which reports are looked up


class Groups(NamedTuple):
    """Sets of reports that share runs: members of group g are `reports[start[g] : start[g] + size[g]]`, in order.

    `runs` counts the runs that just these reports share.
    """

    reports: Hashes
    start: Numbers
    size: Numbers
    runs: Numbers

    def only(self, chosen: Any) -> Groups:  # noqa: ANN401 - a mask
        """The chosen groups."""
        return Groups(self.reports, self.start[chosen], self.size[chosen], self.runs[chosen])


def candidates(runs: Sequence[ShortRuns], share: float, alike: Alike) -> Hashes:
    """Pairs of report numbers (left << 32 | right, left < right), in order, each once.

    `share` is the least share of words that makes a copy; `alike` tells whether two reports are copies, and is asked
    for some pairs of those that share a frequent run.
    """
    keys = _keys(runs)
    groups = _each_once([_groups(_occurrences(runs, keys, part)) for part in range(int(_PARTS))])
    few = groups.size <= _most_paired(groups.size, len(runs))
    copied = groups.only(~few)
    copied = copied.only(_of_copies(copied, runs, keys, alike))
    groups = groups.only(few)
    short = np.fromiter((len(one) < RUN * HITS / share for one in runs), dtype=np.bool_, count=len(runs))
    hits = [pairs for times in range(1, HITS + 1) for pairs in _pairs(groups.only(groups.runs >= times))]
    return np.union1d(np.concatenate([_NONE, *_pairs(copied)]), _often(np.concatenate([_NONE, *hits]), short))


def _keys(runs: Sequence[ShortRuns]) -> Keys:
    """A row of KEYS runs for each report, in order, filled up with _NO_RUN."""
    keys = np.full((len(runs), KEYS), _NO_RUN, dtype=np.uint32)
    for number, one in enumerate(runs):
        in_order = np.sort(one)
        own = in_order[_first_of_each(in_order)][:KEYS]
        keys[number, : len(own)] = own
    return keys


def _occurrences(runs: Sequence[ShortRuns], keys: Keys, part: int) -> Hashes:
    """Where a run stands that some report is looked up by: run << 32 | report, in order, each once.

    Only for the runs of one part, for all at once would take too much room.
    """
    keys = keys[(keys % _PARTS == part) & (keys != _NO_RUN)]
    bits = min(27, max(16, (len(keys) * 8).bit_length()))
    slots = np.zeros(1 << bits, dtype=np.bool_)
    slots[_slot(keys, bits)] = True
    found = [_NONE]
    for first in range(0, len(runs), _AT_ONCE):
        several = runs[first : first + _AT_ONCE]
        whole = np.concatenate(several)
        reports = np.repeat(np.arange(first, first + len(several), dtype=np.uint64), [len(one) for one in several])
        of_part = np.flatnonzero(whole % _PARTS == part)
        of_part = of_part[slots[_slot(whole[of_part], bits)]]
        found.append((whole[of_part].astype(np.uint64) << _HALF) | reports[of_part])
    everywhere = np.concatenate(found)
    everywhere.sort()
    return everywhere[_first_of_each(everywhere)]


def _slot(runs: ShortRuns, bits: int) -> Keys:
    """Where a run's mark stands; that two runs may share a mark costs time and changes nothing."""
    return (runs * np.uint32(0x9E3779B1)) >> np.uint32(32 - bits)


def _first_of_each(values: Hashes | Keys) -> NDArray[np.bool_]:
    return np.append(True, values[1:] != values[:-1])[: len(values)]


def _groups(occurrences: Hashes) -> tuple[Hashes, Numbers]:
    """The sets of two to MOST reports that share a run: their members one after the other, and their sizes."""
    starts = np.flatnonzero(_first_of_each(occurrences >> _HALF))
    sizes = np.diff(np.append(starts, len(occurrences)))
    shared = (sizes > 1) & (sizes <= MOST)
    return (occurrences & _LOW)[np.repeat(shared, sizes)], sizes[shared]


def _each_once(parts: Sequence[tuple[Hashes, Numbers]]) -> Groups:
    """The groups of all parts, those with the same members as one."""
    reports = np.concatenate([members for members, _ in parts])
    sizes = np.concatenate([counts for _, counts in parts])
    ends = np.cumsum(sizes)
    sums = np.append(np.uint64(0), np.cumsum(mixed(reports + np.uint64(1))))
    signs = mixed(sums[ends] - sums[ends - sizes]) + sizes.astype(np.uint64)
    _, first, runs = np.unique(signs, return_index=True, return_counts=True)
    return Groups(reports, (ends - sizes)[first], sizes[first], runs)


def _most_paired(sizes: Numbers, reports: int) -> int:
    """The largest size of group, up to _FEW, up to which all together have no more than _PAIRS pairs a report."""
    counts = np.bincount(sizes, minlength=_FEW + 1)[: _FEW + 1]
    every = np.arange(_FEW + 1)
    pairs = np.cumsum(counts * (every * (every - 1) // 2))
    return max(_FEWEST, int(np.searchsorted(pairs, _PAIRS * reports, side="right")) - 1)


def _of_copies(groups: Groups, runs: Sequence[ShortRuns], keys: Keys, alike: Alike) -> NDArray[np.bool_]:
    """For each group whether its reports are copies of its longest one, judged by some: a quick look, then a true one.

    The longest is the one that shortened copies have in common.
    """
    found = np.zeros(len(groups.size), dtype=np.bool_)
    lengths = np.fromiter(map(len, runs), dtype=np.int64, count=len(runs))
    asked: dict[tuple[int, int], bool] = {}
    for at, (start, size) in enumerate(zip(groups.start.tolist(), groups.size.tolist(), strict=True)):
        members = groups.reports[start : start + size].astype(np.int64)
        longest = int(members[np.argmax(lengths[members])])
        others = members[members != longest]
        others = others[np.linspace(0, len(others) - 1, min(_PROBES, len(others))).astype(np.int64)]
        if 2 * np.count_nonzero(_keys_shared(keys[others], keys[longest]) > 1) < len(others):
            continue
        for other in others.tolist():
            if (longest, other) not in asked:
                asked[longest, other] = alike(longest, other)
        found[at] = 2 * sum(asked[longest, other] for other in others.tolist()) >= len(others)
    return found


def _keys_shared(several: Keys, one: Keys) -> Numbers:
    """How many keys each of several reports has in common with one."""
    own = one[one != _NO_RUN]
    if not len(own):
        return np.zeros(len(several), dtype=np.int64)
    found = np.minimum(own.searchsorted(several), len(own) - 1)  # a row of keys is in order
    shared: Numbers = np.count_nonzero(own.take(found) == several, axis=1)
    return shared


def _pairs(groups: Groups) -> Iterator[Hashes]:
    """All pairs within each group, groups of one size at a time."""
    for size in np.unique(groups.size).tolist():
        of_size = groups.start[groups.size == size]
        left, right = np.triu_indices(size, 1)
        step = max(1, _BATCH // len(left))
        for at in range(0, len(of_size), step):
            members = groups.reports[of_size[at : at + step, None] + np.arange(size)]
            yield ((members[:, left] << _HALF) | members[:, right]).ravel()


def _often(pairs: Hashes, short: NDArray[np.bool_]) -> Hashes:
    """Pairs that come HITS times, and those with a report that is too short for that."""
    pairs.sort()
    first = np.flatnonzero(_first_of_each(pairs))
    times = np.diff(np.append(first, len(pairs)))
    pairs = pairs[first]
    chosen: Hashes = pairs[(times >= HITS) | short[pairs >> _HALF] | short[pairs & _LOW]]
    return chosen
