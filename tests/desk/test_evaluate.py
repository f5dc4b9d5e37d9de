"""`gegenprobe evaluate`: tables and records, a second coder, bad gold beside good gold, wrong calls."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desk_running import FREED, HELD, PLAIN, Desk, Ended

HEAD = "report: {{id: {0}, language: de, published: 2025-09-13}}\nstatements:\n"
RELEASE = (
    "- {kind: release, status: occurred, count: {op: exact, value: 52}, said_by: [Mira Dahl], "
    "evidence: 52 politische Gefangene freigelassen}\n"
)
CUSTODY = (
    "- {kind: custody, status: occurred, count: {op: over, value: 1100}, said_by: [Mira Dahl], "
    "evidence: Mehr als 1.100}\n"
)
DEATH = "- {kind: death, status: occurred, evidence: regnete es}\n"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Codings of three texts; of the third a careless one, which asks for what is not there."""
    (tmp_path / "gold").mkdir()
    (tmp_path / "texts").mkdir()
    rows = ["columns file,published"[8:], *(f"{name}.txt,2025-09-13" for name in "abc")]
    (tmp_path / "texts" / "reports.csv").write_text("\n".join(rows), "utf-8")
    for name, text, coded in (("a", FREED + HELD, RELEASE + CUSTODY), ("b", FREED, RELEASE), ("c", PLAIN, DEATH)):
        (tmp_path / "texts" / f"{name}.txt").write_text(text, "utf-8")
        (tmp_path / "gold" / f"{name}.yaml").write_text(HEAD.format(name) + coded, "utf-8")
    return tmp_path / "gold"


def records(ended: Ended, part: str) -> list[dict[str, Any]]:
    return [one for one in map(json.loads, ended.lines) if one["part"] == part]


def test_the_reader_is_scored(desk: Desk, gold: Path) -> None:
    ended = desk("evaluate", "gold", "texts", "--format", "jsonl")
    (everything,) = records(ended, "all")
    assert (ended.code, ended.err) == (0, "")
    assert (everything["reports"], everything["facts"], everything["found"], everything["wrong"]) == (3, 4, 3, 0)
    assert (everything["recall"], everything["precision"], everything["count_f1"]) == (0.75, 1.0, 1.0)
    assert [one["name"] for one in records(ended, "kind")] == ["release", "custody", "death"]
    assert [(one["name"], one["f1"]["said_by"]) for one in records(ended, "slot")] == [("all", 1.0), ("de", 1.0)]
    assert "f1_95" not in everything


def test_predictions_are_scored_as_what_is_read_now(desk: Desk, gold: Path) -> None:
    assert desk("read", "texts", "--out", "out").code == 0
    now, kept = desk("evaluate", "gold", "texts"), desk("evaluate", "gold", "texts", "out")
    assert now.out == kept.out
    assert now.lines[2].split()[:6] == ["all", "(3)", "4", "3", "0.750", "1.000"]


def test_the_interval_is_shown_and_the_same_each_time(desk: Desk, gold: Path) -> None:
    ended = desk("evaluate", "gold", "texts", "--bootstrap", "200", "--format", "jsonl")
    (everything,) = records(ended, "all")
    low, high = everything["f1_95"]
    assert low < everything["f1"] < high
    assert ended.out == desk("evaluate", "gold", "texts", "--bootstrap", "200", "--format", "jsonl").out
    assert "95 % interval: F1" in desk("evaluate", "gold", "texts", "--bootstrap", "200").out


def test_misses_and_over_readings_come_with_what_explains_them(desk: Desk, gold: Path) -> None:
    (gold / "b.yaml").write_text(
        HEAD.format("b") + RELEASE.replace("52,", "53,").replace("value: 52", "value: 53"), "utf-8"
    )
    ended = desk("evaluate", "gold", "texts", "--misses", "--format", "jsonl")
    missed, over = records(ended, "miss"), records(ended, "over")
    assert [(one["report"], one["kind"], one["file"], one["line"]) for one in missed] == [
        ("b", "release", "gold/b.yaml", 3),
        ("c", "death", "gold/c.yaml", 3),
    ]
    fired = [one for one in missed[0]["explained"] if one["fired"]]
    assert [(one["report"], one["rule"]) for one in over] == [("b", fired[0]["rule"])]
    table = desk("evaluate", "gold", "texts", "--misses").out
    assert "MISS b release/occurred exact 53" in table
    assert f"    fired: {fired[0]['rule']}: " in table
    assert f"    rule: {over[0]['rule']}" in table


