"""Terms told on in a few words: a name or a number beside years, a bare number, life; no verb of its own."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind people", "Petr Hale got nine years, Ida Brandt eight and Jon Falk two.",
     "sentence Petr Hale; sentence Ida Brandt; sentence Jon Falk"),
    ("kind people", "Petr Hale was jailed for nine years, Ida Brandt for eight and Jon Falk for two.",
     "sentence Petr Hale; sentence Ida Brandt; sentence Jon Falk"),
    ("kind people", "Petr Hale was sentenced to nine years in May and Ida Brandt to eight in June.",
     "sentence Petr Hale; sentence Ida Brandt"),
    ("kind people", "The tribunal handed nine years to Petr Hale and eight to Ida Brandt.",
     "sentence Petr Hale; sentence Ida Brandt"),
    ("kind count people",
     "Petr Hale was sentenced to nine years, his brother Jon to eight, and four others to three each.",
     "sentence - Petr Hale; sentence - Jon; sentence 4 -"),
    ("kind count people", "The tribunal gave Petr Hale nine years, Ida Brandt eight and two guards life.",
     "sentence - Petr Hale; sentence - Ida Brandt; sentence 2 -"),
    ("kind count", "Four men were jailed for nine years and five women for seven.", "sentence 4; sentence 5"),
    ("kind status count", "Three were sentenced to death, eleven to life in prison and six were acquitted.",
     "sentence occurred 3; sentence occurred 11; sentence denied 6"),
    ("kind people", "Petr Hale, 44, was jailed for nine years, Jon Falk, 32, for five.",
     "sentence Petr Hale; sentence Jon Falk"),
    # no terms
    ("kind people", "Petr Hale was jailed for nine years and Jon Falk for spying.", "sentence Petr Hale"),
    ("kind people", "Petr Hale was jailed for nine years, Jon Falk eight miles away.", "sentence Petr Hale"),
    ("kind people", "Petr Hale was jailed for nine years, the paper of Jon Falk wrote to eight ministers.",
     "sentence Petr Hale"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_who_got_which_term(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "en") == expected
