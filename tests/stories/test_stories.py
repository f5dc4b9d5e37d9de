"""The sample stories, read and put together as a person sees them: their chronicle is compared line by line.

`NAME.txt` beside this file is what `gegenprobe chronicle`, `check` and `balance` print for `samples/NAME`. It says
what is read and found, not what ought to be: some lines in it are mistakes of the reader. When the reader changes,
look at the difference; when every changed line is better than before, renew the files with `make stories` (this test
with RENEW_STORIES=yes) and commit them with the change that made them better. What a story must tell in any case
stands in MUST, what must be found in FOUND.
"""

from __future__ import annotations

import difflib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from desk_running import Desk

HERE = Path(__file__).parent
SAMPLES = HERE.parent.parent / "samples"
STORIES = sorted(path.name for path in SAMPLES.iterdir() if path.is_dir())

Figure = dict[str, Any]
CODEBOOKS = {"harbour-2025": ("--codebook", "strikes")}
MUST: dict[str, list[tuple[str, str, Figure, str]]] = {
    "belarus-2025": [
        ("custody", "occurred", {"op": "exact", "value": 1186}, "2025-08-15"),
        ("release", "negotiated", {"op": "exact", "value": 1300}, ""),
        ("release", "occurred", {"op": "exact", "value": 52}, "2025-09-11"),
        ("release", "occurred", {"op": "exact", "value": 14}, "2025-09-11"),
        ("release", "occurred", {"op": "exact", "value": 6}, "2025-09-11"),
        ("release", "demanded", {"op": "between", "low": 1300, "high": 1400}, ""),
        ("custody", "occurred", {"op": "over", "value": 1100}, "2025-09-12"),
        ("release", "occurred", {"op": "about", "value": 30}, "2025-11-22"),
        ("release", "occurred", {"op": "exact", "value": 123}, "2025-12-13"),
        ("transfer", "occurred", {"op": "exact", "value": 114}, "2025-12-13"),
        ("custody", "occurred", {"op": "exact", "value": 1200}, "2025-12-13"),
        ("custody", "occurred", {"op": "over", "value": 1000}, "2025-12-13"),
        ("sanction", "occurred", {}, ""),
    ],
    "harbour-2025": [
        ("strike", "occurred", {"op": "exact", "value": 1200}, "2025-03-03"),
        ("strike", "occurred", {"op": "exact", "value": 800}, "2025-03-03"),
        ("out", "occurred", {"op": "exact", "value": 2400}, "2025-03-06"),
        ("strike", "possible", {"op": "exact", "value": 3000}, "2025-03-10"),
        ("return", "occurred", {"op": "exact", "value": 700}, "2025-03-14"),
        ("return", "denied", {"op": "exact", "value": 700}, "2025-03-14"),
        ("out", "occurred", {"op": "exact", "value": 2600}, "2025-03-21"),
        ("agreement", "occurred", {}, "2025-03-24"),
    ],
}
FOUND: dict[str, list[str]] = {
    "belarus-2025": [
        "CONTRADICTION: 52 or 51: transfer (prisoner, > LT, 2025-09-11)",  # one was freed and did not cross the border
        "CONTRADICTION: 14 or 13: release (foreigner, BY, 2025-09-11)",  # the register went through the names
        "NOTICE: 1,300 negotiated, 1,186 known to be held: release negotiated (prisoner, BY)",
        "NOTICE: 1,300 to 1,400 demanded, 1,230 known to be held: release demanded (prisoner, BY)",
    ],
    "burma-2011": ["- 2,189 + 13 in - 364 out; counted: 1,572.", "266 are gone without a report"],
    "harbour-2025": [
        "CONTRADICTION: 1,200 or 800: strike (dock worker, BE, 2025-03-03)",
        "CONTRADICTION: 75 or 60: dismissal (dock worker, BE, 2025-03-12)",
        "At least 900 newly in between 2025-03-06 and 2025-03-21: Havenbond counts 2,400, then 2,600",
    ],
    "offices-2025": ["At least 28 newly in between 2025-03-01 and 2025-04-10: Minsk counts 240, then 230"],
    "exchange-2024": ["CONTRADICTION: 207 or 195: release (prisoner of war (UA), RU, 2024-01-31)"],
}
NOTHING_FOUND = ["eleven-outlets", "venezuela-2026"]
SPREAD = {
    "eleven-outlets": (
        "release",
        {
            "dpa": [
                "Der Alpenbote", "Hafenpost", "Mittwochszeitung", "Nordlicht-Tageblatt", "Rheinbote Online",
                "Seenland-Echo", "Weser- und Aller-Zeitung",
            ],
            "Natalja Ejsmont": ["Elbtal-Anzeiger", "Kompass Ost", "Stimme der Heide", "Tagblatt am Main"],
        },
    )
}  # fmt: skip


def added(desk: Desk, name: str) -> None:
    ended = desk("add", SAMPLES / name, *CODEBOOKS.get(name, ()))
    assert "Traceback" not in ended.err and "fault of the program" not in ended.err, ended.err


@pytest.mark.parametrize("name", STORIES)
def test_story(desk: Desk, name: str) -> None:
    added(desk, name)
    # What was found, and the balances, stand below the chronicle.
    parts = (desk("chronicle").out, desk("check").out, desk("balance").out)
    told, kept = "\n".join(part for part in parts if part), HERE / f"{name}.txt"
    if os.environ.get("RENEW_STORIES") == "yes":
        kept.write_text(told, "utf-8")
    difference = difflib.unified_diff(
        kept.read_text("utf-8").splitlines(), told.splitlines(), f"{name}.txt", "read now", lineterm="", n=0
    )
    changed = "\n".join(difference)
    if changed:
        pytest.fail(f"the chronicle of {name} has changed; if for the better: make stories\n{changed}", pytrace=False)


@pytest.mark.parametrize("name", STORIES)
def test_what_a_story_must_tell(desk: Desk, name: str) -> None:
    added(desk, name)
    lines = [json.loads(line) for line in desk("chronicle", "--format", "jsonl").lines]
    told = [
        (share["kind"], share["status"], count, (one.get("when") or {}).get("start", ""))
        for one in lines
        for share in one["told"]
        for count in share["counts"] or [{}]
    ]
    missing = [wanted for wanted in MUST.get(name, []) if wanted not in told]
    assert missing == []


@pytest.mark.parametrize("name", STORIES)
def test_what_does_not_add_up(desk: Desk, name: str) -> None:
    added(desk, name)
    out = desk("check").out
    assert [title for title in FOUND.get(name, []) if title not in out] == []
    assert (out == "") == (name in NOTHING_FOUND)


@pytest.mark.parametrize("name", list(SPREAD))
def test_how_many_outlets_and_origins(desk: Desk, name: str) -> None:
    added(desk, name)
    kind, wanted = SPREAD[name]
    lines = [json.loads(line) for line in desk("chronicle", "--format", "jsonl").lines]
    (event,) = [one["id"] for one in lines if one["kind"] == kind]
    shown = json.loads(desk("show", event, "--format", "jsonl").lines[0])
    assert {one["origin"]: one["outlets"] for one in shown["origins"]} == wanted
    count = f"{sum(map(len, wanted.values()))} outlets, {len(wanted)} origins"
    assert count in desk("figures", event).lines[0]
    assert count in desk("show", event).lines[0]
