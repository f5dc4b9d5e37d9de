"""The tables of a book, as csv and as a workbook: each row opens its sentence, and no cell is a formula."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import apsw
import openpyxl
import pytest

from desk_running import Desk

OUTLET = '=HYPERLINK("x")'
SHEETS = ["chronicle", "figures", "findings", "balance", "statements", "reports"]
STORY = {
    "a": (
        "2025-09-11",
        "Minsk\n\nBelarus ließ am Donnerstag 52 Gefangene frei, sagte Viasna. Viasna schwieg danach.\n",
    ),
    "b": (
        "2025-09-11",
        "Minsk\n\nBelarus ließ am Donnerstag 40 Gefangene frei, sagte Belta. Mehr war nicht bekannt.\n",
    ),
}


@pytest.fixture
def book(desk: Desk, tmp_path: Path) -> Path:
    for name, (day, text) in STORY.items():
        (tmp_path / f"{name}.txt").write_text(
            f"---\npublished: {day}\nurl: https://example.org/{name}\noutlet: '{OUTLET}'\n---\n{text}", "utf-8"
        )
    assert desk("add", tmp_path / "a.txt", tmp_path / "b.txt", "--book", tmp_path / "book").code == 0
    return tmp_path / "book"


def test_each_row_opens_its_sentence_with_speaker_outlet_and_report(desk: Desk, book: Path, tmp_path: Path) -> None:
    assert desk("export", "--as", "csv", "--to", tmp_path / "tables", "--book", book).code == 0
    assert sorted(file.stem for file in (tmp_path / "tables").iterdir()) == sorted(SHEETS)
    for name in ("chronicle", "figures", "findings"):
        with (tmp_path / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert {row["speaker"] for row in rows} == {"Viasna", "Belta"}, name
        assert all("Gefangene frei, sagte" in row["sentence"] and row["outlet"] == f"'{OUTLET}" for row in rows), name
        assert all(row["statement"].startswith("s_") and row["report"].startswith("r_") for row in rows), name


def test_statements_stand_as_people_left_them(desk: Desk, book: Path, tmp_path: Path) -> None:
    def rows(target: str) -> dict[str, dict[str, str]]:
        assert desk("export", "--as", "csv", "--to", tmp_path / target, "--book", book).code == 0
        with (tmp_path / target).open(encoding="utf-8", newline="") as file:
            return {row["id"]: row for row in csv.DictReader(file)}

    ids = {row["value"]: one for one, row in rows("before.csv").items()}
    assert desk("decide", ids["52"], "count=50", "--because", "x", "--book", book).code == 0
    assert desk("decide", ids["40"], "wrong", "--because", "y", "--by", "Eva", "--book", book).code == 0
    after = rows("after.csv")
    assert desk("export", "--as", "csv", "--to", tmp_path / "tables", "--book", book).code == 0
    assert (tmp_path / "after.csv").read_bytes() == (tmp_path / "tables" / "statements.csv").read_bytes()
    columns = ("value", "counts", "decided", "speaker", "address")
    told = [[after[ids[number]][name] for name in columns] for number in ("52", "40")]
    assert told == [
        ["50", "yes", 'count = {"op": "exact", "value": 50} (x)', "Viasna", "https://example.org/a"],
        ["40", "", "wrong (y)", "Belta", "https://example.org/b"],
    ]
    assert all("Gefangene frei, sagte" in row["sentence"] for row in after.values())
    assert desk("export", "--as", "jsonl", "--to", tmp_path / "all.jsonl", "--book", book).code == 0
    records = map(json.loads, (tmp_path / "all.jsonl").read_text("utf-8").splitlines())
    kept = {one["id"]: one for one in records if one["record"] == "statement"}
    assert (kept[ids["52"]]["count"]["value"], kept[ids["52"]]["corrected"]["count"]["value"]) == (52, 50)
    assert (kept[ids["40"]]["counts"], kept[ids["40"]]["decided"]) == (False, ["wrong (y)"])
    assert "counts" not in kept[ids["52"]]
    said = desk("show", ids["40"], "--book", book).out
    assert "it does not count" in said
    assert re.search(r"wrong, Eva, 20[-T:Z\d]+: y", said)
    assert "it does not count" not in desk("show", ids["52"], "--book", book).out


def test_a_workbook_holds_the_same_tables_and_no_formula(desk: Desk, book: Path, tmp_path: Path) -> None:
    assert desk("export", "--as", "xlsx", "--to", tmp_path / "book.xlsx", "--book", book).code == 0
    workbook = openpyxl.load_workbook(tmp_path / "book.xlsx")
    assert workbook.sheetnames == SHEETS
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not any(cell.hyperlink for cell in cells)
    figures = workbook["figures"]
    heads = [cell.value for cell in figures[1]]
    assert {row[heads.index("low")].value for row in figures.iter_rows(min_row=2)} == {52, 40}


def test_a_database_holds_the_same_tables_as_they_are(desk: Desk, book: Path, tmp_path: Path) -> None:
    assert desk("export", "--as", "sqlite", "--to", tmp_path / "book.sqlite", "--book", book).code == 0
    connection = apsw.Connection(str(tmp_path / "book.sqlite"), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        assert tables == SHEETS
        asked = "SELECT low, speaker, outlet FROM figures JOIN reports USING (report, outlet) ORDER BY low"
        assert list(connection.execute(asked)) == [(40, "Belta", OUTLET), (52, "Viasna", OUTLET)]
        said = connection.execute("SELECT said_by, people, cumulative FROM statements ORDER BY low LIMIT 1")
        assert list(said) == [('["Belta"]', "[]", 0)]
    finally:
        connection.close()


@pytest.mark.parametrize("form", ["xlsx", "sqlite"])
def test_the_same_book_gives_the_same_file(desk: Desk, book: Path, tmp_path: Path, form: str) -> None:
    for name in (f"one.{form}", f"two.{form}"):
        assert desk("export", "--as", form, "--to", tmp_path / name, "--book", book).code == 0
    assert (tmp_path / f"one.{form}").read_bytes() == (tmp_path / f"two.{form}").read_bytes()
