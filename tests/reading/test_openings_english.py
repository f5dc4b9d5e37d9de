"""What opens an English sentence or hangs on its subject, and who is told of where nobody in particular is."""

from __future__ import annotations

import pytest
from noted import read_in

WHO_ACTS = (
    ("After talks with Turkish officials, Hamas freed five hostages.", "talks - Hamas; release 5 Hamas"),
    ("On 3 May, following a meeting with envoy Carl Moor, President Ana Lund released 12 prisoners.",
     "talks - Ana Lund; release 12 Ana Lund"),
    ("As reported by Azel, on 3 May, after a call with Carl Moor, Lund pardoned 12 prisoners.",
     "talks - Lund; release 12 Lund"),
    ("Under a deal with Israel, Hamas has already freed 20 hostages.", "release 20 Hamas"),
    ("With the help of Qatar, the Taliban freed two engineers.", "release 2 Taliban"),
    ("In Spain, France and Italy, police arrested 40 people.", "detention 40 police"),
    ("In Minsk, Belarus, authorities arrested 40 people.", "detention 40 authorities"),
    ("After talks with Turkish officials, five hostages were freed.", "release 5 -"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), WHO_ACTS)
def test_who_stands_between_an_opening_phrase_and_the_verb_acts(text: str, told: str) -> None:
    assert read_in(text, "kind count by", "en") == told


AFTER_BEING = (
    ("Twenty prisoners arrived in Lithuania on Thursday after being released earlier by Lund.",
     "transfer 20 2025-09-11 - LT; release 20 - Lund -"),
    ("Two journalists have landed in France after being freed from prison in Iran.",
     "transfer 2 - - FR; release 2 - - -"),
    ("Anna Moll landed in Paris on Thursday after being released from prison in Iran.",
     "transfer - 2025-09-11 - FR; release - - - -"),
    ("Three men were sentenced on Thursday after being arrested in May.",
     "sentence 3 2025-09-11 - -; detention 3 2025-05-01..2025-05-31 - -"),
    ("Twelve workers were freed on Thursday after being held for two weeks by gunmen.",
     "release 12 2025-09-11 - -"),
    ("The team landed in Madrid after being beaten 2-0 in Iran.", ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), AFTER_BEING)
def test_what_had_happened_to_the_subject_before_has_a_day_and_place_of_its_own(text: str, told: str) -> None:
    assert read_in(text, "kind count when by to", "en") == told


NOBODY = (
    ("Thirty students were freed. It is rare for students to be freed without a ransom.", "release 30"),
    ("Thirty students were freed. It was freed on Monday.", "release 30"),
    ("Thirty students were freed. They were abducted in May.", "release 30; detention 30"),
    ("The troops left. Hundreds of detainees were released as part of a major prisoner exchange.", ""),
    ("A major was arrested on Monday.", "detention 1"),
    ("An army captain was freed as part of a prisoner exchange.", "release 1"),
)


@pytest.mark.parametrize(("text", "told"), NOBODY)
def test_a_pronoun_for_things_and_half_a_compound_are_no_people(text: str, told: str) -> None:
    assert read_in(text, "kind count", "en") == told


NAMES = (
    ("The war began when the Iran-backed Houthi rebels seized Sanaa, overthrowing the government.", ""),
    ("The British-born activist was arrested in Cairo on Monday.", ""),
    ("The British-born activist Anna Moll was arrested in Cairo on Monday.", "detention - Anna Moll"),
    ("In Matabeleland South, 75 were freed and 66 were set free in Matabeleland North.", "release 75 -; release 66 -"),
)


@pytest.mark.parametrize(("text", "told"), NAMES)
def test_adjectives_with_a_dash_and_points_of_the_compass_are_no_names(text: str, told: str) -> None:
    assert read_in(text, "kind count people", "en") == told


BY_NOBODY = (
    ("Moll said 20 were arrested. As previously reported, 250 prisoners were freed in May.", "20 Moll; 250 -"),
    ("Moll said 20 were arrested. It should be recalled that 250 prisoners were freed in May.", "20 Moll; 250 -"),
    ("Moll said 20 were arrested. Earlier it was reported that 250 prisoners were freed in May.", "20 Moll; 250 -"),
    ("Moll said 20 were arrested. Recall that 250 prisoners were freed in May.", "20 Moll; 250 -"),
    ("Moll said 20 were arrested. It is worth noting that 250 prisoners were freed in May.", "20 Moll; 250 -"),
    ("Moll said 20 were arrested. She recalled that 250 prisoners were freed in May.", "20 Moll; 250 Moll"),
    ("Azel said 20 were arrested. It reported that 250 prisoners were freed in May.", "20 Azel; 250 Azel"),
)


@pytest.mark.parametrize(("text", "told"), BY_NOBODY)
def test_what_is_recalled_by_nobody_is_not_what_was_cited_before(text: str, told: str) -> None:
    assert read_in(text, "count said_by", "en") == told


UNDER_WAY = (
    ("A three-day operation to exchange nearly 900 prisoners started on Thursday.", "exchange occurred under:900"),
    ("An operation to deport 300 migrants began on Monday.", "transfer occurred 300"),
    ("An exchange involving nearly 900 prisoners began on Thursday.", "exchange occurred under:900"),
    ("The two sides agreed on a swap involving 300 soldiers.", "exchange planned 300"),
    ("Talks on an exchange involving 300 prisoners continue.", "exchange negotiated 300"),
    ("Talks to free 30 hostages began on Monday.", "release negotiated 30"),
    ("An operation to free 30 hostages is planned for May.", "release planned 30"),
    ("Some 1,680 prisoners have been released with 339 coming from Kota.", "release occurred about:1680"),
)


@pytest.mark.parametrize(("text", "told"), UNDER_WAY)
def test_what_has_begun_is_done_and_a_swap_involves_those_swapped(text: str, told: str) -> None:
    assert read_in(text, "kind status count", "en") == told


AMONG_THEM = (
    ("Prisoners jailed for political reasons were handed over to Ukraine. Among them was Anna Moll.",
     "transfer Anna Moll UA"),
    ("Activists convicted of treason were freed on Monday. Among them was Anna Moll.", "release Anna Moll -"),
    ("Prisoners jailed for political reasons were handed over to Ukraine.", ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), AMONG_THEM)
def test_among_those_moved_without_a_number_somebody_is_moved(text: str, told: str) -> None:
    assert read_in(text, "kind people to", "en") == told
