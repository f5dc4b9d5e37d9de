"""English: parts of those whom a participle tells of, lists that end in one, who speaks for others."""

from __future__ import annotations

import pytest
from noted import read_in

PARTS = [
    ("Among the 18 hostages freed on Friday were 11 women.", "release 11 woman part; release 18 hostage -"),
    ("Among the hostages freed on Friday were 11 women.", "release 11 woman -"),
    ("He was among 14 monks arrested in a raid.", "detention 14 cleric -"),
    ("The 18 hostages freed on Friday included 11 women.", "release 18 hostage -; release 11 woman part"),
    ("The hostages freed on Friday included 11 women.", "release 11 woman -"),
    ("The 18 hostages that the group let go included 11 women.", "release 18 hostage -; release 11 woman part"),
    ("The 52 prisoners Minsk released in May included 14 nuns.", "release 52 prisoner -; release 14 cleric part"),
    ("The 240 people arrested in the raids included 14 foreigners.", "detention 240 - -; detention 14 foreigner part"),
    ("Those deported on the first flight included 40 women.", "transfer 40 woman -"),
    ("Peru freed 40 people. The freed group includes 11 women.", "release 40 - -; release 11 woman part"),
    ("Most of the 52 prisoners freed on Friday were farmers.", "release 52 prisoner -"),
    ("Most of the 52 hostages were freed.", ""),
    ("The army freed 18 hostages and the list included 11 women.", "release 18 hostage -"),
    ("The mayor freed 18 hostages; the delegation included 11 women.", "release 18 hostage -"),
    ("The 90 people killed in the raid included 11 women.", ""),
    ("The painted group includes 11 women.", ""),
]
LISTS = [
    ("Peru released 30 soldiers and 220 men seized in May.", "release 30 soldier -; release 220 man -"),
    (
        "Peru released six women, four children and 220 men convicted of theft.",
        "release 6 woman -; release 4 minor -; release 220 man -",
    ),
    (
        "The king pardoned 540 women and 220 foreigners serving sentences for theft.",
        "release 540 woman -; release 220 foreigner -",
    ),
    ("Peru freed 30 women and 220 men seized the building.", "release 30 woman -; detention 220 man -"),
    ("30 women were freed and 12 men arrested in raids.", "release 30 woman -; detention 12 man -"),
    ("Peru freed 30 women and arrested 12 men.", "release 30 woman -; detention 12 man -"),
    (
        "At least 40 hostages are expected to be freed, along with 120 nuns.",
        "release at_least:40 hostage -; release 120 cleric -",
    ),
]
CLOSE = [
    ("Families of 39 sailors urged Peru to secure their release.", "release 39 soldier -"),
    ("Lawyers for the 12 nurses called on Peru to secure their release.", "release 12 other -"),
    ("Relatives of the 61 jailed miners demanded that they be freed.", "release 61 other -"),
    ("Relatives of the 61 miners buried their dead.", ""),
    ("The families of 12 hostages said they were told nothing.", ""),
]
MORE = [
    ("He was aware of four women and six men who had been released.", "release 4 woman -; release 6 man -"),
    ("Chile freed 369 inmates, 36 of them serving life sentences.", "release 369 prisoner -; release 36 prisoner part"),
    ("Chile freed 40 women, six of them carrying babies.", "release 40 woman -; release 6 woman part"),
    ("Of the 300 inmates, 36 are serving life sentences.", "custody 36 prisoner -"),
    ("Troops have rescued 28 passengers kidnapped by gunmen.", "release 28 hostage -"),
    ("Firemen have rescued 28 passengers trapped by floods.", ""),
    ("240 foreign nationals had been sent home.", "transfer 240 foreigner -"),
    ("The 240 pupils had been sent home.", ""),
]
AHEAD = [
    ("Peru promised to immediately release 12 nuns.", "release planned 12"),
    ("Peru promised to gradually free 12 nuns.", "release planned 12"),
    ("Peru promised to quickly free 12 nuns.", "release planned 12"),
    ("The union urged Peru to unconditionally free 12 nuns.", "release demanded 12"),
    ("Police freed 74 men, and a trial is due on Friday.", "release occurred 74"),
    ("Police freed 74 men; another 12 are due out on Friday.", "release occurred 74; release planned 12"),
    ("Twelve nuns are due to be freed on Friday.", "release planned 12"),
    ("The release of 12 nuns is due on Friday.", "release planned 12"),
    ("Peru then secretly freed 12 nuns.", "release occurred 12"),
    ("Peru returned to largely free elections.", ""),
]


@pytest.mark.parametrize(("text", "expected"), AHEAD)
def test_what_is_still_to_come(text: str, expected: str) -> None:
    """An adverb between the mark of an infinitive and its verb changes nothing."""
    assert read_in(text, "kind status count", "en") == expected


@pytest.mark.parametrize(("text", "expected"), [*MORE, *PARTS, *LISTS, *CLOSE])
def test_whom_the_words_before_tell_of(text: str, expected: str) -> None:
    """Each statement with its number, its group, and whether it is a part of another."""
    assert read_in(text, "kind count group part", "en") == expected
