"""Findings as bytes: what comes back is what went in, with every sort of value."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from gegenprobe.ledger.kept_findings import findings_in, findings_packed
from gegenprobe.model.ledger import Finding, Range
from gegenprobe.model.message import Listed, Message, Term, message
from gegenprobe.model.statement import Quantity, When, Whom

DAY = date(2025, 9, 11)
QUANTITY = Quantity(op="over", value=50, low=51, high=None, start=3, end=8)
VALUES = ("52", 52, 0.5, DAY, Range(51, None), QUANTITY, When(DAY, DAY), Whom("prisoner", ("LT", "PL")), Whom(),
          Term("kind", "release"), Listed((1, "a", Term("has", "denied")), " + "),
          message("inner", one=Range(None, 9)))  # fmt: skip


@pytest.mark.parametrize("value", VALUES)
def test_every_sort_of_value_comes_back(value: object) -> None:
    said = Message("said", (("value", value),))  # type: ignore[arg-type]
    one = Finding(id="x_1", check="c", severity="warning", title=said, statements=("s_1", "s_2"), figures=("f_1",),
                  events=("e_1",), proof=(message("plain"), said))  # fmt: skip
    bare = Finding(id="x_2", check="c", severity="notice", title=message("plain"), statements=())
    assert findings_in(findings_packed([one, bare])) == (one, bare)


@pytest.mark.parametrize("harm", [b"", b"\xc1", msgspec.msgpack.encode([["x_1"]]), msgspec.msgpack.encode({"a": 1})])
def test_other_bytes_hold_no_findings(harm: bytes) -> None:
    with pytest.raises(ValueError, match="no findings"):
        findings_in(harm)
