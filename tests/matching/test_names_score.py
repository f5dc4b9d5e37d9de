"""Scores of pairs: what is one person's name, what is not, and that nothing depends on order or company."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from names_given import scorer

ONE = [
    ("Lukaschenko", "Лукашэнка"),
    ("Łukaszenką", "Loukachenko"),
    ("Zichanouskaja", "Ciechanouska"),
    ("Swjatlana Zichanouskaja", "Светланой Тихановской"),
    ("Ales Bjaljazki", "Алесь Бяляцкі"),
    ("Bialiatski", "Беляцкого"),
    ("Präsident Alexander Lukaschenko", "Аляксандр Лукашэнка"),
    ("Lukaschenko, Alexander", "Alexander Grigorjewitsch Lukaschenko"),
    ("A. Lukashenko", "Alexander Lukaschenko"),
    ("Viktar Babaryka", "Виктором Бабарико"),
    ("Angela Merkel", "Angelou Merkelovou"),
    ("John Coale", "Джон Коул"),
    ("John Coale", "Johna Coale’a"),
    ("Donaldas Trumpas", "Дональдом Трампом"),
    ("Ursula von der Leyen", "Урсула фон дер Ляйен"),
    ("Sascha Petrow", "Alexander Petrow"),
]
TWO = [
    ("Tichanowskaja", "Tichanowski"),
    ("Сяргей Ціханоўскі", "Светлане Тихановской"),
    ("Mira Dahl", "Jan Dahl"),
    ("Viktar Babaryka", "Eduard Babaryka"),
    ("Olga Nasarenko", "Олег Назаренко"),
    ("Iwan Petrow", "Iwan Petrenko"),
    ("Joe Biden", "Hunter Biden"),
    ("A. Lukashenko", "Viktor Lukashenko"),
    ("Alexander Petrowitsch Iwanow", "Alexander Sergejewitsch Iwanow"),
    ("", "Mira Dahl"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_person(one: str, other: str) -> None:
    assert scorer().scores([(one, other)])[0] > 0.5


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_persons(one: str, other: str) -> None:
    assert scorer().scores([(one, other)])[0] < 0.5


NAMES = st.one_of(st.text(max_size=30), st.sampled_from([name for pair in (*ONE, *TWO) for name in pair]))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=8))
def test_a_score_depends_on_its_pair_alone(pairs: list[tuple[str, str]]) -> None:
    together = scorer().scores(pairs)
    assert np.array_equal(together, [scorer().scores([pair])[0] for pair in pairs])
    assert np.array_equal(together, scorer().scores([(other, one) for one, other in pairs]))
    assert ((together >= 0) & (together <= 1)).all()


def test_the_reasons_add_up_to_the_score() -> None:
    pairs = [*ONE, *TWO[:-1]]
    for (one, other), link in zip(pairs, scorer().links(pairs), strict=True):
        score = scorer().scores([(one, other)])[0]
        assert 1 / (1 + 2**-link.score) == pytest.approx(score, abs=0.05)


def test_a_reason_says_what_it_is_about() -> None:
    link = scorer().links([("Tichanowskaja", "Tichanowski")])[0]
    assert "names.man_or_woman" in {weight.reason.name for weight in link.weights}
