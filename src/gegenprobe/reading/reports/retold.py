"""The same told twice in one report: what one sentence leaves open of it, another may say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.part_numbers import too_many

FEWEST = 2  # people; a single person is told by name
NAMED_BEHIND = 8  # sentences from one told of without a name to the name
BACK = 3  # sentences between people and the number that stands for more of them


def agree(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Fill who the people are from statements of the same number or the same names."""
    told_of = _by_people(drafts)
    capitals = lexicon.clauses.nouns_capitalised
    for draft in drafts:
        group_open = not draft.group or draft.group in lexicon.general
        named = lexicon.clauses.fixed_order and draft.people  # of what country a person is, is told once
        nations_open = lexicon.clauses.inner_clauses and not named and not draft.nations
        if not group_open and not nations_open:
            continue
        near = {at: other for key in _keys(draft) for at, other in told_of[key]}
        same = [near[at] for at in sorted(near) if near[at] is not draft and _same_people(draft, near[at])]
        if group_open:
            told = next((o for o in same if o.group and o.group not in lexicon.general), None)
            draft.group = told.group if told is not None else draft.group
        if nations_open:
            draft.nations = next((other.nations for other in same if other.nations), ())
    if capitals:
        _as_before(drafts, lexicon)


def _named_next(draft: Draft, drafts: list[Draft]) -> bool:
    """'Another prisoner has died. Omar Said, 48, ...': one told of by an article alone, whom the report then names."""
    if not _nameless(draft):
        return False
    near = (d for d in drafts if d.kind == draft.kind and 0 < d.sentence - draft.sentence <= NAMED_BEHIND)
    return any(len(d.people) == 1 and d.count is None and d.status == draft.status for d in near)


def _nameless(draft: Draft) -> bool:
    """Whether a draft counts one by an article, and nobody by name or number."""
    one = draft.count is not None and (draft.count.op, draft.count.value) == ("exact", 1)
    return one and not draft.people and len(draft.mentions) == 1 and draft.mentions[0].number is None


def without_the_rest(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Take the group that is only all the rest ('other') from the people: it tells less than the words do."""
    if not (lexicon.clauses.noun_cases or lexicon.clauses.subjects_dropped):
        return
    rest = next((group for group, rank in lexicon.ranks.items() if rank == len(lexicon.ranks) - 1), "")
    for draft in drafts:
        draft.group = "" if draft.group == rest else draft.group


def _as_before(drafts: list[Draft], lexicon: Lexicon) -> None:
    """'weitere 40', '40 Personen' are such people as were told of before; '31 Ukrainer' where those are held."""
    for at, draft in enumerate(drafts):
        if draft.group or not draft.mentions or draft.people:
            continue
        before = [d for d in drafts[:at] if d.group and d.group not in lexicon.general and not d.people]
        near = [d for d in before if draft.sentence - d.sentence <= BACK and not _others(draft, d, lexicon)]
        alone = draft.count is not None and not draft.cumulative and all(m.kind != "event" for m in draft.mentions)
        citizens = bool(draft.nations) and any(m.nations and m.kind == "people" for m in draft.mentions)
        if citizens:
            near = [d for d in near if d.group in lexicon.captive]
        draft.group = near[-1].group if near and alone else ""


def _others(draft: Draft, before: Draft, lexicon: Lexicon) -> bool:
    """Whether these must be others: told of by the same word, arrested though captive before, or more than those."""
    once = (draft.sentence, draft.at_word) == (before.sentence, before.at_word)
    more = before.count is not None and too_many(draft.count, before.count)
    more = more and not any(m.kind == "number" for m in draft.mentions)
    captive = before.group in lexicon.captive and draft.kind == "detention" and before.kind != draft.kind
    return once or more or captive


def leave_where_held(drafts: list[Draft], kinds: dict[str, Kind]) -> None:
    """'250, die in El Salvador inhaftiert sind, werden zurückgeschickt': people are moved from where they are held."""
    held = [draft for draft in drafts if kinds[draft.kind].stock and draft.place and draft.count is not None]
    for draft in drafts if held else ():
        if kinds[draft.kind].moves and not draft.origin and draft.count is not None:
            near = (d for d in held if d.count == draft.count and 0 <= draft.sentence - d.sentence <= 1)
            draft.origin = next((d.place for d in near if d.place != draft.to), "")


def _by_people(drafts: list[Draft]) -> dict[str | tuple[str, int], list[tuple[int, Draft]]]:
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


def without_repeats(drafts: list[Draft]) -> list[Draft]:
    """Each statement once, and nobody without the name that comes next; who acts, from the one that says it."""
    seen: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        first = seen.setdefault(draft.says(), draft)
        first.by = first.by or draft.by
    return [draft for draft in seen.values() if not _named_next(draft, drafts)]


def plan_headlines(drafts: list[Draft]) -> None:
    """A present tense is a plan where the report elsewhere says of the same number that it is still to come."""
    ahead = [d for d in drafts if d.status == "planned" and not d.frame.status]  # a trial ahead plans no sentence anew
    planned = {(d.kind, str(d.count.record())) for d in ahead if d.count is not None}
    for draft in drafts:
        told = draft.present and draft.status == "occurred" and draft.count is not None
        if told and (draft.kind, str(draft.count.record() if draft.count else "")) in planned:
            draft.status = "planned"
