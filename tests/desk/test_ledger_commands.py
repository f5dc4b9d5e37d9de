"""The commands of the ledger, on a small story of our own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desk_running import Desk, book, desk, folder

__all__ = ["book", "desk", "folder"]

MORE = (
    "Am Freitag kamen in Belarus 60 politische Gefangene frei, teilte die Gruppe Offenes Tor mit.\n"
    "Im Gegenzug hob Washington die Sanktionen gegen die Fluglinie Nordflug auf.\n"
)


@pytest.fixture
def story(desk: Desk, book: Path, tmp_path: Path) -> Path:
    """The small book, and one more report that has another number."""
    place = tmp_path / "more"
    place.mkdir()
    (place / "d.txt").write_text(f"---\npublished: 2025-09-14\noutlet: Weserblatt\n---\n{MORE}", "utf-8")
    assert desk("add", place).code == 0
    return book


def records(desk: Desk, *arguments: object) -> list[dict[str, Any]]:
    ended = desk(*arguments, "--format", "jsonl")
    assert ended.code == 0, ended.err
    return [json.loads(line) for line in ended.lines]


def release(desk: Desk) -> dict[str, Any]:
    return next(one for one in records(desk, "chronicle") if one["kind"] == "release")


def test_the_chronicle_has_one_line_an_event(desk: Desk, story: Path) -> None:
    event = release(desk)
    assert event["id"].startswith("e_")
    assert sorted(event["outlets"]) == ["Elbpost", "Rheinbote", "Weserblatt"]
    assert len(event["evidence"]) == 3


def test_figures_stand_side_by_side_and_the_conflict_is_said(desk: Desk, story: Path) -> None:
    found = [one for one in records(desk, "figures", release(desk)["id"]) if one["status"] == "occurred"]
    assert sorted((one["low"], one["high"]) for one in found) == [(52, 52), (60, 60)]
    assert all(one["id"].startswith("f_") and one["evidence"] for one in found)
    assert "in conflict" in desk("figures").out
    assert desk("figures", "e_none").code == 1


def test_why_tells_every_step(desk: Desk, story: Path) -> None:
    figure = next(one for one in records(desk, "figures") if one["low"] == 52)
    steps = records(desk, "why", figure["id"])[1:]
    assert {"words", "rule", "number", "speaker", "printed", "said", "origins", "merged", "beside"} <= {
        one["kind"] for one in steps
    }
    assert any("52" in one["title"] for one in steps)
    assert desk("why", "f_none").code == 1


def test_people_and_deals(desk: Desk, story: Path) -> None:
    people = {one["name"]: one for one in records(desk, "people")}
    assert people["Mira Dahl"]["evidence"]
    assert "Mira Dahl" in desk("people").out
    (deal,) = records(desk, "deals")
    assert deal["gives"] == [release(desk)["id"]]
    assert len(deal["gets"]) == 1
    assert "Nordflug" in desk("deals").out


def test_changes_since_an_entry(desk: Desk, story: Path) -> None:
    sorts = {one["kind"] for one in records(desk, "changes", "--since", 3)}
    assert {"new", "figure", "contradicted"} <= sorts
    assert records(desk, "changes", "--since", 4) == []
    assert desk("changes", "--since", "soon").code == 2
    checkpoint = story.parent / "mark.txt"
    checkpoint.write_text(desk("checkpoint").out, "utf-8")
    assert records(desk, "changes", "--since", checkpoint) == []
    report = records(desk, "reports", "Offenes")[0]["report"]
    assert desk("withdraw", report, "--because", "retracted").code == 0
    assert {one["kind"] for one in records(desk, "changes", "--since", checkpoint)} == {"withdrawn", "resolved"}


@pytest.mark.parametrize("identity", ["event", "figure", "person"])
def test_show_opens_what_the_ledger_has(desk: Desk, story: Path, identity: str) -> None:
    one = {
        "event": release(desk)["id"],
        "figure": records(desk, "figures")[0]["id"],
        "person": records(desk, "people")[0]["id"],
    }[identity]
    first, *statements = records(desk, "show", one)
    assert first["id"] == one
    assert [statement["id"] for statement in statements] == first["evidence"]
    assert desk("show", one).out
    assert desk("show", f"{one[:2]}nothing").code == 1


def test_a_verdict_counts_and_is_taken_back(desk: Desk, story: Path) -> None:
    before = records(desk, "chronicle")
    wrong = next(one for one in records(desk, "figures") if one["low"] == 60)["evidence"][0]
    ended = desk("decide", wrong, "wrong", "--because", "another prison", "--by", "Kim")
    assert ended.code == 0
    number = len(desk("log", "--format", "jsonl").lines)
    assert ended.lines == [f"{wrong}: wrong (entry {number}; 'gegenprobe undo {number}' takes it back)"]
    assert wrong not in release(desk)["evidence"]
    last = records(desk, "log")[-1]
    assert (last["act"], last["subject"], last["by"], last["reason"]) == ("decide", wrong, "Kim", "another prison")
    assert desk("undo", last["number"], "--because", "it was right").code == 0
    assert records(desk, "chronicle") == before


def test_a_corrected_slot_and_events_taken_apart(desk: Desk, story: Path) -> None:
    first, *_, last = release(desk)["evidence"]
    assert desk("decide", first, "different", last, "--because", "two prisons").code == 0
    assert len([one for one in records(desk, "chronicle") if one["kind"] == "release"]) == 2
    assert desk("decide", last, "count=about 55", "--because", "read again").code == 0
    assert any(one["op"] == "about" for one in records(desk, "figures"))


def test_a_spelling_is_taken_out_and_put_back(desk: Desk, tmp_path: Path) -> None:
    text = "Minsk said 52 prisoners were freed on 11 September. The Belarusian government said 52 prisoners were freed."
    (tmp_path / "minsk.txt").write_text(text, "utf-8")
    assert desk("add", tmp_path / "minsk.txt", "--published", "2025-09-12").code == 0
    (body,) = [one for one in records(desk, "people") if "Minsk" in one["spellings"]]
    assert body["spellings"] == ["Belarusian government", "Minsk"]
    assert desk("decide", body["id"], "different", "Minsk", "--because", "the city").code == 0
    assert ["Minsk"] in [one["spellings"] for one in records(desk, "people")]
    assert desk("undo", records(desk, "log")[-1]["number"], "--because", "it is").code == 0
    assert body in records(desk, "people")


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (("count=many",), "no number of people"),
        (("colour=red",), "no slot"),
        (("perhaps",), "no verdict"),
        (("same",), "needs the other id"),
        (("same", "e_nothing"), "no such id"),
        (("when=2025-13-01",), "no time"),
        (("kind=unknown",), "never unknown"),
    ],
)
def test_what_cannot_be_decided_is_said(desk: Desk, story: Path, said: tuple[str, ...], fault: str) -> None:
    ended = desk("decide", release(desk)["evidence"][0], *said, "--because", "x")
    assert ended.code == 1
    assert fault in ended.err
    assert len(records(desk, "log")) == 4
