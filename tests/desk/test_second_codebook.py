"""The codebook 'strikes', written in YAML only: read, evaluate, explain and the book work with its kinds and groups."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from desk_running import Desk
from desk_served import csrf_of, serving
from gegenprobe.pipeline import book_of, report_named

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


def _strikes_book(desk: Desk, folder: Path) -> Path:
    """A book of strikes with two reports; of the second nothing was read, since its language was given wrong."""
    (folder / "first.txt").write_text(ENGLISH, "utf-8")
    (folder / "second.txt").write_text(GERMAN, "utf-8")
    for name, language in (("first.txt", "en"), ("second.txt", "pl")):
        assert desk("add", name, "--codebook", "strikes", "--language", language, "--published", "2025-09-16").code <= 1
    return folder / "story.gegenprobe"


def _read_in(book: Path, name: str) -> set[str]:
    return {one.kind for one in report_named(book_of(book), name).statements}


def test_a_report_of_which_nothing_was_read_is_read_again_with_the_codebook_of_its_book(
    desk: Desk, tmp_path: Path
) -> None:
    book = _strikes_book(desk, tmp_path)
    assert _read_in(book, "second") == set()
    assert desk("set", "second", "language", "de", "--because", "it is German").code == 0
    assert _read_in(book, "second") == {"strike", "out", "dismissal"}


def test_the_desk_reads_with_the_codebook_of_the_book(desk: Desk, tmp_path: Path) -> None:
    book = _strikes_book(desk, tmp_path)
    with serving(book) as served, served.client() as client:
        form = {"csrf": csrf_of(client), "because": "it is German"}
        second = report_named(book_of(book), "second").report.id
        client.post(f"/reports/{second}/correct", data=form | {"field": "language", "value": "German"})
        text = {"text": ENGLISH.replace("6,000", "7,000"), "name": "third", "published": "2025-09-17"}
        job = client.post("/add/text", data=form | text | {"language": "English"}).headers["location"]
        while 'http-equiv="refresh"' in client.get(job).text:
            time.sleep(0.05)
    assert [_read_in(book, name) for name in ("second", "third")] == [{"strike", "out", "dismissal"}] * 2


def test_it_is_listed_and_explained(desk: Desk) -> None:
    assert {"codebook": "strikes", "languages": ["de", "en"]} in [
        json.loads(line) for line in desk("codebook", "list", "--format", "jsonl").lines
    ]
    told = desk("explain", "Some 4,000 nurses went on strike.", "--language", "en", "--codebook", "strikes")
    assert "strikes/en/strike/go" in told.out
