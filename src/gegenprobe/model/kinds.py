"""The closed lists of the first codebook's words: kinds, statuses, bounds, groups (docs: 'What a statement is')."""

from __future__ import annotations

from typing import Literal, get_args

Kind = Literal[
    "detention", "sentence", "release", "transfer", "exchange",
    "custody", "death", "talks", "sanction", "relations",
]  # fmt: skip
Status = Literal["occurred", "planned", "negotiated", "demanded", "refused", "denied", "possible"]
Op = Literal["exact", "over", "under", "at_least", "at_most", "about", "between"]

STATUSES: tuple[Status, ...] = get_args(Status)
OPS: tuple[Op, ...] = get_args(Op)
