"""The same told twice in one report: what one sentence leaves open of it, another may say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.draft import Draft

FEWEST = 2  # people; a single person is told by name


def agree(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Fill who the people are from statements of the same number or the same names."""
    told_of = _by_people(drafts)
    for draft in drafts:
        group_open = not draft.group or draft.group in lexicon.general
        nations_open = lexicon.clauses.inner_clauses and not draft.nations
        if not group_open and not nations_open:
            continue
        near = {at: other for key in _keys(draft) for at, other in told_of[key]}
        same = [near[at] for at in sorted(near) if near[at] is not draft and _same_people(draft, near[at])]
        if group_open:
            told = next((o for o in same if o.group and o.group not in lexicon.general), None)
            draft.group = told.group if told is not None else draft.group
        if nations_open:
            draft.nations = next((other.nations for other in same if other.nations), ())


def _by_people(drafts: list[Draft]) -> Mapping[str | tuple[str, int], list[tuple[int, Draft]]]:
    """The drafts, with their place in the report, by the names that they give, or by their number."""
    found: dict[str | tuple[str, int], list[tuple[int, Draft]]] = defaultdict(list)
    for at, draft in enumerate(drafts):
        for key in _keys(draft):
            found[key].append((at, draft))
    return found


def _keys(draft: Draft) -> Iterable[str | tuple[str, int]]:
    if draft.people:
        return draft.people
    count = draft.count
    return () if count is None or count.value is None else ((count.op, count.value),)


def _same_people(left: Draft, right: Draft) -> bool:
    """Whether two statements count the same number of people, or name the same."""
    if left.people or right.people:
        return bool(set(left.people) & set(right.people)) and len(left.people) == len(right.people)
    if left.count is None or right.count is None:
        return False
    exact = left.count.op == right.count.op and left.count.value == right.count.value
    return exact and left.count.value is not None and left.count.value >= FEWEST
