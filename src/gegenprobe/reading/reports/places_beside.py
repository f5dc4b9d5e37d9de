"""Where something happened by what is told beside it: 'arrested in Lima and freed a day later', 'They are still held'.

It goes before the country that the whole report is about: a report may tell of several. Where prisoners are swapped
two countries hold people of the same number, and nothing is taken over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.settings.days_of_scenes import sets_scene
from gegenprobe.reading.settings.within import country_within
from gegenprobe.reading.told.draft import Draft

NEAR: Final = 3  # sentences from where people were told of to those that tell on of them
LEVEL: Final = ("main", "coordinate")  # clauses that tell one after the other what happens


def places_beside(
    drafts: Sequence[Draft],
    kinds: dict[str, Kind],
    lexicon: Lexicon,
    told: tuple[Callable[[int], Sentence], Callable[[int], list[Cue]]],
) -> dict[int, str]:
    """By id of a draft without a place, the country where the same people were, or where its sentence is set."""
    sentence, cues = told
    if any(kinds[draft.kind].swaps or draft.in_exchange for draft in drafts):
        return {}
    found: dict[int, str] = {}
    ordered = sorted(drafts, key=lambda one: (one.sentence, one.at_word))
    ordered = [draft for draft in ordered if kinds[draft.kind].about == "people"]
    for at, draft in enumerate(ordered):
        kind, here = kinds[draft.kind], sentence(draft.sentence)
        if draft.origin if kind.moves else draft.place:
            continue
        where = _where_they_were(draft, ordered[:at], kinds, (here, found)) or _told_behind(
            draft, ordered[at + 1 :], kinds
        )
        if not where and kind.fills and not kind.moves:
            where = _scene(draft, here, {cue.clause for cue in cues(draft.sentence)}, lexicon)
        if where:
            found[id(draft)] = where
    return found


def _where_they_were(
    draft: Draft, told: Sequence[Draft], kinds: dict[str, Kind], known: tuple[Sentence, dict[int, str]]
) -> str:
    """The place of the last draft before that tells of the same people, or of others in the same sentence; ''."""
    here, found = known
    for before in reversed(told):
        if draft.sentence - before.sentence > NEAR:
            return ""
        same, beside = _same_people(draft, before, here), before.sentence == draft.sentence
        if not same and not beside:
            continue
        left = before.origin if kinds[before.kind].moves else before.place
        if not kinds[before.kind].moves or not same:
            return left or ("" if kinds[before.kind].moves else found.get(id(before), ""))
        onward = kinds[draft.kind].moves or kinds[draft.kind].fills
        return before.to if onward and beside and _level(draft, here) else ""
    return ""


def _told_behind(draft: Draft, behind: Sequence[Draft], kinds: dict[str, Kind]) -> str:
    """'released a year after they were arrested in Lima': the place of the next draft of the same people; ''."""
    for after in behind:
        if after.sentence != draft.sentence or kinds[after.kind].moves:
            return ""
        if after.place and draft.count is not None and draft.count == after.count:
            return after.place
    return ""


def _same_people(draft: Draft, before: Draft, here: Sentence) -> bool:
    """Whether people told of before are meant: by the same names, as a part of them, or by a word for them."""
    if draft.people or before.people:
        return not set(draft.people).isdisjoint(before.people)
    own = {(m.first, m.last): m.kind for m in here.mentions}
    kinds = {own[m.first, m.last] for m in draft.mentions if (m.first, m.last) in own}
    apart = draft.sentence - before.sentence
    became = draft.kind != before.kind and not draft.cumulative  # 'Two have died in custody.'
    if draft.whole is before or (apart == 1 and kinds == {"number"} and became):
        return True
    return (not kinds or not apart) and draft.count is not None and draft.count == before.count


def _level(draft: Draft, here: Sentence) -> bool:
    """Whether its clause goes on with what happened: no aside on what was before."""
    return here.clause(here.sliced.clause_of[draft.at_word]).kind in LEVEL


def _scene(draft: Draft, here: Sentence, speaking: set[int], lexicon: Lexicon) -> str:
    """The place in its own clause, or in one beside it that sets the scene and in which nobody speaks; ''."""
    for number in _scenes(here.sliced.clause_of[draft.at_word], here, lexicon):
        if number in speaking:
            continue
        inside = lexicon.clauses.inside
        places = (m for m in here.in_clause(number) if m.kind == "place" and m.country and m.prep in inside)
        named = next(places, None)
        found = named.country if named is not None else country_within(number, here, lexicon.clauses)
        if found:
            return found
    return ""


def _scenes(own: int, here: Sentence, lexicon: Lexicon) -> Iterator[int]:
    """'Police entered a hotel in Lima and arrested 40', '..., where 40 were held', '... when soldiers stormed ...'."""
    clauses, lower = here.sliced.clauses, here.tagged.words.lower
    clause = here.clause(own)
    if clause.kind in LEVEL:
        yield from (c.number for c in reversed(clauses[: own + 1]) if c.kind in LEVEL)
        behind = (c for c in clauses[own + 1 :] if c.kind == "background")
        yield from (c.number for c in behind if sets_scene(here, range(c.first, c.last), lexicon))
    elif lower[clause.first] in lexicon.clauses.where and clause.parent >= 0:
        yield clause.parent
