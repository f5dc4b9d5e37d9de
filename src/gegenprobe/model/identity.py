"""Ids that come from content: the same thing has the same id on every machine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Union

import msgspec

Plain = Union[str, int, bool, None, Sequence["Plain"]]


def canonical(fields: Sequence[Plain]) -> bytes:
    """Bytes of a JSON array: compact, UTF-8, the same on every machine."""
    try:
        return msgspec.json.encode(fields)
    except OverflowError:  # a number of more than 64 bits: the same bytes, twenty times as slowly
        return json.dumps(list(fields), ensure_ascii=False, separators=(",", ":")).encode()


def content_id(prefix: str, fields: Sequence[Plain]) -> str:
    """An id such as `s_5f0c3b...`: the prefix and 16 hex digits of the SHA-256 over the canonical fields."""
    return f"{prefix}_{hashlib.sha256(canonical(fields)).hexdigest()[:16]}"
