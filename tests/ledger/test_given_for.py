"""Deals in few words, beside the coded report that they are made of: what was given, and what for."""

from __future__ import annotations

from typing import Any

import pytest

from findings_told import standing
from gegenprobe.ledger.deals import deals_of
from gegenprobe.ledger.post import Standing
from gegenprobe.model.ledger import Deal

Said = dict[str, Any]


def far(characters: int) -> Said:
    """Something in between, told at some length."""
    return {"kind": "custody", "count": 900, "evidence": "held ".ljust(characters, "x")}


FREED: Said = {"kind": "release", "count": 52, "when": "09-11", "by": ["Belarus"]}
DEMANDED: Said = {"kind": "release", "count": 1300, "status": "demanded"}
EASED: Said = {"kind": "sanction", "change": "ease", "target": ["Belavia"], "by": ["USA"], "in_exchange": True}
TALKED: Said = {"kind": "talks", "by": ["Belarus"], "with": ["USA"]}
DEALS: list[tuple[str, list[Said], list[str]]] = [
    ("freed, and eased in return", [FREED, EASED], ["release 52 for sanction"]),
    ("eased first, the freed told behind", [EASED, FREED], ["release 52 for sanction"]),
    ("the freed told long before", [FREED, far(1_500), EASED], ["release 52 for sanction"]),
    ("the freed told much too long before", [FREED, far(2_500), EASED], []),
    ("the freed told long behind", [EASED, far(1_500), FREED], []),
    ("what was only demanded in between", [FREED, DEMANDED, EASED], ["release 52 for sanction"]),
    ("nothing but what was demanded", [DEMANDED, EASED], []),
    ("talks between the two are no side", [FREED, TALKED, EASED], ["release 52 for sanction"]),
    ("no words that say 'in return'", [FREED, EASED | {"in_exchange": False}], []),
    ("a part of the freed is not what was given", [FREED, FREED | {"count": 6, "part_of": 0}, EASED],
     ["release 52 for sanction"]),
]  # fmt: skip


def short(deal: Deal, book: Standing) -> str:
    sides = (deal.gives, deal.gets)
    return " for ".join(", ".join(sorted({_event(one, book) for one in side})) for side in sides)


def _event(event: str, book: Standing) -> str:
    counts = {
        one.count.low
        for one in map(book.statements.__getitem__, book.events[event].statements)
        if one.count and one.part_of is None
    }
    return " ".join([book.events[event].kind, *map(str, sorted(counts, key=str))])


@pytest.mark.parametrize(("says", "deals"), [case[1:] for case in DEALS], ids=[case[0] for case in DEALS])
def test_deals(says: list[Said], deals: list[str]) -> None:
    book = standing([{"published": "09-12", "outlet": "Nordkontor", "says": says}])
    assert [short(deal, book) for deal in deals_of(book)] == deals


def test_who_asserts_and_who_denies() -> None:
    says = [FREED, EASED | {"said_by": ["Washington"]}, EASED | {"said_by": ["Minsk"], "status": "denied"}]
    (deal,) = deals_of(standing([{"published": "09-12", "outlet": "Nordkontor", "says": says}]))
    assert (deal.asserted_by, deal.denied_by) == (("USA",), ("Minsk",))
