"""`gegenprobe names score`: one score a line, in order; a line without a pair is named."""

from __future__ import annotations

import subprocess
import sys

import pytest


def scored(lines: bytes) -> tuple[int, list[float], str]:
    done = subprocess.run(
        [sys.executable, "-m", "gegenprobe", "names", "score"], input=lines, capture_output=True, check=False
    )
    return done.returncode, [float(line) for line in done.stdout.decode().split()], done.stderr.decode()


def test_one_score_a_line_in_order() -> None:
    lines = "Łukaszenka\tЛукашенко\nMira Dahl\tJan Orth\r\nMira Dahl\tDahl, Mira\n"
    code, scores, notes = scored(lines.encode())
    assert code == 0
    assert not notes
    assert [score > 0.5 for score in scores] == [True, False, True]


@pytest.mark.parametrize("line", [b"Mira Dahl", b"", b"\xff\xfe"])
def test_a_line_without_a_pair_is_named(line: bytes) -> None:
    code, scores, notes = scored(b"Mira Dahl\tMira Dahl\n" + line + b"\nMira Dahl\tMira Dahl\n")
    assert code == 1
    assert "line 2:" in notes
    assert len(scores) == 3
    assert scores[1] == 0 < scores[0] == scores[2]


def test_nothing_in_nothing_out() -> None:
    assert scored(b"") == (0, [], "")


@pytest.mark.parametrize("pair", ["\t", " \tMira Dahl", "...\t!!!", "\tMira Dahl"])
def test_no_name_is_nobody(pair: str) -> None:
    assert scored(f"{pair}\n".encode()) == (0, [0.0], "")


def test_many_lines_keep_their_order() -> None:
    lines = ["Mira Dahl\tMira Dahl\n", "Mira Dahl\tJan Orth\n"] * 30_000
    lines[50_000] = "no pair\n"
    code, scores, notes = scored("".join(lines).encode())
    assert code == 1
    assert notes == "line 50001: no tab between two names, scored 0\n"
    assert [score > 0.5 for score in scores] == [at % 2 == 0 and at != 50_000 for at in range(60_000)]
