"""Every setting that a codebook or language pack may have stands on the page that tells how to write one."""

from __future__ import annotations

from pathlib import Path

import pytest

from gegenprobe.packs import codebook
from gegenprobe.packs.codebook_words import ENTRY_KEYS
from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.group_words import GroupWords
from gegenprobe.packs.populations import Populations
from gegenprobe.packs.speech_words import Speech
from gegenprobe.packs.status_words import StatusWords

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "write-a-codebook.md").read_text(encoding="utf-8")
SETTINGS = sorted(
    {*Clauses._fields, *StatusWords.__dataclass_fields__, *Speech.__dataclass_fields__, "contracted"}
    | ENTRY_KEYS
    | set(codebook.ROLES)
    | set(codebook.PLACES_IN_CLAUSE)
    | set(codebook.ABOUT)
    | set(codebook.FLOWS)
    | codebook.MARKS
    | {"captive", "general", "national", "told_by", *GroupWords._fields}
    | set(Populations.__dataclass_fields__)
)


@pytest.mark.parametrize("setting", SETTINGS)
def test_the_setting_is_told_of(setting: str) -> None:
    assert f"`{setting}`" in PAGE, f"docs/how-to/write-a-codebook.md does not name `{setting}`"


def test_an_unknown_setting_is_not_told_of() -> None:
    assert "`no_such_setting`" not in PAGE
