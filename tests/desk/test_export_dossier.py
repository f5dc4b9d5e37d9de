"""`gegenprobe export` of a dossier: what the desk hands over, the same rule for names, one event or all."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from desk_running import Desk
from desk_served import serving

sys.path.insert(0, str(Path(__file__).parent / "export"))
from test_dossier import docx_text, inside

STORY = (
    "Am 11. September 2025 ließ Belarus 52 Gefangene frei, sagte Mira Dahl. "
    "Am Freitag wurde in Minsk der Lehrer Anton Petrow festgenommen."
)


@pytest.fixture
def story(desk: Desk, tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORY, "utf-8")
    book = tmp_path / "story.gegenprobe"
    assert desk("add", tmp_path / "a.txt", "--published", "2025-09-13", "--outlet", "Elbpost", "--book", book).code == 0
    return book


def exported(desk: Desk, story: Path, file: Path, *options: object) -> bytes:
    assert desk("export", "--as", file.suffix[1:], "--to", file, "--book", story, *options).code == 0
    return file.read_bytes()


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_the_terminal_writes_the_file_that_the_desk_hands_over(
    desk: Desk, story: Path, tmp_path: Path, form: str
) -> None:
    raw = exported(desk, story, tmp_path / f"d.{form}", "--language", "de", "--withhold-names")
    with serving(story) as served, served.client() as client:
        client.headers["accept-language"] = "de"
        handed = client.get("/hand-over/file", params={"format": form, "withhold": "affected"}).content
    assert inside(raw) == inside(handed) if form == "docx" else raw == handed


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_withheld_names_stand_nowhere_in_the_file(desk: Desk, story: Path, tmp_path: Path, form: str) -> None:
    raw = exported(desk, story, tmp_path / f"d.{form}", "--withhold-names")
    assert not re.search(rb"(?i)petrow|anton", inside(raw))


def test_names_are_given_where_they_are_not_withheld(desk: Desk, story: Path, tmp_path: Path) -> None:
    assert "Anton Petrow" in exported(desk, story, tmp_path / "d.html").decode()
    assert "Anton Petrow" in docx_text(exported(desk, story, tmp_path / "d.docx"))


@pytest.mark.parametrize(("language", "marks"), [("en", "“”"), ("de", "„“")])
def test_words_stand_between_the_marks_of_the_language(
    desk: Desk, story: Path, tmp_path: Path, language: str, marks: str
) -> None:
    quotes = rf"{marks[0]}[^„“”]+{marks[1]}"
    page = exported(desk, story, tmp_path / "d.html", "--language", language).decode()
    assert len(re.findall(f"<blockquote>{quotes} <cite>", page)) == page.count("<blockquote>") > 0
    assert re.search(f"{quotes} – ", docx_text(exported(desk, story, tmp_path / "d.docx", "--language", language)))


def test_one_event_alone(desk: Desk, story: Path, tmp_path: Path) -> None:
    lines = desk("chronicle", "--format", "jsonl", "--book", story).lines
    release = next(re.search(r"e_\w+", line) for line in lines if '"kind":"release"' in line)
    assert release
    text = exported(desk, story, tmp_path / "d.html", "--event", release.group(), "--language", "de").decode()
    assert "52" in text
    assert "Petrow" not in text


WRONG = [
    (("--as", "html", "--event", "e_none"), 1, "the book has no such event"),
    (("--as", "csv", "--withhold-names"), 2, "are for html, docx, pdf only"),
    (("--as", "pdf", "--language", "xx"), 2, "is none of en, de"),
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda one: one[2])
def test_what_cannot_be_written_is_told_and_nothing_is(
    desk: Desk, story: Path, tmp_path: Path, wrong: tuple[tuple[str, ...], int, str]
) -> None:
    options, code, told = wrong
    ran = desk("export", "--to", tmp_path / "out", *options, "--book", story)
    assert (ran.code, told in " ".join(ran.err.split())) == (code, True)
    assert not (tmp_path / "out").exists()
