from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gegenprobe.store import Log, StoreTrouble, backup, verify
from sample_books import make_book

NOBODY = 65534


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that everybody may look into; those of pytest are for their owner only."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
        Path(folder).chmod(0o755)


def as_nobody(work: Callable[[], object]) -> str:
    """What the work gives, or its trouble, when somebody without rights does it."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        if os.getuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        try:
            said = str(work())
        except StoreTrouble as trouble:
            said = f"trouble: {trouble}"
        except BaseException as error:
            said = f"bug: {error!r}"
        os.write(write, said.encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


def count(path: Path) -> int:
    with Log.open(path) as log:
        return len(list(log.entries()))


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (count, "8"),
        (verify, "[]"),
        (lambda path: Log.open(path, writing=True), "write-protected. Copy the book to a folder of yours"),
        (lambda path: Log.create(path.with_name("new")), "new: you are not allowed to do this here"),
        (lambda path: backup(path, path.with_name("new")), "new: you are not allowed to do this here"),
    ],
)
def test_a_book_that_may_only_be_read(place: Path, work: Callable[[Path], object], said: str) -> None:
    path = make_book(place / "book")
    path.chmod(0o444)
    place.chmod(0o555)
    assert said in as_nobody(lambda: work(path))


@pytest.mark.parametrize("work", [Log.open, Log.create, verify])
def test_a_book_that_may_not_even_be_read(place: Path, work: Callable[[Path], object]) -> None:
    path = make_book(place / "book")
    path.chmod(0)
    assert "book: you are not allowed to do this here" in as_nobody(lambda: work(path))
