"""What changed, in the words of the terminal, between two states of a book of few words."""

from __future__ import annotations

from typing import Any

import pytest

from findings_told import standing
from gegenprobe.desk.wording import said
from gegenprobe.ledger.changes import changes

Said = dict[str, Any]
FREED: Said = {"kind": "release", "count": 52, "group": "prisoner", "when": "09-11"}
KNOWN = {"published": "09-11", "outlet": "Nordkontor", "says": [FREED]}


def report(*says: Said) -> dict[str, Any]:
    return {"published": "09-20", "outlet": "Hafenpost", "says": list(says)}


COMES: list[tuple[str, Said, list[tuple[str, str]]]] = [
    ("the same again", FREED, []),
    ("an event with its number", FREED | {"when": "09-19", "count": ">30"},
     [("new", "release, more than 30, prisoner, BY, 2025-09-19")]),
    ("what is only demanded", FREED | {"when": "09-19", "status": "demanded", "count": 800},
     [("new", "release demanded, 800, prisoner, BY, 2025-09-19")]),
    ("an event of named people", {"kind": "detention", "people": ["Mira Dahl"], "when": "09-19"},
     [("new", "detention, Mira Dahl, BY, 2025-09-19")]),
    ("a party's talks", {"kind": "talks", "by": ["Minsk"], "with": ["Washington"], "when": "09-19"},
     [("new", "talks, Minsk, Washington, BY, 2025-09-19")]),
    ("another number of a known event", FREED | {"count": 51},
     [("contradicted", "Hafenpost has 51, but Nordkontor has 52; both cannot be true"),
      ("figure", "Hafenpost: 51 (release, prisoner, BY, 2025-09-11)")]),
]  # fmt: skip


@pytest.mark.parametrize(("comes", "told"), [case[1:] for case in COMES], ids=[case[0] for case in COMES])
def test_changes(comes: Said, told: list[tuple[str, str]]) -> None:
    found = changes(standing([KNOWN]), standing([KNOWN, report(comes)]))
    assert sorted((one.sort, said(one.title)) for one in found) == told


def test_nothing_changed() -> None:
    assert changes(standing([KNOWN]), standing([KNOWN])) == []
