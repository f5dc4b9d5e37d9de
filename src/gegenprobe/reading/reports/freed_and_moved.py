"""People who are let go and brought elsewhere in one sentence: 'were freed and flown to Mexico on Monday'."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from gegenprobe.packs.codebook import Kind
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft

NEAR: Final = 2  # sentences from what is told of people to where they are brought


class Journey(NamedTuple):
    """A release, and the move behind it of the same people."""

    release: Draft
    move: Draft


def share_days(drafts: Sequence[Draft], kinds: dict[str, Kind]) -> None:
    """Give a release without a time that of the move: nobody is brought away before."""
    for release, move in _journeys(drafts, kinds):
        if release.when is None and move.when is not None:
            release.when = move.when


def only_freed(drafts: list[Draft], kinds: dict[str, Kind]) -> list[Draft]:
    """'Three hostages came home': by the story they are free; no border is crossed where no country is told.

    Where the entry says that they are moved as well ('also'), as those who are swapped, they are.
    """
    freed = {(d.sentence, d.at_word) for d in drafts if d.frame.story and not d.frame.also and kinds[d.kind].leaves}
    if not freed:
        return drafts
    aimless = [d for d in drafts if kinds[d.kind].moves and not d.to and not d.origin]
    return [d for d in drafts if d not in aimless or (d.sentence, d.at_word) not in freed]


def without_moves_at_home(drafts: list[Draft], kinds: dict[str, Kind]) -> list[Draft]:
    """'handed five soldiers to a mission in Arauca': a word that lets people go moves them across no border at home."""
    freed = [d for d in drafts if kinds[d.kind].leaves and d.place]
    held = {(d.sentence, d.at_word, d.place) for d in freed}
    return [d for d in drafts if not kinds[d.kind].moves or d.origin or (d.sentence, d.at_word, d.to) not in held]


def without_moves_inside(
    drafts: list[Draft], kinds: dict[str, Kind], sentence_of: Callable[[int], Sentence]
) -> list[Draft]:
    """'Police in Lima detained 12. They were taken to Cusco': people told of at a place of the country they come to."""
    moving = [d for d in drafts if kinds[d.kind].moves and d.to and not d.origin]
    moving = [move for move in moving if not _by_country(move, sentence_of(move.sentence))]
    if not moving:
        return drafts
    placed = [d for d in drafts if d.place and not kinds[d.kind].leaves and (d.count is not None or d.people)]
    inside = {id(move) for move in moving for one in placed if _brought_on(one, move)}
    return [d for d in drafts if id(d) not in inside]


def _by_country(move: Draft, sentence: Sentence) -> bool:
    """'were taken to Peru': whether where people come to is named as a country, not by a town."""
    return any(m.country == move.to and sentence.is_country(m) for m in sentence.mentions)


def _brought_on(told: Draft, move: Draft) -> bool:
    """Whether the same people were told of shortly before, in the country where they are brought to."""
    home = "home" in move.frame.roles.get("to", ())
    near = told.place == move.to and 0 <= move.sentence - told.sentence <= NEAR
    citizens = move.to in move.nations + told.nations  # 'Haitians were seized near Haiti and flown to Cap-Haïtien'
    return near and not (home or citizens) and _same_people(told, move)


def brought_to(home: str, drafts: Sequence[Draft], kinds: dict[str, Kind]) -> set[tuple[int, int]]:
    """Sentence and word of those who are brought to the report's own country, so that they are not held there."""
    if not home:
        return set()
    found = {(draft.sentence, draft.at_word) for draft in drafts if draft.to == home}
    if all(draft.place != home for draft in drafts):
        ways = [way for way in _journeys(drafts, kinds) if way.move.to == home]
        found |= {(way.release.sentence, way.release.at_word) for way in ways}
    return found


def _journeys(drafts: Sequence[Draft], kinds: dict[str, Kind]) -> list[Journey]:
    """Each release with the move that the same sentence tells of the same people right behind it."""
    found: list[Journey] = []
    for release, move in itertools.pairwise(drafts):
        if release.sentence != move.sentence or not kinds[release.kind].leaves or not kinds[move.kind].moves:
            continue
        if release.at_word < move.at_word and _same_people(release, move) and release.status == move.status:
            found.append(Journey(release, move))
    return found


def _same_people(release: Draft, move: Draft) -> bool:
    if release.count is None or move.count is None:
        return release.count is move.count and bool(release.people) and release.people == move.people
    return (release.count.op, release.count.value) == (move.count.op, move.count.value)
