"""Who speaks between commas behind their office is cited, and none of those told of; networks by name."""

from __future__ import annotations

import pytest
from noted import read_in

ENGLISH = [
    ("Rangers have freed 14 hikers, the province's governor, Musa Adeyemi, told reporters.", "release 14 Musa Adeyemi"),
    ("Rangers freed 14 hikers, the island's commissioner for public order, Musa Adeyemi, told journalists.",
     "release 14 Musa Adeyemi"),
    ("Rangers freed 14 hikers, the governor, Musa Adeyemi, said on Friday.", "release 14 Musa Adeyemi"),
]  # fmt: skip

RUSSIAN = [
    ("Боевики удерживают 19 рыбаков, заявила Сеть врачей Чада.", "custody 19 Сеть врачей Чада"),
    ("Боевики удерживают 19 рыбаков, сообщила Чадская сеть по правам человека.",
     "custody 19 Чадская сеть по правам человека"),
    ("Через соцсеть передали записку: задержаны 19 рыбаков.", "detention 19 -"),
    ("Полиция задержала 19 владельцев сети кофеен.", "detention 19 -"),
    ("На свободу вышли 19 рыбаков, сообщил советник премьера по обороне Майк Джонс.", "release 19 Майк Джонс"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), ENGLISH)
def test_holders_set_off(text: str, read: str) -> None:
    assert read_in(text, "kind count said_by", "en") == read


@pytest.mark.parametrize(("text", "read"), RUSSIAN)
def test_networks(text: str, read: str) -> None:
    assert read_in(text, "kind count said_by", "ru") == read
