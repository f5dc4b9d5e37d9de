from __future__ import annotations

from datetime import UTC, datetime

import click
import pytest

from gegenprobe.desk.clock import end_of, now

ENDS = [
    ("2025-12-14", datetime(2025, 12, 14, 23, 59, 59, tzinfo=UTC)),
    ("2025-12-14T08:30:00Z", datetime(2025, 12, 14, 8, 30, tzinfo=UTC)),
    ("2025-12-14T08:30", datetime(2025, 12, 14, 8, 30, tzinfo=UTC)),
    ("2025-12-14T09:30:00+01:00", datetime(2025, 12, 14, 8, 30, tzinfo=UTC)),
]


@pytest.mark.parametrize(("written", "at"), ENDS)
def test_end_of(written: str, at: datetime) -> None:
    assert end_of(written) == at


@pytest.mark.parametrize("written", ["", "yesterday", "31.02.2025", "2025-02-31", "2025-13-01"])
def test_no_time(written: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|Invalid|month|day"):
        end_of(written)


def test_the_variable_sets_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEGENPROBE_NOW", "2025-12-14T08:30:00Z")
    assert now() == datetime(2025, 12, 14, 8, 30, tzinfo=UTC)


def test_a_variable_that_is_no_time_is_a_wrong_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEGENPROBE_NOW", "soon")
    with pytest.raises(click.UsageError, match="GEGENPROBE_NOW is 'soon'"):
        now()
