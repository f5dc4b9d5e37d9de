"""A bug of the program on one report must not cost the others: the report is kept, and the run says what happened."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desk_running import Desk
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Reading
from gegenprobe.packs.library import Library
from gegenprobe.reading.reports import reader

real_read = reader.read
FAULTS = [
    KeyError("freigelassen"),
    RecursionError("maximum recursion depth exceeded"),
    ZeroDivisionError(),
    AssertionError(),
]


def failing_on(name: str, fault: Exception) -> object:
    def read(report: Report, library: Library) -> Reading:
        if report.name == name:
            raise fault
        return real_read(report, library)

    return read


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
@pytest.mark.parametrize("command", ["add", "read"])
def test_the_other_reports_are_read(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch, command: str, fault: Exception
) -> None:
    monkeypatch.setattr(reader, "read", failing_on("a", fault))
    ended = desk(command, folder, "--format", "jsonl")
    told = [line for line in ended.err.splitlines() if line.startswith("a: ")]
    assert ended.code == 1
    assert len(told) == 1
    assert f"{type(fault).__name__} in test_pipeline.py, line " in told[0]
    assert "fault of the program, not of the report" in told[0]
    assert "is kept, without statements" in told[0]
    assert "gegenprobe set a language de --because" in told[0]
    assert "freigelassen" not in ended.err  # words of a report are no part of the message
    assert ended.out.count('"report"') == {"add": 3, "read": 1}[command]


def test_the_report_is_in_the_book_and_is_read_anew_as_the_note_says(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(reader, "read", failing_on("a", KeyError("x")))
        desk("add", folder)
    assert desk("verify").code == 0
    assert len(desk("chronicle", "--format", "jsonl").lines) == 1  # of b
    assert desk("set", "a", "language", "de", "--because", "read again").code == 0
    lines = [json.loads(line) for line in desk("chronicle", "--format", "jsonl").lines]
    assert sorted((line["kind"], len(line["reports"])) for line in lines) == [("custody", 1), ("release", 2)]


def test_a_correction_that_the_reader_fails_on_changes_nothing(
    desk: Desk, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk("chronicle").out
    monkeypatch.setattr(reader, "read", failing_on("a", KeyError("x")))
    ended = desk("set", "a", "published", "2025-09-20", "--because", "the date on the page")
    assert ended.code == 1
    assert ended.err.startswith(
        "gegenprobe: 'a' was not changed; not read: the program failed on this report (KeyError"
    )
    assert desk("chronicle").out == before


def test_a_reader_without_a_fault_says_nothing(desk: Desk, folder: Path) -> None:
    ended = desk("add", folder)
    assert (ended.code, ended.err) == (0, "")
