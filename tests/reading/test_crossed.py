"""Every word for an event is read in every construction: by itself no table of examples is this wide."""

from __future__ import annotations

import pytest
from crossing import TABLES, Table
from noted import read_in

BY_STEM = {path.stem: Table.of(path.stem) for path in sorted(TABLES.glob("*.yaml"))}
NUMBERED = [(stem, number) for stem, table in BY_STEM.items() for number in range(len(table.constructions))]


@pytest.mark.parametrize(("stem", "number"), NUMBERED)
def test_every_event_in_the_construction(stem: str, number: int) -> None:
    table, language = BY_STEM[stem], stem.partition("-")[0]
    crossed = list(table.crossed(number))
    wrong = [
        f"{one.text}\n    {read} instead of {one.told}"
        for one in crossed
        if (read := read_in(one.text, table.fields, language)).casefold() != one.told.casefold()  # 'Police' opens one
    ]
    assert crossed, "no event has the forms that this construction asks for"
    assert not wrong, "\n".join(wrong)
