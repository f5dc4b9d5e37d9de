"""What wire reports of several sentences say in English: whose day it is, who is cited behind what stands between."""

from __future__ import annotations

from noted import read_as

WHOSE_DAY = [
    ("Iran hanged nine men convicted of murder on Monday.", "death 9 2025-09-15; sentence 9 -"),
    ("Police freed nine men arrested on Monday.", "release 9 -"),
    ("Police freed nine men accused of theft on Monday.", "release 9 2025-09-15"),
]
CITED = [
    ("Minsk freed 12 people on Friday, among them Ana Bell, after a visit by an envoy, the Viasna rights group said.",
     "release Viasna; release Viasna"),
    ("Police held nine men, including Luis Mora, the union said.", "detention union; detention union"),
    ("Nine monks were freed on Monday, local media report.", "release media"),
    ("Local media report that nine monks were freed on Monday.", "release media"),
    ("A media report on the concert was wrong. Nine monks were freed on Monday.", "release -"),
]  # fmt: skip

test_day = read_as("kind count when", {"en": WHOSE_DAY})
test_cited = read_as("kind said_by", {"en": CITED})
