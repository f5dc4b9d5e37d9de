"""Work during which nobody looks for garbage: what is made stays, and looking would take as long as the work."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def without_collecting() -> Iterator[None]:
    """The time of such work. Where it holds already, or the collector is off, nothing changes."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
