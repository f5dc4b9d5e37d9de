"""The command line in this process: `desk("add", ...)` gives exit code, standard output and standard error."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass

import pytest

from gegenprobe.desk.app import run

FREED = "Am Freitag kamen in Belarus 52 politische Gefangene frei, teilte das Büro von Mira Dahl mit.\n"
HELD = "Mehr als 1.100 politische Gefangene sitzen in Belarus noch in Haft, sagte Mira Dahl am Samstag.\n"
PLAIN = "In der Stadt regnete es am Freitag, und der Markt blieb leer.\n"


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str

    @property
    def lines(self):
        return self.out.splitlines()


class Stream(io.TextIOWrapper):
    """Standard output or error kept in memory, with the bytes below it."""

    def __init__(self):
        super().__init__(io.BytesIO(), encoding="ascii")

    def text(self):
        self.flush()
        return self.buffer.getvalue().decode("utf-8")


@pytest.fixture
def desk(monkeypatch, tmp_path):
    """Runs a command in an empty folder; the clock stands still."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GEGENPROBE_NOW", "2025-12-14T08:30:00Z")

    def called(*arguments, stdin=b""):
        out, err = Stream(), Stream()
        with monkeypatch.context() as streams:
            streams.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            streams.setattr(sys, "stdout", out)
            streams.setattr(sys, "stderr", err)
            code = run([str(one) for one in arguments])
        return Ended(code, out.text(), err.text())

    return called


@pytest.fixture
def folder(tmp_path):
    """Three reports: two of them say the same, one says nothing of the kind."""
    place = tmp_path / "reports"
    place.mkdir()
    (place / "a.txt").write_text(f"---\npublished: 2025-09-13\noutlet: Rheinbote\n---\n{FREED}{HELD}", "utf-8")
    (place / "b.txt").write_text(f"---\npublished: 2025-09-13\noutlet: Elbpost\n---\n{FREED}", "utf-8")
    (place / "c.txt").write_text(f"---\npublished: 2025-09-13\noutlet: Elbpost\n---\n{PLAIN}", "utf-8")
    return place


@pytest.fixture
def book(desk, folder):
    """A book with the three reports, at the default place."""
    assert desk("add", folder).code == 0
    return folder.parent / "story.gegenprobe"
