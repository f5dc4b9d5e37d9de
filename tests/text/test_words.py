"""Words with their places, and the letters that most of them are made of."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.text.words import DASH, LETTER_RUN, LETTERS, WORD, letter_runs, spans_of, word_before, words_of


def test_the_quick_set_holds_letters_only() -> None:
    quick, letter = re.compile(rf"[{LETTERS}]"), re.compile(r"[^\W\d_]")
    taken = [chr(code) for code in range(sys.maxunicode + 1) if quick.fullmatch(chr(code))]
    assert [char for char in taken if not letter.fullmatch(char)] == []
    assert {*"aZäßÑéłжЁіў"} <= set(taken)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zwölf Häftlinge kamen frei.", ["Zwölf", "Häftlinge", "kamen", "frei", "."]),
        ("z.B. am 3. Mai, 1.200 Mann", ["z.B.", "am", "3", ".", "Mai", ",", "1.200", "Mann"]),
        ("US-Präsident, 80-jährig, Trump's und Trump’s", ["US-Präsident", ",", "80-jährig", ",", "Trump", "'s", "und",
                                                          "Trump", "’s"]),
        ("in Gent - zwölf, US-Präsident, - 5", ["in", "Gent", "–", "zwölf", ",", "US-Präsident", ",", "–", "5"]),
        ("O'Brien abc1 x_y 'но' Σίσυφος", ["O'Brien", "abc", "1", "x", "_y", "'", "но", "'", "Σίσυφος"]),
    ],
)  # fmt: skip
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text).form == words


@given(st.text("aäжΣ1.,-’' \n", max_size=30))  # no '_': between Latin letters it parts no word ('Maler_innen')
def test_plain_words_are_cut_as_all_others_are(text: str) -> None:
    found = words_of(text)
    slow = [found.text[a:b] for a, b in zip(found.start, found.end, strict=True)]
    greek = words_of(text.replace("a", "α").replace("ä", "η").replace("ж", "φ"))  # letters outside of the quick set
    assert [form.replace(DASH, "-") for form in found.form] == slow
    assert (greek.start, greek.end) == (found.start, found.end)


@given(st.text("aZäжΣİßʼx1²٣Ⅳ.-’'_ \n\u00a0\u0301", max_size=30))
def test_runs_of_letters_are_those_that_the_pattern_finds(text: str) -> None:
    assert letter_runs(text.split()) == LETTER_RUN.findall(text)


@given(st.text("aZäж1_.-’' \n", max_size=12), st.integers(0, 12), st.integers(1, 5))
def test_the_word_before_is_the_one_that_a_pattern_finds(text: str, at: int, back: int) -> None:
    at = min(at, len(text))
    match = re.compile(r"([\w’'-]+)\s+$").search(text, max(0, at - back), at)
    word, begins = word_before(text, at, back)
    assert word == (match[1] if match else "")
    assert match is None or begins == match.start(1)


@given(st.text("aAZäжΣß1٣_.,;:!?-’'„ \n\u00a0\u0301", max_size=30), st.integers(0, 3), st.integers(0, 3))
def test_words_are_those_that_the_pattern_finds(text: str, before: int, behind: int) -> None:
    start, end = min(before, len(text)), max(len(text) - behind, min(before, len(text)))
    found = [(*match.span(), match.group()) for match in WORD.finditer(text, start, end)]
    cut = [(a, b, "-" if form == DASH else form) for a, b, form in zip(*spans_of(text, start, end), strict=True)]
    assert cut == found
