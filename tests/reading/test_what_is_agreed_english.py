"""What talks, offers, orders and agreements are to bring, in English; and what befell or is told of some of those."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind status count", "Mediators helped free 96 hostages.", "release occurred 96"),
    ("kind status count", "Turkey, which helped free the eleven, thanked both sides.", "release occurred 11"),
    ("kind status count", "She helped arrest 12 men in March.", "detention occurred 12"),
    ("kind status count", "The treaty helped free trade.", ""),
    ("kind status count", "Kigali is open to freeing 2,000 prisoners.", "release possible 2000"),
    ("kind status count", "The road is open after 20 hostages were freed.", "release occurred 20"),
    ("kind status count", "Talks are under way to free 15 miners held by the group.", "release negotiated 15"),
    ("kind status count", "Talks to free 15 miners are continuing.", "release negotiated 15"),
    ("kind status count", "Negotiations are under way to free 15 miners.", "release negotiated 15"),
    ("kind status count", "Efforts have begun to free 15 miners.", "release possible 15"),
    ("kind status count", "Police used the talks to free 15 miners.", "release occurred 15"),
    ("kind status count", "The rebels made an offer to free 12 hostages.", "release negotiated 12"),
    ("kind status count", "The rebels rejected an offer to free 12 hostages.", "release refused 12"),
    ("kind status count", "The rebels have accepted a proposal to free 12 hostages.", "release planned 12"),
    ("kind status count", "The ministry issued an order to release 12 prisoners.", "release planned 12"),
    ("kind status count", "The ministry used its right to release 12 prisoners.", "release occurred 12"),
    ("kind status count", "The deal provides for the release of 33 hostages.", "release planned 33"),
    ("kind status count", "The deal, signed on Monday, calls for the release of 33 hostages.", "release planned 33"),
    ("kind status count", "The agreement foresees that 33 hostages will be freed.", "release planned 33"),
    ("kind status count", "The agreement requires Peru to release 190 prisoners.", "release planned 190"),
    ("kind status count", "The proposal includes the release of ten hostages.", "release negotiated 10"),
    ("kind status count", "The union called for the release of ten teachers.", "release demanded 10"),
    ("kind status count", "The offer would see 33 hostages freed.", "release negotiated 33"),
    ("kind status count", "Under the proposal, the rebels would free 28 hostages.", "release negotiated 28"),
    ("kind status count", "They discussed a proposal under which 28 hostages would be freed.", "release negotiated 28"),
    ("kind status count", "Under the deal, the rebels will free 28 hostages.", "release planned 28"),
    ("kind status count", "After the talks, the rebels will free 28 hostages.", "release planned 28"),
    (
        "kind status count",
        "Officials are in indirect talks with the Taliban in Doha about the release of four Germans.",
        "talks occurred -; release negotiated 4",
    ),
    ("kind status count", "Envoys in indirect talks on freeing two Americans", "release negotiated 2"),
    ("kind status count", "They met for talks after the release of four Germans.", "release occurred 4"),
    ("kind count by", "It freed 84 soldiers, nine of them officers.", "release 84 -; release 9 -"),
    (
        "kind count by",
        "The army said that it had freed 84 soldiers, nine of them officers.",
        "release 84 army; release 9 army",
    ),
    (
        "kind count nation",
        "Peru freed 52 prisoners. Six of them are Lithuanians, two are Latvians.",
        "release 52 -; release 6 LT; release 2 LV",
    ),
    ("kind count nation", "Eighteen of those released are Spanish nationals.", "release 18 ES"),
    ("kind count", "The court freed 21 of the 47 defendants and remanded the rest.", "release 21; detention 26"),
    ("kind count", "Twelve of the pupils have been released; the rest remain in captivity.", "release 12"),
    ("kind count", "Police arrested 12 men and later released them.", "detention 12; release 12"),
    ("kind count", "Police arrested 12 men and released the other two.", "detention 12; release 2"),
    ("kind count people", "The king granted clemency to 246 prisoners to mark Eid.", "release 246 -"),
    (
        "kind status count",
        "Forty who were supposed to be released are still behind bars.",
        "custody occurred 40; release planned 40",
    ),
    (
        "kind status count",
        "The 12 men due to be released on Monday are still in prison.",
        "release planned 12; custody occurred 12",
    ),
    ("kind status count", "The 12 men are due to be released.", "release planned 12"),
    ("kind count", "The king pardoned 681 people, among them 18 convicted of terrorism.", "release 681; release 18"),
    ("kind count", "Police arrested 60 people, and 12 were convicted of arson.", "detention 60; sentence 12"),
    ("kind status count", "Ana Holm and Hans Berg both called for the detainees to be released.", ""),
    ("kind status count", "Relatives asked for the 12 men to be released.", "release demanded 12"),
    ("kind status count", "The 12 men asked to be released.", "release demanded 12"),
    ("kind by with", "Ana Holm, who had a two-hour meeting with Hans Berg, was hopeful.", "talks Ana Holm Hans Berg"),
    ("kind by with", "The minister praised Ana Holm, who met Hans Berg on Monday.", "talks Ana Holm Hans Berg"),
    ("kind count people", "Hassan al-Ruq, 48, was arrested on Tuesday.", "detention - Hassan al-Ruq"),
    (
        "kind count",
        "Gunmen seized 250 pupils in March. Fifty-three of them were brought out of the forest on Thursday.",
        "detention 250",
    ),
    ("kind count", "Gunmen seized 250 pupils in March. Five of them were beaten.", "detention 250"),
    ("kind count", "Gunmen seized 250 pupils in March. Five of them were boys.", "detention 250; detention 5"),
]


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_what_is_agreed(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields, "en") == read
