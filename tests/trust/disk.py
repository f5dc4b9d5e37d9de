"""A disk that remembers, and one that fails: APSW file systems that stand between the engine and the real one.

`recorded` notes every write, truncation, sync and deletion, and every acknowledgement between them; `images` gives
what a power cut may leave of it. What was synced is there. Of what was written since, any part may be, sector by
sector, in any order: that is what disks promise and no more. A file's name is there from its first sync on.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import apsw

SECTOR = 512
Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened to a file: write (`data` at `at`), truncate (to `at`), sync, delete; or an ack.

    A deletion with `at` 1 is on the disk when it returns.
    """

    what: str
    name: str
    at: int = 0
    data: bytes = b""


class _RecordedFile(apsw.VFSFile):
    def __init__(self, name: str | apsw.URIFilename | None, flags: list[int], note: Callable[[Step], None]) -> None:
        super().__init__("unix", name, flags)
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name, self._note = Path(path or "").name, note

    def xWrite(self, data: bytes, offset: int) -> None:
        self._note(Step("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._note(Step("truncate", self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._note(Step("sync", self._name))
        super().xSync(flags)


class Watched(apsw.VFS):
    """The system's own file system as the default one; every step is handed to `note` before it is done."""

    def __init__(self, note: Callable[[Step], None]) -> None:
        super().__init__("watched", "unix", makedefault=True)
        self._note = note

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        return _RecordedFile(name, flags, self._note)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self._note(Step("delete", Path(filename).name, at=int(syncdir)))
        super().xDelete(filename, syncdir)


def recorded(work: Callable[[int], None]) -> list[Step]:
    """All steps of `work`, which acknowledges to the file descriptor it is given."""
    steps: list[Step] = []
    read, write = os.pipe()
    os.set_blocking(read, False)

    def note(step: Step) -> None:
        steps.extend(_acks(read))
        steps.append(step)

    disk = Watched(note)
    try:
        work(write)
    finally:
        disk.unregister()
        os.close(write)
    steps.extend(_acks(read))
    os.close(read)
    return steps


def _acks(read: int) -> list[Step]:
    try:
        lines = os.read(read, 1 << 16).decode().splitlines()
    except BlockingIOError:
        return []
    return [Step("ack", line.removeprefix("ACK ")) for line in lines]


@dataclass
class Platter:
    """What is on the disk for certain, and what still waits, as steps go by."""

    certain: Files = field(default_factory=dict)
    waiting: list[Step] = field(default_factory=list)
    acks: list[str] = field(default_factory=list)

    def take(self, step: Step) -> None:
        """One more step."""
        if step.what == "ack":
            self.acks.append(step.name)
        elif step.what == "sync":
            self.certain.setdefault(step.name, b"")
            self._settle(step.name)
        else:
            if step.what == "write" and any(one.what == "delete" and one.name == step.name for one in self.waiting):
                self._settle(step.name)  # the same name begins anew: the old file is gone
            self.waiting.append(step)
            if step.what == "delete" and step.at:
                self._settle(step.name)

    def _settle(self, name: str) -> None:
        for step in self.waiting:
            if step.name == name:
                _apply(self.certain, step)
        self.waiting = [step for step in self.waiting if step.name != name]

    def image(self, dice: random.Random) -> Files:
        """One disk that a power cut may leave now."""
        files = dict(self.certain)
        likely = dice.choice((0.0, 0.3, 0.6, 0.9, 1.0))
        for step in self.waiting:
            if dice.random() >= likely or step.name not in files:
                continue
            _apply(files, step, dice if likely < 1 and step.what == "write" and dice.random() < 0.3 else None)
        return files


def _apply(files: Files, step: Step, tearing: random.Random | None = None) -> None:
    old = files.get(step.name, b"")
    if step.what == "delete":
        files.pop(step.name, None)
    elif step.what == "truncate":
        files[step.name] = old[: step.at].ljust(step.at, b"\0")
    else:
        new = bytearray(old.ljust(step.at + len(step.data), b"\0"))
        for begin in range(0, len(step.data), SECTOR):
            if tearing is None or tearing.random() < 0.5:
                piece = step.data[begin : begin + SECTOR]
                new[step.at + begin : step.at + begin + len(piece)] = piece
        files[step.name] = bytes(new)


def images(steps: list[Step], number: int, before: Files) -> Iterator[tuple[Files, list[str]]]:
    """So many disks after power cuts at random moments, each with what had been acknowledged by then.

    `before` is what the disk held when the steps began.
    """
    dice, platter = random.Random(4), Platter(dict(before))
    moments = sorted(dice.randrange(len(steps)) for _ in range(number))
    for at, step in enumerate(steps):
        platter.take(step)
        while moments and moments[0] == at:
            moments.pop(0)
            yield platter.image(dice), list(platter.acks)


def laid_down(files: Files, folder: Path) -> None:
    """The files of an image in an empty folder."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
