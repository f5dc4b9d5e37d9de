from __future__ import annotations

import io
import os
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from gegenprobe.model.fault import Note
from gegenprobe.model.identity import content_id
from gegenprobe.sources.intake import Taken, take_in
from gegenprobe.sources.known import Known

NEWS = "Die Behörde ließ am Montag zwölf Häftlinge frei, wie ihr Sprecher am Abend mitteilte.\n"
DAY, OTHER_DAY = date(2025, 9, 11), date(2024, 1, 1)


def put(folder: Path, **files: str | bytes) -> Path:
    """Files by name; a double underscore stands for the full stop, a triple one for the folder's mark."""
    for name, data in files.items():
        path = folder / name.replace("___", "/").replace("__", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
    return folder


def taken(*paths: Path, known: Known | None = None) -> list[Taken]:
    found = list(take_in(map(str, paths), known))
    assert all(isinstance(each, Taken) for each in found), found
    return [each for each in found if isinstance(each, Taken)]


def notes(*paths: Path) -> list[Note]:
    found = list(take_in(map(str, paths)))
    return [each for each in found if isinstance(each, Note)]


def test_a_text_is_stored_whole(tmp_path: Path) -> None:
    raw = ("\ufeff---\r\noutlet: Blatt\r\n---\r\n date 2025-09-11 " + NEWS).encode()
    (one,) = taken(put(tmp_path, a__txt=raw))
    report = one.report
    assert report.text == raw.decode() == raw.decode(one.encoding)
    assert (report.name, report.outlet, report.published, report.language) == ("a", "Blatt", DAY, "de")
    assert report.language_guessed and one.raw == raw and one.notes == ()
    metadata, body = report.segments
    assert metadata.role == "metadata" and body.role == "body"
    assert report.text[body.start : body.end] == NEWS


def test_identity_is_bytes_outlet_and_address(tmp_path: Path) -> None:
    put(
        tmp_path,
        a__txt=NEWS,
        b__txt=NEWS,
        c__txt=NEWS,
        reports__csv="file,outlet,url\nb.txt,Blatt,\nc.txt,,http://c.example\n",
    )
    a, b, c = (each.report for each in taken(tmp_path))
    assert a.digest == b.digest == c.digest
    assert [a.id, b.id, c.id] == [
        content_id("r", [a.digest, None, None]),
        content_id("r", [a.digest, "Blatt", None]),
        content_id("r", [a.digest, None, "http://c.example"]),
    ]


# What says it, from the first to the last; each row takes the first away.
@pytest.mark.parametrize(
    ("option", "csv", "front", "marker", "published"),
    [
        (OTHER_DAY, "2024-02-02", "2024-03-03", "2024-04-04", OTHER_DAY),
        (None, "2024-02-02", "2024-03-03", "2024-04-04", date(2024, 2, 2)),
        (None, "", "2024-03-03", "2024-04-04", date(2024, 3, 3)),
        (None, "", "", "2024-04-04", date(2024, 4, 4)),
    ],
)
def test_the_first_that_is_given_counts(
    option: date | None, csv: str, front: str, marker: str, published: date
) -> None:
    with TemporaryDirectory() as folder:
        text = f"---\npublished: {front}\n---\n date {marker} {NEWS}"
        put(Path(folder), a__md=text, reports__csv=f"file,published\na.md,{csv}\n")
        (one,) = taken(Path(folder, "a.md"), known=Known(published=option))
    assert one.report.published == published


def test_a_row_counts_for_its_own_folder_only(tmp_path: Path) -> None:
    put(tmp_path, a__txt=NEWS, sub___a__txt=NEWS, reports__csv="file,outlet\na.txt,Blatt\n")
    assert [each.report.outlet for each in taken(tmp_path)] == ["Blatt", None]


def test_folders_are_walked_in_order_and_hidden_files_left_out(tmp_path: Path) -> None:
    put(tmp_path, b__txt=NEWS, B__txt=NEWS, a___z__md=NEWS, a__txt=NEWS, c__HTM=f"<p>{NEWS}", reports__csv="file\n")
    put(tmp_path / ".git", x__txt=NEWS)
    assert [each.report.name for each in taken(tmp_path)] == ["B", "z", "a", "b", "c"]


def test_standard_input_is_a_text_or_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    for raw, text in [(NEWS.encode(), NEWS), (b"<!doctype html><p>" + NEWS.encode(), NEWS.strip())]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        (one,) = (each for each in take_in(["-"]) if isinstance(each, Taken))
        assert (one.report.name, one.report.text) == ("stdin", text)


def test_a_page_gives_its_text_and_what_it_says_of_itself(tmp_path: Path) -> None:
    markup = (
        '<html lang="de"><head><meta charset="iso-8859-1"><meta property="og:site_name" content="Blatt">'
        f"</head><body><h1>Zwölf frei</h1><p>{NEWS}</p><p>Foto: dpa</p></body></html>"
    )
    (one,) = taken(put(tmp_path, a__html=markup.encode("cp1252")))
    report = one.report
    assert report.text == f"Zwölf frei\n\n{NEWS}\nFoto: dpa"
    assert (one.encoding, report.outlet, report.language, report.language_guessed) == ("cp1252", "Blatt", "de", False)
    assert [part.role for part in report.segments] == ["title", "body", "boilerplate"]


def test_a_page_in_another_language_than_it_says_is_noted(tmp_path: Path) -> None:
    (one,) = taken(put(tmp_path, a__html=f'<html lang="en"><body><p>{NEWS}</p></body></html>'))
    assert one.report.language == "en"
    assert [str(note) for note in one.notes] == [f"{tmp_path}/a.html: the page says 'en', but its words look like 'de'"]


@pytest.mark.parametrize(
    ("text", "option", "language", "guessed"),
    [
        (NEWS, None, "de", True),
        (NEWS, "en", "en", False),
        ("W poniedziałek zwolniono dwunastu więźniów, którzy zostali zatrzymani wiosną.", None, None, True),
        ("---\nlanguage: pl\n---\nW poniedziałek zwolniono dwunastu więźniów.", None, "pl", False),
    ],
)
def test_the_language_is_given_or_guessed(
    tmp_path: Path, text: str, option: str | None, language: str | None, guessed: bool
) -> None:
    (one,) = taken(put(tmp_path, a__txt=text), known=Known(language=option))
    assert (one.report.language, one.report.language_guessed) == (language, guessed)


# Bad input: bytes, the note's code, words of the note. Everything beside it is read.
LOST: list[tuple[str, bytes, str, str]] = [
    ("txt", b"", "empty", "the file is empty"),
    ("txt", b" \r\n\t\n", "empty", "only white space"),
    ("txt", b"\xef\xbb\xbf\n", "empty", "only white space"),
    ("txt", "\u00a0\n".encode("utf-16"), "empty", "only white space"),
    ("txt", b"%PDF-1.4 ...", "binary", "no text"),
    ("txt", b"\0" * 1000, "binary", "no text"),
    ("md", b"\x7fELF\x02\x01\x01" + b"\0" * 99, "binary", "no text"),
    ("txt", b"a" * 10_000_001, "too-large", "10,000,001 characters"),
    ("txt", b"a" * 50_000_000, "too-large", "more than 40 MB"),
    ("html", b"<html><body><script>draw()</script></body></html>", "empty", "the page shows no text"),
]


@pytest.mark.parametrize(("kind", "raw", "code", "words"), LOST, ids=[f"{row[2]}-{len(row[1])}" for row in LOST])
def test_bad_input_is_named_and_the_rest_is_read(tmp_path: Path, kind: str, raw: bytes, code: str, words: str) -> None:
    put(tmp_path, a__txt=NEWS, z__txt=NEWS)
    (tmp_path / f"bad.{kind}").write_bytes(raw)
    first, note, last = take_in([str(tmp_path)])
    assert isinstance(first, Taken) and isinstance(last, Taken) and isinstance(note, Note)
    assert (note.code, note.lost, note.failed, note.subject) == (code, True, True, f"{tmp_path}/bad.{kind}")
    assert words in note.message


PARTLY: list[tuple[bytes, str, bool, str]] = [
    (NEWS.encode() + b"a\0b", "nul", True, "1 NUL characters"),
    (NEWS.encode() + b"9" * 1_000_000, "long-number", True, "is not read as a number"),
    (b" date 2025-02-31 " + NEWS.encode(), "metadata-date", True, "'2025-02-31' is no day"),
    (b"---\na: [1\n---\n" + NEWS.encode(), "front-matter", True, "cannot be read"),
    (NEWS.encode("cp1252"), "guessed-charset", False, "was guessed: "),
]


@pytest.mark.parametrize(("raw", "code", "failed", "words"), PARTLY, ids=[row[1] for row in PARTLY])
def test_odd_input_is_read_and_noted(tmp_path: Path, raw: bytes, code: str, failed: bool, words: str) -> None:
    (one,) = taken(put(tmp_path, a__txt=raw))
    (note,) = one.notes
    assert (note.code, note.failed, note.lost, note.subject) == (code, failed, False, f"{tmp_path}/a.txt")
    assert words in note.message
    assert "zwölf Häftlinge" in one.report.text and one.raw == raw


def test_other_kinds_are_skipped_with_a_note(tmp_path: Path) -> None:
    put(tmp_path, a__pdf=b"%PDF", b__txt=NEWS, README="x")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    found = notes(tmp_path)
    assert [(Path(note.subject).name, note.code, note.lost) for note in found] == [
        ("README", "kind", False),
        ("a.pdf", "kind", False),
        ("gone.txt", "unreadable", True),
        ("pipe.txt", "kind", False),
    ]


def test_paths_that_are_not_there_are_named(tmp_path: Path) -> None:
    put(tmp_path, a__txt=NEWS)
    found = list(take_in([str(tmp_path / "b.txt"), str(tmp_path / "gone"), str(tmp_path / "a.txt")]))
    assert [isinstance(each, Taken) for each in found] == [False, False, True]
    assert [note.code for note in found if isinstance(note, Note)] == ["missing", "missing"]


def test_a_file_that_vanishes_while_others_are_read(tmp_path: Path) -> None:
    put(tmp_path, a__txt=NEWS, b__txt=NEWS)
    found = take_in([str(tmp_path)])
    assert isinstance(next(found), Taken)
    (tmp_path / "b.txt").unlink()
    note = next(found)
    assert isinstance(note, Note) and (note.code, note.lost) == ("missing", True)


def test_faults_of_a_table_are_told_once(tmp_path: Path) -> None:
    put(tmp_path, a__txt=NEWS, b__txt=NEWS, reports__csv="file,published\na.txt,2025-02-31\nb.txt,2025-09-11\n")
    (note,) = notes(tmp_path)
    assert str(note).startswith(f"{tmp_path}/reports.csv:2: column for 'a.txt': '2025-02-31' is no day")
    assert note.failed and not note.lost


def test_a_table_named_on_its_own_is_no_report(tmp_path: Path) -> None:
    put(tmp_path, reports__csv="file\na.txt\n")
    assert list(take_in([str(tmp_path / "reports.csv")])) == []


def test_a_name_that_is_no_utf_8_can_be_written(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    with open(path, "wb") as file:  # noqa: PTH123 - pathlib takes no bytes
        file.write(NEWS.encode())
    (one,) = taken(tmp_path)
    assert one.report.name.encode() == "\ufffd\ufffd".encode()
