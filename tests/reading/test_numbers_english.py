"""English numbers: the sentence, and what is read from it."""

import pytest
from tables import numbers_in

TABLE = [
    ("a 1,000-strong crowd", "1,000-strong = exact 1000"),
    ("$1.5bn and 1.5bn people", "1.5bn = exact 1500000000 money; 1.5bn = exact 1500000000"),
    ("each side handing over 193 soldiers", "193 = exact 193"),
    ("terms of eleven and nine years", "eleven = exact 11 prison-term; nine = exact 9 prison-term"),
    ("6+2+2", "6 = exact 6; 2 = exact 2; 2 = exact 2"),
    ("More than 50 prisoners were freed.", "More than 50 = over 50"),
    ("between 1,300 and 1,400 people", "between 1,300 and 1,400 = between 1300..1400"),
    ("Some 1,200 people, about 30 men", "Some 1,200 = about 1200; about 30 = about 30"),
    ("roughly two dozen women", "roughly two dozen = about 24"),
    ("a dozen soldiers, dozens, hundreds", "a dozen = about 12"),
    ("one hundred and twenty-three people", "one hundred and twenty-three = exact 123"),
    ("two hundred and fifty thousand people", "two hundred and fifty thousand = exact 250000"),
    ("twenty three thousand four hundred and five", "twenty three thousand four hundred and five = exact 23405"),
    ("half a million, two and a half million", "half a million = exact 500000; two and a half million = exact 2500000"),
    (
        "1.2 million people, $25 million, 5bn",
        "1.2 million = exact 1200000; 25 million = exact 25000000 money; 5bn = exact 5000000000",
    ),
    ("a hundred people, several hundred, a few dozen", "a hundred = exact 100"),
    ("hundreds of thousands of people", ""),
    (
        "fewer than 20, nearly 6,000, almost 200",
        "fewer than 20 = under 20; nearly 6,000 = under 6000; almost 200 = under 200",
    ),
    (
        "up to 50, as many as 30, no more than ten",
        "up to 50 = at_most 50; as many as 30 = at_most 30; no more than ten = at_most 10",
    ),
    ("at least another two, no fewer than 225", "at least another two = at_least 2; no fewer than 225 = at_least 225"),
    ("20 or more, 50+ people", "20 or more = at_least 20; 50+ = at_least 50"),
    ("all but 24 hostages", "all but 24 = exact 24"),
    ("5 to 10 people, from 24 to 53", "5 to 10 = between 5..10; 24 = exact 24; 53 = exact 53"),
    ("20-30 men, two or three women", "20-30 = between 20..30; two or three = between 2..3"),
    (
        "173 each, all three, both men",
        "173 each = exact 173 each; all three = exact 3 anaphoric; both = exact 2 anaphoric",
    ),
    ("one of them", ""),
    ("talks about 1,300 prisoners", "1,300 = exact 1300"),
    ("talks over 1,300 prisoners, over 1,300 prisoners", "1,300 = exact 1300; over 1,300 = over 1300"),
    ("12 years in prison", "12 = exact 12 prison-term"),
    ("He was sentenced to 15 years.", "15 = exact 15 prison-term"),
    ("two years ago, a six-month visit", "two = exact 2 duration"),
    ("John Sample, 43, a programmer", "43 = exact 43 year-of-age"),
    ("Noam (12) and Emily Hand (9)", "12 = exact 12 year-of-age; 9 = exact 9 year-of-age"),
    (
        "the 20-year-old, aged 64, 30 years old",
        "20-year-old = exact 20 year-of-age; 64 = exact 64 year-of-age; 30 = exact 30 year-of-age",
    ),
    (
        "a 30-day truce, the 40th, the 1990s",
        "30-day = exact 30 duration; 40th = exact 40 ordinal; 1990s = exact 1990 year",
    ),
    ("5 percent, 50%", "5 = exact 5 percent; 50 = exact 50 percent"),
    (
        "in 2020, 2020 saw protests, the 2020 protests",
        "2020 = exact 2020 year; 2020 = exact 2020 year; 2020 = exact 2020 year",
    ),
    ("2,000 prisoners, 2022 prisoners", "2,000 = exact 2000; 2022 = exact 2022"),
    ("September 11, 2025", "11 = exact 11 date; 2025 = exact 2025 year"),
    ("11 September 2025", "11 = exact 11 date; 2025 = exact 2025 year"),
    ("at 5pm, at 11:30, 4 p.m.", "5pm = exact 5 time-of-day; 11:30 = exact None time-of-day; 4 = exact 4 time-of-day"),
    ("one in five people, two thirds", "one = exact 1 share article; five = exact 5 share; two = exact 2 share"),
    ("Resolution 2334, Boeing 737, Article 5", "2334 = exact 2334 label; 737 = exact 737 label; 5 = exact 5 label"),
    ("30 kilometers", "30 = exact 30 measure"),
    ("9/11, 24/7", "9 = exact None code; 11 = exact None code; 24 = exact None code; 7 = exact None code"),
    ("12345678901234567890 cases", "12345678901234567890 = exact None code"),
    ("6 Lithuanians and 14 foreigners", "6 = exact 6; 14 = exact 14"),
    ("sixty-two and twenty one", "sixty-two = exact 62; twenty one = exact 21"),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_numbers(text: str, expected: str) -> None:
    assert numbers_in("en", text) == expected
