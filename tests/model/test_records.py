from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.model.kinds import OPS, STATUSES
from gegenprobe.model.records import (
    canonical_record,
    lines_of,
    reading_from_record,
    reading_record,
    report_from_record,
    report_record,
    statement_record,
    text_from_record,
    text_record,
)
from gegenprobe.model.report import Report, Segment
from gegenprobe.model.statement import Evidence, Number, Quantity, Reading, Statement, When, Whom
from sample_books import DAY, reading_of, report_of, sample

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
lists = st.lists(words, max_size=3).map(tuple)
whole = st.integers(-(10**18), 10**18)
days = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    op = draw(st.sampled_from(OPS))
    between = op == "between"
    return Quantity(
        op=op,
        value=None if between else draw(whole),
        low=draw(whole) if between else draw(whole | st.none()),
        high=draw(whole) if between else draw(whole | st.none()),
        start=draw(whole),
        end=draw(whole),
    )


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    ids = draw(st.lists(words, max_size=4, unique=True))
    statements = tuple(
        Statement(
            id=own,
            report="r_1",
            kind=draw(words),
            status=draw(st.sampled_from(STATUSES)),
            evidence=Evidence("r_1", draw(whole), draw(whole), draw(words)),
            rule=draw(words),
            codebook=draw(words),
            count=draw(quantities() | st.none()),
            cumulative=draw(st.booleans()),
            whom=Whom(draw(words | st.none()), draw(lists)),
            people=draw(lists),
            by=draw(lists),
            counterpart=draw(lists),
            change=draw(st.sampled_from([None, "impose", "ease", "open", "close"])),
            target=draw(lists),
            origin=draw(words | st.none()),
            to=draw(words | st.none()),
            at=draw(words | st.none()),
            when=draw(st.builds(When, days, days) | st.none()),
            said_by=draw(lists),
            in_exchange=draw(st.booleans()),
            part_of=draw(st.sampled_from([*ids, None])),
        )
        for own in ids
    )
    numbers = st.builds(
        Number, quantity=quantities(), text=words, unit=words | st.none(), read_as=lists, set_aside=words | st.none()
    )
    return Reading("r_1", draw(words | st.none()), statements, tuple(draw(st.lists(numbers, max_size=3))), draw(lists))


@given(readings())
def test_a_reading_comes_back_from_its_bytes_as_it_was(reading: Reading) -> None:
    kept = canonical_record(reading_record(reading))
    assert reading_from_record(json.loads(kept)) == reading
    assert canonical_record(json.loads(kept)) == kept


segments = st.lists(st.builds(Segment, whole, whole, words, days | st.none()), max_size=3).map(tuple)
perhaps = words | st.none()
reports = st.builds(
    Report,
    id=words,
    name=words,
    text=words,
    digest=words,
    outlet=perhaps,
    url=perhaps,
    published=days | st.none(),
    language=perhaps,
    language_guessed=st.booleans(),
    segments=segments,
)


@given(reports)
def test_a_report_comes_back_from_its_bytes_as_it_was(report: Report) -> None:
    assert report_from_record(json.loads(canonical_record(report_record(report))), report.text) == report


def test_the_public_record_is_that_of_the_documentation() -> None:
    add, _ = sample(4)
    first, second = add.reading.statements
    lines = lines_of(add.reading.statements)
    start = add.report.text.index("24 Gefangene")
    evidence = {"start": start, "end": start + 12, "text": "24 Gefangene"}
    assert statement_record(first, lines, report="x-01") == {
        "id": first.id,
        "report": "x-01",
        "kind": "release",
        "status": "occurred",
        "count": {"op": "over", "value": 24},
        "whom": {"group": "prisoner", "nationality": ["LT", "PL"]},
        "people": ["Rita Muster"],
        "when": {"start": "2025-09-11", "end": "2025-09-11"},
        "said_by": ["Sprecherin Muster"],
        "evidence": evidence,
        "rule": "detention/de/release/freikommen",
        "codebook": "detention@sample",
    }
    assert statement_record(second, lines) == {
        "id": second.id,
        "report": add.report.id,
        "kind": "custody",
        "status": "denied",
        "with": ["Gegenseite"],
        "from": "BY",
        "said_by": [],
        "part_of": 0,
        "evidence": evidence,
        "rule": "detention/de/custody/sitzen",
        "codebook": "detention@sample",
    }


def test_one_nationality_stands_alone_and_a_zero_is_not_empty() -> None:
    report = report_of("Ein Fall\n0 Gefangene kamen frei.", b"x")
    reading = reading_of(report, 0)
    statement = replace(reading.statements[0], whom=Whom(None, ("LT",)), cumulative=True, in_exchange=True)
    record = statement_record(statement, {})
    assert record["whom"] == {"nationality": "LT"}
    assert record["count"] == {"op": "over", "value": 0}
    assert (record["cumulative"], record["in_exchange"]) == (True, True)
    assert report.published == DAY


@pytest.mark.parametrize(
    ("raw", "encoding", "text", "kept_by_encoding"),
    [
        ("Łódź\r\n".encode(), "utf-8", "Łódź\r\n", True),
        ("\ufeffBrief".encode(), "utf-8", "\ufeffBrief", True),
        ("Größe".encode("cp1252"), "cp1252", "Größe", True),
        ("Brief".encode("utf-16"), "utf-16", "Brief", True),
        (b"<p>Brief</p>", None, "Brief", False),
        ("\ufeffBrief".encode(), "utf-8", "Brief", False),
        (b"\xff\xfe\xfd", "utf-8", "\ufffd", False),
        (b"Brief", "no-such-codec", "Brief", False),
        (b"", "utf-8", "", True),
    ],
)
def test_a_text_is_kept_by_its_encoding_only_when_that_gives_it_back(
    raw: bytes, encoding: str | None, text: str, kept_by_encoding: bool
) -> None:
    record = text_record(text, encoding, raw)
    assert ("encoding" in record, "text" in record) == (kept_by_encoding, not kept_by_encoding)
    assert text_from_record(record, raw) == text


@pytest.mark.parametrize(
    ("change", "raw"),
    [({"encoding": "utf-16"}, b"Brief"), ({"encoding": "no-such-codec"}, b"Brief"), ({}, b"Brie"), ({}, None)],
)
def test_bytes_that_do_not_give_the_text_back_give_none(change: dict[str, str], raw: bytes | None) -> None:
    assert text_from_record(text_record("Brief", "utf-8", b"Brief") | change, raw) is None
