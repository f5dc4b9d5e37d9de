"""The figures of an evaluation as tables for a person to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gegenprobe.desk.safe import one_line
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.ledger.coded import SLOTS

Record = Mapping[str, Any]
_HEADS = ("facts", "read", "recall", "precision", "F1", "numbers", "recall", "precision", "F1")
_FIELDS = (
    "facts", "predictions", "recall", "precision", "f1", "count_facts", "count_recall", "count_precision", "count_f1",
)  # fmt: skip
_MOST_REASONS = 4
_LONGEST_REASON = 160


def evaluation_lines(records: Sequence[Record]) -> Iterator[str]:
    """One table each for reports, kinds, statuses, slots and alpha, then misses and over-readings."""
    yield from _figures("reports", [one for one in records if one["part"] in ("all", "language")])
    yield from _figures("kind", [one for one in records if one["part"] == "kind"])
    yield from _figures("status", [one for one in records if one["part"] == "status"])
    yield from _slots([one for one in records if one["part"] == "slot"])
    yield from _alpha([one for one in records if one["part"] == "alpha"])
    for one in records:
        if one["part"] in ("miss", "over"):
            yield from _miss(one)


def _figures(head: str, records: Sequence[Record]) -> Iterator[str]:
    first = "reports" if head == "reports" else ""
    rows: list[Row] = []
    for one in records:
        name = f"{one['name']} ({one['reports']})" if first else one["name"]
        rows.append(Row((name, *(_number(one[key]) for key in _FIELDS)), tuple(_interval(one))))
    yield from table((head, *_HEADS), rows, columns_available())
    yield ""


def _interval(one: Record) -> Iterator[str]:
    if "f1_95" in one:
        (low, high), (least, most) = one["f1_95"], one["count_f1_95"]
        yield f"95 % interval: F1 {low:.3f} to {high:.3f}; of numbers {least:.3f} to {most:.3f}"


def _slots(records: Sequence[Record]) -> Iterator[str]:
    used = [slot for slot in SLOTS if any(slot in one["f1"] for one in records)]
    rows = [Row((slot, *(_number(one["f1"].get(slot)) for one in records))) for slot in used]
    yield from table(("slot (F1)", *(one["name"] for one in records)), rows, columns_available())
    yield ""


def _alpha(records: Sequence[Record]) -> Iterator[str]:
    keys = ("facts_alpha", "facts", "facts_of_one", "sentences_alpha", "sentences")
    rows = [Row((one["name"], *(_number(one[key]) for key in keys))) for one in records]
    heads = ("alpha", "of facts", "coded by both", "by one", "of sentences", "sentences")
    yield from table(heads, rows, columns_available())


def _number(value: object) -> str:
    return "-" if value is None else f"{value:.3f}" if isinstance(value, float) else f"{value:,}"


def _miss(one: Record) -> Iterator[str]:
    what = " ".join(
        str(part) for part in (f"{one['kind']}/{one['status']}", one["change"], _count(one["count"])) if part
    )
    if one["part"] == "over":
        yield one_line(f"OVER  {one['report']}  {what}  “{one['evidence']}”")
        yield "    " + one_line(f"rule: {one['rule'] or 'none: coded by hand'}")
        return
    yield one_line(f"MISS  {one['report']}  {what}  “{one['evidence']}”  ({one['file']}:{one['line']})")
    for reason in one["explained"][:_MOST_REASONS]:
        fired = "fired" if reason["fired"] else "not"
        yield "    " + _cut(one_line(f"{fired}: {reason['rule']}: {reason['reason']}"))
    more = len(one["explained"]) - _MOST_REASONS
    if more > 0:
        yield f"    and {more} more entries that its sentence touches"


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_REASON else f"{line[:_LONGEST_REASON]}..."


def _count(count: Mapping[str, object] | None) -> str:
    return " ".join(str(value) for value in count.values()) if count else ""
