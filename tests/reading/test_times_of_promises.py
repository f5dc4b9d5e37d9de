"""When something was promised or ordered: a time before the infinitive is of the promise, one behind it of the deed."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("ru", "В июне президент распорядился освободить 963 заключённых.", "planned 2025-06-01..2025-06-30"),
    ("ru", "В пятницу власти пообещали освободить 12 активистов.", "planned 2025-09-12"),
    ("ru", "Власти пообещали освободить 12 активистов в пятницу.", "planned 2025-09-19"),
    ("ru", "В пятницу власти намерены освободить 12 активистов.", "planned 2025-09-19"),
    ("en", "In June the president ordered the army to free 12 activists.", "planned 2025-06-01..2025-06-30"),
    ("en", "The government agreed on Friday to release 12 activists.", "planned 2025-09-12"),
    ("en", "The government agreed to release 12 activists on Friday.", "planned 2025-09-19"),
    ("en", "Twelve activists were due on Friday to be released.", "planned 2025-09-19"),
    ("en", "On Friday the government plans to release 12 activists.", "planned 2025-09-19"),
    ("es", "El viernes el juez ordenó liberar a 12 activistas.", "planned 2025-09-12"),
    ("es", "El Gobierno prometió liberar el viernes a 12 activistas.", "planned 2025-09-19"),
    ("de", "Im März versprach die Regierung, 12 Aktivisten freizulassen.", "planned 2025-03-01..2025-03-31"),
    ("de", "Am Freitag will die Regierung 12 Aktivisten freilassen.", "planned 2025-09-19"),
]


@pytest.mark.parametrize(("language", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_times_of_promises(language: str, text: str, expected: str) -> None:
    assert read_in(text, "status when", language) == expected
