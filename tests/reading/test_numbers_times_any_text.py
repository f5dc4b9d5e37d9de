"""Whatever the words are: no exception, hits in order, inside the sentence, not over each other."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tables import LANGUAGES, number_pack, time_pack

from gegenprobe.reading.numbers.numbers import find_numbers, numbers_at
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.times import find_times, times_at
from gegenprobe.reading.times.timex import timexes
from gegenprobe.reading.words.tagging import tag
from gegenprobe.text.words import words_of
from reports_of import library

DIGITS = [
    "0",
    "1",
    "12",
    "31",
    "1.300",
    "1,2",
    "11:30",
    "99:99",
    "31.02.2025",
    "2025",
    "0000",
    "1300",
    "5th",
    "80-x",
    "1'000",
]
MARKS = [".", ",", "-", "–", "/", "(", ")", "%", "$", "+", " "]


def _vocabulary(language: str) -> list[str]:
    pack, times = number_pack(language), time_pack(language)
    words = {*sorted(pack.first)[::40], *pack.bounds_before, *pack.bounds_after, *pack.ranges, *pack.units_after}
    words |= {*times.senses, *times.leads, *times.patterns.edges}
    return [*DIGITS, *MARKS, *sorted(word.title() if len(word) % 2 else word for word in words if word[0] != "[")]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_words(language: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from(_vocabulary(language)), max_size=14)))
    words = words_of(text)
    last = len(words)
    end = 0
    for number in find_numbers(words, 0, last, number_pack(language)):
        assert end <= number.first <= number.core_first < number.core_last <= number.last <= last
        end = number.last
    end = 0
    for hit in find_times(words, 0, last, time_pack(language)):
        assert end <= hit.first <= hit.core_first < hit.core_last <= hit.last <= last
        end = hit.last
        for direction in (None, "past", "future"):
            span = resolve(hit, date(2025, 9, 16), direction)
            assert span is None or span.start <= span.end
            assert all(value for _, _, value in timexes(hit, date(2025, 9, 16), direction))


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_where_they_may_begin_is_told_while_words_are_looked_up(language: str, data: st.DataObject) -> None:
    tongue = library().tongue(language)
    assert tongue is not None
    text = " ".join(data.draw(st.lists(st.sampled_from(_vocabulary(language)), max_size=14)))
    tagged = tag(text, 0, len(text), tongue.lexicon)
    words, whole = tagged.words, (0, len(tagged.words))
    assert numbers_at(words, tagged.counting, whole, tongue.numbers) == find_numbers(words, *whole, tongue.numbers)
    assert times_at(words, tagged.dating, whole, tongue.times) == find_times(words, *whole, tongue.times)
