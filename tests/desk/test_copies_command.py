from __future__ import annotations

import json
from pathlib import Path

import pytest

from desk_running import Desk

WIRE = (
    "The ministry in Orvel said on Friday that twelve people had been freed. "
    "They were taken to the border by bus in the evening. "
    "A spokeswoman for the families said she knew of eleven names so far."
)
CUT = "They were taken to the border by bus in the evening. Nobody met them there, our reporter writes."


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    texts = {"a": WIRE, "b": CUT, "c": "It rained in Orvel all day, and the market stayed empty until noon."}
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    return folder


def test_copies_gives_shares_and_places(desk: Desk, reports: Path) -> None:
    ended = desk("copies", reports, "--format", "jsonl")
    (found,) = [json.loads(line) for line in ended.lines]
    assert ended.code == 0
    assert list(found) == ["left", "right", "share_left", "share_right", "spans"]
    assert (found["left"], found["right"]) == ("a", "b")
    assert (found["share_left"], found["share_right"]) == (round(11 / 37, 4), round(11 / 18, 4))
    (span,) = found["spans"]
    assert WIRE[span["left"]["start"] : span["left"]["end"]] == CUT[span["right"]["start"] : span["right"]["end"]]


def test_copies_for_people(desk: Desk, reports: Path) -> None:
    ended = desk("copies", reports)
    assert ended.lines[2].split() == ["a", "b", "30%", "61%", "1"]
    assert "“They were taken to the border" in ended.lines[3]
    assert ended.lines[-1] == "1 pair of 3 reports with passages in common"
    assert desk("copies", reports, "--min-share", "0.7").lines == ["0 pairs of 3 reports with passages in common"]


def test_copies_takes_reports_in_any_order_and_each_once(desk: Desk, reports: Path) -> None:
    first = desk("copies", reports, "--format", "jsonl")
    files = sorted(reports.iterdir(), reverse=True)
    assert desk("copies", *files, *files, "--format", "jsonl").out == first.out


def test_two_files_of_one_name_go_by_their_ids(desk: Desk, reports: Path) -> None:
    (reports / "more").mkdir()
    (reports / "more" / "a.txt").write_text(f"{WIRE} And more.", "utf-8")
    found = [json.loads(line) for line in desk("copies", reports, "--format", "jsonl").lines]
    assert [(one["left"][:4], one["right"][:4]) for one in found] == [("a r_", "a r_"), ("a r_", "b"), ("a r_", "b")]


BAD = [(["--min-share", "0"], 2), (["--min-share", "1.2"], 2), (["nowhere.txt"], 1)]


@pytest.mark.parametrize(("more", "code"), BAD)
def test_copies_of_what_is_not_there_or_makes_no_sense(desk: Desk, reports: Path, more: list[str], code: int) -> None:
    assert desk("copies", reports, *more).code == code
