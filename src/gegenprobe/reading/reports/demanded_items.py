"""What the items of a list demand whose head says so: 'We call on the government to:', '- release the five'."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.reading.asides.list_items import BULLETS
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.status.governing import said_by_verbs, subject_of_clause
from gegenprobe.reading.told.draft import Draft

MOST: Final = 12  # items above the one that is read
_Span = tuple[int, int, date | None]
_Reader = Callable[[int], SentenceReading]


def demand_items(
    drafts: list[Draft], kinds: dict[str, Kind], text: str, spans: Sequence[_Span], reader: _Reader
) -> None:
    """What an item only asks for has not happened: people who leave, go elsewhere or are exchanged."""
    for draft in drafts:
        kind = kinds[draft.kind]
        open_ = draft.status == "occurred" and (kind.leaves or kind.moves or kind.swaps or kind.changes)
        head = _head_of(spans[draft.sentence][0], text) if open_ else -1
        number = next((n for n in range(draft.sentence - 1, -1, -1) if spans[n][1] == head), -1) if head > 0 else -1
        if number < 0:
            continue
        said = _demanded_by(reader(number))
        if said is not None:
            draft.status, draft.said_by = "demanded", draft.said_by or said
            draft.when = None


def _head_of(at: int, text: str) -> int:
    """Where the line ends that heads the list in which the sentence at `at` is an item; -1: it is none."""
    start = text.rfind("\n", 0, at) + 1
    for _ in range(MOST):
        if text[start : start + 1] not in BULLETS:
            break
        end = len(text[:start].rstrip())
        if text[end - 1 : end] == ":":
            return end
        start = text.rfind("\n", 0, end) + 1
    return -1


def _demanded_by(head: SentenceReading) -> tuple[str, ...] | None:
    """Who demands what stands below; None where the head says something else of it."""
    for clause in head.sentence.sliced.clauses:
        if said_by_verbs(head.basis, clause, -1) == "demanded":
            who = subject_of_clause(head.basis, clause)
            return names_of(head, [who]) if who is not None else ()
    return None
