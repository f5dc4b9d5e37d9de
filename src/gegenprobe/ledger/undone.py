"""Which acts are taken back. An act is undone by an undo that is not undone itself, in whatever order they arrived."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from gegenprobe.ledger.entries import Deed, Set, Undo


def undone_by(undos: Mapping[str, str]) -> dict[str, str]:
    """The acts that are taken back, each with the undo in force that does it (of several, the first by name).

    `undos` maps the commitment of each undo to that of the act it takes back.
    """
    open_questions = Counter(target for target in undos.values() if target in undos)
    settled, undone = [undo for undo in undos if not open_questions[undo]], dict[str, str]()
    while settled:
        undo = settled.pop()
        target = undos[undo]
        if undo not in undone:
            undone[target] = min(undo, undone.get(target, undo))
        if target in undos:
            open_questions[target] -= 1
            if not open_questions[target]:
                settled.append(target)
    return undone


def undos_of(deeds: Iterable[tuple[str, Deed]]) -> dict[str, str]:
    """The undos among the deeds (each with its commitment), and what each takes back."""
    return {act: deed.act for act, deed in deeds if isinstance(deed, Undo)}


def reads_as_corrected(report: str, deeds: Mapping[str, Deed]) -> bool:
    """Whether the report's reading in force was made with exactly the corrections that are in force.

    A correction's reading knows those it saw (`over`): if one of them is taken back alone, it fits no more.
    """
    rereadings = {
        act: deed for act, deed in deeds.items() if isinstance(deed, Set) and deed.report == report and deed.reading
    }
    undone = undone_by(undos_of(deeds.items()))
    standing = {act for act in rereadings if act not in undone}
    known = [({act, *rereadings[act].over} & rereadings.keys()) for act in standing]
    return not standing or standing in known
