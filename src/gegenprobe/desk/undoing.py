"""An earlier act of the log taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from gegenprobe.ledger.entries import Deed, Undo, deed_of, undo_payload
from gegenprobe.ledger.undone import reads_as_corrected, undone_by, undos_of
from gegenprobe.model.entry import Act, Entry
from gegenprobe.model.fault import Trouble
from gegenprobe.model.message import message
from gegenprobe.pipeline import Stamp
from gegenprobe.store import Log

UNDOABLE = ("set", "withdraw", "decide", "undo")


def undo_entry(path: Path, number: int, because: str, stamp: Stamp) -> Entry:
    """Takes back the act of this number; the entry taken back. Trouble when there is none, or it cannot be."""
    with Log.open(path, writing=True) as log:
        entry = log.entry(number)
        if entry is None:
            last = log.head()[0]
            raise Trouble(
                f"the log has no entry {number}; its last is {last}. 'gegenprobe log' lists them.",
                message("trouble.no_entry", number=str(number)),
            )
        entries = list(log.entries(reports=False))
        fault = _fault(entry, entries)
        if fault is not None:
            raise fault
        payload = undo_payload(Undo(entry.commitment, because))
        log.append(Act(kind="undo", payload=payload, author=stamp.author, time=stamp.time), stamp.ack_fd)
    return entry


def taken_back(entries: Sequence[Entry]) -> dict[str, int]:
    """The commitments of the acts that are undone, each with the number of the entry that does it."""
    numbers = {one.commitment: one.number for one in entries}
    undos = undos_of((one.commitment, deed_of(one)) for one in entries if one.kind == "undo")
    return {act: numbers[undo] for act, undo in undone_by(undos).items()}


def _fault(entry: Entry, entries: Sequence[Entry]) -> Trouble | None:
    """Why the entry cannot be undone; None when it can."""
    number = entry.number
    if entry.kind == "add":
        sentence = f"entry {number} added a report, which is not undone: withdraw it ('gegenprobe withdraw')."
        return Trouble(sentence, message("trouble.undo_of_add", number=str(number)))
    if entry.kind not in UNDOABLE:
        sentence = f"entry {number} is of kind '{entry.kind}'; only these are undone: {', '.join(UNDOABLE)}."
        return Trouble(sentence, message("trouble.not_undoable", number=str(number)))
    by = taken_back(entries).get(entry.commitment)
    if by is not None:
        sentence = f"entry {number} is undone already, by entry {by}. To bring it back: gegenprobe undo {by}"
        return Trouble(sentence, message("trouble.undone", number=str(number), by=str(by)))
    deeds = {one.commitment: deed_of(one) for one in entries if one.kind in UNDOABLE}
    report = _reread(deeds, entry.commitment)
    if report is None or reads_as_corrected(report, deeds | {"": Undo(entry.commitment, "")}):
        return None
    sentence = (
        f"entry {number} cannot be undone by itself: the report was read again with other corrections since. "
        "Undo the later ones first (and bring back in their order), or use 'gegenprobe set'."
    )
    return Trouble(sentence, message("trouble.read_since", number=str(number)))


def _reread(deeds: Mapping[str, Deed], act: str) -> str | None:
    """The report that was read again by the act, or by the one that the undo takes back in the end."""
    deed = deeds.get(act)
    while isinstance(deed, Undo):
        deed = deeds.get(deed.act)
    return getattr(deed, "report", None) if getattr(deed, "reading", None) is not None else None
