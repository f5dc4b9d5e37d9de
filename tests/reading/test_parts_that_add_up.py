"""What a sentence counts that comes to the number told just before is of the same people, day, country and goal."""

from __future__ import annotations

import pytest
from noted import read_in

FIELDS = "kind count nation when to part"

TABLE = (
    ("es", "Ayer llegó a Quito un vuelo con 118 ecuatorianos deportados desde Texas. "
           "Venían a bordo 97 varones, 14 mujeres y siete niños.",
     "transfer 118 EC 2025-09-15 EC -; transfer 97 EC 2025-09-15 EC part; transfer 14 EC 2025-09-15 EC part; "
     "transfer 7 EC 2025-09-15 EC part"),
    ("en", "On Monday gunmen kidnapped 42 Kenyans at a school. They abducted 27 boys and 15 girls.",
     "detention 42 KE 2025-09-15 - -; detention 27 KE 2025-09-15 - part; detention 15 KE 2025-09-15 - part"),
    # other numbers, another day or another country: others
    ("en", "On Monday gunmen kidnapped 42 Kenyans at a school. They abducted 27 boys and 14 girls.",
     "detention 42 KE 2025-09-15 - -; detention 27 - 2025-09-15 - -; detention 14 - 2025-09-15 - -"),
    ("en", "On Monday gunmen kidnapped 42 Kenyans at a school. On Thursday they abducted 27 boys and 15 girls.",
     "detention 42 KE 2025-09-15 - -; detention 27 - 2025-09-11 - -; detention 15 - 2025-09-11 - -"),
    ("en", "On Monday gunmen kidnapped 42 Kenyans at a school. They abducted 27 Ugandans and 15 Somalis.",
     "detention 42 KE 2025-09-15 - -; detention 27 UG 2025-09-15 - -; detention 15 SO 2025-09-15 - -"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), TABLE)
def test_numbers_that_come_to_the_one_told_before(language: str, text: str, told: str) -> None:
    assert read_in(text, FIELDS, language) == told
