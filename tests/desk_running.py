"""The command line in this process: `desk("add", ...)` gives exit code, standard output and standard error."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from gegenprobe.desk.app import run

FREED = "Am Freitag wurden in Belarus 52 politische Gefangene freigelassen, sagte Mira Dahl.\n"
HELD = "Mehr als 1.100 politische Gefangene sitzen in Belarus noch in Haft, sagte Mira Dahl am Samstag.\n"
PLAIN = "In der Stadt regnete es am Freitag, und der Markt blieb leer.\n"


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Stream(io.TextIOWrapper):
    """Standard output or error kept in memory, with the bytes below it."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="ascii")

    def text(self) -> str:
        self.flush()
        memory = self.buffer
        assert isinstance(memory, io.BytesIO)
        return memory.getvalue().decode("utf-8")


Desk = Callable[..., Ended]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Desk:
    """Runs a command in an empty folder; the clock stands still."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GEGENPROBE_NOW", "2025-12-14T08:30:00Z")

    def called(*arguments: object, stdin: bytes = b"") -> Ended:
        out, err = Stream(), Stream()
        with monkeypatch.context() as streams:
            streams.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            streams.setattr(sys, "stdout", out)
            streams.setattr(sys, "stderr", err)
            code = run([str(one) for one in arguments])
        return Ended(code, out.text(), err.text())

    return called


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three reports: two of them say the same, one says nothing of the kind."""
    place = tmp_path / "reports"
    place.mkdir()
    (place / "a.txt").write_text(f"---\npublished: 2025-09-13\noutlet: Rheinbote\n---\n{FREED}{HELD}", "utf-8")
    (place / "b.txt").write_text(f"---\npublished: 2025-09-13\noutlet: Elbpost\n---\n{FREED}", "utf-8")
    (place / "c.txt").write_text(f"---\npublished: 2025-09-13\noutlet: Elbpost\n---\n{PLAIN}", "utf-8")
    return place


@pytest.fixture
def book(desk: Desk, folder: Path) -> Path:
    """A book with the three reports, at the default place."""
    assert desk("add", folder).code == 0
    return folder.parent / "story.gegenprobe"
