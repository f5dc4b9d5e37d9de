"""What somebody only tries to carry out has not happened, and talks that are offered are not held."""

from __future__ import annotations

import pytest
from noted import read_in

CASES: list[tuple[str, str, str]] = [
    ("en", "Officers tried to enforce the deportation of 30 migrants.", "transfer possible"),
    ("en", "Police attempted to carry out the arrest of four activists.", "detention possible"),
    ("en", "They tried to hide the death of two prisoners.", "death occurred"),
    ("en", "Police hope to announce the arrest of four men.", "detention occurred"),
    ("en", "Washington offered talks with Tehran.", "talks negotiated"),
    ("en", "Washington held talks with Tehran.", "talks occurred"),
    ("de", "Washington bot Gespräche mit Teheran an.", "talks negotiated"),
    ("de", "Washington führte Gespräche mit Teheran.", "talks occurred"),
    ("es", "Los agentes intentaron ejecutar la deportación de 30 migrantes.", "transfer possible"),
    ("ru", "Вашингтон предложил переговоры с Тегераном.", "talks negotiated"),
    ("ru", "Вашингтон провёл переговоры с Тегераном.", "talks occurred"),
    ("en", "Gunmen hold 12 hostages. On Friday they left the room.", "custody occurred"),
]


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_tried_and_offered(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind status", language) == told
