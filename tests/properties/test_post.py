"""Posting entries onto a standing book gives the book that all of them make at once, in whatever order they come."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from figures_made import codebook
from gegenprobe.ledger.chronicle import chronicle_after, chronicle_of
from gegenprobe.ledger.decide import decide_payload
from gegenprobe.ledger.deciding import Wanted, verdict_of
from gegenprobe.ledger.entries import Add, Undo, Withdraw, add_payload, undo_payload, withdraw_payload
from gegenprobe.ledger.kept import packed, standing_of, unpacked
from gegenprobe.ledger.post import Standing, post
from gegenprobe.libraries import offices
from gegenprobe.model.entry import Act, Entry, moment
from gegenprobe.model.identity import content_id
from gegenprobe.model.records import canonical_record
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Evidence, Quantity, Reading, Statement, When, Whom
from sample_books import START

DAY = date(2025, 9, 11)
DERIVED = ("book", "stood", "statements", "people", "sources", "pairs", "events", "event_of", "figures", "figure_of",
           "figures_in")  # fmt: skip
TRIES = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def entry(kind: str, payload: dict[str, Any], minute: int) -> Entry:
    act = Act(kind=kind, payload=payload, author="", time=START + timedelta(minutes=minute))
    commitment = content_id("c", [kind, moment(act.time), canonical_record(payload).decode()])
    return Entry(number=1, kind=kind, time=moment(act.time), author="", payload=payload, commitment=commitment,
                 prior="", hash="")  # fmt: skip


def statement(report: str, text: str, number: int, slots: dict[str, Any]) -> Statement:
    start = number * 10
    count = slots.pop("count")
    quantity = None if count is None else Quantity(op="exact", value=count, low=count, high=count, start=0, end=1)
    return Statement(
        id=content_id("s", [report, number]),
        report=report,
        evidence=Evidence(report, start, start + 10, text[start : start + 10]),
        rule="r",
        codebook="detention@1",
        count=quantity,
        part_of=content_id("s", [report, 0]) if slots.pop("part") and number else None,
        **slots,
    )


SPEAKERS = [
    ("Karl Probe",), ("Eva Muster",), ("Reuters",), ("Reuters", "Probe"),
    ("polnischer Präsident",), ("president of Poland",), ("Präsident",), ("Minsk",), ("Behörden",),
    ("belarussische Behörden", "Behörden"), ("IOM",), ("International Organization for Migration",),
]  # fmt: skip
SLOTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["release", "release", "transfer", "custody", "exchange", "talks"]),
        "status": st.sampled_from(["occurred", "occurred", "planned", "demanded", "denied"]),
        "count": st.sampled_from([None, 14, 52, 52, 60]),
        "when": st.sampled_from([None, When(DAY, DAY), When(DAY, DAY + timedelta(1)), When(date(2025, 9, 1), date(2025, 9, 30)), When(DAY + timedelta(1), DAY + timedelta(1))]),  # noqa: E501
        "at": st.sampled_from([None, "BY", "BY", "LT"]),
        "whom": st.sampled_from([Whom(), Whom("prisoner"), Whom(None, ("LT",))]),
        "people": st.sampled_from([(), ("Muster",), ("Rita Muster",), ("Jan Beispiel",), ("Jan Beispiel", "Muster")]),
        "by": st.sampled_from([(), ("Rita Muster",), ("Rita Mustera",), ("Karl Probe",), ("Probe",), ("Minsk",)]),
        "said_by": st.sampled_from([(), (), *SPEAKERS]),
        "part": st.booleans(),
    }
)  # fmt: skip
WIRE = " ".join(f"{one}{other}" for one in "abcdef" for other in "ghijk")  # ten characters are three words of it
TITLE = "Polens Präsident Karl Probe, report {}" * 2
TEXTS = st.sampled_from(
    [
        "report {} " * 5,
        TITLE,
        WIRE,
        WIRE,
        WIRE + "\n\n(dpa)",
        WIRE[:60] + "\n\nReuters",
        WIRE[:44] + " {}" * 9,
    ]
)
REPORTS = st.lists(
    st.tuples(TEXTS, st.sampled_from([None, DAY, DAY + timedelta(1)]), st.lists(SLOTS, max_size=4)),
    min_size=1,
    max_size=6,
)


def added(number: int, text: str, published: date | None, slots: list[dict[str, Any]]) -> Entry:
    text = text.replace("{}", f"{number:>3}")
    raw = text.encode()
    report = Report(
        id=content_id("r", [number]), name=f"r{number}", text=text, digest="", outlet=f"Blatt {number % 3}",
        published=published, language="de",
    )  # fmt: skip
    statements = tuple(statement(report.id, text, at, dict(one)) for at, one in enumerate(slots))
    reading = Reading(report.id, "de", statements)
    return entry("add", add_payload(Add(report=report, reading=reading), raw), number)


@cache
def empty() -> Standing:
    return Standing(codebook=codebook(), offices=offices())


def derived(standing: Standing) -> dict[str, Any]:
    """All that people see; groups apart from the names that they happen to have."""
    found = {name: getattr(standing, name) for name in DERIVED}
    return found | {"findings": standing.findings, "verdicts": standing.verdicts}


def history(data: st.DataObject) -> list[Entry]:
    """Reports, then verdicts, withdrawals and undos on what stands by then."""
    entries = [added(number, *one) for number, one in enumerate(data.draw(REPORTS))]
    for step in range(data.draw(st.integers(0, 5))):
        standing = post(empty(), entries)
        minute = 100 + step
        wanted = acts_on(standing, data)
        if wanted is None:
            continue
        if isinstance(wanted, Wanted):
            entries.append(entry("decide", decide_payload(verdict_of(wanted, standing)), minute))
        elif wanted == "withdraw":
            report = data.draw(st.sampled_from(sorted(standing.book.reports)))
            entries.append(entry("withdraw", withdraw_payload(Withdraw(report, "no")), minute))
        else:
            acts = [one.commitment for one in entries if one.kind != "add"]
            if acts:
                undo = Undo(data.draw(st.sampled_from(acts)), "no")
                entries.append(entry("undo", undo_payload(undo), minute))
    return entries


def acts_on(standing: Standing, data: st.DataObject) -> Wanted | str | None:
    said = data.draw(st.sampled_from(["wrong", "right", "same", "different", "count=13", "at=LT", "withdraw", "undo"]))
    if said in ("withdraw", "undo"):
        return said
    ids = sorted(standing.statements)
    if not ids:
        return None
    if said in ("same", "different") and data.draw(st.booleans()):
        return on_names(said, standing, data)
    one = data.draw(st.sampled_from(ids))
    if said not in ("same", "different"):
        return Wanted(one, said, "seen")
    apart = [other for other in ids if standing.event_of[other] != standing.event_of[one]]
    others = apart if said == "same" else [other for other in ids if other != one]
    return Wanted(one, said, "seen", data.draw(st.sampled_from(others))) if others else None


def on_names(said: str, standing: Standing, data: st.DataObject) -> Wanted | None:
    """That two persons are one or not, or that one spelling is not a person's own."""
    persons = standing.people.persons
    if not persons:
        return None
    one = data.draw(st.sampled_from(sorted(persons)))
    spellings = list(persons[one].names) if said == "different" and len(persons[one].names) > 1 else []
    others = [other for other in sorted(persons) if not set(persons[other].names) & set(persons[one].names)]
    return Wanted(one, said, "seen", data.draw(st.sampled_from(spellings + others))) if spellings + others else None


