"""A workbook: chronicle, figures side by side, statements, findings, balance, reports; a sheet each.

Every cell is written as text or number, never as a formula or a link, whatever its first character.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]

from gegenprobe.desk.export.csv_format import cell, tables_of

_MOST = 32_767  # characters that a cell can hold
_EXACT = 2**53  # from here on a spreadsheet rounds
_WIDTHS = {"sentence": 80, "title": 60, "proof": 60, "evidence": 60, "address": 40}
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_BEGINNING = datetime(2000, 1, 1)  # of the file's own metadata: the same book gives the same bytes


def write(book: Path, folder: bool) -> Mapping[str, Iterable[bytes]]:
    """The one workbook to write, by name."""
    out = io.BytesIO()
    workbook = xlsxwriter.Workbook(out, _OPTIONS)
    workbook.set_properties({"created": _BEGINNING})
    bold, wrapped = workbook.add_format({"bold": True}), workbook.add_format({"text_wrap": True, "valign": "top"})
    for table in tables_of(book):
        sheet = workbook.add_worksheet(table.name)
        sheet.freeze_panes(1, 0)
        for column, head in enumerate(table.heads):
            sheet.set_column(column, column, _WIDTHS.get(head, 14), wrapped)
            sheet.write_string(0, column, head, bold)
        last = _filled(sheet, table.rows)
        sheet.autofilter(0, 0, last, len(table.heads) - 1)
    workbook.close()
    return {"book.xlsx": [out.getvalue()]}


def _filled(sheet: xlsxwriter.worksheet.Worksheet, rows: Iterable[Sequence[object]]) -> int:
    number = 0
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _EXACT:
                sheet.write_number(number, column, value)
            elif value is not None:
                sheet.write_string(number, column, cell(value)[:_MOST])
    return number
