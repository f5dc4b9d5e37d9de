"""The closed lists of a statement's words: statuses and bounds. Kinds and groups are those of its codebook."""

from __future__ import annotations

from typing import Literal, get_args

Status = Literal["occurred", "planned", "negotiated", "demanded", "refused", "denied", "possible"]
Op = Literal["exact", "over", "under", "at_least", "at_most", "about", "between"]

STATUSES: tuple[Status, ...] = get_args(Status)
OPS: tuple[Op, ...] = get_args(Op)
