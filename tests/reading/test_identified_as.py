"""Several people counted, and who they are behind 'identified as'."""

from __future__ import annotations

import pytest

from reports_of import reading_of

NAMED = [
    ("Police arrested two men identified as Ann Lee and Bob Ray.", ("Ann Lee", "Bob Ray")),
    ("Police arrested two men, identified as Ann Lee and Bob Ray, on Monday.", ("Ann Lee", "Bob Ray")),
    ("Gunmen freed three nurses named as Ann Lee, Bob Ray and Carl Poe.", ("Ann Lee", "Bob Ray", "Carl Poe")),
]
NOT_NAMED = [
    "Police arrested two men identified as Ann Lee.",
    "Police arrested two men identified as members of the gang.",
    "Police arrested twelve men identified by Ann Lee and Bob Ray.",
]


@pytest.mark.parametrize(("text", "people"), NAMED)
def test_named(text: str, people: tuple[str, ...]) -> None:
    [told] = reading_of(text, "en").statements
    assert told.people == people
    assert told.count is not None and told.count.value == len(people)


@pytest.mark.parametrize("text", NOT_NAMED)
def test_not_named(text: str) -> None:
    [told] = reading_of(text, "en").statements
    assert told.people == ()
