"""Stock then + in - out = stock now: what is left over, and what must never be counted."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures_made import codebook, figure
from gegenprobe.ledger.balance import Balance, balances_of
from gegenprobe.ledger.flows import Reported
from gegenprobe.ledger.series import series_of
from gegenprobe.model.ledger import Figure, Range

STOCKS = (figure("custody", "1000", "06-01"), figure("custody", "1000", "09-01", known="09-05"))


def balances(*figures: Figure) -> tuple[Balance, ...]:
    return balances_of(series_of(figures, codebook()), {one.id: one for one in figures}, Reported(figures, codebook()))


def residual(*flows: Figure, stocks: tuple[Figure, ...] = STOCKS) -> Range:
    return next(one for one in balances(*stocks, *flows) if one.legs).legs[0].residual


def freed(number: str, when: str, **slots: object) -> Figure:
    return figure("release", number, when, **{"event": f"e_{when}_{number}", "speaker": "Belta", **slots})


RESIDUALS: list[tuple[str, list[Figure], Range]] = [
    ("nothing reported", [], Range(0, 0)),
    ("52 freed: 52 came in", [freed("52", "07-01")], Range(52, 52)),
    ("in and out", [freed("52", "07-01"), figure("detention", "20", "08-01", event="e_2")], Range(32, 32)),
    ("the dead are gone, too", [figure("death", "3", "07-01", event="e_3")], Range(3, 3)),
    ("a bound stays a bound", [freed(">50", "07-01")], Range(51, None)),
    ("two days, two events", [freed("52", "07-01"), freed("30", "07-09")], Range(82, 82)),
    ("one event, two speakers", [freed("52", "07-01", event="e_1"), freed("52", "07-01", event="e_1", speaker="BBC")],
     Range(52, 52)),
    ("one event, two numbers", [freed("52", "07-01", event="e_1"), freed("50", "07-01", event="e_1", speaker="BBC")],
     Range(50, 52)),
    ("perhaps one event told twice", [freed("52", "07-01", event="e_1"), freed("52", "07-01", event="e_2", at=None)],
     Range(52, 104)),
    ("a part is no flow of its own",
     [freed("52", "07-01", event="e_1", id="w"), freed("6", "07-01", event="e_1", part_of="w", nationality="LT")],
     Range(52, 52)),
    ("a total holds the events of its time",
     [freed("52", "07-01"), freed("60", "06-02..08-15", cumulative=True)], Range(60, 60)),
    ("a total below its events", [freed("52", "07-01"), freed("40", "06-02..08-15", cumulative=True)], Range(52, 52)),
    ("totals of one counter grow, they do not add up",
     [freed("40", "06-02..07-15", cumulative=True), freed("60", "06-02..08-15", cumulative=True)], Range(60, 60)),
    ("totals of two times add up",
     [freed("40", "06-02..06-30", cumulative=True), freed("60", "07-01..08-15", cumulative=True)], Range(100, 100)),
    ("before the first count", [freed("52", "05-01")], Range(0, 0)),
    ("after the last", [freed("52", "10-01")], Range(0, 0)),
    ("on the day of a count: before or after it", [freed("52", "06-01")], Range(0, 52)),
    ("without a day: in the month before it was printed", [freed("52", "", known="09-10")], Range(0, 52)),
    ("one event, a day and its month: on that day",
     [freed("52", "07-01", event="e_1"), freed("52", "05-15..07-15", event="e_1", speaker="BBC")], Range(52, 52)),
    ("one event, two days: on any of them",
     [freed("52", "05-31", event="e_1"), freed("52", "06-02", event="e_1", speaker="BBC")], Range(0, 52)),
    ("elsewhere", [freed("52", "07-01", at="RU")], Range(0, 0)),
    ("some of the counted people are women", [freed("6", "07-01", group="woman")], Range(6, 6)),
    ("planned", [freed("52", "07-01", status="planned")], Range(0, 0)),
    ("moved abroad, perhaps from custody", [figure("transfer", "52", "07-01", event="e_1", to="LT")], Range(0, 52)),
    ("freed, and moved abroad", [freed("52", "07-01"), figure("transfer", "52", "07-01", event="e_1", to="LT")],
     Range(52, 52)),
    ("freed, and 30 of them moved abroad",
     [freed("52", "07-01", id="w"), figure("transfer", "30", "", known="07-09", event="e_1", to="LT", part_of="w")],
     Range(52, 52)),
    ("freed, and others moved abroad", [freed("52", "07-01"), figure("transfer", "30", "07-01", event="e_1", to="LT")],
     Range(52, 82)),
    ("freed, and as many moved another day",
     [freed("52", "07-01"), figure("transfer", "52", "07-09", event="e_1", to="LT")], Range(52, 104)),
    ("two freed, and two moved abroad: perhaps others",
     [freed("2", "07-01"), figure("transfer", "2", "07-01", event="e_1", to="LT")], Range(2, 4)),
]  # fmt: skip


@pytest.mark.parametrize(("flows", "left"), [case[1:] for case in RESIDUALS], ids=[case[0] for case in RESIDUALS])
def test_what_is_left_over(flows: list[Figure], left: Range) -> None:
    assert residual(*flows) == left


def political(*figures: tuple[str, str, str]) -> tuple[Figure, ...]:
    return tuple(figure(measure, number, when, group="political_prisoner", event=f"e_{when}" if measure != "custody"
                        else None) for measure, number, when in figures)  # fmt: skip


def test_those_freed_may_be_others_than_those_counted() -> None:
    stocks = political(("custody", "1000", "06-01"), ("custody", "980", "09-01"))
    assert residual(freed("52", "07-01", group="prisoner"), stocks=stocks) == Range(-20, 32)
    assert residual(*political(("release", "52", "07-01")), stocks=stocks) == Range(32, 32)


def test_of_a_wider_group_the_part_that_is_counted_is_taken() -> None:
    stocks = political(("custody", "1000", "06-01"), ("custody", "960", "09-01"))
    whole = freed("52", "07-01", group="prisoner", event="e", id="w")
    part = freed("40", "07-01", group="political_prisoner", event="e", part_of="w")
    assert residual(whole, part, stocks=stocks) == Range(0, 0)


def test_a_number_printed_again_is_no_new_count() -> None:
    again = figure("custody", "1000", "09-01")
    assert [one.legs for one in balances(STOCKS[0], again, freed("52", "07-01"))] == [()]


def test_a_leg_says_what_came_in_and_what_is_gone() -> None:
    fall = balances(figure("custody", "2189", "06-01"), figure("custody", "1572", "09-01"),
                    figure("detention", "13", "06-02..08-31", cumulative=True, speaker="Assistance"),
                    figure("release", "364", "06-02..08-31", cumulative=True, speaker="Radio"))  # fmt: skip
    leg = next(one for one in fall if one.series.measure == "custody").legs[0]
    assert (leg.newly_in, leg.unexplained_fall, leg.reported_by) == (0, 266, ("Assistance", "Radio"))
    rise = balances(*STOCKS, freed("52", "07-01"))[0].legs[0]
    assert (rise.newly_in, rise.unexplained_fall) == (52, 0)


_NUMBERS = st.integers(0, 400)


@given(st.lists(st.tuples(st.integers(2, 28), _NUMBERS, st.booleans()), max_size=8), st.randoms(use_true_random=False))
def test_true_figures_are_never_left_over(flows: list[tuple[int, int, bool]], order: Random) -> None:
    """Where everything is reported rightly, zero is always among the possible residuals, in any order of figures."""
    told = [
        figure("detention" if into else "release", str(number), f"07-{at:02}", event=f"e_{place}")
        for place, (at, number, into) in enumerate(flows)
    ]
    end = 5000 + sum(number if into else -number for _, number, into in flows)
    stocks = (figure("custody", "5000", "06-01"), figure("custody", str(end), "09-01", known="09-05"))
    figures = [*told, *stocks]
    order.shuffle(figures)
    left = residual(*figures[2:], stocks=tuple(figures[:2]))
    assert left.low is not None
    assert left.high is not None
    assert left.low <= 0 <= left.high
