"""The desk's words: every language has every string, every string that a page asks for is there."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from gegenprobe.checks import checks
from gegenprobe.desk.strings import read_strings
from gegenprobe.desk.web.words import FOLDER, tongues, words_in
from gegenprobe.libraries import library_of
from gegenprobe.model.fault import Fault, Note
from gegenprobe.model.kinds import STATUSES
from gegenprobe.model.statement import Quantity, When
from gegenprobe.sources.decoding import Decoded
from gegenprobe.sources.front import no_day
from gegenprobe.sources.intake import text_notes

WEB = FOLDER.parent
_ASKED = re.compile(r"""\bt(?:\.many)?\(\s*'([\w.]+)'(?!\s*~)""")
_ASKED_IN_PYTHON = re.compile(r"""\bwords(?:\.many)?\(\s*"([\w.]+)"|Fault\(\d+, "(\w+)\"""")
TEMPLATES = sorted((WEB / "templates").glob("*.html"))


def test_there_are_two_languages() -> None:
    assert set(tongues()) >= {"en", "de"}
    assert tongues()[0] == "en"


@pytest.mark.parametrize("code", tongues())
def test_a_language_has_the_strings_of_english_with_the_same_gaps(code: str) -> None:
    gaps = {
        name: {field for _, field, _, _ in Formatter().parse(text) if field}
        for name, text in words_in("en").strings.items()
    }
    theirs = words_in(code).strings
    assert {name for name in gaps if name not in theirs} == set()
    assert {name for name in theirs if name not in gaps} == set()
    assert [name for name in theirs if " " in name] == []  # a comma that was not put into quotation marks
    wrong = {
        name
        for name, text in theirs.items()
        for _, field, _, _ in Formatter().parse(text)
        if field and field not in gaps[name]
    }
    assert wrong == set()


def is_there(name: str) -> bool:
    strings = words_in("en").strings
    return name in strings or f"{name}.other" in strings


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_what_a_page_asks_for_is_there(template: Path) -> None:
    asked = _ASKED.findall(template.read_text("utf-8"))
    assert [name for name in asked if not name.endswith(".") and not is_there(name)] == []


def test_what_the_code_asks_for_is_there() -> None:
    asked = [match for file in WEB.rglob("*.py") for match in _ASKED_IN_PYTHON.findall(file.read_text("utf-8"))]
    faults = {fault for _, fault in asked if fault}
    assert len(faults) > 8
    assert [name for name, _ in asked if name and not is_there(name)] == []
    missing = [
        f"{one}.{part}" for one in faults for part in ("what", "kept", "do") if not is_there(f"fault.{one}.{part}")
    ]
    assert missing == []


@pytest.mark.parametrize("code", tongues())
def test_every_kind_status_group_and_check_has_a_name(code: str) -> None:
    codebook, strings = library_of("detention").codebook, words_in(code).strings
    assert [kind for kind in codebook.kinds if f"kind.{kind}" not in strings] == []
    assert [check for check in checks() if f"check.{check}" not in strings] == []
    assert [status for status in STATUSES if f"status.{status}" not in strings] == []
    assert [group for group in codebook.groups if group != "other" and f"group.{group}" not in strings] == []


DAYS = [
    (date(2025, 9, 11), date(2025, 9, 11), "11 Sept 2025", "11. Sept. 2025"),
    (date(2025, 6, 1), date(2025, 6, 30), "June 2025", "Juni 2025"),
    (date(2025, 1, 1), date(2025, 12, 31), "2025", "2025"),
    (date(2025, 12, 13), date(2025, 12, 14), "13 Dec 2025 – 14 Dec 2025", "13. Dez. 2025 – 14. Dez. 2025"),
]


@pytest.mark.parametrize(("start", "end", "english", "german"), DAYS)
def test_days(start: date, end: date, english: str, german: str) -> None:
    when = When(start, end)
    assert (words_in("en").days(when), words_in("de").days(when)) == (english, german)


def quantity(op: str, value: int | None, low: int | None, high: int | None) -> Quantity:
    return Quantity(op=op, value=value, low=low, high=high, start=0, end=1)  # type: ignore[arg-type]


COUNTS = [
    (quantity("exact", 1186, 1186, 1186), "1,186", "1.186"),
    (quantity("over", 1000, 1001, None), "more than 1,000", "mehr als 1.000"),
    (quantity("between", None, 1300, 1400), "1,300 to 1,400", "1.300 bis 1.400"),
]


@pytest.mark.parametrize(("count", "english", "german"), COUNTS)
def test_counts(count: Quantity, english: str, german: str) -> None:
    assert (words_in("en").count(count), words_in("de").count(count)) == (english, german)


def test_countries_come_from_the_language_packs() -> None:
    assert [words_in("en").country(code) for code in ("BY", "US", "??")] == ["Belarus", "United States", "??"]
    assert [words_in("de").country(code) for code in ("LT", "AE")] == ["Litauen", "Vereinigte Arabische Emirate"]


FAULTY = [(b"a: [1, 2]", "strings:1:4"), (b"a: {b: *c}", "strings:1:8"), (b"", "strings:1:1"), (b"a: 'x", "strings:1")]


@pytest.mark.parametrize(("data", "place"), FAULTY)
def test_a_fault_names_its_place(data: bytes, place: str) -> None:
    faults: list[Fault] = []
    assert list(read_strings(data, "strings", faults)) == []
    assert str(faults[0]).startswith(place)


@pytest.mark.parametrize("code", tongues())
def test_a_note_is_told_by_what_it_is(code: str) -> None:
    told = words_in(code).note(Note("a.png", "kind", "{message} skipped"))
    assert told == ("{message} skipped" if code == "en" else words_in(code)("note.kind"))


NOTED = [
    (no_day("a.txt", "front matter", "31.02.2025"), "„31.02.2025“ ist kein Tag des Kalenders"),
    (
        next(text_notes("a.txt", Decoded("x", "cp1252", True))),
        "Der Zeichensatz ist nicht angegeben und wurde erraten: cp1252.",
    ),
    (next(text_notes("a.txt", Decoded("x\0", "utf-8", False))), "Im Text stehen NUL-Zeichen (1)"),
    (
        next(text_notes("a.txt", Decoded("1" * 1500, "utf-8", False))),
        "Eine Folge von tausend Ziffern und mehr (ab Zeichen 0)",
    ),
]


@pytest.mark.parametrize(("note", "german"), NOTED, ids=[one.code for one, _ in NOTED])
def test_what_was_noticed_is_told_with_its_values(note: Note, german: str) -> None:
    assert words_in("de").note(note).startswith(german)
    assert str(note) == f"a.txt: {note.message}"
