from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date

import pytest

from gegenprobe.ledger.book import Book, replay
from gegenprobe.ledger.entries import Set, set_payload
from gegenprobe.model.entry import Act, Entry, Record, moment
from gegenprobe.model.identity import content_id
from gegenprobe.model.records import canonical_record
from sample_books import START, add_act, id_of, sample, set_act, withdraw_act


def entry(act: Act, number: int = 1, salt: str = "") -> Entry:
    """An entry as a log would give it, without a log."""
    commitment = content_id("c", [salt, act.kind, moment(act.time), canonical_record(act.payload).decode()])
    raw = act.raw if "encoding" in act.payload.get("text", {}) else None
    return Entry(
        number=number,
        kind=act.kind,
        time=moment(act.time),
        author=act.author,
        payload=act.payload,
        commitment=commitment,
        prior="",
        hash="",
        raw=raw,
    )


def correction(number: int, field: str, value: str | None, minute: int, over: tuple[Entry, ...] = ()) -> Entry:
    seen = tuple(one.commitment for one in over)
    payload = set_payload(Set(report=id_of(number), field=field, value=value, because=f"at {minute}", over=seen))
    act = set_act(replay([entry(add_act(number))]), id_of(number), field, value, minute)
    return entry(replace(act, payload=payload))


def test_a_report_is_held_with_its_reading() -> None:
    for number in (0, 1):
        add, _ = sample(number)
        held = replay([entry(add_act(number))]).reports[add.report.id]
        assert held.report == add.report
        assert held.statements == add.reading.statements
        assert held.numbers == add.reading.numbers
        assert not (held.quarantined or held.corrections or held.withdrawn or held.acts)
        assert held.added == moment(add_act(number).time)


def test_the_book_is_the_same_in_any_order_of_arrival() -> None:
    first = correction(0, "outlet", "Eins", 10)
    entries = [
        entry(add_act(0)),
        entry(add_act(1, url="a")),
        entry(add_act(2, url="a")),
        first,
        correction(0, "outlet", "Zwei", 5, over=(first,)),
        entry(withdraw_act(id_of(0))),
        entry(Act(kind="sort", payload={}, author="", time=START)),
    ]
    books = [replay(order) for order in itertools.permutations(entries)]
    assert all(book == books[0] for book in books)
    assert list(books[0].reports) == sorted(books[0].reports)


@pytest.mark.parametrize(
    ("field", "value", "then"),
    [
        ("outlet", "Abendblatt", "Abendblatt"),
        ("outlet", None, None),
        ("url", "https://blatt.example/1", "https://blatt.example/1"),
        ("language", "en", "en"),
        ("published", "2025-09-10", date(2025, 9, 10)),
        ("published", None, None),
    ],
)
def test_a_correction_shows_and_leaves_the_id(field: str, value: str | None, then: object) -> None:
    held = replay([entry(add_act(0)), correction(0, field, value, 10)]).reports[id_of(0)]
    assert getattr(held.report, field) == then
    assert [(one.field, one.value) for one in held.corrections] == [(field, value)]
    assert held.report.language_guessed is (field != "language")
    assert len(held.acts) == 1


def test_the_correction_that_saw_the_other_holds_whatever_the_clocks_said() -> None:
    first = correction(0, "outlet", "Eins", 50)
    second = correction(0, "outlet", "Zwei", 10, over=(first,))
    book = replay([entry(add_act(0)), second, first])
    assert book.reports[id_of(0)].report.outlet == "Zwei"
    assert book.notes == ()


def test_of_two_that_did_not_see_each_other_the_later_holds_and_there_is_a_note() -> None:
    one, two = correction(0, "outlet", "Eins", 50), correction(0, "outlet", "Zwei", 10)
    book = replay([entry(add_act(0)), one, two])
    assert book.reports[id_of(0)].report.outlet == "Eins"
    assert [(note.code, note.message) for note in book.notes] == [
        ("corrected-apart", "outlet was corrected to 'Zwei', 'Eins'; the last holds")
    ]


