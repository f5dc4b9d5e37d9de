from __future__ import annotations

import pytest

from gegenprobe.ledger.entries import SETTABLE, fault_of_value


@pytest.mark.parametrize(
    ("field", "value"),
    [("published", "2025-09-11"), ("published", None), ("outlet", "Blatt"), ("language", "de"), ("url", None)],
)
def test_corrections_that_are_fine(field: str, value: str | None) -> None:
    assert field in SETTABLE
    assert fault_of_value(field, value) is None


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("name", "x", "cannot be corrected; these can: language, outlet"),
        ("digest", None, "cannot be corrected"),
        ("published", "31.02.2025", "is no date. Write it as"),
        ("published", "2025-02-31", "is no date"),
        ("published", "20250911", "is no date"),
        ("published", "2025-W37-4", "is no date"),
        ("published", "9" * 5000, "is no date"),
        ("published", "", "is empty"),
        ("outlet", "  ", "is empty"),
    ],
)
def test_corrections_that_are_not(field: str, value: str | None, words: str) -> None:
    fault = fault_of_value(field, value)
    assert fault is not None
    assert words in str(fault)
    assert len(str(fault)) < 200
