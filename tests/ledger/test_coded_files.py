"""Codings from files: what is wrong is named with its place, all at once, and a good coding beside it is whole."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coded_made import FREED, TEXT, codebook, yaml_of
from gegenprobe.ledger.coded_files import coding_of_jsonl, coding_of_yaml

RECORD: dict[str, Any] = {
    "id": "s_1",
    "report": "a",
    "kind": "release",
    "status": "occurred",
    "count": {"op": "exact", "value": 52},
    "said_by": [],
    "evidence": {"start": 6, "end": 24, "text": "freed 52 prisoners"},
    "rule": "detention/en/release/free",
}


def faults_of_yaml(data: bytes) -> list[str]:
    return [str(fault) for fault in coding_of_yaml(data, ("a", "a.yaml"), (codebook(), TEXT))[1]]


def faults_of_jsonl(data: bytes) -> list[str]:
    return [str(fault) for fault in coding_of_jsonl(data, ("a", "a.jsonl"), (codebook(), TEXT))[1]]


BAD_STATEMENTS = [
    ("kind", {"kind": "releese"}, "3:", "did you mean 'release'?"),
    ("status", {"status": "hapened"}, "3:", "unknown status"),
    ("no kind", {"kind": "null"}, "3:5", "needs 'kind'"),
    ("op", {"count": "{op: more, value: 52}"}, "3:", "unknown op"),
    ("no number", {"count": "{op: exact, value: many}"}, "3:", "a whole number is wanted"),
    ("half a range", {"count": "{op: between, low: 3}"}, "3:", "a count is"),
    ("bare count", {"count": "52"}, "3:", "a count is {op: exact"),
    ("group", {"whom": "{group: prisonner}"}, "3:", "did you mean 'prisoner'?"),
    ("unknown slot", {"whon": "{group: prisoner}"}, "3:", "did you mean 'whom'?"),
    ("day", {"when": "{start: 2025-02-30, end: 2025-03-01}"}, "3:", "two days"),
    ("days turned round", {"when": "{start: 2025-03-02, end: 2025-03-01}"}, "3:", "the earlier one first"),
    ("change", {"change": "lift"}, "3:", "unknown change"),
    ("part of itself", {"part_of": "0"}, "3:", "part_of is 0"),
    ("must", {"must": "maybe"}, "3:", "unknown answer for must"),
    ("words not in the text", {"evidence": "freed 53 prisoners"}, "3:", "not in the text: 'freed 53 prisoners'"),
    ("a list of words", {"evidence": "[freed, 52]"}, "3:", "a text is wanted"),
]


@pytest.mark.parametrize(("why", "slots", "place", "message"), BAD_STATEMENTS, ids=[case[0] for case in BAD_STATEMENTS])
def test_a_bad_statement_is_named(why: str, slots: dict[str, str], place: str, message: str) -> None:
    faults = faults_of_yaml(yaml_of({**FREED, **slots}))
    assert len(faults) == 1
    assert faults[0].startswith(f"a.yaml:{place}")
    assert message in faults[0]


BAD_FILES = [
    ("empty", b"", "a.yaml:1:1: the file is empty"),
    ("no YAML", b"report: [", "a.yaml:"),
    ("no sections", b"{}", "'report' is missing"),
    ("no statements", b"report: {language: en}", "'statements' is missing"),
    ("no language", b"report: {id: a}\nstatements: []", "'language' is a code of two letters"),
    ("no day", b"report: {language: en, published: 31.02.2025}\nstatements: []", "no day"),
    ("statements are a text", b"report: {language: en}\nstatements: some", "a list of statements"),
    ("a reference", b"report: &x {language: en}\nstatements: [*x]", "references"),
    ("not UTF-8", b"report: {language: en, outlet: \xff}\nstatements: []", "not YAML"),
]


@pytest.mark.parametrize(("why", "data", "message"), BAD_FILES, ids=[case[0] for case in BAD_FILES])
def test_a_bad_file_is_named(why: str, data: bytes, message: str) -> None:
    assert any(message in fault for fault in faults_of_yaml(data))


def test_all_faults_of_a_file_come_at_once_with_their_places() -> None:
    data = yaml_of({**FREED, "kind": "releese", "status": "hapened"}, FREED, {**FREED, "evidence": "nowhere"})
    assert [fault.split(": ")[0] for fault in faults_of_yaml(data)] == ["a.yaml:3:12", "a.yaml:3:29", "a.yaml:5:80"]


@pytest.mark.parametrize("published", ["2025-09-13", "null", "~", ""])
def test_open_slots_are_no_faults(published: str) -> None:
    head = f"report: {{id: a, language: en, published: {published}, outlet: null, url: null}}\nstatements:\n"
    statement = (
        "- {kind: release, status: occurred, evidence: '52', people: [], at: null, whom: ~, count: , with: null}\n"
    )
    coding, faults = coding_of_yaml((head + statement).encode(), ("a", "a.yaml"), (codebook(), TEXT))
    assert faults == []
    assert coding.published == ("2025-09-13" if published.startswith("2") else "")
    only = coding.statements[0]
    assert (only.count, dict(only.values), only.must) == (None, {}, True)
    assert len(only.spans) == 2  # the words stand in two places


def test_what_read_prints_is_read_back_and_later_fields_are_free() -> None:
    line = json.dumps({**RECORD, "later": {"a": [1]}, "in_exchange": True, "part_of": 3})
    coding, faults = coding_of_jsonl(f"{line}\n\n{line}".encode(), ("a", "a.jsonl"), (codebook(), TEXT))
    assert faults == []
    assert [one.place.line for one in coding.statements] == [1, 3]
    assert coding.statements[0].values == {"in_exchange": "true"}
    assert coding.statements[0].rule == "detention/en/release/free"


BAD_LINES = [
    ("no JSON", "{", "a.jsonl:2:2: this line is not JSON"),
    ("no object", "[]", "an object"),
    ("deep", "[" * 100_000, "not JSON"),
    ("kind", json.dumps({**RECORD, "kind": "x"}), "unknown kind"),
    ("number as text", json.dumps({**RECORD, "count": {"op": "exact", "value": "52"}}), "whole numbers"),
    ("no evidence", json.dumps({**RECORD, "evidence": None}), "start, end and text"),
    ("evidence without end", json.dumps({**RECORD, "evidence": {"start": 1, "text": ""}}), "start, end and text"),
    ("another text", json.dumps({**RECORD, "evidence": {"start": 0, "end": 5, "text": "Vilna"}}), "another version"),
    ("people as a mapping", json.dumps({**RECORD, "people": {"a": "b"}}), "a list is wanted"),
]


@pytest.mark.parametrize(("why", "line", "message"), BAD_LINES, ids=[case[0] for case in BAD_LINES])
def test_a_bad_line_is_named_with_its_number(why: str, line: str, message: str) -> None:
    faults = faults_of_jsonl(f"{json.dumps(RECORD)}\n{line}\n".encode())
    assert len(faults) == 1
    assert faults[0].startswith("a.jsonl:2:")
    assert message in faults[0]


def test_a_file_that_is_not_utf_8() -> None:
    assert faults_of_jsonl(b"\n\xff") == ["a.jsonl:2:1: this is not UTF-8"]
