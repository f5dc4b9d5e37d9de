"""Faults in numbers.yaml and times.yaml: named with their place, all at once; and the packs can be cached."""

import pickle

import pytest

from gegenprobe.packs.document import Binder, load_document
from gegenprobe.packs.numbers import bind_numbers
from gegenprobe.packs.times import bind_times

MANY = "{" + ", ".join(f"w{i}: {i + 1}" for i in range(200)) + "}"

NUMBER_FAULTS = [
    ("wordz: [a]", "unknown entry of numbers 'wordz'; did you mean 'words'?"),
    ("sets: {a: {zwei: zwo}}", "a whole number is wanted here, not 'zwo'"),
    ("sets: {a: {halb: 1.x}}", "a number such as 40 or 1.5"),
    ("words: [digits]", "no set of number words is called 'digits'"),
    ("compounds: [{set: a, add: [b]}]", "no set of number words is called 'b'"),
    (f"sets: {{a: {MANY}}}\ncompounds: [{{set: b, add: [a, a, a]}}]", "this makes 8,000,000 forms; at most 30,000"),
    ("scales: [{value: 12}]", "a scale needs forms and a value above zero"),
    ("bounds: [{before: [über]}]", "a bound needs an op"),
    ("bounds: [{op: ovr, before: [über]}]", "unknown op 'ovr'; did you mean 'over'?"),
    ("units: [{unit: percent}]", "a unit rule needs a unit, and words before or after"),
    ("units: [{unit: procent, after: [Prozent]}]", "unknown unit 'procent'; did you mean 'percent'?"),
    ("said: [{value: 2}]", "a number said as a phrase needs 'value' and 'words'"),
    ("said: [{value: 2, words: ['']}]", "an empty phrase stands nowhere"),
    ("said: [{value: 2, op: ovr, words: [double]}]", "unknown op 'ovr'; did you mean 'over'?"),
    ("digits: {spaces: maybe}", "unknown answer 'maybe'"),
]

TIME_FAULTS = [
    ("word: []", "unknown entry of times 'word'; did you mean 'words'?"),
    ("words: [{is: month, words: [Mai], munth: 5}]", "unknown entry of a time word 'munth'; did you mean 'month'?"),
    ("words: [{is: unit, unit: dai, words: [Tag]}]", "unknown unit 'dai'; did you mean 'day'?"),
    ("words: [{words: [Mai]}]", "a time word needs 'is'"),
    ("words: [{is: number, amount: viele, words: [viele]}]", "a number such as 3 or 1.5"),
    ("words: [{is: holiday, holiday: yule, words: [Jul]}]", "the words name a holiday 'yule' that 'holidays' does not"),
    ("holidays: {yule: {month: 13, day: 1}}", "a holiday needs month and day, or 'easter'"),
    ("patterns: [{kind: dat, read: ['[day]']}]", "unknown kind 'dat'; did you mean 'date'?"),
    ("patterns: [{kind: date, read: ['[day]?']}]", "at least one element without '?'"),
    ("patterns: [{kind: date, read: ['a? b? c? d? e? f? g? h? i']}]", "more than 128 sequences"),
    ("compounds: [{is: weekday, join: [weekday]}]", "a compound needs 'is' and 'join' with two categories"),
    ("openers: {sinse: [seit]}", "unknown opener 'sinse'; did you mean 'since'?"),
]


@pytest.mark.parametrize(("text", "message"), NUMBER_FAULTS)
def test_faults_in_numbers(text: str, message: str) -> None:
    root, _ = load_document(text.encode(), "de/numbers.yaml")
    assert root is not None
    binder = Binder()
    bind_numbers(root, binder)
    assert any(message in fault.message for fault in binder.faults), binder.faults
    assert all(fault.place.file == "de/numbers.yaml" for fault in binder.faults)


@pytest.mark.parametrize(("text", "message"), TIME_FAULTS)
def test_faults_in_times(text: str, message: str) -> None:
    root, _ = load_document(text.encode(), "de/times.yaml")
    assert root is not None
    binder = Binder()
    bind_times(root, binder)
    assert any(message in fault.message for fault in binder.faults), binder.faults


def test_all_faults_at_once() -> None:
    root, _ = load_document(b"words: [x]\nbounds: [{before: [a]}]\nnonsense: 1", "numbers.yaml")
    assert root is not None
    binder = Binder()
    bind_numbers(root, binder)
    assert [fault.place.line for fault in sorted(binder.faults, key=lambda fault: fault.place.line)] == [1, 2, 3]


def test_packs_can_be_pickled() -> None:
    root, _ = load_document(b"sets: {a: {zwei: 2}}\nwords: [a]", "numbers.yaml")
    assert root is not None
    pack = bind_numbers(root, Binder())
    assert pickle.loads(pickle.dumps(pack)) == pack
    times, _ = load_document(
        b"words: [{is: month, month: 5, words: [Mai]}]\npatterns: [{kind: month, read: ['[month]']}]", "t"
    )
    assert times is not None
    pack_of_times = bind_times(times, Binder())
    assert pickle.loads(pickle.dumps(pack_of_times)) == pack_of_times
