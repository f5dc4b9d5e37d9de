from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desk_running import Desk


def log_of(desk: Desk) -> list[dict[str, Any]]:
    return [json.loads(line) for line in desk("log", "--format", "jsonl").lines]


def undo(desk: Desk, number: int) -> None:
    assert desk("undo", number, "--because", "a mistake", "--by", "kb").code == 0


ACTS = [["withdraw", "b"], ["set", "a", "outlet", "Elbpost"], ["set", "a", "published", "2025-09-20"]]


@pytest.mark.parametrize("act", ACTS, ids=" ".join)
def test_undo_gives_the_book_without_the_act_and_undo_of_it_the_one_with_it(
    desk: Desk, book: Path, act: list[str]
) -> None:
    def seen() -> tuple[str, ...]:
        return desk("chronicle").out, desk("reports").out, desk("show", "a").out

    without = seen()
    assert desk(*act, "--because", "x").code == 0
    done = seen()
    undo(desk, 4)
    assert seen() == without != done
    undo(desk, 5)
    assert seen() == done
    assert desk("verify").code == 0


def test_the_log_shows_it_and_show_explains_it(desk: Desk, book: Path) -> None:
    desk("withdraw", "b", "--because", "retracted")
    undo(desk, 4)
    *_, first, second = log_of(desk)
    assert (first["act"], first["undone_by"]) == ("withdraw", 5)
    assert [second[key] for key in ("act", "by", "subject", "reason", "undone_by")] == [
        "undo", "kb", "entry 4", "a mistake", None
    ]  # fmt: skip
    assert "undone by entry 5" in desk("log").out
    assert "undone_by: 5" in desk("show", "4").out
    assert f"takes back: withdraw {first['subject']}" in desk("show", "5").out


def test_export_and_import_keep_it(desk: Desk, book: Path) -> None:
    desk("withdraw", "b", "--because", "retracted")
    undo(desk, 4)
    assert desk("export", "--as", "log", "--to", "log.jsonl").code == 0
    assert desk("import", "log.jsonl", "--book", "again.gegenprobe").code == 0
    for command in ("checkpoint", "log", "chronicle"):
        assert desk(command, "--book", "again.gegenprobe").out == desk(command).out


def test_its_acknowledgement_names_the_entry(desk: Desk, book: Path, tmp_path: Path) -> None:
    desk("withdraw", "b", "--because", "retracted")
    with (tmp_path / "acks").open("wb", buffering=0) as acks:
        desk("undo", "4", "--because", "x", "--ack-fd", acks.fileno())
    assert (tmp_path / "acks").read_text() == f"ACK {log_of(desk)[-1]['hash']}\n"


REFUSED = [
    (["1"], 1, "withdraw it"),
    (["99"], 1, "the log has no entry 99; its last is 7"),
    (["4"], 1, "entry 4 is undone already, by entry 5. To bring it back: gegenprobe undo 5"),
    (["6"], 1, "entry 6 cannot be undone by itself"),
    (["0"], 2, "0"),
    (["-3"], 2, "-3"),
    (["four"], 2, "four"),
    ([], 2, "N"),
]


@pytest.mark.parametrize(("number", "code", "words"), REFUSED, ids=str)
def test_what_cannot_be_undone(desk: Desk, book: Path, number: list[str], code: int, words: str) -> None:
    desk("withdraw", "b", "--because", "retracted")
    undo(desk, 4)
    desk("set", "a", "published", "2025-09-20", "--because", "x")
    desk("set", "a", "language", "de", "--because", "x")
    before = log_of(desk)
    ended = desk("undo", "--because", "y", *number)
    assert (ended.code, ended.out) == (code, "")
    assert words in ended.err
    assert log_of(desk) == before
    assert len(before) == 7
