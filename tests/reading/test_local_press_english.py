"""English of local papers and police logs: shares of those held, headlines with capitals, streets, makes of things."""

from __future__ import annotations

import pytest
from noted import read_in

CASES = [
    # some who are among others
    ("kind count group", "Twelve students were among the 60 people detained on Monday.",
     "detention 60 -; detention 12 student"),
    ("kind count group", "At least nine children are among the 40 hostages freed on Friday.",
     "release 40 hostage; release at_least:9 minor"),
    ("kind count group", "A priest and two nuns are among 40 people abducted by gunmen.",
     "detention 40 hostage; detention 1 cleric; detention 2 cleric"),
    ("kind count group", "Nine nurses are among 40 people who were arrested on Monday.",
     "detention 40 -; detention 9 other"),
    ("kind count group", "Two journalists were among dozens of people arrested.", "detention 2 journalist"),
    ("kind count group", "Twelve guests were among the 60 people at the feast.", ""),
    ("kind count group", "Sixty guests were among the 12 people arrested.", "detention 12 -"),
    # headlines that write every longer word with a capital
    ("kind count by", "Police Arrest 14 Protesters in Lima", "detention 14 Police"),
    ("kind count by", "Court Jails 14 Activists For Treason", "sentence 14 Court"),
    ("kind count by", "Kenya Police Detain 40 Over Protest", "detention 40 Kenya Police"),
    ("kind count by", "Iran Executes Three Men Over Murder", "death 3 Iran"),
    ("kind count by", "Peruvian Army Frees 14 Hostages, Kills Five Bandits", "release 14 Peruvian Army"),
    ("kind count said_by", "Opposition Says 14 Rounded Up After March", "detention 14 Opposition"),
    ("kind count said_by", "Human Rights Watch Says 14 Held In Peru", "custody 14 Human Rights Watch"),
    ("kind people by", "Supreme Court Frees Karl Dahl After Two Years", "release Karl Dahl Supreme Court"),
    ("kind count", "Karl Dahl, Mona Lund And Anna Berg", ""),
    ("kind count by", "Army rescues 12 kidnapped students", "release 12 Army"),
    ("kind count by", "EFCC arrests 37 suspected internet fraudsters in Lagos", "detention 37 EFCC"),
    # what is called after a town
    ("count at", "Three men were arrested in London Road, Nairobi.", "3 KE"),
    ("count at", "Three men were arrested in Berlin Township, New Jersey.", "3 US"),
    ("count at", "Three men were arrested in Edinburgh Village, Chaguanas.", "3 TT"),
    ("count at", "Three men were arrested on a road in London.", "3 GB"),
    ("count at", "At least 15 men were arrested in Port-of-Spain.", "at_least:15 TT"),
    # makes and short forms are nobody; things are not people
    ("kind people", "Officers found a Kel-Tec pistol in his bag and arrested him.", ""),
    ("kind people", "Police arrested a TV and radio presenter, Mona Lund.", "detention Mona Lund"),
    ("kind people", "Police arrested JD Dahl in Lima.", "detention JD Dahl"),
    ("kind people", "Police arrested a Samuel Okoro, 34, in Lima.", "detention Samuel Okoro"),
    ("kind people", "“We've been arrested at the mall,” the baker wrote.", ""),
    ("kind count", "Police said two guns, 18 rounds of ammunition and a knife were seized.", ""),
    ("kind count", "Officers arrested five men and seized 30 wraps of cannabis.", "detention 5"),
    # a reason is no source
    ("kind count by said_by", "Denmark deported 12 nurses, citing visa breaches.", "transfer 12 Denmark -"),
    ("kind count by said_by", "Reuters reported 12 arrests, citing the police.", "detention 12 - Reuters+police"),
    # where they were taken, told behind the move
    ("kind count to", "Chile deported 43 Norwegians. On Tuesday the deportees were flown to Oslo.",
     "transfer 43 -; transfer 43 NO"),
    ("kind count to", "Chile deported 43 Norwegians. The group boarded a Lufthansa flight to Oslo.",
     "transfer 43 -; transfer 43 NO"),
    ("kind count to", "Chile deported 43 Norwegians to Oslo. Later the deportees were flown to Bergen in Norway.",
     "transfer 43 NO"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), CASES)
def test_local_press(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "en") == expected
