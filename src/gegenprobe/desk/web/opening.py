"""What takes longer than a visit waits for: it goes on in the background, and the visit comes back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
PATIENCE = 0.4  # seconds after its beginning for which visits wait for it


class Opening(Exception):
    """The answer is still being worked out; the visit may come back in a moment."""


class Work(Generic[T]):
    """Something that is worked out in the background, once, from the first time that it is asked for."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._begun = 0.0
        self._made: tuple[T] | None = None
        self._error: Exception | None = None

    def start(self) -> None:
        """Begins, where nobody has."""
        with self._lock:
            if self._thread is None:
                self._begun = time.monotonic()
                self._thread = threading.Thread(target=self._run, daemon=True)
                self._thread.start()

    def _run(self) -> None:
        try:
            self._made = (self._work(),)
        except Exception as error:
            self._error = error

    def ready(self, patience: float = 0) -> bool:
        """Whether it is there, so many seconds after its beginning at most. What went wrong is raised."""
        self.start()
        if self._made is None and self._thread is not None:
            self._thread.join(max(0.0, self._begun + patience - time.monotonic()))
        if self._error is not None:
            raise self._error
        return self._made is not None

    def wait(self) -> T:
        """It, however long it takes."""
        self.start()
        if self._thread is not None:
            self._thread.join()
        return self.get()

    def get(self) -> T:
        """It. Opening where it takes longer than a visit waits."""
        if not self.ready(PATIENCE) or self._made is None:
            raise Opening
        return self._made[0]
