"""What `verify` noticed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a book. `entry` and `report` say where, as far as that can be told.

    `code`: header, version, damaged, schema, chain, payload, raw, evidence, projection or checkpoint.
    """

    code: str
    message: str
    entry: int | None = None
    report: str | None = None

    def __str__(self) -> str:
        where = [f"entry {self.entry}"] if self.entry is not None else []
        where += [f"report {self.report}"] if self.report is not None else []
        return f"{', '.join(where)}: {self.message}" if where else self.message
