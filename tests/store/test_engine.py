from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from gegenprobe.store.engine import is_safe, open_reading, open_writing, refuse_unsafe
from gegenprobe.store.trouble import StoreTrouble


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ("3.6.23", True),
        ("3.7.0", False),
        ("3.40.1", False),
        ("3.44.5", False),
        ("3.44.6", True),
        ("3.45.0", False),
        ("3.50.6", False),
        ("3.50.7", True),
        ("3.51.0", False),
        ("3.51.2", False),
        ("3.51.3", True),
        ("3.54.1", True),
    ],
)
def test_which_engines_keep_committed_rows(version: str, safe: bool) -> None:
    assert is_safe(version) is safe
    if not safe:
        with pytest.raises(StoreTrouble, match=r"Install apsw 3\.51\.3 or newer"):
            refuse_unsafe(version)


def test_a_writing_connection_has_every_safeguard(tmp_path: Path) -> None:
    connection = open_writing(tmp_path / "b")
    pragmas = {
        name: connection.pragma(name)
        for name in (
            "synchronous",
            "journal_mode",
            "foreign_keys",
            "secure_delete",
            "trusted_schema",
            "cell_size_check",
        )
    }
    extra = 3
    assert pragmas == {
        "synchronous": extra,
        "journal_mode": "wal",
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    connection.close()


@pytest.mark.parametrize("untouched", [False, True])
def test_a_reading_connection_cannot_write(tmp_path: Path, untouched: bool) -> None:
    writer = open_writing(tmp_path / "b")
    writer.execute("CREATE TABLE t (x)")
    writer.close()
    reader = open_reading(tmp_path / "b", untouched)
    with pytest.raises(apsw.ReadOnlyError):
        reader.execute("INSERT INTO t VALUES (1)")
    reader.close()
