"""P14: any history of acts, crashes and moves. The book says what a plain model says, is sound, and in any order."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from gegenprobe.ledger.book import replay
from gegenprobe.ledger.content import canonical_content
from gegenprobe.model.entry import Entry
from gegenprobe.store import Log, StoreTrouble, export_log, import_log, merge, verify
from sample_books import add_act, id_of, set_act, undo_act, withdraw_act

RUNS = int(os.environ.get("GEGENPROBE_P14_RUNS", "25"))
STEPS = int(os.environ.get("GEGENPROBE_P14_STEPS", "20"))
# What a process that is gone leaves behind stands in memory as well as on a disk, which is not what is tried here.
MEMORY = Path("/dev/shm")
numbers = st.integers(0, 5)
outlets = st.sampled_from(["Blatt", "Bote", "Kurier"])


class AnyHistory(RuleBasedStateMachine):
    """A book on disk, and beside it what it must say: outlets set and reports withdrawn, by the act that did it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="history-", dir=MEMORY if MEMORY.is_dir() else None))
        self.turn, self.minute = 0, 600
        self.added: set[int] = set()
        self.outlets: dict[int, list[tuple[str, str]]] = {}  # report: acts in force, with the outlet each gave
        self.withdrawn: dict[int, str] = {}  # report: the act
        self.path = self.folder / "0" / "book"
        self.path.parent.mkdir()
        self.log = Log.create(self.path)

    def teardown(self) -> None:
        self.log.close()
        shutil.rmtree(self.folder)

    def _entries(self) -> list[Entry]:
        return list(self.log.entries())

    def _later(self) -> int:
        self.minute += 1
        return self.minute

    def _move(self) -> Path:
        self.turn += 1
        path = self.folder / str(self.turn) / "book"
        path.parent.mkdir()
        return path

    @rule(number=numbers)
    def add(self, number: int) -> None:
        entry = self.log.append(add_act(number))
        assert (entry is None) == (number in self.added)
        self.added.add(number)

    @precondition(lambda self: self.added)
    @rule(data=st.data(), outlet=outlets)
    def correct(self, data: st.DataObject, outlet: str) -> None:
        number = data.draw(st.sampled_from(sorted(self.added)))
        act = set_act(replay(self._entries()), id_of(number), "outlet", outlet, self._later())
        entry = self.log.append(act)
        assert entry is not None
        self.outlets.setdefault(number, []).append((entry.commitment, outlet))

    @precondition(lambda self: self.added - self.withdrawn.keys())
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.added - self.withdrawn.keys())))
        entry = self.log.append(withdraw_act(id_of(number), self._later()))
        assert entry is not None
        self.withdrawn[number] = entry.commitment

    @precondition(lambda self: any(self.outlets.values()) or self.withdrawn)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        acts = [(number, act) for number, done in sorted(self.outlets.items()) for act, _ in done]
        acts += sorted(self.withdrawn.items())
        number, act = data.draw(st.sampled_from(acts))
        self.log.append(undo_act(act, self._later()))
        if self.withdrawn.get(number) == act:
            del self.withdrawn[number]
        else:
            self.outlets[number] = [done for done in self.outlets[number] if done[0] != act]

    @rule()
    def crash(self) -> None:
        """What the disk holds at this moment goes on elsewhere; the process is gone without closing anything."""
        path = self._move()
        for file in self.path.parent.iterdir():
            shutil.copy(file, path.parent / file.name)
        (path.parent / "book-shm").unlink(missing_ok=True)  # memory of the process that is gone
        self.log.close()
        self.path, self.log = path, Log.open(path, writing=True)

    @rule()
    def export_and_import(self) -> None:
        lines, path = list(export_log(self.log)), self._move()
        import_log(lines, path)
        self.log.close()
        self.path, self.log = path, Log.open(path, writing=True)

    @rule(number=numbers, outlet=outlets)
    def merge_what_another_did(self, number: int, outlet: str) -> None:
        """Somebody goes on with a copy, adds a report and corrects it; both books are made one."""
        lines, path = list(export_log(self.log)), self._move()
        import_log(lines, path)
        with Log.open(path, writing=True) as other:
            other.append(add_act(number))
            act = set_act(replay(other.entries()), id_of(number), "outlet", outlet, self._later())
            entry = other.append(act)
        assert entry is not None
        assert merge(self.path, path).taken == 1 + (number not in self.added)
        self.added.add(number)
        self.outlets.setdefault(number, []).append((entry.commitment, outlet))

    @invariant()
    def says_what_the_model_says(self) -> None:
        book = replay(self._entries())
        assert book.reports.keys() == {id_of(number) for number in self.added}
        for number in self.added:
            held = book.reports[id_of(number)]
            assert bool(held.withdrawn) == (number in self.withdrawn)
            done = self.outlets.get(number, [])
            assert held.report.outlet == (done[-1][1] if done else None)

    @invariant()
    def is_sound_and_the_same_in_any_order(self) -> None:
        assert verify(self.path) == []
        entries = self._entries()
        content = canonical_content(replay(entries))
        random.Random(len(entries)).shuffle(entries)
        assert canonical_content(replay(entries)) == content


class HalfACrash(AnyHistory):
    """The defect: what waits beside the one file is lost."""

    @rule()
    def crash(self) -> None:
        (self.path.parent / "book-wal").unlink(missing_ok=True)
        super().crash()


def run(machine: type[AnyHistory], phases: tuple[Phase, ...] = tuple(Phase)) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=True,
            phases=phases,
        ),
    )


def test_any_history_gives_what_the_model_says() -> None:
    run(AnyHistory)


def test_the_protocol_goes_red_when_a_crash_loses_what_waits_beside_the_file() -> None:
    with pytest.raises((AssertionError, StoreTrouble)):
        run(HalfACrash, (Phase.generate,))
