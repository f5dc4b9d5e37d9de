from __future__ import annotations

import contextlib
from pathlib import Path

import apsw

from gegenprobe.store import Log, export_log, import_log, verify
from gegenprobe.store.engine import open_writing
from gegenprobe.store.schema import expected_rows, header_of, migrations, newest, schema_rows
from sample_books import add_act, make_book


def test_a_new_book_has_the_pinned_schema(tmp_path: Path) -> None:
    Log.create(tmp_path / "book").close()
    connection = apsw.Connection(str(tmp_path / "book"))
    assert tuple(schema_rows(connection)) == expected_rows(newest())
    connection.close()


def test_every_table_is_strict() -> None:
    tables = [sql for kind, _, _, sql in expected_rows(newest()) if kind == "table" and sql]
    assert len(tables) == 4
    assert all("STRICT" in sql.rpartition(")")[2] for sql in tables)


def test_migrations_are_numbered_without_a_gap() -> None:
    from importlib.resources import files

    names = sorted(item.name for item in files("gegenprobe.store").joinpath("migrations").iterdir())
    assert [int(name[:4]) for name in names if name.endswith(".sql")] == list(range(1, len(migrations()) + 1))


def test_a_creation_that_was_killed_before_its_commit_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "book"
    open_writing(path).close()
    assert header_of(path).blank
    assert [finding.code for finding in verify(path)] == ["header"]
    with Log.create(path) as log:
        assert log.append(add_act(0)) is not None
    assert verify(path) == []


def test_a_projection_that_is_gone_is_named_and_made_anew_from_the_log(tmp_path: Path) -> None:
    path, again = make_book(tmp_path / "book"), tmp_path / "again"
    with contextlib.closing(open_writing(path)) as connection:
        before = connection.execute("SELECT * FROM report").fetchall()
        connection.execute("DELETE FROM report")
    assert [finding.code for finding in verify(path)] == ["projection"] * len(before)
    with Log.open(path) as log:
        import_log(export_log(log), again)
    assert verify(again) == []
    with contextlib.closing(open_writing(again)) as connection:
        assert connection.execute("SELECT * FROM report").fetchall() == before != []
