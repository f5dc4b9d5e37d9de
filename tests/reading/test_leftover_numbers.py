"""What became of every number: read, set aside with a reason, or unread."""

from __future__ import annotations

import pytest
from noted import numbers_in_report

TABLE = [
    ("de", "Am Freitag kamen 52 Häftlinge frei.", "52 read"),
    ("de", "52 Häftlinge kamen frei, das Verfahren dauerte drei Jahre.", "52 read; drei duration"),
    ("de", "Der 34-jährige Jonas Falk wurde zu zehn Jahren Haft verurteilt.",
     "34-jährige year-of-age; zehn prison-term"),
    ("de", "Die Stadt hat 40 Brücken.", "40 no-people"),
    ("de", "Am Markt standen 40 Frauen.", "40 no-event-in-sentence"),
    ("de", "Die Strafe betrug 5.000 Euro, 52 Häftlinge kamen frei.", "5.000 money; 52 read"),
    ("de", "20 Prozent der Häftlinge kamen frei.", "20 percent"),
    ("de", "Am 11. September 2025 kamen 52 Häftlinge frei.", "52 read"),
    ("de", "52 Häftlinge kamen frei, und 40 Frauen warteten.", "52 read; 40 unread"),
    ("de", "Im Jahr 2024 regnete es.", ""),
    ("de", "Die Reise dauert 20 Stunden.", "20 duration"),
    ("en", "Belarus freed 52 prisoners on 11 September 2025.", "52 read"),
    ("en", "The city has 40 bridges.", "40 no-people"),
    ("en", "Twelve men accused of killing 30 people were freed.", "Twelve read; 30 unread"),
    ("en", "Nine men, as the agency Renda reported on 11 September 2025, were freed.", "Nine read"),
    ("es", "Cuba liberó a 52 presos el 11 de septiembre de 2025.", "52 read"),
    ("ru", "В Минске освободили 52 заключенных.", "52 read"),
    ("ru", "В городе 40 мостов.", "40 no-people"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "numbers"), TABLE)
def test_numbers(language: str, text: str, numbers: str) -> None:
    assert numbers_in_report(text, language) == numbers
