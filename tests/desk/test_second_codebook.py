"""The codebook 'strikes', written in YAML only: read, evaluate, explain and the book work with its kinds and groups."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desk_running import Desk

ENGLISH = (
    "About 6,000 steelworkers went on strike in Belgium on Monday, the union Altra said. "
    "At least 450 dockers remain on strike in Ghent. The airline Belvia sacked 85 pilots.\n"
)
GERMAN = (
    "Rund 900 Lehrkräfte legten am Montag in Österreich die Arbeit nieder. "
    "Weiterhin befinden sich 450 Hafenarbeiter im Streik. Die Firma entließ 30 Kuriere.\n"
)
READ = [
    (
        ENGLISH,
        "en",
        ["strike about 6000 metal_worker BE", "out at_least 450 dock_worker BE", "dismissal exact 85 pilot BE"],
    ),
    (GERMAN, "de", ["strike about 900 teacher AT", "out exact 450 dock_worker AT", "dismissal exact 30 driver AT"]),
]
GOLD = """report: {id: a, language: en, published: 2025-09-16}
statements:
- {kind: strike, status: occurred, count: {op: about, value: 6000}, whom: {group: metal_worker}, at: BE,
   when: {start: 2025-09-15, end: 2025-09-15}, said_by: [Altra], evidence: steelworkers went on strike}
- {kind: out, status: occurred, count: {op: at_least, value: 450}, said_by: [], evidence: 450 dockers}
- {kind: dismissal, status: occurred, count: {op: exact, value: 85}, said_by: [], evidence: sacked 85 pilots}
"""


@pytest.mark.parametrize(("text", "language", "read"), READ)
def test_it_is_read(desk: Desk, tmp_path: Path, text: str, language: str, read: list[str]) -> None:
    (tmp_path / "report.txt").write_text(text, "utf-8")
    ended = desk("read", "report.txt", "--codebook", "strikes", "--language", language, "--published", "2025-09-16",
                 "--format", "jsonl")  # fmt: skip
    found = [json.loads(line) for line in ended.lines]
    told = [
        f"{one['kind']} {one['count']['op']} {one['count']['value']} {one['whom']['group']} {one['at']}"
        for one in found
    ]
    assert (ended.code, told) == (0, read)
    assert {one["codebook"].partition("@")[0] for one in found} == {"strikes"}
    assert all(one["rule"].startswith(f"strikes/{language}/") for one in found)


def test_the_first_codebook_reads_none_of_it(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(ENGLISH, "utf-8")
    assert desk("read", "report.txt", "--format", "jsonl", "--language", "en").lines == []


def test_it_is_scored(desk: Desk, tmp_path: Path) -> None:
    for folder, name, text in (("texts", "a.txt", ENGLISH), ("gold", "a.yaml", GOLD)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text, "utf-8")
    call = ("evaluate", "gold", "texts", "--codebook", "strikes", "--published", "2025-09-16", "--format", "jsonl")
    scored = [json.loads(line) for line in desk(*call).lines]
    everything = next(one for one in scored if one["part"] == "all")
    assert (everything["facts"], everything["found"], everything["wrong"]) == (3, 3, 0)
    assert [one["name"] for one in scored if one["part"] == "kind"] == ["strike", "out", "dismissal"]


def test_a_kind_of_another_codebook_is_a_fault(desk: Desk, tmp_path: Path) -> None:
    for folder, name, text in (
        ("texts", "a.txt", ENGLISH),
        ("gold", "a.yaml", GOLD.replace("kind: out", "kind: custody")),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text, "utf-8")
    ended = desk("evaluate", "gold", "texts", "--codebook", "strikes")
    assert ended.code == 1
    assert "'custody'" in ended.err and "strike" in ended.err


def test_the_book_keeps_its_kinds(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(ENGLISH, "utf-8")
    assert desk("add", "report.txt", "--codebook", "strikes", "--language", "en", "--published", "2025-09-16").code == 0
    assert desk("verify").code == 0
    shown = desk("chronicle", "--format", "jsonl")
    assert shown.code == 0
    assert {json.loads(line)["kind"] for line in shown.lines} >= {"strike", "out", "dismissal"}


def test_it_is_listed_and_explained(desk: Desk) -> None:
    assert {"codebook": "strikes", "languages": ["de", "en"]} in [
        json.loads(line) for line in desk("codebook", "list", "--format", "jsonl").lines
    ]
    told = desk("explain", "Some 4,000 nurses went on strike.", "--language", "en", "--codebook", "strikes")
    assert "strikes/en/strike/go" in told.out
