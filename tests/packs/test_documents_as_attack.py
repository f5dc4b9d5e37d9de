"""A pack is a file from somebody: what could hang or flood the program is refused at once, with its place (P25)."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from gegenprobe.packs.check import check_packs
from gegenprobe.packs.document import Binder, load_document
from gegenprobe.packs.parsing import MOST_BYTES

QUICK = 0.5  # seconds on a busy machine; it takes a few milliseconds

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(12)
)
REFUSED = [
    ("aliases that multiply", BOMB, "f.yaml:1:4: references (& and *) are not allowed here: write the words out"),
    ("an alias of itself", "a: &a [*a]\n", "f.yaml:1:4: references (& and *) are not allowed here"),
    ("lists in lists", "a: " + "[" * 5_000, "f.yaml:1:15: nested deeper than 12 levels"),
    ("mappings in mappings", "".join(f"{' ' * n}a:\n" for n in range(2_000)), "f.yaml:13:13: nested deeper than 12"),
    ("lists that end", "a: " + "[" * 50 + "]" * 50, "f.yaml:1:15: nested deeper than 12 levels"),
    ("a tag", "a: b\nc: !!python/object/apply:os.system [ls]\n", "f.yaml:2:4: tags (!) are not allowed here"),
    ("a tag on a text", "a: !secret b\n", "f.yaml:1:4: tags (!) are not allowed here"),
    ("two documents", "a: b\n---\nc: d\n", "f.yaml:2:1: this is not YAML: but found another document"),
    ("an open quote", 'a: b\nc: "d\n', "f.yaml:3:1: this is not YAML: found unexpected end of stream"),
    ("a tab", "a:\n\tb: c\n", "f.yaml:2:1: this is not YAML: found character that cannot start any token"),
    ("no character", b"a: \xff\xfe\n", "f.yaml:1:1: this is not YAML:"),
    ("a file without end", b"a: " + b"x" * (MOST_BYTES + 1), "f.yaml:1:1: the file is larger than 4,000,000"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fault"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_a_document_is_refused_quickly_with_its_place(text: str | bytes, fault: str) -> None:
    data = text if isinstance(text, bytes) else text.encode()
    started = time.perf_counter()
    root, faults = load_document(data, "f.yaml")
    assert time.perf_counter() - started < QUICK
    assert root is None
    assert [str(one)[: len(fault)] for one in faults] == [fault]


KEPT_WITH_FAULTS = [
    ("a text without end", "a: b\nc: " + "x" * 500_000, "f.yaml:2:4: a text of 500,000 characters; at most 2,000"),
    ("a key twice", "a: b\nc: d\na: e\n", "f.yaml:3:1: 'a' is given twice"),
    ("a list as key", "[a, b]: c\nd: e\n", "f.yaml:1:1: a key must be a word, not a list or mapping"),
]


@pytest.mark.parametrize(
    ("text", "fault"), [case[1:] for case in KEPT_WITH_FAULTS], ids=[case[0] for case in KEPT_WITH_FAULTS]
)
def test_a_fault_inside_leaves_the_rest_to_be_checked(text: str, fault: str) -> None:
    started = time.perf_counter()
    root, faults = load_document(text.encode(), "f.yaml")
    assert time.perf_counter() - started < QUICK
    assert root is not None
    assert [str(one) for one in faults] == [fault]


def test_nothing_is_guessed() -> None:
    root, faults = load_document(b"a: no\nb: 12:30\nc: 0x1F\nd: 2025-09-11\ne: 1e5\nf: null\ng: ~\nh:\n", "f.yaml")
    assert root is not None and isinstance(root.value, dict) and not faults
    assert [item.value for item in root.value.values()] == [
        "no", "12:30", "0x1F", "2025-09-11", "1e5", "null", "~", "",
    ]  # fmt: skip


NO_NUMBERS = ["9" * 5_000, "1e9", "12.5", "٣٤", "-", "--5", "", "0x10", "9" * 19]


@pytest.mark.parametrize("text", NO_NUMBERS, ids=[text[:6] for text in NO_NUMBERS])
def test_a_whole_number_has_at_most_18_digits(text: str) -> None:
    root, _ = load_document(f"'{text}'".encode(), "f.yaml")
    binder = Binder()
    assert root is not None
    assert binder.whole(root) == 0
    assert [str(fault)[:45] for fault in binder.faults] == [
        f"f.yaml:1:1: a whole number is wanted here, not '{text}"[:45]
    ]


def test_numbers_that_are_numbers() -> None:
    for text, value in (("0", 0), ("-12", -12), ("9" * 18, 10**18 - 1)):
        root, _ = load_document(f"'{text}'".encode(), "f.yaml")
        binder = Binder()
        assert root is not None and binder.whole(root) == value and not binder.faults


ATTACKS = {
    "codebook.yaml": BOMB,
    "de.yaml": "reads: x\nlanguage: de\nframes:\n  release:\n  - {verb: " + "[" * 5_000,
}


@pytest.mark.parametrize("name", sorted(ATTACKS))
def test_a_codebook_that_attacks_is_refused_by_the_checker(tmp_path: Path, name: str) -> None:
    good = {
        "codebook.yaml": "name: x\nkinds:\n  release: {is: [leaves]}\ngroups: [prisoner]\n",
        "de.yaml": "reads: x\nlanguage: de\n",
    }
    for file, text in (good | {name: ATTACKS[name]}).items():
        (tmp_path / file).write_text(text, "utf-8")
    faults = check_packs(tmp_path).faults
    assert faults
    assert all(fault.place.file.endswith(name) for fault in faults)
