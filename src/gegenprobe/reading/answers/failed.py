"""What stands in place of a reading when the program itself failed on a report."""

from __future__ import annotations

from pathlib import PurePath

from gegenprobe.model.report import Report
from gegenprobe.model.statement import Reading


def reading_that_failed(report: Report, error: Exception) -> Reading:
    """An empty reading whose note says that this is a fault of the program, what is kept, and how to go on."""
    note = (
        f"not read: the program failed on this report ({type(error).__name__} {_place(error)}). This is a fault of "
        "the program, not of the report; please tell its makers. The report itself is kept, without statements, and "
        "all other reports are read. With a later version, "
        f"'gegenprobe set {report.name} language {report.language} --because \"read again\"' reads it anew"
    )
    return Reading(report.id, report.language, (), (), (note,))


def _place(error: Exception) -> str:
    """'in roles.py, line 120': where the program was; without its words, which may be those of the report."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "at an unknown place"
    return f"in {PurePath(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno}"
