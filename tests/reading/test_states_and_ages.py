"""Between a name and its verb: a state with a lasting time, another name, an age; what is only believed of people."""

from __future__ import annotations

import pytest
from noted import read_in

BETWEEN = (
    ("en", "Ana Holm, in hiding since May, was arrested on Monday.", "detention - Ana Holm -"),
    ("en", "Ana Holm, under house arrest since June, was freed on Monday.", "release - Ana Holm -"),
    ("en", "Twelve men, in custody since May, were freed on Monday.", "release 12 - -"),
    ("en", "Twelve nurses, on strike for 12 days, were arrested on Monday.", "detention 12 - -"),
    ("en", "Since May, 12 men have been freed.", "release 12 - cumulative"),
    ("en", "Ana Holm, now 54, was freed on Monday.", "release - Ana Holm -"),
    ("en", "Ana Holm, then 19, was arrested in May.", "detention - Ana Holm -"),
    ("en", "In Peru, only 54 were freed.", "release 54 - -"),
    ("de", "Karl Keller, heute 54, wurde am Montag freigelassen.", "release - Karl Keller -"),
    ("es", "Ana Ruiz, de 54, fue liberada el lunes.", "release - Ana Ruiz -"),
    ("ru", "Иван Котов, ныне 54, был освобождён в понедельник.", "release - Иван Котов -"),
    ("en", "Two locals believed to be the caretakers were arrested on Monday.", "detention 2 - -"),
    ("en", "Three men said to be the ringleaders were detained.", "detention 3 - -"),
    ("en", "Three men are said to have been detained.", "detention 3 - -"),
)


@pytest.mark.parametrize(("language", "text", "read"), BETWEEN)
def test_what_stands_between_name_and_verb(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count people cumulative", language) == read
