from __future__ import annotations

import json
from pathlib import Path

import pytest

from desk_running import Desk

TEXTS = {
    "a": "Buses brought 52 people from the prison of Orvel to the border on Friday, Mira Dahl said.",
    "b": "Mira Dahl met the 52 who came by bus from Orvel; the prison had let them go in the morning.",
    "c": "The market of Tarnow stayed empty, for it rained all day and the river rose by 3 metres.",
}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    return folder


def test_every_report_has_its_event_and_story(desk: Desk, reports: Path) -> None:
    ended = desk("cluster", reports, "--published", "2025-03-08", "--format", "jsonl")
    found = [json.loads(line) for line in ended.lines]
    assert ended.code == 0
    assert [list(one) for one in found] == [["report", "event", "story"]] * 3
    event = {one["report"]: one["event"] for one in found}
    assert list(event) == ["a", "b", "c"]
    assert event["a"] == event["b"] != event["c"]


def test_the_table_says_why(desk: Desk, reports: Path) -> None:
    ended = desk("cluster", reports, "--published", "2025-03-08")
    assert "numbers in common: 52" in " ".join(ended.out.split())  # lines are wrapped
    assert ended.lines[-1] == "3 reports, 2 events, 2 stories"


def test_the_order_of_paths_does_not_matter(desk: Desk, reports: Path) -> None:
    files = sorted(reports.iterdir(), reverse=True)
    assert desk("cluster", *files, "--format", "jsonl").out == desk("cluster", reports, "--format", "jsonl").out


def test_what_cannot_be_read_is_told_and_the_rest_is_grouped(desk: Desk, reports: Path) -> None:
    (reports / "d.txt").write_bytes(b"")
    ended = desk("cluster", reports, "--format", "jsonl")
    assert (ended.code, len(ended.lines)) == (1, 3)
    assert "d.txt" in ended.err
