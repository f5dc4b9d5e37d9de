from __future__ import annotations

import itertools
import random
from dataclasses import replace
from datetime import timedelta

import pytest

from gegenprobe.ledger.book import replay
from gegenprobe.ledger.entries import deed_of
from gegenprobe.ledger.undone import reads_as_corrected, undone_by
from gegenprobe.model.entry import Act, Entry, moment
from gegenprobe.model.identity import content_id
from gegenprobe.model.records import canonical_record, reading_record
from sample_books import START, add_act, id_of, sample, set_act, undo_act, withdraw_act

SEEDS = range(40)


def entry(act: Act) -> Entry:
    """An entry as a log would give it, without a log."""
    name = content_id("c", [act.kind, moment(act.time), canonical_record(act.payload).decode()])
    return Entry(
        number=1, kind=act.kind, time=moment(act.time), author=act.author, payload=act.payload,
        commitment=name, prior="", hash="", raw=act.raw if "encoding" in act.payload.get("text", {}) else None,
    )  # fmt: skip


TABLE = [
    ({}, set()),
    ({"u": "a"}, {"a"}),
    ({"u": "a", "v": "u"}, {"u"}),
    ({"u": "a", "v": "u", "w": "v"}, {"a", "v"}),
    ({"u": "a", "v": "a"}, {"a"}),
    ({"u": "a", "v": "a", "w": "u"}, {"a", "u"}),
    ({"u": "a", "v": "a", "w": "u", "x": "v"}, {"u", "v"}),
    ({"u": "u"}, set()),  # no log can hold these two
    ({"u": "v", "v": "u"}, set()),
]


@pytest.mark.parametrize(("undos", "undone"), TABLE)
def test_what_is_undone(undos: dict[str, str], undone: set[str]) -> None:
    for order in itertools.permutations(undos.items()):
        assert set(undone_by(dict(order))) == undone


def test_a_long_row_of_undos_of_undos() -> None:
    assert len(undone_by({f"{place + 1}": f"{place}" for place in range(20_001)})) == 10_001


def gone(acts: list[Entry]) -> set[str]:
    """What is undone, told by going back in time: whoever made an undo knew the act that it names."""
    found = set[str]()
    for one in reversed(acts):
        if one.kind == "undo" and one.commitment not in found:
            found.add(one.payload["act"])
    return found


def history(seed: int) -> tuple[list[Entry], list[Entry]]:
    """Acts at random on two reports, shuffled; and those that are left without the undos and what is undone."""
    dice = random.Random(seed)
    adds, acts = [entry(add_act(number)) for number in (0, 1)], list[Entry]()
    for minute in range(20, 32):
        live = [one for one in acts if one.commitment not in gone(acts)]
        report, what = id_of(dice.randrange(2)), dice.choice(("set", "withdraw", "undo", "undo"))
        if what == "undo" and live:
            acts.append(entry(undo_act(dice.choice(live).commitment, minute)))
        elif what == "withdraw":
            acts.append(entry(withdraw_act(report, minute)))
        else:
            book = replay([*adds, *(one for one in live if one.kind != "undo")])
            acts.append(entry(set_act(book, report, dice.choice(("outlet", "url")), f"v{minute}", minute)))
    left = [one for one in acts if one.kind != "undo" and one.commitment not in gone(acts)]
    dice.shuffle(acts)
    return [*acts, *adds], [*adds, *left]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_book_is_the_one_without_the_acts_that_are_undone(seed: int) -> None:
    everything, left = history(seed)
    assert replay(everything) == replay(left)


def test_the_histories_undo_and_bring_back() -> None:
    everything = [one for seed in SEEDS for one in history(seed)[0]]
    undos = {one.commitment for one in everything if one.kind == "undo"}
    assert len(undos) > 100
    assert sum(one.kind == "undo" and one.payload["act"] in undos for one in everything) > 20
    assert len([one for seed in SEEDS for one in history(seed)[1]]) > 150


def test_an_undo_of_nothing_is_noted_until_it_is_undone() -> None:
    add, stray = entry(add_act(0)), entry(undo_act("f" * 64))
    again, of_add = entry(undo_act(stray.commitment)), entry(undo_act(add.commitment))
    assert [note.code for note in replay([add, stray]).notes] == ["act-not-there"]
    assert [note.code for note in replay([add, of_add]).notes] == ["act-not-there"]
    assert list(replay([add, of_add]).reports) == [id_of(0)]
    assert replay([add, stray, again]) == replay([add])


@pytest.mark.parametrize("payload", [{}, {"act": 3, "because": "x"}, {"act": "c", "because": None}, {"because": "x"}])
def test_an_undo_that_is_none_is_noted(payload: dict[str, object]) -> None:
    book = replay([entry(Act(kind="undo", payload=payload, author="", time=START))])
    assert [note.code for note in book.notes] == ["entry-not-used"]


def test_a_correction_on_whose_reading_others_build_is_not_undone_alone() -> None:
    reading = reading_record(sample(0)[0].reading)
    add = entry(add_act(0))
    act = set_act(replay([add]), id_of(0), "published", "2025-09-10", 10)
    first = entry(replace(act, payload=act.payload | {"reading": reading}))
    act = set_act(replay([add, first]), id_of(0), "language", "en", 20)
    second = entry(replace(act, payload=act.payload | {"reading": reading}, time=START + timedelta(minutes=20)))
    one, two = entry(undo_act(first.commitment)), entry(undo_act(second.commitment))
    cases = [([], True), ([one], False), ([two], True), ([one, two], True)]
    for undos, fits in cases:
        deeds = {each.commitment: deed_of(each) for each in (first, second, *undos)}
        assert reads_as_corrected(id_of(0), deeds) is fits
