from __future__ import annotations

import pytest

from gegenprobe.ledger.coded_names import SameNames
from gegenprobe.packs.same_names import shipped_name_words

NAMES = SameNames(shipped_name_words())
SAME = [
    ("Mira Dahl", "Dahl"),
    ("Mira Dahl", "Dahls"),
    ("Alexander Lukaschenko", "Lukaschenkos"),
    ("Мария Колесникова", "Марию Колесникову"),
    ("Колесникова", "Kolesnikova"),
    ("José Ibáñez", "Ibanez"),
    ("Wałęsa", "walesa"),
    ("Justizministerium", "Justizministeriums"),
    ("Ministry of Defence", "Defence"),
    ("litauische Regierung", "Litauische Regierung"),
]
OTHER = [
    ("Mira Dahl", "Jan Orth"),
    ("Tichanowski", "Tichanowskaja"),
    ("Dahl", "Dahn"),
    ("litauische Regierung", "polnische Regierung"),
    ("", "Dahl"),
    ("…", "…"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_name(one: str, other: str) -> None:
    assert NAMES.same(one, other)
    assert NAMES.same(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_names(one: str, other: str) -> None:
    assert not NAMES.same(one, other)
    assert not NAMES.same(other, one)


@pytest.mark.parametrize(
    ("some", "others", "hits"),
    [
        ((), (), 0),
        (("Mira Dahl",), ("Dahl", "Dahl"), 1),
        (("Mira Dahl", "Ana Dahl"), ("Dahl",), 1),
        (("Mira Dahl", "Jan Orth"), ("Orth", "Dahl"), 2),
    ],
)
def test_each_name_is_used_once(some: tuple[str, ...], others: tuple[str, ...], hits: int) -> None:
    assert NAMES.common(some, others) == hits
