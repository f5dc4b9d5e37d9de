"""What joins two facts takes nothing from either: how many pairs of examples tell less together (joints.yaml).

A metamorphic test, as test_insertions is: what two sentences tell together is what each of them tells.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from test_insertions import examples, told

ROWS = yaml.safe_load((Path(__file__).parent / "joints.yaml").read_text("utf-8"))
CASES = [(language, row) for language, rows in ROWS.items() for row in rows]
MOST = 50  # pairs of a language
STEP = 7  # from an example to the one it is joined with


def pairs(language: str) -> list[tuple[str, str]]:
    """Examples of one sentence each, two by two."""
    texts = [text for text, _ in examples(language) if ". " not in text and ":" not in text]
    return [(text, texts[(at + STEP) % len(texts)]) for at, text in enumerate(texts)][:MOST]


def joined(first: str, second: str, joint: str) -> str:
    """One sentence of two: the full stop of the first and the capital of the second gone."""
    before, _, between = joint.rpartition("|")
    return before + (small(first) if before else first)[:-1] + between + small(second)


def small(text: str) -> str:
    """The sentence without its capital, where its first word is no name or noun but an article or number."""
    first = text.split()[0]
    return text[0].lower() + text[1:] if first in _SMALL else text


_SMALL = frozenset(
    [
        "The",
        "A",
        "An",
        "On",
        "In",
        "At",
        "Of",
        "Police",
        "Authorities",
        "Some",
        "About",
        "Der",
        "Die",
        "Das",
        "Ein",
        "Eine",
        "Im",
        "Am",
        "In",
        "Bei",
        "Nach",
        "Zwölf",
        "Fünf",
        "El",
        "La",
        "Los",
        "Las",
        "Un",
        "Una",
        "En",
        "Fueron",
        "Han",
        "Al",
        "В",
        "На",
        "По",
        "Суд",
        "Полиция",
        "Власти",
        "Около",
        "Более",
    ]
)


@pytest.mark.parametrize(
    ("language", "row"), CASES, ids=lambda value: value if isinstance(value, str) else value["text"]
)
def test_two_facts_in_one_sentence_are_both_told(language: str, row: dict[str, Any]) -> None:
    cases = pairs(language)
    assert len(cases) > 20
    lost = [
        text
        for first, second in cases
        if (told(first, language) + told(second, language)) - told(text := joined(first, second, row["text"]), language)
    ]
    share = 100 * len(lost) / len(cases)
    if share > row["lost"]:
        pytest.fail(f"{share:.1f} of 100 lose a statement, at most {row['lost']}: {lost[:3]}", pytrace=False)
