"""The reader's second form: machine code compiled from the same sources, used where it stands for exactly these.

`tools/make_native.py` compiles the modules of `ROOMS` into a folder of the Python environment. The folder's name is a
hash of every source that the compiled code depends on, and of the Python it was made for. A folder of any other name is
never looked at: whoever edits a source reads with the sources again, until somebody compiles anew.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import sys
from collections.abc import Iterable, Iterator
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

ROOMS = ("text", "reading", "sources")  # of the last one, two modules
DEPENDS_ON = ("model", "packs", *ROOMS)
COMPLETE = "complete"  # this file is written last
SETTING, OFF = "GEGENPROBE_NATIVE", "off"


def native_folder(package: Path, environment: Path) -> Path:
    """Where the machine code of this package's sources lies, or would lie, in a Python environment."""
    digest = hashlib.sha256(f"{sys.version} {EXTENSION_SUFFIXES[0]}".encode())
    for room in DEPENDS_ON:
        for name, file in _sources(package / room, room):
            with open(file, "rb", buffering=0) as source:  # noqa: PTH123 - at every start, and three times as fast
                digest.update(f"\0{name}\0".encode() + source.read())
    return environment / "gegenprobe-native" / digest.hexdigest()


def _sources(folder: str | Path, within: str) -> Iterator[tuple[str, str]]:
    """The sources of a room and of the rooms within it, by name, each with its place in the package."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        name = f"{within}/{entry.name}"
        if entry.name.endswith(".py"):
            yield name, entry.path
        elif entry.is_dir() and entry.name != "__pycache__":
            yield from _sources(entry.path, name)


def prefer_native() -> None:
    """Let the rooms be imported from machine code where there is some; GEGENPROBE_NATIVE=off leaves it aside."""
    if os.environ.get(SETTING, "").lower() == OFF:
        return
    folder = native_folder(Path(__file__).parent, Path(sys.prefix))
    if not (folder / COMPLETE).is_file():
        return
    for room in _rooms_within(folder, ROOMS):
        importlib.import_module(f"gegenprobe.{room.replace('/', '.')}").__path__.insert(0, str(folder / room))


def _rooms_within(folder: Path, rooms: Iterable[str]) -> Iterator[str]:
    """The rooms and the rooms within them, outer ones first: 'reading', 'reading/words', ..."""
    for room in rooms:
        yield room
        inner = sorted(entry.name for entry in os.scandir(folder / room) if entry.is_dir())
        yield from _rooms_within(folder, [f"{room}/{name}" for name in inner])
