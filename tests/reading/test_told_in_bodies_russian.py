"""Russian: who speaks in a body, behind a day, behind the agency that it was told to."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count said_by", "Задержаны двое, сообщили в четверг в полиции.", "detention 2 полиция"),
    ("kind count said_by", "Задержаны двое, сообщили 9 июня в пресс-службе прокуратуры.",
     "detention 2 пресс-служба прокуратуры"),
    ("kind count said_by", "Двое арестованы, рассказали в пятницу в суде.", "detention 2 суд"),
    ("kind count said_by", "Сообщили ТАСС в полиции: задержаны двое.", "detention 2 полиция"),
    ("kind count said_by", "Как рассказали Интерфаксу в прокуратуре, двое задержаны.", "detention 2 прокуратура"),
    ("kind count said_by", "Двое задержаны. Об этом ТАСС сообщили в прокуратуре.", "detention 2 прокуратура"),
    ("kind count said_by", "ТАСС сообщает, что задержаны двое.", "detention 2 ТАСС"),
    ("kind count said_by", "Задержаны двое, их увезли вечером в полицию.", "detention 2 -"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_told_in_bodies(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected
