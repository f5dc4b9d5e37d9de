"""P9, short: several processes add to one book at once. Nothing lost, nothing twice, one chain, no one locked out."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from gegenprobe.ledger.content import canonical_content
from gegenprobe.model.entry import Act, Entry
from gegenprobe.store import Log, StoreTrouble, verify
from sample_books import add_act, book_of, id_of

PROCESSES = 4
REPORTS = 30
ROUNDS = int(os.environ.get("GEGENPROBE_P9_ROUNDS", "6"))


def member(path: Path, first: int, kind: type[Log]) -> None:
    """Adds every report, each member beginning at another; all of them make the book, since none is there."""
    with kind.create(path) as log:
        for step in range(REPORTS):
            log.append(add_act((first + step) % REPORTS))


def together(works: list[Callable[[], None]]) -> list[str]:
    """Runs each work in a process of its own, all at once; what they complained of."""
    read, write = os.pipe()
    gate, key = os.pipe()  # closed by this process when all are there: one who comes early would be alone
    children = []
    for work in works:
        child = os.fork()
        if child == 0:
            os.close(key)
            os.read(gate, 1)
            try:
                work()
            except BaseException as error:
                os.write(write, f"{error}\n".encode())
            os._exit(0)
        children.append(child)
    for end in (write, gate, key):
        os.close(end)
    with os.fdopen(read) as pipe:
        complaints = pipe.read().splitlines()
    for child in children:
        os.waitpid(child, 0)
    return complaints


def crowd(path: Path, kind: type[Log] = Log) -> list[str]:
    """Everything that went wrong in one round."""
    wrong = together([partial(member, path, one * REPORTS // PROCESSES, kind) for one in range(PROCESSES)])
    wrong += [str(finding) for finding in verify(path)]
    with Log.open(path) as log:
        added = Counter(entry.payload["report"]["id"] for entry in log.entries())
    wrong += [f"lost: {number}" for number in range(REPORTS) if id_of(number) not in added]
    return wrong + [f"twice: {report}" for report, times in added.items() if times > 1]


def test_a_crowd_makes_one_book(tmp_path: Path) -> None:
    contents = set()
    for turn in range(ROUNDS):
        path = tmp_path / f"book-{turn}"
        assert crowd(path) == []
        contents.add(canonical_content(book_of(path)))
    assert len(contents) == 1


def test_many_may_make_one_book_at_the_same_moment(tmp_path: Path) -> None:
    """Switching the journal at once is where the engine itself does not wait: about one in eighty was locked out."""

    def make(path: Path) -> None:
        with Log.create(path) as log:
            log.append(add_act(0))

    complaints = [together([partial(make, tmp_path / f"book-{turn}")] * 6) for turn in range(10 * ROUNDS)]
    assert [complaint for turn in complaints for complaint in turn] == []


class Impatient(Log):
    """The defect: no waiting for others."""

    def append(self, act: Act, ack_fd: int | None = None) -> Entry | None:
        self._connection.set_busy_timeout(0)
        return super().append(act, ack_fd)


class LooksTooEarly(Log):
    """The defect: the head is read before the transaction begins, and by then somebody else has written.

    Waiting for that is what makes it certain: on a slow disk the first to write may otherwise write everything.
    """

    def append(self, act: Act, ack_fd: int | None = None) -> Entry | None:
        early = super().head()
        patience = time.monotonic() + 0.2
        while early[0] < PROCESSES and super().head() == early and time.monotonic() < patience:
            time.sleep(0.001)
        self.head = lambda: early  # type: ignore[method-assign]
        return super().append(act, ack_fd)


@pytest.mark.parametrize("defect", [Impatient, LooksTooEarly])
def test_the_protocol_goes_red_on_a_planted_defect(tmp_path: Path, defect: type[Log]) -> None:
    assert any(crowd(tmp_path / f"book-{turn}", defect) for turn in range(10))


def test_a_frozen_writer_holds_others_up_for_a_while_and_then_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "book"
    with Log.create(path) as log:
        log.append(add_act(0))
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        with Log.create(path) as log, log.writing():
            os.write(write, b".")
            signal.pause()
        os._exit(0)
    os.read(read, 1)
    os.kill(child, signal.SIGSTOP)
    with Log.create(path) as log:
        log._connection.set_busy_timeout(50)
        with pytest.raises(StoreTrouble, match="another program has been writing into this book"):
            log.append(add_act(1))
        assert [entry.number for entry in log.entries()] == [1]
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert log.append(add_act(1)) is not None
    assert verify(path) == []
