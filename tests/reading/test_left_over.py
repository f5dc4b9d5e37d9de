"""Those left over of a number told, without one of their own: as many as the sum leaves, or nothing."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    ("es", "De los 12 detenidos, ocho fueron liberados y el resto sigue en prisión.",
     "detention 12; release 8; custody 4"),
    ("es", "De los 12 detenidos, ocho fueron liberados, dos fueron deportados y los demás siguen presos.",
     "detention 12; release 8; transfer 2; custody 2"),
    ("es", "La policía detuvo a 12 estudiantes. Ocho fueron liberados. Los demás siguen en prisión.",
     "detention 12; release 8; custody 4"),
    ("en", "Of the 12 detainees, eight were freed and the rest remain in prison.", "release 8; custody 4"),
    ("en", "Police arrested 12 students. Eight were freed. The others remain in prison.",
     "detention 12; release 8; custody 4"),
    ("de", "Von den 12 Festgenommenen kamen acht frei, die übrigen sitzen weiter in Haft.", "release 8; custody 4"),
    ("ru", "Полиция задержала 12 студентов. Восьмерых отпустили. Остальные остаются под стражей.",
     "detention 12; release 8; custody 4"),
    # no sum is sure
    ("es", "La policía detuvo a 12 estudiantes. Los demás fueron liberados.", "detention 12"),
    ("es", "Unos 12 presos fueron liberados; el resto sigue en prisión.", "release about:12"),
    ("en", "Police arrested 12 students in Lima and 30 in Cusco. The others were freed.", "detention 12; detention 30"),
    ("en", "Of the 12 detainees, eight were freed; the other 22 prisoners stayed in jail.", "release 8; custody 22"),
]
# fmt: on


@pytest.mark.parametrize(("language", "text", "told"), TABLE)
def test_what_is_told(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count", language) == told
