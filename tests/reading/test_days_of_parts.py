"""Of which day the parts of a stock are: of the whole's, where nothing else is told of them."""

from __future__ import annotations

from datetime import date

import pytest

from reports_of import reading_of

PUBLISHED = date(2025, 9, 12)
TABLE = [
    ("en", "As of 31 August the group listed 1,204 political prisoners, of whom 98 are women.", "98 2025-08-31"),
    ("en", "As of 31 August 1,204 people were in prison, of whom 98 are still there.", "98 2025-09-12"),
    ("en", "As of 31 August 1,204 people were in prison, of whom 98 are there today.", "98 2025-09-12"),
    ("de", "Zum 1. September zählte die Gruppe 1204 politische Gefangene, von denen 98 Frauen sind.", "98 2025-09-01"),
    ("es", "El Foro Penal contaba, a mediados de agosto, 1.780 presos políticos, de los cuales 58 son extranjeros.",
     "58 2025-08-11"),
    ("ru", "На 1 сентября в тюрьмах находились 730 человек, 98 из них — женщины.", "98 2025-09-01"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_parts_are_of_the_day_of_the_whole(language: str, text: str, read: str) -> None:
    told = [s for s in reading_of(text, language, PUBLISHED).statements if s.count and s.when]
    assert f"{told[-1].count.value} {told[-1].when.start}" == read  # type: ignore[union-attr]
