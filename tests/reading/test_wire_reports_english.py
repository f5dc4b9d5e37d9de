"""What wire reports of several sentences say in English: whose day it is, who is cited behind what stands between."""

from __future__ import annotations

from noted import read_as

WHOSE_DAY = [
    ("Iran hanged nine men convicted of murder on Monday.", "death 9 2025-09-15; sentence 9 -"),
    ("Police freed nine men arrested on Monday.", "release 9 -"),
    ("Police freed nine men accused of theft on Monday.", "release 9 2025-09-15"),
]
CAME = [
    ("Gunmen seized 37 farmers on Sunday. They came at night.", "detention 37"),
    ("Nine hostages came home from Mali.", "release 9; transfer 9"),
    ("Nine hostages returned from Mali.", "release 9; transfer 9"),
]
CITED = [
    ("Minsk freed 12 people on Friday, among them Ana Bell, after a visit by an envoy, the Viasna rights group said.",
     "release Viasna; release Viasna"),
    ("Police held nine men, including Luis Mora, the union said.", "detention union; detention union"),
    ("Interfax quoted the ministry as saying nine monks had been freed.", "release Interfax+ministry"),
    ("Interfax cited a bishop as saying that nine monks had been freed.", "release Interfax+bishop"),
    ("Interfax quoted a bishop as saying the monks had been freed.", ""),
    ("The army cited bad weather when it freed nine monks.", "release army"),
    # the outlet behind the verb is told it, and is not the body's name
    ("Rebels freed nine monks, the union told AFP.", "release union"),
    ("Rebels freed nine monks, the head of the farmers' association told Reuters.", "release association"),
    ("Rebels freed nine monks, the armed group Aurora said.", "release Aurora"),
    ("Nine monks were freed on Monday, local media report.", "release media"),
    ("Local media report that nine monks were freed on Monday.", "release media"),
    ("A media report on the concert was wrong. Nine monks were freed on Monday.", "release -"),
]  # fmt: skip

TO_COME = [
    ("Those freed will include nine monks, the bloc said.", "release planned 9"),
    ("The 90 monks to be freed are in Peru.", "release planned 90"),
    ("The bloc said the 90 monks to be freed would include nine Danes.", "release planned 90; release planned 9"),
    ("It is unclear whether Lima will free the nine monks.", "release possible 9"),
    ("A bishop appealed to the king that the nine monks be freed.", "release demanded 9"),
    ("The nine monks are soon to return to Peru.", "transfer planned 9"),
    ("Lima has yet to free nine monks.", "custody occurred 9"),
    # those who were, who are asked for, and what was done before
    ("The king told a bishop that the nine monks are free.", "release occurred 9"),
    ("The king has yet to keep a promise to free nine monks.", "release denied 9"),
    ("Those freed include nine monks, the bloc said.", "release occurred 9"),
    ("The last nine monks to be freed were Danes.", "release occurred 9"),
    ("Their families want the 90 monks to be freed.", "release demanded 90"),
    ("The songs to be played include nine hymns.", ""),
]
ONCE = [
    ("Police arrested 60 men, including nine who were arrested at a vigil.", "detention 60 -; detention 9 -"),
    ("Police arrested 60 men. They include nine Danes who were detained on Friday.",
     "detention 60 -; detention 9 2025-09-12"),
    ("Police arrested 60 men. They include nine Danes who were later freed.",
     "detention 60 -; detention 9 -; release 9 -"),
]  # fmt: skip
SHARES = [
    ("Forty monks were abducted in May. Twelve of them jumped off a lorry on Friday.", "detention 40"),
    ("Forty monks were abducted. Twelve of them came from Peru.", "detention 40; detention 12"),
    ("Two of five monks who tunneled out of the camp were captured.", "detention 2"),
    ("Five monks who zigzagged through the woods were freed.", "release 5"),
    ("Police arrested two monks. The other three kidnapped a nurse.", "detention 2; detention 1"),
    ("Police arrested two monks. The other three seized a guard and fled.", "detention 2"),
    ("Police arrested two monks. The other three freed nine nurses.", "detention 2; release 9"),
    ("Two monks freed, three arrested in Lima", "release 2; detention 3"),
    ("All three monks have been taken back into custody.", "detention 3"),
]  # fmt: skip
HEADED = [
    ("1) Peru - at least 30 editors in jail\n\n2) Chad – 28 editors in jail", "custody at_least:30 PE; custody 28 TD"),
    ("The record for Peru - 30 editors in jail - is old.", "custody 30 PE"),
    ("Police arrested the leader of the group, Tom Hart, and 51 others.", "detention 51 -; detention - -"),
    ("Nine of the group were arrested.", "detention 9 -"),
]  # fmt: skip

test_came = read_as("kind count", {"en": CAME})
test_day = read_as("kind count when", {"en": WHOSE_DAY})
test_cited = read_as("kind said_by", {"en": CITED})
test_to_come = read_as("kind status count", {"en": TO_COME})
test_told_once = read_as("kind count when", {"en": ONCE})
test_headed = read_as("kind count at", {"en": HEADED})
test_shares = read_as("kind count", {"en": SHARES})
