"""The solver: whether whole numbers exist that meet bounds and sums. One thread, no clock, the same answer always."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import highspy
import numpy as np

from gegenprobe.checks.constraints import Sum, Variable
from gegenprobe.model.ledger import Range


def infeasible(ranges: Mapping[Variable, Range], sums: Sequence[Sum]) -> bool:
    """Whether no whole numbers in these ranges meet all the sums; a number without a range is any from zero up."""
    names = list(dict.fromkeys(name for each in sums for name in (*each.parts, each.whole)))
    column = {name: at for at, name in enumerate(names)}
    model = highspy.Highs()  # type: ignore[no-untyped-call]
    model.setOptionValue("output_flag", False)
    model.setOptionValue("threads", 1)
    for name in names:
        one = ranges.get(name, Range(0, None))
        model.addVar(one.low or 0, highspy.kHighsInf if one.high is None else one.high)
    for at in range(len(names)):
        model.changeColIntegrality(at, highspy.HighsVarType.kInteger)
    for each in sums:
        columns = np.array([column[each.whole], *(column[part] for part in each.parts)], dtype=np.int32)
        weights = np.array([1.0, *(-1.0 for _ in each.parts)])
        model.addRow(0.0, 0.0 if each.exact else highspy.kHighsInf, len(columns), columns, weights)
    model.run()
    return bool(model.getModelStatus() == highspy.HighsModelStatus.kInfeasible)
