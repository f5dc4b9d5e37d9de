"""Each of several stocks of one sentence is of the day beside its own number."""

from __future__ import annotations

import pytest
from noted import read_in

JUNE, AUGUST = "2025-06-01..2025-06-30", "2025-08-01..2025-08-31"
TABLE = [
    ("de", "Die Zahl der Gefangenen sank von 1.300 im Juni auf 1.200 im August.", f"custody 1200 {AUGUST}"),
    ("en", "The number of prisoners fell from 1,300 in June to 1,200 in August.",
     f"custody 1300 {JUNE}; custody 1200 {AUGUST}"),
    ("en", "In 2024, 350 journalists were in jail, up from 320 in 2023.",
     "custody 350 2024-01-01..2024-12-31; custody 320 2023-01-01..2023-12-31"),
    ("en", "In 2024, 350 journalists were in jail, up from 320 a year earlier.",
     "custody 350 2024-01-01..2024-12-31; custody 320 -"),
    ("es", "El número de presos bajó de 1.300 en junio a 1.200 en agosto.",
     f"custody 1300 {JUNE}; custody 1200 {AUGUST}"),
    ("ru", "Число заключенных снизилось с 1300 в июне до 1200 в августе.",
     f"custody 1300 {JUNE}; custody 1200 {AUGUST}"),
    # One day for all: it may stand right behind one of them.
    ("en", "In August 40 men and three women were in custody.", f"custody 40 {AUGUST}; custody 3 {AUGUST}"),
    ("de", "In Haft waren zwölf Männer und drei Frauen im August.", f"custody 12 {AUGUST}; custody 3 {AUGUST}"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_day_of_each(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count when", language) == read
