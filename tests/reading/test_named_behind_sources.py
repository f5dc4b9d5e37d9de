"""A name behind the comma of a source: whoever speaks where another comma closes it, else the one told of."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = (
    ("en", "According to the lawyer, Ann Bell was arrested at home.", "detention - Ann Bell lawyer"),
    ("en", "According to the brother of the poet, Ann Bell was freed.", "release - Ann Bell brother of the poet"),
    ("en", "According to the lawyer, police arrested Ann Bell at home.", "detention - Ann Bell lawyer"),
    ("es", "Según el abogado, Ana Ruiz fue detenida en su casa.", "detention - Ana Ruiz abogado"),
    ("es", "Según el abogado, Luis Paz, dos hombres fueron detenidos.", "detention 2 - Luis Paz"),
    ("es", "Según el abogado Luis Paz, Ana Ruiz quedó libre.", "release - Ana Ruiz Luis Paz"),
    ("ru", "По словам адвоката, Анну Кравец задержали дома.", "detention - Анна Кравец адвокат"),
    ("ru", "По словам адвоката, Анны Лис, двоих задержали дома.", "detention 2 - Анна Лис"),
    ("de", "Nach Angaben des Anwalts, Jan Roth, wurden zwei Männer festgenommen.", "detention 2 - Jan Roth"),
)


@pytest.mark.parametrize(("language", "text", "told"), TABLE)
def test_whose_the_name_behind_a_source_is(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count people said_by", language) == told
