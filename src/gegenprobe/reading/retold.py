"""The same told twice in one report: what one sentence leaves open of it, another may say."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.draft import Draft

FEWEST = 2  # people; a single person is told by name


def agree(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Fill who the people are from statements of the same number or the same names."""
    for draft in drafts:
        group_open = not draft.group or draft.group in lexicon.general
        nations_open = lexicon.clauses.inner_clauses and not draft.nations
        if not group_open and not nations_open:
            continue
        same = [other for other in drafts if other is not draft and _same_people(draft, other)]
        if group_open:
            told = next((o for o in same if o.group and o.group not in lexicon.general), None)
            draft.group = told.group if told is not None else draft.group
        if nations_open:
            draft.nations = next((other.nations for other in same if other.nations), ())


def _same_people(left: Draft, right: Draft) -> bool:
    """Whether two statements count the same number of people, or name the same."""
    if left.people or right.people:
        return bool(set(left.people) & set(right.people)) and len(left.people) == len(right.people)
    if left.count is None or right.count is None:
        return False
    exact = left.count.op == right.count.op and left.count.value == right.count.value
    return exact and left.count.value is not None and left.count.value >= FEWEST
