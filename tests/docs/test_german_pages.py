"""Pages of the manual in another language say what the English ones do: the same sections, calls and tables."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desk_served import Served
from gegenprobe.desk.web.pages.handbook import MANUAL
from gegenprobe.desk.web.words import tongues

PAGES = [(path, code) for code in tongues() for path in sorted((MANUAL / code).rglob("*.md"))]


def english(path: Path, code: str) -> Path:
    return MANUAL / path.relative_to(MANUAL / code)


def shape(text: str) -> list[tuple[int, int, int, int]]:
    """Of each section: paragraphs, rows of tables, blocks of code, pictures."""
    sections = re.split(r"^## ", text, flags=re.MULTILINE)
    return [
        (len(re.findall(r"\n\n", one.strip())), one.count("\n|"), one.count("```"), one.count("![")) for one in sections
    ]


@pytest.mark.parametrize(("path", "code"), PAGES, ids=[path.name for path, _ in PAGES])
def test_a_page_has_the_sections_of_the_english_one(path: Path, code: str) -> None:
    assert shape(path.read_text("utf-8")) == shape(english(path, code).read_text("utf-8"))


def test_there_are_german_pages_of_the_desk_and_the_checks() -> None:
    assert {path.name for path, code in PAGES if code == "de"} >= {"the-desk.md", "checks.md"}


def test_the_german_desk_shows_them_and_their_links_lead_on(served: Served) -> None:
    with served.client() as client:
        client.headers["accept-language"] = "de"
        assert "Die Werkbank" in client.get("/help").text
        page = client.get("/help/how-to/the-desk").text
        assert 'lang="de"' in page.split("<article")[1]
        links = re.findall(r'href="(/help/[^"#]+)', page.split("<article")[1])
        assert links
        assert {client.get(link).status_code for link in links} == {200}
        checks = client.get("/help/checks").text
        assert 'id="one-origin"' in checks
        assert "Elf Zeitungen" in checks
        assert 'lang="en"' in client.get("/help/quality").text.split("<article")[1]
        client.headers["accept-language"] = "en"
        assert "eleven newspapers" in client.get("/help/checks").text
