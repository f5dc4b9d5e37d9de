"""Days of what was going on: 'Dabei wurden zwölf festgenommen', 'bei der Razzia', 'bei der Razzia vom Mittwoch'."""

from __future__ import annotations

import pytest
from noted import read_in

# published on Tuesday, 16 September 2025
TABLE = [
    ("Am Freitag durchsuchte die Polizei 30 Wohnungen. Dabei wurden zwölf Männer festgenommen.",
     "detention 12 2025-09-12"),
    ("Am Sonntag gingen Tausende auf die Straße. Die Polizei nahm dabei 30 Menschen fest.", "detention 30 2025-09-14"),
    ("Am Freitag gab es eine Großrazzia. 300 Beamte waren im Einsatz. Bei der Razzia wurden zwölf Männer verhaftet.",
     "detention 12 2025-09-12"),
    ("Am Sonntag gab es Proteste. Bei den Protesten wurden 30 Menschen festgenommen.", "detention 30 2025-09-14"),
    ("Am Freitag wurde die Redaktion durchsucht. Im Zuge der Maßnahmen wurden zwölf Männer verhaftet.",
     "detention 12 2025-09-12"),
    ("Bei einer Großrazzia vom Freitag wurden 19 Haftbefehle vollstreckt.", "detention 19 2025-09-12"),
    # not the day on which somebody said so, nor one of two, nor that of others
    ("Die Wohnungen wurden durchsucht, wie die Polizei am Freitag mitteilte. Dabei wurden zwölf Männer verhaftet.",
     "detention 12 -"),
    ("Am Sonntag wurde gewählt, am Montag gab es Proteste. Dabei wurden zehn Männer verhaftet.", "detention 10 -"),
    ("Am Sonntag gab es Proteste. Bei früheren Protesten wurden 300 Menschen festgenommen.", "detention 300 -"),
    ("Am Sonntag gab es Proteste. Bei Protesten waren in Batumi 30 Menschen festgenommen worden.", "detention 30 -"),
    ("Nach der Razzia vom Freitag wurden 19 Haftbefehle vollstreckt.", "detention 19 -"),
    ("Am Sonntag gab es Proteste. Dabei waren schon im Mai 30 Menschen festgenommen worden.",
     "detention 30 2025-05-01..2025-05-31"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TABLE)
def test_day_of_the_action(text: str, read: str) -> None:
    assert read_in(text, "kind count when", "de") == read
