"""What is wrong in a codebook is said with file, line and column, all of it at once, and with the nearest name."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from gegenprobe.packs.check import check_packs
from gegenprobe.packs.codebook import Codebook, Frame, Kind, bind_codebook
from gegenprobe.packs.codebook_words import bind_words
from gegenprobe.packs.document import Binder, load_document
from gegenprobe.packs.files import OWN

BOOK = Codebook(
    name="x",
    kinds={
        "release": Kind(name="release", leaves=True),
        "sanction": Kind(name="sanction", about="measures", changes=("impose", "ease")),
    },
    groups=("prisoner", "hostage"),
)
PREPOSITIONS = frozenset({"von", "durch", "aus"})


def words(text: str) -> tuple[tuple[Frame, ...], list[str]]:
    root, faults = load_document(text.encode(), "de.yaml")
    assert root is not None and not faults
    binder = Binder()
    frames = bind_words(root, BOOK, binder, PREPOSITIONS).frames
    return frames, [str(fault) for fault in binder.faults]


def release(entry: str) -> str:
    return f"reads: x\nlanguage: de\nframes:\n  release:\n    - {entry}\n"


def example(entry: str) -> str:
    return f"reads: x\nlanguage: de\nexamples:\n  - {entry}\n"


GOOD = [
    ("{verb: frei|lassen, roles: {by: subject, whom: object, from: aus}}", {"by": ("subject",), "whom": ("object",),
                                                                            "from": ("aus",)}),
    ("{noun: Freilassung, roles: {whom: [genitive, von, possessive, compound, before], by: durch}}",
     {"whom": ("genitive", "von", "possessive", "compound", "before"), "by": ("durch",)}),
    ("{verb: entkommen, roles: {whom: [subject, dative]}, groups: [prisoner, hostage], status: planned, weak: 'yes'}",
     {"whom": ("subject", "dative")}),
    ("{phrase: in Freiheit}", {}),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "roles"), GOOD, ids=[case[0][:25] for case in GOOD])
def test_an_entry_that_is_right(entry: str, roles: dict[str, tuple[str, ...]]) -> None:
    frames, faults = words(release(entry))
    assert faults == []
    assert [dict(frame.roles) for frame in frames] == [roles]
    assert (frames[0].file, frames[0].line) == ("de.yaml", 5)


PLACE = "place of '{}' (a part of the clause, or a preposition of the language)"
WRONG = [
    ("{verb: a, roles: {by: subjekt}}", f"5:29: unknown {PLACE.format('by')} 'subjekt'; did you mean 'subject'?"),
    ("{verb: a, roles: {whom: [object, vom]}}", f"5:40: unknown {PLACE.format('whom')} 'vom'; did you mean 'von'?"),
    ("{verb: a, roles: {wohm: object}}", "5:31: unknown role 'wohm'; did you mean 'whom'?"),
    ("{verb: a, roles: object}", "5:24: a mapping (key: value) is wanted here, not a text"),
    ("{verb: a, role: {by: subject}}", "5:23: unknown key 'role'; did you mean 'roles'?"),
    ("{verb: a, groups: [prisner]}", "5:26: unknown group 'prisner'; did you mean 'prisoner'?"),
    ("{verb: a, also: [releas]}", "5:24: unknown kind 'releas'; did you mean 'release'?"),
    ("{verb: a, status: planed}", "5:25: unknown status 'planed'; did you mean 'planned'?"),
    ("{verb: a, weak: maybe}", "5:23: unknown value 'maybe'; known: no, yes"),
    ("{verb: a, change: ease}", "5:25: a 'release' has no 'change'"),
    ("{verb: a, needs: ['']}", "5:24: 'needs' has an empty word"),
    ("{verb: a, not: [b, ' ']}", "5:22: 'not' has an empty word"),
    ("{verb: a, story: kidnap}", "5:24: unknown story 'kidnap'; known: "),
    ("{verb: a, noun: b}", "5:7: an entry names one of: verb, noun, adjective, phrase"),
    ("{roles: {by: subject}}", "5:7: an entry names one of: verb, noun, adjective, phrase"),
    ("{verb: , roles: {by: subject}}", "5:14: 'verb' names no word"),
    ("{noun: []}", "5:14: 'noun' names no word"),
    ("{noun: [a, '']}", "5:18: 'noun' has an empty word"),
    ("{noun: {a: b}}", "5:14: a list is wanted here, not a mapping"),
    ("{noun: [a, [b]]}", "5:18: a text is wanted here, not a list"),
    ("freilassen", "5:7: a mapping (key: value) is wanted here, not a text"),
]


@pytest.mark.parametrize(("entry", "fault"), WRONG, ids=[case[0] for case in WRONG])
def test_an_entry_that_is_wrong(entry: str, fault: str) -> None:
    assert f"de.yaml:{fault}" in words(release(entry))[1]


def test_a_measure_says_how_it_changes() -> None:
    text = release("{verb: a}").replace("release", "sanction")
    assert words(text)[1] == ["de.yaml:5:7: a 'sanction' needs 'change': impose or ease"]
    assert words(text.replace("{verb: a}", "{verb: a, change: lift}"))[1] == [
        "de.yaml:5:25: unknown change 'lift'; known: ease, impose"
    ]


WRONG_STORIES = [
    ("{x: []}", "de.yaml:3:14: story 'x' names no word"),
    ("{x: ['']}", "de.yaml:3:14: story 'x' names no word"),
    ("{x: [held … captive]}", "de.yaml:3:14: the words of story 'x' stand side by side, without '…'"),
    ("[x]", "de.yaml:3:10: a mapping (key: value) is wanted here, not a list"),
]


@pytest.mark.parametrize(("stories", "fault"), WRONG_STORIES, ids=[case[0] for case in WRONG_STORIES])
def test_stories_that_are_wrong(stories: str, fault: str) -> None:
    assert fault in words(release("{verb: a}").replace("frames:", f"stories: {stories}\nframes:"))[1]


def test_an_entry_with_a_story() -> None:
    text = release("{verb: a, story: x}").replace("frames:", "stories: {x: [kidnap, held captive]}\nframes:")
    frames, faults = words(text)
    assert [frame.story for frame in frames] == ["x"]
    assert faults == []


WRONG_FIELDS = [
    ("{x: {words: [goal]}}", "de.yaml:3:24: 'x' names fewer than two words"),
    ("{x: {words: [goal, '']}}", "de.yaml:3:24: 'x' names fewer than two words"),
    ("{x: {words: [goal … in, match]}}", "de.yaml:3:24: the words of 'x' stand side by side, without '…'"),
    ("{x: {unless: []}}", "de.yaml:3:16: 'x' has no 'words'"),
    ("{x: {words: [goal, match], unless: [raid]}}", "de.yaml:3:48: unknown story 'raid'; known: "),
    ("{x: {words: [goal, match], kinds: [releas]}}", "de.yaml:3:47: unknown kind 'releas'; did you mean 'release'?"),
    ("{x: {words: [goal, match], present: maybe}}", "de.yaml:3:48: unknown value 'maybe'; known: no, yes"),
    ("{x: {word: [goal, match]}}", "de.yaml:3:23: unknown key 'word'; did you mean 'words'?"),
]


@pytest.mark.parametrize(("fields", "fault"), WRONG_FIELDS, ids=[case[0] for case in WRONG_FIELDS])
def test_other_fields_that_are_wrong(fields: str, fault: str) -> None:
    found = words(release("{verb: a}").replace("frames:", f"elsewhere: {fields}\nframes:"))[1]
    assert fault in found, found


WRONG_EXAMPLES = [
    ("{text: A., reads: none, published: 31.02.2025}", "4:40: '31.02.2025' is no day; write it as 2025-09-11"),
    ("{text: A., reads: nothing}", "4:23: a mapping (key: value) is wanted here, not a text"),
    ("{text: A., reads: [{kimd: release}]}", "4:31: unknown field 'kimd'; did you mean 'kind'?"),
    ("{text: A.}", "4:5: an example says what it reads ('reads: none' for nothing)"),
    ("{reads: none}", "4:5: an example gives its sentence: 'text: ...'"),
    ("{txt: A., reads: none}", "4:11: unknown key 'txt'; did you mean 'text'?"),
]


@pytest.mark.parametrize(("entry", "fault"), WRONG_EXAMPLES, ids=[case[0] for case in WRONG_EXAMPLES])
def test_an_example_that_is_wrong(entry: str, fault: str) -> None:
    assert f"de.yaml:{fault}" in words(example(entry))[1]


def test_all_faults_of_a_file_come_at_once() -> None:
    text = (
        "reads: x\nlanguag: de\ngroups: {prisner: [a]}\nframes:\n  releas: []\n"
        "  release:\n    - {verb: a, roles: {by: subjekt, whom: objekt}}\n"
    )
    assert [fault.partition(": ")[0] for fault in words(text)[1]] == [
        "de.yaml:2:10", "de.yaml:3:19", "de.yaml:5:11", "de.yaml:7:29", "de.yaml:7:44",
    ]  # fmt: skip


WRONG_BOOKS = [
    ("title: x\n", ["1:1: 'name' is missing", "1:1: 'kinds' is missing", "1:1: 'groups' is missing"]),
    ("name: x\nkinds: {a: {about: peopl}}\ngroups: [b]\n", ["2:20: unknown subject 'peopl'; did you mean 'people'?"]),
    ("name: x\nkinds: {a: {is: [stck]}}\ngroups: [b]\n",
     ["2:12: a kind is a 'stock', 'moves', 'swaps', 'leaves', is 'final' or 'ruled', not 'stck'"]),
    ("name: x\nkinds: {a: {is: [stock]}, b: {fills: c}}\ngroups: [b]\n", ["2:38: unknown stock 'c'; known: a"]),
    ("name: x\nkinds: {b: {drains: b}}\ngroups: [b]\n",
     ["2:21: 'drains' names a stock, but no kind 'is' a 'stock'"]),
    ("name: x\nkinds: {a: {is: [stock], fills: a}}\ngroups: [b]\n",
     ["2:33: a stock counts how many there are; it does not have 'fills'"]),
    ("name: x\nkinds: {a: {is: [stock]}, b: {fills: a, drains: a}}\ngroups: [b]\n",
     ["2:38: a 'b' does one thing to 'a': fills, drains or may_drain",
      "2:49: a 'b' does one thing to 'a': fills, drains or may_drain"]),
    ("name: x\nkinds: {a: }\ngroups: [b, c]\npopulations: {within: {d: b, b: b, c: e}, apart: [[b]], foregn: b}\n",
     ["4:65: unknown setting 'foregn'; did you mean 'foreign'?", "4:27: unknown group 'd'; known: b, c",
      "4:33: 'b' cannot lie within itself", "4:39: unknown group 'e'; known: b, c",
      "4:51: at least two groups are wanted here, such as [woman, man]"]),
    ("name: x\nkinds: {a: {meanng: b}}\ngroups: [b]\n", ["2:21: unknown setting 'meanng'; did you mean 'meaning'?"]),
    ("name: x\nkinds: {a: }\ngroups: [prisoner]\ncaptive: [prisner]\ngeneral: [other]\n",
     ["4:11: unknown group 'prisner'; did you mean 'prisoner'?", "5:11: unknown group 'other'; known: prisoner"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "faults"), WRONG_BOOKS, ids=[faults[0] for _, faults in WRONG_BOOKS])
def test_a_codebook_that_is_wrong(text: str, faults: list[str]) -> None:
    root, _ = load_document(text.encode(), "codebook.yaml")
    assert root is not None
    binder = Binder()
    bind_codebook(root, binder)
    assert [str(fault) for fault in binder.faults] == [f"codebook.yaml:{fault}" for fault in faults]


def test_the_checker_holds_roles_against_the_prepositions_of_the_language(tmp_path: Path) -> None:
    (tmp_path / "codebook.yaml").write_text("name: x\nkinds: {release: {is: [leaves]}}\ngroups: [prisoner]\n", "utf-8")
    (tmp_path / "de.yaml").write_text(release("{verb: befreien, roles: {by: subject, from: aus, to: naach}}"), "utf-8")
    assert [str(fault).partition("de.yaml:")[2] for fault in check_packs(tmp_path).faults] == [
        f"5:60: unknown {PLACE.format('to')} 'naach'; did you mean 'nach'?"
    ]


def test_a_file_that_is_not_yaml_is_one_fault_and_hides_no_other(tmp_path: Path) -> None:
    for name in ("languages/en", "codebooks/detention"):
        copytree(OWN / name, tmp_path / name)
    clauses, words = tmp_path / "languages/en/clauses.yaml", tmp_path / "codebooks/detention/en.yaml"
    clauses.write_text(clauses.read_text("utf-8") + "\nopen: [one, two\n", "utf-8")
    words.write_text(words.read_text("utf-8").replace("language: en", "language: en\nframmes: {}"), "utf-8")
    unread, other = check_packs(tmp_path).faults
    assert str(unread).startswith("clauses.yaml:")
    assert "this is not YAML: did not find expected ',' or ']'" in str(unread)
    assert str(other).endswith("unknown section 'frammes'; did you mean 'frames'?")
