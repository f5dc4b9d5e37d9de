"""Every example that stands beside the entries of a codebook reads what it says; a failure names file and line."""

from __future__ import annotations

import pytest

from gegenprobe.libraries import codebooks
from gegenprobe.packs.codebook import Example
from gegenprobe.packs.library import Library
from gegenprobe.reading.answers.examples import fault_of

EXAMPLES = [
    pytest.param(name, code, example, id=f"{name}/{code}:{example.line}")
    for name in codebooks()
    for code in Library.load(name).languages
    for example in Library.load(name).words(code).examples
]


@pytest.mark.parametrize(("name", "code", "example"), EXAMPLES)
def test_example(name: str, code: str, example: Example) -> None:
    fault = fault_of(example, code, Library.load(name))
    if fault is not None:
        pytest.fail(str(fault), pytrace=False)


def test_every_language_has_examples_that_read_something_and_some_that_read_nothing() -> None:
    for name in codebooks():
        library = Library.load(name)
        for code in library.languages:
            examples = library.words(code).examples
            assert len([one for one in examples if one.reads]) >= 20, f"{name}/{code}"
            assert [one for one in examples if not one.reads], f"{name}/{code}"


def test_an_example_that_reads_otherwise_is_a_fault_at_its_place() -> None:
    wrong = Example(
        text="Am Freitag regnete es.", reads=({"kind": "release", "count": "52"},), published="", file="x.yaml", line=7
    )
    fault = fault_of(wrong, "de", Library.load("detention"))
    assert str(fault) == ("x.yaml:7:1: 'Am Freitag regnete es.' should read {kind: release, count: 52}, reads nothing")
