"""An event's figures side by side: rows speakers, columns measures, cells ranges with their origins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gegenprobe.desk import wording
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.ledger import phrases
from gegenprobe.ledger.chronicle import told_first
from gegenprobe.ledger.compare import conflicts_of
from gegenprobe.ledger.post import Standing
from gegenprobe.ledger.ranges import in_words
from gegenprobe.ledger.spread import outlets_in, spread_of
from gegenprobe.model.ledger import Event, Figure


def events_in_order(standing: Standing) -> list[Event]:
    """The events with a figure, by day, kind and id."""
    counted = [standing.events[event] for event, figures in standing.figures_in.items() if figures]
    return sorted(counted, key=lambda one: (wording.days(one.when) or "9999", one.kind, one.id))


def heading(event: Event, standing: Standing) -> str:
    """What the event is, in how many outlets it was printed, and how many origins those have."""
    spread = spread_of(event.statements, standing)
    outlets = outlets_in(spread)
    status = told_first(event, standing).status
    told = phrases.kind(event.kind) if status == "occurred" else f"{phrases.kind(event.kind)} {status}"
    parts = (told, wording.whom(event.whom), event.at or "", wording.days(event.when) or "no day")
    named = ", ".join(part for part in parts if part)
    return f"{event.id}  {named}: {wording.counted(len(outlets), 'outlet')}, {wording.counted(len(spread), 'origin')}"


def figures_table(event: Event, standing: Standing) -> Iterator[str]:
    """The heading, the figures by speaker and measure, and what contradicts what."""
    figures = [standing.figures[one] for one in standing.figures_in[event.id]]
    yield heading(event, standing)
    columns = sorted({_measure(one) for one in figures}, key=lambda name: (name.count(","), name))
    cells: dict[str, dict[str, list[str]]] = {}
    for one in sorted(figures, key=lambda one: (one.range.low or 0, one.id), reverse=True):
        speaker = one.speaker if one.cited else f"{one.speaker} (itself)"
        cells.setdefault(speaker, {}).setdefault(_measure(one), []).append(_cell(one))
    rows = [
        Row((speaker, *("; ".join(cells[speaker].get(column, ())) for column in columns))) for speaker in sorted(cells)
    ]
    yield from table(("who says so", *columns), rows, columns_available())
    for relation in conflicts_of(figures, standing.codebook):
        yield f"    in conflict: {wording.said(relation.reason)} ({relation.left}, {relation.right})"
    yield ""


def _measure(one: Figure) -> str:
    """The column of a figure: what is counted, of whom where it is a part, and its status unless it happened."""
    parts = [phrases.kind(one.measure)]
    if one.part_of or one.whom.nationality:
        parts.append(wording.whom(one.whom) or "some of them")
    if one.to:
        parts.append(f"to {one.to}")
    parts += ["to date"] if one.cumulative else []
    parts += [one.status] if one.status != "occurred" else []
    return ", ".join(parts)


def _cell(one: Figure) -> str:
    """The range, with where it comes from when that is not the speaker."""
    origins = "" if one.origins == (one.speaker,) else f" (from {one.origins[0]})"
    if len(one.origins) > 1:
        origins = f" ({len(one.origins)} origins)"
    return f"{in_words(one.range)}{origins} {one.id}"


def figure_record(one: Figure, standing: Standing) -> dict[str, Any]:
    """A figure as a record; open slots are absent. `event` is that of its statements, also for a stock."""
    record: dict[str, Any] = {
        "id": one.id,
        "kind": one.measure,
        "status": one.status,
        "op": one.op,
        "low": one.range.low,
        "high": one.range.high,
        "speaker": one.speaker,
        "cited": one.cited,
        "group": one.whom.group,
        "nationality": list(one.whom.nationality),
        "at": one.at,
        "to": one.to,
        "when": {"start": one.when.start.isoformat(), "end": one.when.end.isoformat()} if one.when else None,
        "known": one.known.isoformat() if one.known else None,
        "cumulative": one.cumulative or None,
        "part_of": one.part_of,
        "event": standing.event_of[one.statements[0]],
        "origins": list(one.origins),
        "evidence": list(one.statements),
    }
    kept = ("low", "high", "cited")
    return {key: value for key, value in record.items() if key in kept or value not in (None, [])}
