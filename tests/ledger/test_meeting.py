from __future__ import annotations

import pytest

from coded_made import FREED, coded, coding
from gegenprobe.ledger.coded import Coded
from gegenprobe.ledger.coded_names import SameNames
from gegenprobe.ledger.meeting import agreement, facts_of, meets
from gegenprobe.packs.same_names import shipped_name_words

NAMES = SameNames(shipped_name_words())
MET = [
    ("the same", coded()),
    (
        "other slots, which are scored apart",
        coded(by="[Mira Dahl]", at="BY", when="{start: 2025-09-12, end: 2025-09-12}"),
    ),
    ("a part of the words", coded(evidence="52")),
    ("the whole sentence", coded(evidence="Minsk freed 52 prisoners on Friday.")),
]
NOT_MET = [
    ("another kind", coded(kind="transfer")),
    ("another status", coded(status="planned")),
    ("another number", coded(count="{op: exact, value: 51}")),
    ("another bound", coded(count="{op: over, value: 52}")),
    ("a range", coded(count="{op: between, low: 51, high: 52}")),
    ("no number", coded(count="")),
    ("another sentence", coded(evidence="52 people were freed")),
    (
        "half the text",
        coded(evidence="'freed 52 prisoners on Friday. Two men died there. Later 52 people were freed, too.'"),
    ),
]


@pytest.mark.parametrize(("why", "read"), MET)
def test_met(why: str, read: Coded) -> None:
    assert meets(read, coded(), NAMES)


@pytest.mark.parametrize(("why", "read"), NOT_MET)
def test_not_met(why: str, read: Coded) -> None:
    assert not meets(read, coded(), NAMES)


@pytest.mark.parametrize(
    ("gold", "read", "met"),
    [
        ("[Mira Dahl]", "[Dahl]", True),
        ("[Mira Dahl]", "[Jan Orth]", False),
        ("[Mira Dahl]", "", False),
        ("", "[Jan Orth]", True),
    ],
)
def test_without_a_number_the_people_tell(gold: str, read: str, met: bool) -> None:
    assert meets(coded(count="", people=read), coded(count="", people=gold), NAMES) is met


LATER = {**FREED, "evidence": "Later 52 people were freed"}
TOGETHER = [
    ("the same again", LATER),
    ("one of them names the day", {**LATER, "when": "{start: 2025-09-12, end: 2025-09-12}"}),
    ("another group", {**LATER, "whom": "{group: hostage}"}),
]
APART = [
    ("another nationality", {**LATER, "whom": "{nationality: PL}"}),
    ("another goal", {**LATER, "to": "PL"}),
    ("other speakers", {**LATER, "said_by": "[Jan Orth]"}),
    ("another number", {**LATER, "count": "{op: exact, value: 53}"}),
]
FIRST = {**FREED, "whom": "{nationality: LT, group: prisoner}", "to": "LT", "said_by": "[Mira Dahl]"}


@pytest.mark.parametrize(("why", "second"), TOGETHER)
def test_one_fact(why: str, second: dict[str, str]) -> None:
    assert facts_of(coding(FIRST, second).statements, NAMES) == [[0, 1]]


@pytest.mark.parametrize(("why", "second"), APART)
def test_two_facts(why: str, second: dict[str, str]) -> None:
    assert facts_of(coding(FIRST, second).statements, NAMES) == [[0], [1]]


@pytest.mark.parametrize(
    ("slot", "gold", "read", "values"),
    [
        ("by", coded(by="[Mira Dahl, Jan Orth]"), coded(by="[Orth]"), (2, 1, 1)),
        ("by", coded(by="[]"), coded(), (0, 0, 0)),
        ("at", coded(at="BY"), coded(at="PL"), (1, 1, 0)),
        ("at", coded(from_="BY"), coded(at="BY"), (1, 1, 1)),
        ("at", coded(kind="transfer", at="BY"), coded(kind="transfer"), (0, 0, 0)),
        ("from", coded(kind="transfer", from_="BY"), coded(kind="transfer", from_="BY"), (1, 1, 1)),
        ("from", coded(from_="BY"), coded(from_="BY"), (0, 0, 0)),
        ("nationality", coded(whom="{nationality: [PL, LT]}"), coded(whom="{nationality: [LT, PL]}"), (1, 1, 1)),
        ("cumulative", coded(cumulative="true"), coded(cumulative="false"), (1, 0, 0)),
        ("when", coded(), coded(when="{start: 2025-09-12, end: 2025-09-13}"), (0, 1, 0)),
    ],
)
def test_agreement_of_a_slot(slot: str, gold: Coded, read: Coded, values: tuple[int, int, int]) -> None:
    assert agreement(gold, read, slot, NAMES) == values