def test_a_correction_of_one_field_leaves_the_others() -> None:
    one = correction(0, "outlet", "Eins", 10)
    two = correction(0, "published", None, 20, over=(one,))
    report = replay([entry(add_act(0)), one, two]).reports[id_of(0)].report
    assert (report.outlet, report.published) == ("Eins", None)


def test_a_correction_may_bring_a_new_reading() -> None:
    add, _ = sample(0)
    again = replace(add.reading, statements=add.reading.statements[:1], notes=("read again",))
    act = set_act(replay([entry(add_act(0))]), id_of(0), "published", "2025-09-10")
    payload = set_payload(Set(report=id_of(0), field="published", value="2025-09-10", because="seen", reading=again))
    held = replay([entry(add_act(0)), entry(replace(act, payload=payload))]).reports[id_of(0)]
    assert held.reading == again
    assert held.statements == again.statements


def test_a_withdrawn_report_is_kept_and_does_not_count() -> None:
    book = replay([entry(add_act(0)), entry(add_act(1)), entry(withdraw_act(id_of(0)))])
    assert [one.because for one in book.reports[id_of(0)].withdrawn] == ["not about this story"]
    assert {statement.report for statement in book.statements} == {id_of(1)}
    assert len(book.reports) == 2


def test_the_same_address_with_other_bytes_is_a_revision() -> None:
    adds = [add_act(0, url="a"), add_act(1, url="a"), add_act(2, url="a"), add_act(3, url="b"), add_act(4), add_act(5)]
    ids = [act.payload["report"]["id"] for act in adds]
    book = replay([entry(act) for act in reversed(adds)])
    assert [book.reports[one].revises for one in ids] == [None, ids[0], ids[1], None, None, None]


def test_the_same_bytes_from_the_same_address_are_no_revision() -> None:
    book = replay([entry(add_act(0, outlet="Eins", url="a")), entry(add_act(0, outlet="Zwei", url="a"))])
    assert [held.revises for held in book.reports.values()] == [None, None]


@pytest.mark.parametrize(
    "change",
    [{"start": 0}, {"end": 5}, {"text": "25 Gefangene"}, {"end": 10_000}, {"start": -30, "end": -18}],
    ids=str,
)
def test_a_statement_whose_words_are_not_there_is_set_apart(change: Record) -> None:
    act = add_act(1)
    act.payload["reading"]["statements"][0]["evidence"].update(change)
    book = replay([entry(act)])
    held = book.reports[id_of(1)]
    whole, part = sample(1)[0].reading.statements
    assert [one.id for one in held.quarantined] == [whole.id]
    assert held.statements == (part,)
    assert book.statements == (part,)
    assert [(note.subject, note.code) for note in book.notes] == [(id_of(1), "quarantined")]


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (withdraw_act("r_unknown"), "report-not-there"),
        (Act(kind="add", payload={"report": 3}, author="", time=START), "entry-not-used"),
        (Act(kind="add", payload={}, author="", time=START), "entry-not-used"),
        (Act(kind="set", payload={"field": "name", "value": "x"}, author="", time=START), "entry-not-used"),
        (Act(kind="set", payload={"field": "published", "value": "31.02."}, author="", time=START), "entry-not-used"),
        (replace(add_act(0), raw=b"other bytes"), "entry-not-used"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_noted(act: Act, code: str) -> None:
    book = replay([entry(act)])
    assert book.reports == {}
    assert [note.code for note in book.notes] == [code]


def test_the_same_report_from_two_logs_is_one() -> None:
    later = replace(add_act(0), time=add_act(9).time)
    book = replay([entry(later, salt="b"), entry(add_act(0), salt="a")])
    assert [held.added for held in book.reports.values()] == [moment(add_act(0).time)]


def test_nothing_makes_an_empty_book() -> None:
    assert replay([]) == Book({})
