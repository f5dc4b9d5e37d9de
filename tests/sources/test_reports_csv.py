from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.sources.known import Known
from gegenprobe.sources.table import table_of

A = Known(outlet="Blatt", published=date(2025, 9, 11), language="de", url="https://b.example/a")
HEAD = "file,outlet,url,published,language\n"

READ = [
    (HEAD + "a.txt,Blatt,https://b.example/a,2025-09-11,de\n", {"a.txt": A}),
    ("FILE ; Outlet;url;published;language\r\na.txt;Blatt;https://b.example/a;11.09.2025;de-AT\r\n", {"a.txt": A}),
    ("file\toutlet\na.txt\tBlatt, das\n", {"a.txt": Known(outlet="Blatt, das")}),
    (HEAD + '"a b.txt","Blatt, ""das""",,,\n\n,,,,\n', {"a b.txt": Known(outlet='Blatt, "das"')}),
    ("language,file\nde,a.txt", {"a.txt": Known(language="de")}),
    (HEAD + "a.txt\n", {"a.txt": Known()}),
    (HEAD, {}),
]


@pytest.mark.parametrize(("text", "rows"), READ)
def test_rows_are_read(text: str, rows: dict[str, Known]) -> None:
    table = table_of(text, "reports.csv")
    assert (table.rows, table.notes) == (rows, ())


# text | rows | note | failed
FAULTY = [
    (HEAD + "a.txt,,,2025-02-31,\n", {"a.txt"}, "reports.csv:2: column for 'a.txt': '2025-02-31' is no day", True),
    (HEAD + "a.txt,,,,German\n", {"a.txt"}, "reports.csv:2: column for 'a.txt': 'German' is no language code", True),
    (HEAD + "a.txt,B, das,,2025-09-11,de\n", set(), "reports.csv:2: 6 cells, but 5 columns", True),
    (HEAD + "a.txt,B,,,\na.txt,C,,,\n", {"a.txt"}, "reports.csv:3: a second row for 'a.txt'", True),
    (HEAD + ",B,,,\n", set(), "reports.csv:2: the column 'file' is empty", True),
    ("name,outlet\na.txt,B\n", set(), "reports.csv:1: the first line must name the columns", True),
    ("file,colour\na.txt,red\n", {"a.txt"}, "reports.csv:1: columns not used: colour", False),
    (HEAD + 'a.txt,"B,,,\n', set(), "reports.csv:2: not readable from here on", True),
    ("", set(), "reports.csv:1: the first line must name the columns", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "files", "words", "failed"), FAULTY)
def test_faults_name_their_line(text: str, files: set[str], words: str, failed: bool) -> None:
    table = table_of(text, "reports.csv")
    assert set(table.rows) == files
    (note,) = table.notes
    assert str(note).startswith(words)
    assert note.failed == failed
