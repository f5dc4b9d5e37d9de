"""What a report leaves behind when it has been read: its statements, and nothing that waits to be collected."""

from __future__ import annotations

import gc

from gegenprobe.reading.reports.reader import ReportReader, read
from reports_of import library, report_of

TEXT = "Die Behörden ließen am Freitag zwölf Häftlinge frei. Das teilte das Ministerium mit. Sie sind wieder zu Hause."


def garbage_of(reads: int, release: bool) -> int:
    """How many objects only Python's collector would find after reading."""
    packs = library()
    tongue = packs.tongue("de")
    assert tongue is not None
    read(report_of(TEXT), packs)
    gc.collect()
    gc.disable()
    try:
        for _ in range(reads):
            if release:
                assert read(report_of(TEXT), packs).statements
            else:
                assert ReportReader(report_of(TEXT), packs, tongue).read()
        return gc.collect()
    finally:
        gc.enable()


def test_all_that_was_made_of_a_report_is_freed_at_once() -> None:
    assert garbage_of(3, release=True) == 0


def test_a_reader_that_is_not_released_would_wait_for_the_collector() -> None:
    assert garbage_of(3, release=False) > 100
