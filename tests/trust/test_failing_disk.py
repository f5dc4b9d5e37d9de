"""P2, P3: each write-class call in turn is killed, torn, or refused. Nothing unsound, nothing lost, one clear line."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import acts
import pytest
from acts import Run, TwoTransactions, adds, ready, sets, undoes
from failing import WAYS, FailingDisk, Fault

from gegenprobe.desk.app import run as run_command
from gegenprobe.ledger.content import canonical_content
from gegenprobe.store import Log, StoreTrouble, verify
from sample_books import book_of

# Every call by `make trust`; here one in so many, beginning at another one for each way to fail.
EVERY = int(os.environ.get("GEGENPROBE_P2_EVERY", "29"))
COMMAND_EVERY = int(os.environ.get("GEGENPROBE_P2_COMMAND_EVERY", "89"))
NOWHERE = os.open(os.devnull, os.O_WRONLY)


@pytest.fixture(autouse=True)
def short_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight reports make every kind of call; more only repeat them."""
    monkeypatch.setattr(acts, "REPORTS", 8)


@dataclass
class Tally:
    """The calls at which something went wrong, and how many were tried."""

    unsound: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    diverged: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    tried: int = 0

    @property
    def wrong(self) -> list[str]:
        return self.unsound + self.lost + self.diverged + self.unclear


@dataclass(frozen=True)
class Outcome:
    """What one run in a process of its own left: acknowledgements, words on stderr, exit code, write-class calls."""

    acks: list[str]
    said: str
    code: int
    calls: int


def apart(work: Callable[[int], None], fault: Fault) -> Outcome:
    """Runs the work on a failing disk in a process of its own."""
    read, write = os.pipe()
    said, saying = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(saying, 2)
        code = 3
        try:
            disk = FailingDisk(fault)  # the default as long as it is kept
            work(write)
            disk.unregister()
            code = 0
        except StoreTrouble as trouble:
            os.write(2, f"{trouble}\n".encode())
            code = 1
        except SystemExit as left:
            code = int(left.code or 0)
        finally:
            os.write(write, f"CALLS {fault.calls}\n".encode())
            os._exit(code)
    os.close(write)
    os.close(saying)
    with os.fdopen(read) as pipe, os.fdopen(said) as words:
        told, spoken = [line.split() for line in pipe], words.read()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    calls = [int(value) for what, value in told if what == "CALLS"]
    return Outcome([value for what, value in told if what == "ACK"], spoken, code, sum(calls))


def faults(calls: int, every: int) -> Iterator[Fault]:
    """The faults to try on work of so many calls."""
    for turn, way in enumerate(WAYS):
        for at in range(turn % every, calls, every):
            yield Fault(way, at)
            if way not in ("kill", "torn"):
                yield Fault(way, at, lasting=True)


@dataclass(frozen=True)
class Trial:
    """Work on the book at `path`, of which `begin` makes a fresh one; `content` is what it must come to."""

    path: Path
    begin: Callable[[], None]
    work: Callable[[int], None]
    every: int = EVERY

    def protocol(self) -> Tally:
        """Fails each call in turn, looks at what is left, and runs the work again on a sound disk."""
        tally = Tally()
        self.begin()
        calls = self._on_a_sound_disk().calls
        content = canonical_content(book_of(self.path))
        for fault in faults(calls, self.every):
            self.begin()
            outcome = apart(self.work, fault)
            name = f"{fault.way} at {fault.at}{' on' if fault.lasting else ''}"
            tally.tried += 1
            tally.unclear += [] if _clear(outcome) else [f"{name}: {outcome.said[-300:]}"]
            tally.unsound += [name] if self._unsound() else []
            tally.lost += [] if self._held() >= set(outcome.acks) else [name]
            self._on_a_sound_disk()
            sound = verify(self.path) == [] and canonical_content(book_of(self.path)) == content
            tally.diverged += [] if sound else [name]
        return tally

    def _on_a_sound_disk(self) -> Outcome:
        outcome = apart(self.work, Fault("kill", None))
        assert outcome.code == 0, outcome.said
        return outcome

    def _unsound(self) -> bool:
        return self.path.exists() and any(finding.code != "header" for finding in verify(self.path))

    def _held(self) -> set[str]:
        try:
            with Log.open(self.path) as log:
                return {entry.hash for entry in log.entries()}
        except StoreTrouble as trouble:
            assert "there is no book here" in str(trouble) or "holds nothing yet" in str(trouble)
            return set()


def _clear(outcome: Outcome) -> bool:
    """Killed, or ended by itself with at most one line that tells what happened."""
    if outcome.code == -signal.SIGKILL:
        return not outcome.said or "Traceback" not in outcome.said
    lines = [line for line in outcome.said.splitlines() if "planted" in line or "disk" in line or "protected" in line]
    return (
        outcome.code in (0, 1) and "Traceback" not in outcome.said and len(lines) <= 1 and "planted" not in str(lines)
    )


def fresh(path: Path, run: Run) -> None:
    """The book that the run starts from."""
    for file in path.parent.iterdir():
        file.unlink()
    if run is not adds:
        ready(path)
    if run is undoes:
        sets(path, NOWHERE)


def trial(run: Run, path: Path, kind: type[Log] = Log) -> Trial:
    return Trial(path, partial(fresh, path, run), lambda ack_fd: run(path, ack_fd, kind))


@pytest.mark.parametrize("run", [adds, sets, undoes], ids=lambda run: run.__name__)
def test_no_failing_call_costs_anything(tmp_path: Path, run: Run) -> None:
    tally = trial(run, tmp_path / "book").protocol()
    assert tally.wrong == []
    assert tally.tried >= 20


def test_the_command_says_what_happened_in_one_line(tmp_path: Path) -> None:
    folder, path = tmp_path / "reports", tmp_path / "books" / "book"
    folder.mkdir()
    path.parent.mkdir()
    for number in range(3):
        text = f"Aus Lager {number}\nAm Freitag kamen {number + 20} Gefangene frei. Das Amt schwieg dazu.\n"
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")

    def add(ack_fd: int) -> None:
        os.dup2(NOWHERE, 1)
        sys.exit(run_command(["add", str(folder), "--book", str(path), "--ack-fd", str(ack_fd)]))

    assert Trial(path, partial(fresh, path, adds), add, COMMAND_EVERY).protocol().wrong == []


def test_the_protocol_goes_red_when_two_transactions_make_an_entry(tmp_path: Path) -> None:
    assert trial(adds, tmp_path / "book", TwoTransactions).protocol().unsound
