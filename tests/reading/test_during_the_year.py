"""'During the year' is the year told of before, else the one of the report up to its day; what is planned has none."""

from __future__ import annotations

import pytest
from noted import read_in

SO_FAR = "40 2025-01-01..2025-09-16"
TABLE = [
    ("de", "Im Jahresverlauf wurden 40 Menschen festgenommen.", SO_FAR),
    ("de", "Während des Jahres 2023 wurden 40 Menschen festgenommen.", "40 2023-01-01..2023-12-31"),
    (
        "de",
        "Am 21. Juni, ein Gesandter war gerade da gewesen, ließ Minsk 40 Häftlinge frei.",
        "40 2025-06-21",
    ),
    ("en", "Police arrested 40 people during the year.", SO_FAR),
    ("en", "In 2022 the prisons were full. During the year, 40 people died in custody.", "40 2022-01-01..2022-12-31"),
    ("en", "During the year 2023 police arrested 40 people.", "40 2023-01-01..2023-12-31"),
    ("en", "The ministry said that 40 people would be released during the year.", "40 -"),
    ("es", "A lo largo del año fueron detenidas 40 personas.", SO_FAR),
    ("es", "A lo largo del año pasado fueron detenidas 40 personas.", "40 2024-01-01..2024-12-31"),
    ("es", "En el transcurso del año 2023 fueron detenidas 40 personas.", "40 2023-01-01..2023-12-31"),
    ("ru", "В течение года задержаны 40 человек.", SO_FAR),
    ("ru", "В течение 2023 года задержаны 40 человек.", "40 2023-01-01..2023-12-31"),
    ("ru", "В течение года освободят 40 человек.", "40 -"),
]


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_which_year(language: str, text: str, read: str) -> None:
    assert read_in(text, "count when", language) == read
