"""Features of words are bits with names: each its own, and the named ones those of the tables."""

from __future__ import annotations

import pytest

from gegenprobe.packs import grammar, inflection, lexicon


@pytest.mark.parametrize(("module", "table"), [(inflection, inflection.FLAG), (grammar, grammar.CASE)])
def test_a_name_in_the_table_is_the_constant_of_that_name(module: object, table: dict[str, int]) -> None:
    assert table == {name: getattr(module, name.upper()) for name in table}


def test_no_two_words_in_the_lexicon_share_a_bit() -> None:
    values = [value for name, value in vars(lexicon).items() if name.isupper() and not name.endswith("COMPOUND_PART")]
    assert len(values) > 30
    assert len(set(values)) == len(values)
    assert all(value.bit_count() == 1 for value in values)