@TRIES
@given(data=st.data())
def test_posting_equals_the_rebuild_in_any_order(data: st.DataObject) -> None:
    entries = history(data)
    whole = derived(post(empty(), entries))
    shuffled = data.draw(st.permutations(entries))
    standing, chronicle = empty(), chronicle_of(empty())
    while shuffled:
        size = data.draw(st.integers(1, len(shuffled)))
        before = standing
        standing, shuffled = post(standing, shuffled[:size]), shuffled[size:]
        chronicle = chronicle_after(chronicle, before, standing)
    assert chronicle == chronicle_of(standing)
    found = derived(standing)
    for name, value in whole.items():
        assert found[name] == value, name


@TRIES
@given(data=st.data())
def test_taking_a_verdict_back_restores_the_book(data: st.DataObject) -> None:
    entries = history(data)
    before = post(empty(), entries)
    wanted = acts_on(before, data)
    if not isinstance(wanted, Wanted):
        return
    verdict = entry("decide", decide_payload(verdict_of(wanted, before)), 500)
    undo = entry("undo", undo_payload(Undo(verdict.commitment, "no")), 501)
    after = post(post(before, [verdict]), [undo])
    assert derived(after) == derived(before)


@TRIES
@given(data=st.data())
def test_every_statement_stands_in_one_event_that_excludes_nothing_of_its_own(data: st.DataObject) -> None:
    entries = [added(number, *one) for number, one in enumerate(data.draw(REPORTS))]
    standing = post(empty(), entries)
    inside = [one for event in standing.events.values() for one in event.statements]
    assert sorted(inside) == sorted(standing.statements)
    for event in standing.events.values():
        told = [standing.statements[one] for one in event.statements]
        days = {one.when.start for one in told if one.when and one.when.start == one.when.end
                and one.status in ("occurred", "denied")}  # fmt: skip
        assert len(days) < 2
        assert len({one.at for one in told if one.kind == event.kind} - {None}) < 2 or event.kind == "exchange"


