"""Russian: verbs left out that another clause has: other accounts, other places, other names, other days."""

from __future__ import annotations

import pytest

from noted import read_in

ACCOUNTS = [
    ("МВД сообщило о 32 задержанных, ОВД-Инфо — о 57.", "detention 32 МВД; detention 57 ОВД-Инфо"),
    ("Полиция говорит о 51 задержанном, омбудсмен - о 226.", "detention 51 Полиция; detention 226 омбудсмен"),
    (
        "По данным МВД, задержаны 30 человек, по подсчётам ОВД-Инфо — не менее 57, по данным «Весны» — 61.",
        "detention 30 МВД; detention at_least:57 ОВД-Инфо; detention 61 Весна",
    ),
    ("Он рассказал о 32 задержанных, брат — о трёх братьях.", "detention 32 -"),
    ("По данным суда, задержаны 30 человек, по данным суда — в мае.", "detention 30 суд"),
]


@pytest.mark.parametrize(("text", "told"), ACCOUNTS)
def test_another_account(text: str, told: str) -> None:
    assert read_in(text, "kind count said_by", "ru") == told


def test_a_dash_behind_a_comma() -> None:
    assert read_in("Задержаны 30 человек, а по данным правозащитников, — 57.", "kind count", "ru").endswith("57")