def test_a_second_coder(desk: Desk, gold: Path, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    (tmp_path / "second" / "a.yaml").write_text(
        HEAD.format("a") + RELEASE.replace("release", "transfer") + CUSTODY, "utf-8"
    )
    (tmp_path / "second" / "b.yaml").write_text(HEAD.format("b") + RELEASE, "utf-8")
    ended = desk("evaluate", "gold", "texts", "second", "--misses", "--format", "jsonl")
    (everything, german) = records(ended, "alpha")
    assert ended.code == 0
    assert "no predictions for 1 report, scored as empty: c" in ended.err
    assert (everything["facts"], everything["facts_of_one"]) == (3, 1)
    assert everything["facts_alpha"] == german["facts_alpha"]
    assert 0 < everything["facts_alpha"] < 1
    assert [one["rule"] for one in records(ended, "over")] == [""]
    assert [one["explained"] for one in records(ended, "miss")] == [[], []]
    itself = records(desk("evaluate", "gold", "texts", "gold", "--format", "jsonl"), "alpha")
    assert [(one["facts_alpha"], one["sentences_alpha"]) for one in itself] == [(1.0, 1.0)] * 2


BAD = (
    "- {kind: releese, status: occurred, evidence: Freitag}\n- {kind: release, status: occurred, evidence: not there}\n"
)


def test_bad_gold_is_named_at_once_and_the_good_gold_is_scored(desk: Desk, gold: Path) -> None:
    (gold / "b.yaml").write_text(HEAD.format("b") + BAD, "utf-8")
    (gold / "c.yaml").write_text("report: [", "utf-8")
    (gold / "d.yaml").write_text(HEAD.format("d"), "utf-8")
    ended = desk("evaluate", "gold", "texts", "--format", "jsonl")
    told = ended.err.splitlines()
    assert ended.code == 1
    assert [one["reports"] for one in records(ended, "all")] == [1]
    assert [line.split(": ")[0] for line in told] == [
        "gold/b.yaml:3:10", "gold/b.yaml:4:47", "gold/c.yaml:2:1", "gold/d.yaml:1:1",
    ]  # fmt: skip
    assert "did you mean 'release'?" in told[0]
    assert "'not there'" in told[1]
    assert "the texts have none with the name 'd'" in told[3]
    assert "Traceback" not in ended.err


def test_a_bad_prediction_beside_good_ones(desk: Desk, gold: Path) -> None:
    assert desk("read", "texts", "--out", "out").code == 0
    Path("out/b.jsonl").write_text('{"kind": "release"}\n{\n', "utf-8")
    ended = desk("evaluate", "gold", "texts", "out", "--format", "jsonl")
    assert ended.code == 1
    assert [one["reports"] for one in records(ended, "all")] == [2]
    assert [line.split(": ")[0] for line in ended.err.splitlines()] == ["out/b.jsonl:2:2", "out/b.jsonl:1:1"]


def test_a_text_that_cannot_be_read_beside_others(desk: Desk, gold: Path) -> None:
    Path("texts/b.txt").write_bytes(b" \n")
    ended = desk("evaluate", "gold", "texts", "--format", "jsonl")
    assert ended.code == 1
    assert [one["reports"] for one in records(ended, "all")] == [2]
    assert "texts/b.txt: the file is empty" in ended.err


def test_what_differs_between_coding_and_text_is_told(desk: Desk, gold: Path) -> None:
    Path("texts/reports.csv").unlink()
    Path("texts/z.txt").write_text(PLAIN, "utf-8")
    ended = desk("evaluate", "gold", "texts")
    assert ended.code == 0
    assert "a: the coding says published 2025-09-13, what is known of the text says unknown" in ended.err
    assert "1 text without a coding left out" in ended.err
    assert "the coding says" not in desk("evaluate", "gold", "texts", "--published", "2025-09-13").err


WRONG_CALLS = [
    (("nowhere", "texts"), "nowhere"),
    (("texts", "texts"), "no coding file (NAME.yaml)"),
    (("gold", "texts", "nowhere"), "nowhere"),
    (("gold", "texts", "texts"), "no NAME.jsonl and no NAME.yaml"),
    (("gold", "texts", "--bootstrap", "-1"), "--bootstrap"),
    (("gold", "texts", "--codebook", "weather"), "no codebook 'weather'"),
    (("gold",), "TEXTS"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG_CALLS)
def test_a_wrong_call(desk: Desk, gold: Path, arguments: tuple[str, ...], message: str) -> None:
    ended = desk("evaluate", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err


def test_texts_that_are_not_there(desk: Desk, gold: Path) -> None:
    ended = desk("evaluate", "gold", "nowhere")
    assert ended.code == 1
    assert "nowhere: there is no such file or folder" in ended.err
