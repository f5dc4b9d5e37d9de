"""Which files a path stands for: a file, a folder (walked, sorted) or standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from gegenprobe.model.fault import Note
from gegenprobe.model.message import message
from gegenprobe.sources.table import NAME as TABLE

STDIN = "-"
MOST_BYTES = 40_000_000  # of one file; a report is a few thousand
_KINDS: dict[str, Literal["text", "page"]] = {
    ".txt": "text", ".md": "text", ".markdown": "text", ".html": "page", ".htm": "page", ".xhtml": "page",
}  # fmt: skip
_READ = "txt, md, html, htm"  # as notes name the usual ones


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: where it is (None is standard input), what to call it, its kind (None: to be seen)."""

    path: Path | None
    shown: str
    kind: Literal["text", "page"] | None

    @property
    def stem(self) -> str:
        """The name of the report: the file's name without its ending."""
        return "stdin" if self.path is None else printable(self.path.stem)


def printable(name: str) -> str:
    """A file name that can be written as UTF-8, whatever bytes it has on disk."""
    return os.fsencode(name).decode("utf-8", "replace")


def files_of(path: str) -> Iterator[Found | Note]:
    """The files that one PATH of the command line stands for, in order, with a note for each that is not read."""
    if path == STDIN:
        yield Found(None, "stdin", None)
        return
    place = Path(path)
    try:
        if place.is_dir():
            yield from _of_folder(place)
        elif not place.exists():
            yield Note(printable(path), "missing", "there is no such file or folder", lost=True)
        elif place.name != TABLE:
            yield _file(place, named=True)
    except OSError as error:
        yield _unreadable(path, error)


def _of_folder(folder: Path) -> Iterator[Found | Note]:
    """The files of a folder; a note for one without any, so that nobody takes it for read."""
    nothing = True
    for found in _folder(folder):
        nothing = False
        yield found
    if nothing:
        sentence = f"there is no report in this folder ({_READ} are read)"
        yield Note(printable(str(folder)), "no-report", sentence, told=message("noted.no_report"))


def _folder(folder: Path) -> Iterator[Found | Note]:
    """Walk a folder in the order of names; links to folders are not followed, hidden files and folders left out."""
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield _unreadable(str(folder), error)
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name == TABLE:
            continue
        if entry.is_dir():
            if not entry.is_symlink():
                yield from _folder(entry)
        elif entry.is_symlink() and not entry.exists():
            said = message("noted.link_to_nowhere")
            yield Note(printable(str(entry)), "unreadable", "a link that leads nowhere", lost=True, told=said)
        else:
            yield _file(entry, named=False)


def _file(path: Path, named: bool) -> Found | Note:
    shown = printable(str(path))
    kind = _KINDS.get(path.suffix.lower())
    regular = path.is_file() or not path.exists()  # one that has vanished is told when it is opened
    if kind and (regular or named):
        return Found(path, shown, kind)
    if named and not path.suffix:  # /dev/stdin, a pipe of the shell
        return Found(path, shown, None)
    what = f"files of the kind '{path.suffix}' are" if path.suffix and regular else "this is"
    return Note(shown, "kind", f"skipped: {what} not read ({_READ} are)")


def given(name: str) -> Found | Note:
    """A file whose bytes are at hand already, by its name."""
    kind = _KINDS.get(Path(name).suffix.lower())
    if kind:
        return Found(Path(name), name, kind)
    return Note(name, "kind", f"skipped: files of this kind are not read ({_READ} are)")


def _unreadable(path: str, error: OSError) -> Note:
    why = str(error.strerror or error)
    return Note(
        printable(path), "unreadable", f"cannot be read: {why}", lost=True, told=message("noted.unreadable", why=why)
    )


def too_large(name: str) -> Note:
    """The note on a file with more bytes than one report may have."""
    most = MOST_BYTES // 1_000_000
    sentence = f"more than {most} MB; too large for one report (split it)"
    return Note(name, "too-large", sentence, lost=True, told=message("noted.too_large", most=most))


def bytes_of(found: Found) -> bytes | Note:
    """The bytes of a file, or the note that says why there are none."""
    try:
        if found.path is None:
            raw = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with found.path.open("rb") as file:
                raw = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return Note(found.shown, "missing", "the file has vanished since its folder was listed", lost=True)
    except OSError as error:
        return _unreadable(found.shown, error)
    if len(raw) > MOST_BYTES:
        return too_large(found.shown)
    return raw
