"""The page on quality has figures for every language that the program reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gegenprobe.libraries import library_of

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "quality.md").read_text("utf-8")
LANGUAGES = {"de": "German", "en": "English", "es": "Spanish", "ru": "Russian"}


def block(name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n(.*?)<!-- end of {name} -->", PAGE, re.DOTALL)
    return found.group(1) if found else ""


def test_the_languages_are_those_of_the_program() -> None:
    assert set(LANGUAGES) == set(library_of("detention").languages)


@pytest.mark.parametrize("name", ["figures", "outside"])
@pytest.mark.parametrize("language", LANGUAGES.values())
def test_each_language_has_its_figures(name: str, language: str) -> None:
    row = next((line for line in block(name).splitlines() if line.startswith(f"| {language} |")), "")
    assert len(re.findall(r"\b[01]\.\d\d\b", row)) >= 4


@pytest.mark.parametrize("language", LANGUAGES.values())
def test_each_language_has_its_slots(language: str) -> None:
    assert language in block("slots").partition("\n")[0]
    assert "| `said_by` | 0." in block("slots")