def test_the_histories_have_chains_of_every_length() -> None:
    """Else the properties would say nothing of origins."""
    open_slots = {"when": None, "whom": Whom(), "people": (), "by": (), "said_by": (), "part": False}
    release = {"kind": "release", "status": "occurred", "count": 52, "at": "BY", **open_slots}
    entries = [
        added(0, WIRE, DAY, [release]),
        added(1, WIRE + "\n\n(dpa)", DAY, [release]),
        added(2, WIRE[:60], DAY + timedelta(1), [release | {"said_by": ("Rita Muster",)}]),
    ]
    hands = [[hand.how for hand in one.chain] for one in post(empty(), entries[:2]).sources.values()]
    assert sorted(hands) == [["printed", "copied", "credited"], ["printed", "credited"]]
    later = post(post(empty(), entries[:2]), entries[2:])
    assert {one.origin for one in later.sources.values()} == {"Rita Muster"}


def again(standing: Standing, entries: list[Entry]) -> Standing:
    """The standing book of these entries, by way of its bytes, in many small pieces."""
    kept = unpacked(packed(standing, piece=2))
    assert kept is not None
    return standing_of(kept, empty(), [one for one in entries if one.kind != "add"])


@TRIES
@given(data=st.data())
def test_what_was_kept_is_the_same_book(data: st.DataObject) -> None:
    entries = history(data)
    standing = post(empty(), entries)
    found = again(standing, entries)
    assert derived(found) == derived(standing)
    assert found.grouping == standing.grouping
    assert found.deeds == standing.deeds
    assert (found.accounts, found.people) == (standing.accounts, standing.people)
    ours, theirs = (
        (one.people.alike, one.people.near, one.people.marks, one.people.marked) for one in (found, standing)
    )
    assert ours == theirs  # fmt: skip


@TRIES
@given(data=st.data())
def test_more_entries_are_posted_onto_what_was_kept(data: st.DataObject) -> None:
    entries = history(data)
    number = data.draw(st.integers(0, len(entries)))
    found = post(again(post(empty(), entries[:number]), entries[:number]), entries[number:])
    assert derived(found) == derived(post(empty(), entries))


def test_the_fields_compared_are_all_but_the_indexes() -> None:
    indexes = {"codebook", "offices", "deeds", "accounts", "grouping", "event_of_group", "report_of"}
    assert {one.name for one in fields(Standing)} == {*DERIVED, *indexes}
