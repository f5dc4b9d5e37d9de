"""Ids come from the bytes of JSON, whichever encoder writes them."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.model.identity import canonical, content_id

text = st.text(st.characters(exclude_categories=["Cs"]))
plain = st.recursive(st.none() | st.booleans() | st.integers() | text, lambda some: st.lists(some) | st.tuples(some))


@given(st.lists(plain))
def test_the_bytes_are_those_of_compact_json(fields: list[None]) -> None:
    assert canonical(fields) == json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


def test_a_number_of_more_than_64_bits_has_an_id_too() -> None:
    assert canonical(["s", 10**30]) == b'["s",1000000000000000000000000000000]'


def test_an_id_stays_what_it_is_in_the_books_of_today() -> None:
    assert content_id("s", ["r", "Köln\n\x07", 52, None, True, ["a", 2**64]]) == "s_9a41c7bfe574610c"
