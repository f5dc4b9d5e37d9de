"""A disk on which one write-class call fails: killed before it, torn in the middle of it, or refused with an error.

Calls are counted over all files of the engine: opening for writing, write, truncate, sync, delete. One fails; when
an error is refused for good (`lasting`), so do all that follow, as on a disk that is full or has gone read-only.
"""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass

import apsw

ERRORS: dict[str, type[apsw.Error]] = {
    "full": apsw.FullError,  # ENOSPC
    "io": apsw.IOError,  # EIO
    "readonly": apsw.ReadOnlyError,  # EROFS
}
WAYS = ("kill", "torn", *ERRORS)


@dataclass
class Fault:
    """Which call fails (from 0; None = none, calls are only counted) and in which of the WAYS."""

    way: str
    at: int | None
    lasting: bool = False
    calls: int = 0

    def meets(self) -> bool:
        """Counts one more call; whether it is to fail."""
        self.calls += 1
        due = self.at is not None and (self.calls - 1 == self.at or (self.lasting and self.calls - 1 > self.at))
        if due and self.way in ERRORS:
            raise ERRORS[self.way]("planted")
        return due


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class _FailingFile(apsw.VFSFile):
    def __init__(self, name: str | apsw.URIFilename | None, flags: list[int], fault: Fault) -> None:
        super().__init__("unix", name, flags)
        self._fault = fault

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._fault.meets():
            if self._fault.way == "torn":
                super().xWrite(bytes(data)[: len(data) // 2], offset)
            _die()
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        if self._fault.meets():
            _die()
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        if self._fault.meets():
            _die()
        super().xSync(flags)


class FailingDisk(apsw.VFS):
    """The system's own file system as the default one, but for one call."""

    def __init__(self, fault: Fault) -> None:
        super().__init__("failing", "unix", makedefault=True)
        self._fault = fault

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        if flags[0] & apsw.SQLITE_OPEN_CREATE and self._fault.meets():
            _die()
        return _FailingFile(name, flags, self._fault)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        if self._fault.meets():
            _die()
        super().xDelete(filename, syncdir)
