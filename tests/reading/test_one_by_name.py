"""One person by a noun and a name between marks, in any role; and names that are nobody's of those beside them."""

from __future__ import annotations

import pytest
from noted import read_as, read_in

READ = [
    ("en", "Rangers detained Jon Falk, a Sikh plumber from Leeds, on Monday.", "detention Jon Falk"),
    ("en", "Rangers detained Jon Falk, a Harvard graduate, on Monday.", "detention Jon Falk"),
    ("en", "The former head of the union, Jon Falk, died in prison.", "death Jon Falk"),
    ("en", "The arrest of a plumber, Jon Falk, has angered many.", "detention Jon Falk"),
    ("en", "On Monday the president pardoned a plumber, Jon Falk.", "release Jon Falk"),
    ("en", "Chad deported the brother of the governor, Jon Falk, to Niger.", "transfer Jon Falk"),
    ("de", "Die Polizei nahm am Bahnhof den Lehrer Jon Falk fest.", "detention Jon Falk"),
    ("de", "Die Polizei nahm einen Klempner, Jon Falk, am Montag fest.", "detention Jon Falk"),
    ("de", "Die Festnahme eines Klempners, Jon Falk, sorgt für Kritik.", "detention Jon Falk"),
    ("de", "Am Freitag hat der Präsident den Klempner Jon Falk begnadigt.", "release Jon Falk"),
    ("es", "Liberaron bajo fianza al hijo del diputado, Omar Falcón.", "release Omar Falcón"),
    ("es", "La detención de una enfermera, Inés Rosas, causó protestas.", "detention Inés Rosas"),
    ("ru", "Полиция задержала брата губернатора, Карла Дорна, в понедельник.", "detention Карл Дорн"),
    ("ru", "За решёткой остаётся брат губернатора, Карл Дорн.", "custody Карл Дорн"),
]

NONE = [
    ("en", "The coach, a Yale graduate, Jon Falk, released two players."),
    ("en", "The head of the union, Jon Falk, met a plumber, Ann Roe."),
    ("de", "Der Trainer nahm am Bahnhof den Pokal entgegen."),
    ("de", "Im Hotel Jon Falk wurde gefeiert."),
    ("es", "El hijo del diputado, Omar Falcón, ganó la carrera."),
    ("ru", "Брат губернатора, Карл Дорн, выиграл гонку."),
]


test_named_between_marks = read_as("kind people", READ)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_nothing_befell_them(language: str, text: str) -> None:
    assert not [kind for kind in read_in(text, "kind", language).split() if kind not in ("talks", "-")]
