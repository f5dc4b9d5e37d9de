"""Adding in a browser: dropped files, a pasted text, and what is told of what is not read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from test_browser import opened

from desk_served import Served, serving

FREED = "Am Freitag wurden in Belarus 52 politische Gefangene freigelassen, sagte Mira Dahl.\n"


@pytest.fixture
def add(browser: Browser, tmp_path: Path) -> Iterator[tuple[Served, Page]]:
    with serving(tmp_path / "new.gegenprobe") as served, opened(browser, served, locale="de-DE") as page:
        page.goto(served.base + "/add")
        yield served, page


def drop(page: Page, files: dict[str, str]) -> None:
    """Drops files on the page's field, as somebody who drags them there."""
    page.evaluate(
        """files => {
            const dragged = new DataTransfer();
            for (const [name, text] of Object.entries(JSON.parse(files))) dragged.items.add(new File([text], name));
            const zone = document.querySelector('[data-drop]');
            for (const what of ['dragover', 'drop'])
                zone.dispatchEvent(new DragEvent(what, { dataTransfer: dragged, bubbles: true, cancelable: true }));
        }""",
        json.dumps(files),
    )


def test_dropped_files_are_added_and_what_is_not_read_is_told(add: tuple[Served, Page]) -> None:
    served, page = add
    drop(page, {"a.txt": FREED, "picture.png": "x", "reports.csv": "file,outlet,published\na.txt,Elbpost,2025-09-13\n"})
    page.get_by_role("button", name="Dateien hinzufügen").click()
    expect(page.get_by_role("heading", name="Die Berichte stehen im Buch")).to_be_visible(timeout=20_000)
    expect(page.locator(".refused li")).to_have_count(1)
    expect(page.locator(".refused li")).to_contain_text("picture.png")
    (held,) = served.desk.shelf.volume.reports
    assert (held.report.outlet, str(held.report.published)) == ("Elbpost", "2025-09-13")


def test_a_pasted_text_keeps_what_is_said_of_it(add: tuple[Served, Page]) -> None:
    served, page = add
    form = page.locator("form[action='/add/text']")
    form.get_by_label("Der Text des Berichts").fill(FREED)
    form.get_by_label("Medium").fill("Rheinbote")
    form.get_by_label("Adresse").fill("https://example.org/1")
    form.get_by_label("Erscheinungstag").fill("2025-09-13")
    form.get_by_role("button").click()
    expect(page.locator(".reports li")).to_have_count(1, timeout=20_000)
    (held,) = served.desk.shelf.volume.reports
    report = held.report
    assert (report.outlet, report.url, str(report.published), report.language) == (
        "Rheinbote",
        "https://example.org/1",
        "2025-09-13",
        "de",
    )
    assert held.statements


def test_the_same_report_twice_is_told_as_known(add: tuple[Served, Page]) -> None:
    served, page = add
    for known in (0, 1):
        page.goto(served.base + "/add")
        drop(page, {"a.txt": FREED})
        page.get_by_role("button", name="Dateien hinzufügen").click()
        expect(page.locator(".reports li")).to_have_count(1, timeout=20_000)
        expect(page.get_by_text("war schon da")).to_have_count(known)
    assert len(served.desk.shelf.volume.reports) == 1
