"""What a bound makes of a value, and what goes into a statement."""

import pytest
from tables import number_pack

from gegenprobe.model.kinds import Op
from gegenprobe.model.statement import Quantity
from gegenprobe.reading.numbers.number_bounds import limits, width_of
from gegenprobe.reading.numbers.numbers import find_numbers, quantity
from gegenprobe.text.words import words_of


@pytest.mark.parametrize(
    ("op", "value", "expected"),
    [
        ("exact", 52, (52, 52)),
        ("exact", 0, (0, 0)),
        ("over", 50, (51, None)),
        ("under", 50, (None, 49)),
        ("at_least", 50, (50, None)),
        ("at_most", 50, (None, 50)),
        ("about", 1200, (1150, 1250)),
        ("about", 20, (18, 22)),
    ],
)
def test_limits(op: Op, value: int, expected: tuple[int | None, int | None]) -> None:
    assert limits(op, value) == expected


@pytest.mark.parametrize(
    ("value", "width"),
    [(0, 1), (2, 1), (12, 1), (20, 2), (50, 5), (100, 10), (600, 50), (1186, 1), (1_200_000, 50_000)],
)
def test_width(value: int, width: int) -> None:
    assert width_of(value) == width


def test_quantity_keeps_its_words() -> None:
    words = words_of("Es kamen mehr als 50 frei.")
    hit = find_numbers(words, 0, len(words), number_pack("de"))[0]
    assert quantity(hit, words) == Quantity(op="over", value=50, low=51, high=None, start=9, end=20)


def test_a_broken_number_is_no_quantity() -> None:
    words = words_of("12,5 Prozent")
    hit = find_numbers(words, 0, len(words), number_pack("de"))[0]
    assert (hit.value, hit.low, quantity(hit, words)) == (12.5, None, None)


def test_a_number_of_a_million_digits_is_a_code() -> None:
    words = words_of("9" * 1_000_000 + " Gefangene")
    hit = find_numbers(words, 0, len(words), number_pack("de"))[0]
    assert (hit.value, hit.low, hit.high, hit.unit) == (None, None, None, "code")


def test_other_digits_count() -> None:
    words = words_of("٥٢ prisoners and ５２ more")
    assert [hit.value for hit in find_numbers(words, 0, len(words), number_pack("en"))] == [52, 52]


def test_only_the_words_of_the_sentence_are_read() -> None:
    words = words_of("Im Jahr. 52 Gefangene. 7 Tote.")
    hits = find_numbers(words, 3, 6, number_pack("de"))
    assert [(hit.core_first, hit.core_last, hit.value, hit.unit) for hit in hits] == [(3, 4, 52, None)]
