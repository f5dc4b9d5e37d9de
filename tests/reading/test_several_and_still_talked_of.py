"""Relatives of several names, what is still talked of or only rumoured, and wholes that somebody gives in passing."""

from __future__ import annotations

import pytest
from noted import read_in

SEVERAL = [
    ("en", "Ada Roth and Max Dahl, who were arrested on Monday, are writers.", "detention Ada Roth+Max Dahl"),
    ("en", "Ada Roth, 34, and Max Dahl, who were arrested on Monday, are writers.", "detention Ada Roth+Max Dahl"),
    ("en", "Ada Roth and Max Dahl, who was arrested on Monday, are writers.", "detention Max Dahl"),
    ("en", "Friends of Ada Roth, who was arrested on Monday, are writers.", "detention Ada Roth"),
    ("de", "Ada Roth und Max Dahl, die am Montag verhaftet wurden, schreiben Romane.", "detention Ada Roth+Max Dahl"),
    ("de", "Ada Roth und Max Dahl, der am Montag verhaftet wurde, schreiben Romane.", "detention Max Dahl"),
    ("es", "Ana Ruiz y Juan Soto, que fueron detenidos el lunes, escriben novelas.", "detention Ana Ruiz+Juan Soto"),
    ("es", "Ana Ruiz y Juan Soto, que fue detenido el lunes, escriben novelas.", "detention Juan Soto"),
    ("ru", "Анна Орлова и Иван Котов, которых задержали в мае, пишут.", "detention Анна Орлова+Иван Котов"),
    ("ru", "Анна Орлова и Иван Котов, которого задержали в мае, пишут.", "detention Иван Котов"),
]
STATUS = [
    ("en", "The ministry is negotiating on freeing 50 hostages.", "release negotiated 50"),
    (
        "en",
        "The ministry is negotiating with the rebels on freeing 50 hostages.",
        "talks occurred -; release negotiated 50",
    ),
    ("en", "After talks with the rebels the army freed 50 hostages.", "release occurred 50"),
    ("en", "Oman is preparing a deal under which 50 hostages would be freed.", "release negotiated 50"),
    ("en", "Oman signed a deal under which 50 hostages would be freed.", "release planned 50"),
    ("en", "The ministry rejected claims that 50 soldiers had been captured.", "detention denied 50"),
    ("en", "The ministry rejected a request to free 50 soldiers.", "release refused 50"),
    ("es", "El ministerio rechazó las versiones de que 50 soldados fueron detenidos.", "detention denied 50"),
    ("ru", "Министерство отвергло сообщения о задержании 50 солдат.", "detention denied 50"),
    ("en", "Hopes are fading for the release of 50 hostages.", "release possible 50"),
    ("en", "The number of protests grew after the release of 50 hostages.", "release occurred 50"),
]
TOTALS = [
    ("en", "The number of political prisoners has risen from 61 to 74.", "custody 74"),
    ("en", "The number of political prisoners rose to 74 from 61.", "custody 74"),
]


@pytest.mark.parametrize(("language", "text", "told"), SEVERAL)
def test_a_relative_of_several_takes_all_names_before_it(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind people", language) == told


@pytest.mark.parametrize(("language", "text", "told"), STATUS)
def test_what_is_still_talked_of_or_only_rumoured(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind status count", language) == told


@pytest.mark.parametrize(("language", "text", "told"), TOTALS)
def test_where_a_total_came_from_is_no_total(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count", language) == told
