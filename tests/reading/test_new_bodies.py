"""A body with an indefinite article is none that the report named before; behind a name and a comma it is that one."""

from __future__ import annotations

import pytest

from reports_of import reading_of

TOLD = "Amnesty International said 12 people were arrested in Lima."
CITED = [
    ("en", f"{TOLD} A rights group said nine were freed.", "rights group"),
    ("en", f"{TOLD} Nine were freed, according to a rights group.", "rights group"),
    ("en", f"{TOLD} The rights group said nine were freed.", "Amnesty International"),
    ("en", f"{TOLD} This group said nine were freed.", "Amnesty International"),
    ("en", "Prison Watch Peru, a Lima-based group with 40 members, said nine were freed.", "Prison Watch Peru"),
    ("en", "Prison Watch Peru, a group in Lima, held a vigil. The group said nine were freed.", "Prison Watch Peru"),
    ("en", "Peru, a country of 30 million, said nine were freed.", "Peru"),
    ("en", "In Peru, a rights group said nine were freed.", "rights group"),
    (
        "de",
        "Amnesty International meldete zwölf Festnahmen. Eine Menschenrechtsorganisation sprach von 14 Festnahmen.",
        "Menschenrechtsorganisation",
    ),
    ("de", "Amnesty International meldete zwölf Festnahmen. Die Organisation sprach von 14.", "Amnesty International"),
]


@pytest.mark.parametrize(("code", "text", "speaker"), CITED)
def test_who_is_cited(code: str, text: str, speaker: str) -> None:
    assert reading_of(text, code).statements[-1].said_by == (speaker,)


def test_a_number_is_nobody() -> None:
    [held] = reading_of("The country's 30 prisons held 14,862 people.", "en").statements
    assert not held.by
