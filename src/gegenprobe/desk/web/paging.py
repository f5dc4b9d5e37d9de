"""Long lists in pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from gegenprobe.desk.web.visit import Visit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Leaf(Generic[T]):
    """One page of a list: its rows, which page it is (from 1), how many pages and rows there are."""

    rows: Sequence[T]
    number: int
    pages: int
    total: int


def leaf_of(visit: Visit, rows: Sequence[T], most: int) -> Leaf[T]:
    """The page of the rows that the visit asks for (`page` in its query), with at most so many of them."""
    pages = max(1, -(-len(rows) // most))
    asked = visit.query.get("page", "1")
    number = min(pages, max(1, int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 9 else 1))
    return Leaf(rows[(number - 1) * most : number * most], number, pages, len(rows))
