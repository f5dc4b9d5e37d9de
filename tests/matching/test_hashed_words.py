from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.matching.hashed_words import hashed_words, stretches_read
from gegenprobe.model.report import Report, Segment

WORDS = [
    ("Die STRASSE, die Straße.", ["Die", "STRASSE", "die", "Straße"]),
    ("don't go-go U.S. 1.200", ["don", "t", "go", "go", "U", "S", "1", "200"]),
    ("snake_case №5", ["snake", "case", "5"]),
    ("Минск — 52 человека", ["Минск", "52", "человека"]),
    ("", []),
    (" \n—", []),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_words_are_runs_of_letters_and_digits(text: str, words: list[str]) -> None:
    found = hashed_words(text)
    assert [text[start:end] for start, end in zip(found.start, found.end, strict=True)] == words


@given(st.text(alphabet=st.sampled_from("aAbßSsİıΣσς1_ -.,éÉ𐐀𐐨ﬁ"), max_size=60))
def test_two_words_have_one_number_when_they_are_one_in_folded_case(text: str) -> None:
    words = re.findall(r"[^\W_]+", text)
    numbers = hashed_words(text).word.tolist()
    assert len(numbers) == len(words)
    by_number = dict(zip(numbers, words, strict=True))
    assert len(by_number) == len({word.casefold() for word in words})
    assert all(by_number[number].casefold() == word.casefold() for number, word in zip(numbers, words, strict=True))


@given(st.text(max_size=200))
def test_any_text_has_the_words_that_the_pattern_finds(text: str) -> None:
    found = hashed_words(text)
    assert list(zip(found.start, found.end, strict=True)) == [one.span() for one in re.finditer(r"[^\W_]+", text)]


def test_only_title_body_and_captions_count() -> None:
    text = "---\nx: 1\n---\nA title here\n\nThe body. Photo: dpa\nFile picture of May"
    parts = [(0, 13, "metadata"), (13, 27, "title"), (27, 37, "body"), (37, 48, "boilerplate"), (48, 67, "caption")]
    segments = tuple(Segment(start, end, role) for start, end, role in parts)  # type: ignore[arg-type]
    stretches = stretches_read(Report(id="r", name="r", text=text, digest="", segments=segments))
    found = hashed_words(text, stretches)
    words = [text[start:end] for start, end in zip(found.start, found.end, strict=True)]
    assert words == ["A", "title", "here", "The", "body", "File", "picture", "of", "May"]


def test_a_report_without_parts_to_read_has_no_words() -> None:
    assert len(hashed_words("Photo: dpa", ())) == 0
