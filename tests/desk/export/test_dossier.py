"""The dossier in three formats: everything in it, nothing that runs or leads away (P36), withheld names nowhere."""

from __future__ import annotations

import io
import re
import sys
import zipfile
import zlib
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_running import Desk
from gegenprobe.desk.export import dossier_docx, dossier_html, dossier_pdf
from gegenprobe.desk.export.dossier import Dossier, dossier_of
from gegenprobe.desk.export.withholding import affected, hiding, without
from gegenprobe.desk.web.sheets import Sheet
from gegenprobe.desk.web.words import words_in
from gegenprobe.pipeline import ledger_of

sys.path.insert(0, str(Path(__file__).parents[2] / "trust"))
from hostile import HOST, hostile_book

SAMPLE = Path(__file__).parents[3] / "samples" / "belarus-2025"
WORDS = words_in("de")
LAST = (3, "0" * 64)


@pytest.fixture
def sheet(desk: Desk, tmp_path: Path) -> Sheet:
    assert desk("add", SAMPLE, "--book", tmp_path / "s.gegenprobe").code == 0
    return Sheet(ledger_of(tmp_path / "s.gegenprobe"))


def docx_text(raw: bytes) -> str:
    return "\n".join(one.text for one in docx.Document(io.BytesIO(raw)).paragraphs)


def inside(raw: bytes) -> bytes:
    """All parts of a DOCX or PDF, unpacked."""
    if raw.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            return b"\n".join(parts.read(name) for name in parts.namelist())
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", raw, re.DOTALL)
    return raw + b"\n".join(_inflated(one) for one in streams)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def test_the_whole_story_with_numbered_sources(sheet: Sheet) -> None:
    dossier = dossier_of(sheet, WORDS, LAST)
    html, text = dossier_html.written(dossier).decode(), docx_text(dossier_docx.written(dossier))
    assert len(dossier.sources) > 8
    for quote in (quote for section in dossier.sections for row in section.rows for quote in row.quotes):
        assert 1 <= quote.source <= len(dossier.sources)
        assert f"#source-{quote.source}" in html
        assert f"[{quote.source}]" in text
    assert dossier_pdf.written(dossier).startswith(b"%PDF")
    for finding in dossier.findings:
        assert finding.title in html.replace("&#39;", "'")


def test_one_event_has_its_own_sources_only(sheet: Sheet) -> None:
    event = max(sheet.events, key=lambda one: len(one.statements))
    dossier = dossier_of(sheet, WORDS, LAST, event.id)
    reports = {sheet.standing.statements[key].report for key in event.statements}
    assert (len(dossier.sections), len(dossier.sources)) == (1, len(reports))
    with pytest.raises(KeyError):
        dossier_of(sheet, WORDS, LAST, "e_0")


def test_the_same_bytes_again(sheet: Sheet) -> None:
    dossier = dossier_of(sheet, WORDS, LAST)
    assert dossier_html.written(dossier) == dossier_html.written(dossier)
    assert dossier_pdf.written(dossier) == dossier_pdf.written(dossier)


def all_text(dossier: Dossier) -> str:
    return docx_text(dossier_docx.written(dossier)) + dossier_html.written(dossier).decode()


def test_withheld_names_stand_nowhere(sheet: Sheet) -> None:
    names = affected(sheet.standing)
    assert len(names) > 8
    named = dossier_of(sheet, WORDS, LAST)
    hidden = without(named, names, "[Name zurückgehalten]", "Namen zurückgehalten.")
    parts = {part.casefold() for name in names for part in name.split() if len(part) > 4}
    before, after = all_text(named).casefold(), all_text(hidden).casefold()
    assert sum(part in before for part in parts) > 8
    assert {part for part in parts if part in after} == set()
    raw = inside(dossier_docx.written(hidden)) + dossier_html.written(hidden)
    assert {part for part in parts if part.encode() in raw.lower()} == set()


HIDDEN = [
    ("Maria Kolesnikowa", "Man sah Kolesnikowas Schwester.", "Man sah [x] Schwester."),
    ("Maria Kolesnikowa", "Maria Kolesnikowa kam frei.", "[x] kam frei."),
    ("Мария Колесникова", "Kolesnikowa war da.", "[x] war da."),
    ("Sergej Tichanowski", "https://example.org/2025/tichanowski", "https://example.org/2025/[x]"),
    ("Kim Su", "Kim sprach, Kims Rede; kimono blieb.", "[x] sprach, [x] Rede; kimono blieb."),
    ("Müller", "Frau Mueller und MÜLLER", "Frau [x] und [x]"),
    ("Anna-Lena Muster", "Anna, Lena, Muster", "[x]"),
    ("Maria", "Am Markt war es still.", "Am Markt war es still."),
    ("", "Nichts wird verdeckt.", "Nichts wird verdeckt."),
]


@pytest.mark.parametrize(("name", "text", "shown"), HIDDEN)
def test_what_is_hidden(name: str, text: str, shown: str) -> None:
    assert hiding([name], "[x]")(text) == shown


@given(st.text("abcdefghiklmnoprstuw", min_size=3, max_size=12), st.text(max_size=30), st.text(max_size=30))
def test_a_name_never_stays(name: str, before: str, after: str) -> None:
    assert name not in hiding([name.title()], "[ ]")(f"{before} {name} {after}").split()


def test_hostile_texts_stay_texts_in_every_format(tmp_path: Path) -> None:
    hostile_book(tmp_path / "h.gegenprobe", 240)
    dossier = dossier_of(Sheet(ledger_of(tmp_path / "h.gegenprobe")), WORDS, LAST)
    html = dossier_html.written(dossier).decode()
    assert set(re.findall(r"<([a-zA-Z0-9]+)", html)) <= {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "div", "section"),
        *("b", "blockquote", "cite", "a", "ol", "li"),
    }
    assert set(re.findall(r'href="([^"#]*)', html)) == {""}
    raw = inside(dossier_docx.written(dossier))
    assert b"Relationship " not in raw or HOST.encode() not in b"".join(re.findall(rb"<Relationship [^>]*>", raw))
    assert b"<w:hyperlink" not in raw
    assert b"w:fldSimple" not in raw
    assert b"instrText" not in raw
    pdf = inside(dossier_pdf.written(dossier))
    assert b"/URI" not in pdf
    assert b"/JavaScript" not in pdf
    assert b"/Launch" not in pdf


def test_a_dossier_opens_in_python_docx_as_it_was_written(sheet: Sheet) -> None:
    dossier = dossier_of(sheet, WORDS, LAST)
    text = docx_text(dossier_docx.written(dossier))
    assert dossier.title in text
    assert all(section.heading in text for section in dossier.sections)
