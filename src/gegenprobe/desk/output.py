"""Results to standard output, notes to standard error; UTF-8 and line feeds whatever the locale."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping

from gegenprobe.desk.safe import escaped, one_line
from gegenprobe.model.fault import Note


def json_line(record: Mapping[str, object]) -> str:
    """One compact JSON line without its line feed; hidden characters are escaped, nothing is lost."""
    return escaped(json.dumps(record, ensure_ascii=False, separators=(",", ":")))


def say(lines: Iterable[str]) -> None:
    """Print result lines on standard output."""
    out = sys.stdout.buffer
    for line in lines:
        out.write(line.encode("utf-8", "backslashreplace") + b"\n")


def say_records(records: Iterable[Mapping[str, object]]) -> None:
    """Print records as jsonl on standard output."""
    say(json_line(record) for record in records)


def tell(message: str) -> None:
    """Print one note on standard error, after the results so far: two streams into one file keep their order."""
    sys.stdout.flush()
    sys.stderr.buffer.write(one_line(message).encode("utf-8", "backslashreplace") + b"\n")
    sys.stderr.flush()


def tell_notes(notes: Iterable[Note]) -> bool:
    """Print notes on standard error; true when one of them tells of input that was not read, or not in full."""
    failed = False
    for note in notes:
        tell(str(note))
        failed = failed or note.failed
    return failed
