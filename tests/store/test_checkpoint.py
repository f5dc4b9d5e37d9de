from __future__ import annotations

from pathlib import Path

import pytest

from gegenprobe.store import Log, StoreTrouble, checkpoint
from gegenprobe.store.checkpoint import Checkpoint, parse_checkpoint
from sample_books import make_book

HEAD = "ab" * 32
TEXT = f"Gegenprobe checkpoint\nnumber: 12\nhash: {HEAD}\ntime: 2025-09-12T08:00:00Z\n"


def test_a_checkpoint_says_number_hash_and_time(tmp_path: Path) -> None:
    with Log.open(make_book(tmp_path / "book")) as log:
        number, head = log.head()
        text = checkpoint(log)
    assert text == f"Gegenprobe checkpoint\nnumber: 8\nhash: {head}\ntime: 2025-09-12T19:40:00Z\n"
    assert parse_checkpoint(text) == Checkpoint(number, head, "2025-09-12T19:40:00Z")


def test_an_empty_book_has_none(tmp_path: Path) -> None:
    with Log.create(tmp_path / "book") as log, pytest.raises(StoreTrouble, match="no entry yet"):
        checkpoint(log)


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", "\r\n"), "\ufeff" + TEXT, f"\n{TEXT}\n\n", TEXT.strip()])
def test_editors_may_touch_the_white_space(text: str) -> None:
    assert parse_checkpoint(text) == Checkpoint(12, HEAD, "2025-09-12T08:00:00Z")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Gegenprobe checkpoint",
        TEXT.replace("12\n", "zwölf\n"),
        TEXT.replace("12\n", "-12\n"),
        TEXT.replace("12\n", "¹²\n"),
        TEXT.replace("12\n", "9" * 5000 + "\n"),
        TEXT.replace("ab", "xy"),
        TEXT.replace("ab", ""),
        TEXT.replace("time", "date"),
        TEXT.replace("Gegenprobe", "Another"),
        TEXT + "more: 1\n",
    ],
)
def test_what_is_no_checkpoint(text: str) -> None:
    assert parse_checkpoint(text) is None
