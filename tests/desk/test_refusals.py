"""Refusals: whatever a desk can come to is told in its own language; the terminal keeps its sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

import gegenprobe
from gegenprobe.desk.strings import languages_of, strings_in
from gegenprobe.desk.web.words import FOLDER, words_in
from gegenprobe.ledger.deciding import Wanted, verdict_of
from gegenprobe.ledger.entries import fault_of_value
from gegenprobe.ledger.slots import Known, slot_value
from gegenprobe.libraries import library_of
from gegenprobe.model.fault import Trouble
from gegenprobe.pipeline import Added, Intake, Stamp, add_reports, book_of, ledger_of
from gegenprobe.sources.known import Known as GivenWith
from gegenprobe.sources.table import table_of
from gegenprobe.store import Log
from gegenprobe.store.trouble import told

SOURCES = Path(gegenprobe.__file__).parent
RAISED = {"Trouble", "StoreTrouble", "SlotFault"}
# Rooms that a desk never comes to: commands, what they alone call, and what happens before a desk opens.
TERMINAL = (
    "desk/commands/", "desk/strings.py", "desk/export/hand_over.py", "desk/web/serving.py", "store/backup.py",
    "store/checkpoint.py", "store/merge.py", "store/new_file.py", "store/transfer.py",
)  # fmt: skip
# Of these files, sentences of commands: accounts are made at the terminal; --ack-fd is an option.
OF_COMMANDS = {
    "desk/web/accounts.py": ("no name for an account", "password is too short", "no account", "cannot be written"),
    "store/log.py": ("--ack-fd",),
}
KNOWN = Known(library_of("detention").codebook.kinds, frozenset(("prisoner",)), frozenset(("s_1",)))


def untold(source: str) -> Iterator[str]:
    """The sentences of refusals in a source that have no message."""
    calls = (one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Call) and isinstance(one.func, ast.Name))
    yield from (ast.unparse(one) for one in calls if one.func.id in RAISED and len(one.args) < 2)  # type: ignore[attr-defined]


def test_every_refusal_of_the_desk_has_a_message() -> None:
    found = [
        (name, sentence)
        for file in sorted(SOURCES.rglob("*.py"))
        for name in [file.relative_to(SOURCES).as_posix()]
        if not name.startswith(TERMINAL)
        for sentence in untold(file.read_text("utf-8"))
        if not any(words in sentence for words in OF_COMMANDS.get(name, ()))
    ]
    assert found == []


def test_a_refusal_without_a_message_would_be_found() -> None:
    assert list(untold("raise Trouble('no')\nraise Trouble('no', message('x'))")) == ["Trouble('no')"]


def unnoted(source: str) -> Iterator[tuple[str, str]]:
    """Code and sentence of the notes in a source that have no message."""
    calls = (one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Call) and isinstance(one.func, ast.Name))
    for one in calls:
        told = any(given.arg == "told" for given in one.keywords)
        if one.func.id == "Note" and len(one.args) > 1 and not told:  # type: ignore[attr-defined]
            yield ast.literal_eval(one.args[1]) if isinstance(one.args[1], ast.Constant) else "", ast.unparse(one)


def test_every_note_on_a_report_is_told_in_every_language() -> None:
    rooms = [*(SOURCES / "sources").rglob("*.py"), SOURCES / "pipeline.py", *(SOURCES / "ledger").rglob("*.py")]
    found = [note for file in rooms for note in unnoted(file.read_text("utf-8")) if note[0] != ""]
    german = strings_in(FOLDER, "de")
    assert [text for code, text in found if "{" in german.get(f"note.{code}", "{message}")] == []
    assert {f"note.{code}" for code, _ in found} == {name for name in german if name.startswith("note.")}


def test_a_note_without_a_message_would_be_found() -> None:
    assert list(unnoted("Note(a, 'new', 'text')\nNote(a, 'b', 'text', told=x)")) == [("new", "Note(a, 'new', 'text')")]


BAD = [
    ("a.txt", "---\nfoo: [\n---\nHallo.", "Zeile 3 des Vorspanns ist nicht zu lesen", "the front matter cannot be"),
    ("a.txt", "---\ndate: morgen\n---\nHallo.", "„morgen“ ist kein Tag des Kalenders", "the front matter: 'morgen' is"),
    ("a.txt", "Co słychać? Wszystko jest dobrze, a to nie jest po niemiecku, tylko po polsku. Tak, to prawda.",
     "Der Bericht wurde nicht gelesen: Für seine Sprache", "not read: no language pack for"),
    ("a.txt", "Am Freitag kamen 52 Häftlinge frei " + "und gingen " * 1100 + "heim.",
     "Das Ende eines Satzes von mehr als", "characters 5"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "german", "sentence"), BAD, ids=[one[2][:30] for one in BAD])
def test_a_note_is_kept_with_the_report_and_told_in_german(
    tmp_path: Path, name: str, text: str, german: str, sentence: str
) -> None:
    files = ((name, text.encode()),)
    intake = Intake((), GivenWith(), library_of("detention"), files)
    (added,) = add_reports(tmp_path / "b", intake, Stamp(datetime(2025, 9, 11, tzinfo=UTC)))
    assert isinstance(added, Added)
    (held,) = book_of(tmp_path / "b").reports.values()
    words = words_in("de")
    assert [words.note(note) for note in added.notes] == [
        words.intake(note, kept) for note, kept in zip(held.intake, held.told, strict=True)
    ]
    assert any(words.intake(note, kept).startswith(german) for note, kept in zip(held.intake, held.told, strict=True))
    assert any(note.startswith(sentence) for note in held.intake)


def test_notes_of_a_book_from_before_messages_were_kept_are_shown_as_they_are() -> None:
    assert words_in("de").intake("the sentence of then", None) == "the sentence of then"


TABLES = [
    ("file,outlet\na.txt\n", None),
    ("outlet\nX\n", "Der Tabelle fehlt die Spalte file; ihre erste Zeile muss die Spalten nennen: file, outlet"),
    ("file,colour\na.txt,red\n", "Diese Spalten der Tabelle werden nicht verwendet: colour."),
    ("file,outlet\na.txt,X,Y\n", "Die Zeile hat 3 Zellen, die Tabelle aber 2 Spalten; setzen Sie eine Zelle"),
    ("file,outlet\n,X\n", "Die Zeile sagt nicht, von welcher Datei sie spricht, und wird nicht verwendet."),
    ("file,outlet\na.txt,X\na.txt,Y\n", "Eine zweite Zeile für „a.txt“: die erste gilt."),
    ('file,outlet\na.txt,"X\n', "Die Tabelle ist von Zeile 2 an nicht zu lesen; was darüber steht, wird verwendet."),
    ("file,published\na.txt,gestern\n", "„gestern“ ist kein Tag des Kalenders"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "german"), TABLES)
def test_what_is_wrong_with_a_table_is_told_in_german(text: str, german: str | None) -> None:
    told = [words_in("de").note(note) for note in table_of(text, "reports.csv").notes]
    assert len(told) == (german is not None)
    assert all(one.startswith(german or "") for one in told)


def slot(name: str, text: str) -> Trouble:
    with pytest.raises(Trouble) as raised:
        slot_value(name, text, KNOWN)
    return raised.value


def of_the_file(error: Exception) -> Trouble:
    with pytest.raises(Trouble) as raised, told(Path("b")):
        raise error
    return raised.value


def corrected(field: str, value: str) -> Trouble:
    fault = fault_of_value(field, value)
    assert fault is not None
    return fault


def decided(book: Path, said: str, subject: str, other: str | None = None) -> Trouble:
    with pytest.raises(Trouble) as raised:
        verdict_of(Wanted(subject, said, "x", other), ledger_of(book))
    return raised.value


TOLD = [
    (slot("count", "many"), "'many' is no number of people; write", "„many“ ist keine Zahl von Menschen. Schreiben"),
    (
        slot("kind", "party"),
        "'party' is no kind; these are: detention",
        "„party“ passt nicht zu Art. Möglich sind: Fest",
    ),
    (slot("status", "unknown"), "'status' is never unknown", "Stand ist nie unbekannt."),
    (slot("when", ""), "'when' is empty. Give a value", "Wann ist leer."),
    (slot("at", "Belarus"), "is no country code", "„Belarus“ ist kein Land"),
    (corrected("published", "31.02.2025"), "'31.02.2025' is no date", "„31.02.2025“ ist kein Tag des Kalenders."),
    (corrected("outlet", " "), "'outlet' is empty", "Medium ist leer."),
    (of_the_file(apsw.FullError("x")), "b: the disk is full.", "Der Datenträger ist voll (b)."),
    (of_the_file(PermissionError(13, "no")), "b: you are not allowed to do this here.", "Das dürfen Sie mit b nicht."),
    (of_the_file(OSError(9999, "odd")), "b: the system says 'odd'.", "Mit b ging etwas schief: odd"),
]


@pytest.mark.parametrize(("trouble", "terminal", "german"), TOLD, ids=[str(one[0])[:30] for one in TOLD])
def test_a_refusal_is_told_at_the_terminal_and_in_german(trouble: Trouble, terminal: str, german: str) -> None:
    assert str(trouble).startswith(terminal) or terminal in str(trouble)
    assert words_in("de").trouble(trouble).startswith(german)
    assert "gegenprobe" not in words_in("en").trouble(trouble)


def test_verdicts_that_do_not_fit(book: Path) -> None:
    person = next(iter(ledger_of(book).people.persons))
    german = words_in("de").trouble
    assert german(decided(book, "right", person)).startswith("Eine Person ist weder richtig noch falsch.")
    assert german(decided(book, "same", person)).startswith("Zu diesem Urteil gehört ein zweites Ereignis")
    assert "„e_0“" in german(decided(book, "right", "e_0"))


def test_a_book_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as raised:
        Log.open(tmp_path / "gone")
    assert words_in("de").trouble(raised.value).startswith(f"Bei {tmp_path / 'gone'} ist kein Buch mehr.")


@pytest.mark.parametrize("code", languages_of(FOLDER))
def test_fields_of_a_report_have_their_names(code: str) -> None:
    assert {"field.outlet", "field.published", "field.url", "field.language"} <= strings_in(FOLDER, code).keys()
