"""Words that mean a thing only where the report as a whole tells of its story: 'rescued', 'came home'."""

from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.reading.answers.explain import explain
from reports_of import library, reading_of

TUESDAY = date(2025, 9, 16)
TOLD = "Gunmen abducted 40 people from a village in May.\n"
FREED = (
    ("Troops rescued eleven travellers on Monday.", 11),
    ("The army said it had rescued eleven travellers near the river.", 11),
    ("Nine farmers were handed to the police by their captors on Sunday.", 9),
    ("Nine pupils were handed over to the governor on Sunday.", 9),
    ("Twenty pupils were brought out of the forest late on Thursday.", 20),
    ("The two women came home on Saturday after their relatives had paid.", 2),
    ("Four of them returned home on Friday.", 4),
    ("Three nurses walked out of the bush on Friday.", 3),
)
NOT_FREED = (
    "The police handed over five suspects to the ministry.",
    "The navy rescued 12 sailors from a sinking boat.",
    "Soldiers took nine pupils into the forest.",
    "The governor handed over 12 bodies.",
    "Troops recovered 12 vehicles.",
)


DEPORTED = "Panama deported 90 people on Tuesday.\n"
MOVED = (
    ("A plane carrying 80 people landed in Caracas on Monday.", (80, None, "VE")),
    ("A second bus with 30 people arrived in Jordan on Sunday.", (30, "PA", "JO")),
)
NOT_MOVED = (
    "A plane carrying 80 tourists landed in Caracas on Monday.",
    "A flight with aid for 500 families landed in Caracas.",
)


def freed(text: str) -> list[int | None]:
    found = reading_of(text, "en", TUESDAY).statements
    return [one.count.low if one.count is not None else None for one in found if one.kind == "release"]


@pytest.mark.parametrize(("text", "count"), FREED)
def test_in_its_story_it_frees_people(text: str, count: int) -> None:
    assert freed(TOLD + text) == [count]
    assert all(one.kind != "transfer" for one in reading_of(TOLD + text, "en", TUESDAY).statements)


@pytest.mark.parametrize(("text", "_"), FREED[:1] + FREED[3:6])
def test_elsewhere_it_tells_nothing(text: str, _: int) -> None:
    assert freed(f"Rain fell on the village in May.\n{text}") == []


@pytest.mark.parametrize("text", NOT_FREED)
def test_others_and_things_are_not_freed_by_the_story(text: str) -> None:
    assert freed(TOLD + text) == []


def test_the_story_may_be_told_behind() -> None:
    assert freed("Troops rescued eleven travellers on Monday.\nThey had been kidnapped in May.")[:1] == [11]


def test_a_part_of_a_word_tells_no_story() -> None:
    assert freed("The Kidnapp river rose.\nTroops rescued eleven travellers on Monday.") == []


def test_explain_names_the_story_that_is_missing() -> None:
    rows = explain("Three nurses came home on Friday.", TUESDAY, library(), "en")
    told = [row.reason for row in rows if row.rule.endswith("release/come|home")]
    assert any(reason.name == "rule.other_story" for reason in told)


def moved(text: str) -> list[tuple[int | None, str | None, str | None]]:
    found = reading_of(DEPORTED + text, "en", TUESDAY).statements[1:]
    return [(one.count.low if one.count else None, one.origin, one.to) for one in found if one.kind == "transfer"]


@pytest.mark.parametrize(("text", "read"), MOVED)
def test_who_is_aboard_is_moved_by_the_story(text: str, read: tuple[int, str | None, str | None]) -> None:
    ((count, origin, to),) = moved(text)
    assert (count, to) == (read[0], read[2])
    assert read[1] in (None, origin)


@pytest.mark.parametrize("text", NOT_MOVED)
def test_others_aboard_are_not_moved(text: str) -> None:
    assert moved(text) == []


def test_where_a_plane_of_deportees_lands_they_do_not_come_from() -> None:
    (one,) = reading_of(
        "A plane carrying 120 deported migrants arrived in Caracas on Monday.", "en", TUESDAY
    ).statements
    assert (one.to, one.origin, one.when and one.when.start) == ("VE", None, date(2025, 9, 15))
