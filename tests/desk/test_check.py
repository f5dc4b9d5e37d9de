"""`check` and `balance` as scripts and people see them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desk_running import Desk

HELD = "In Belarus sitzen {} politische Gefangene in Haft, sagte Mira Dahl.\n"
FREED = "Belarus ließ am 11. September 52 politische Gefangene frei, sagte Jan Orth.\n"
ASKED = "Jan Orth verlangte, 1.300 Gefangene in Belarus freizulassen.\n"


def report(place: Path, name: str, day: str, text: str) -> None:
    place.mkdir(exist_ok=True)
    (place / f"{name}.txt").write_text(f"---\npublished: {day}\noutlet: {name}\nlanguage: de\n---\n{text}", "utf-8")


@pytest.fixture
def told(desk: Desk, tmp_path: Path) -> None:
    """Held, freed, held again: 66 came in. And more were asked for than anybody counts."""
    place = tmp_path / "reports"
    report(place, "Nordkontor", "2025-08-15", HELD.format("1.186"))
    report(place, "Elbpost", "2025-09-12", FREED)
    report(place, "Rheinbote", "2025-10-12", HELD.format("1.200") + ASKED)
    assert desk("add", place).code == 0


@pytest.mark.usefixtures("told")
def test_check_says_what_does_not_add_up(desk: Desk) -> None:
    ended = desk("check")
    assert ended.code == 0
    heads = [line for line in ended.lines if line and not line.startswith(" ")]
    assert heads[0].startswith("NOTICE: At least 66 newly in between 2025-08-15 and 2025-10-12")
    assert heads[-1].startswith("NOTICE: 1,300 demanded, 1,200 known to be held")
    assert "1,186 + 0 in - 52 out; counted: 1,200." in ended.out
    assert "2 notices" in ended.err


@pytest.mark.usefixtures("told")
def test_records_name_id_kind_and_evidence(desk: Desk) -> None:
    records = [json.loads(line) for line in desk("check", "--format", "jsonl").lines]
    assert {one["kind"] for one in records} == {"stock_and_flows", "more_than_held"}
    assert all(one["id"].startswith("x_") and one["evidence"] and one["proof"] for one in records)


@pytest.mark.usefixtures("told")
def test_strict_ends_with_one_on_contradictions_only(desk: Desk, tmp_path: Path) -> None:
    assert desk("check", "--strict").code == 0
    report(tmp_path / "more", "Abendblatt", "2025-09-12", FREED.replace("52", "48").replace("Jan Orth", "Eva Ritt"))
    assert desk("add", tmp_path / "more").code == 0
    ended = desk("check", "--strict")
    assert ended.code == 1
    assert ended.lines[0].startswith("CONTRADICTION: 52 or 48: release")


@pytest.mark.usefixtures("told")
def test_as_of_knows_only_what_was_known(desk: Desk) -> None:
    early = desk("check", "--as-of", "2025-01-01")
    assert early.lines == []
    assert "nothing was known then" in early.err
    assert "nothing was known then" not in desk("check").err
    assert desk("balance", "--as-of", "2025-01-01").lines == []
    assert desk("check", "--as-of", "soon").code == 2


@pytest.mark.usefixtures("told")
def test_balance_shows_the_leg_and_who_reported_it(desk: Desk) -> None:
    out = desk("balance").lines
    assert out[0].startswith("Mira Dahl: in custody (political prisoner, BY)  q_")
    assert out[3].split() == ["2025-08-15", "2025-10-12", "1,186", "0", "52", "0", "1,200", "66"]
    assert out[4].strip().startswith("release 2025-09-11: 52 (Jan Orth) s_")
    assert desk("balance", "Mira Dahl").lines == out
    record = json.loads(desk("balance", "--format", "jsonl").lines[0])
    assert (record["kind"], record["residual"], len(record["evidence"])) == ("custody", {"low": 66, "high": 66}, 3)


@pytest.mark.usefixtures("told")
def test_balance_of_nobody(desk: Desk) -> None:
    ended = desk("balance", "Nobody")
    assert ended.code == 1
    assert "no counter and no series" in ended.err


def finding(desk: Desk, check: str) -> str:
    records = [json.loads(line) for line in desk("check", "--format", "jsonl").lines]
    return next((str(one["id"]) for one in records if one["kind"] == check), "")


@pytest.mark.usefixtures("told")
def test_a_false_alarm_is_left_out_until_it_is_taken_back(desk: Desk) -> None:
    alarm = finding(desk, "more_than_held")
    assert desk("decide", alarm, "wrong", "--because", "another list", "--by", "Rita").code == 0
    assert finding(desk, "more_than_held") == ""
    assert "1 notice" in desk("check").err
    opened = desk("show", alarm).out
    assert "a false alarm" in opened
    assert "wrong, Rita" in opened and "another list" in opened
    assert desk("undo", "4", "--because", "a slip").code == 0
    assert finding(desk, "more_than_held") == alarm


@pytest.mark.usefixtures("told")
def test_a_finding_that_was_called_right_says_so(desk: Desk) -> None:
    seen = finding(desk, "stock_and_flows")
    assert desk("decide", seen, "right", "--because", "asked them").code == 0
    assert f"stock_and_flows  {seen}  confirmed" in desk("check").out
    records = [json.loads(line) for line in desk("check", "--format", "jsonl").lines]
    assert {one["id"]: one.get("verdict") for one in records}[seen] == "right"


@pytest.mark.usefixtures("told")
def test_show_opens_a_finding_with_its_statements(desk: Desk) -> None:
    first, *rest = (
        json.loads(line) for line in desk("show", finding(desk, "more_than_held"), "--format", "jsonl").lines
    )
    assert first["kind"] == "more_than_held"
    assert [one["id"] for one in rest] == first["evidence"]
    assert "1,300 demanded" in desk("show", first["id"]).out
    ended = desk("show", "x_0123456789abcdef")
    assert (ended.code, ended.out) == (1, "")
    assert "no such finding" in ended.err


@pytest.mark.usefixtures("told")
def test_changes_are_those_that_the_book_knew_by_then(desk: Desk) -> None:
    assert desk("changes").lines
    assert desk("changes", "--as-of", "2025-01-01").lines == []
    assert desk("changes", "--as-of", "soon").code == 2
    last = len(desk("log", "--format", "jsonl").lines)
    assert (desk("changes", "--since", str(last)).code, desk("changes", "--since", str(last)).lines) == (0, [])
    ended = desk("changes", "--since", "2025")
    assert ended.code == 2
    assert f"the log has no entry 2025; its last is {last}" in ended.err
    assert desk("changes", "--since", str(last), "--as-of", "2025-01-01").code == 0
