"""Every page in a browser: it opens without a fault, asks no other host, fits a telephone, and axe-core finds nothing
serious, in light and in dark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from desk_served import Served, filled, serving
from gegenprobe.desk.web.roles import DOORS
from gegenprobe.libraries import library_of
from gegenprobe.pipeline import Intake, Stamp, add_reports
from gegenprobe.sources.known import Known

SAMPLE = Path(__file__).parents[3] / "samples" / "belarus-2025"
SERIOUS = ("serious", "critical")
NO_PAGE = ("/enter", "/static/{file}", "/reports/{report}/file", "/add/{job}", "/hand-over/file")


def addresses(served: Served) -> list[str]:
    """An address for every page that there is, those with something opened among them, and those that are not there."""
    paths = [filled(path, served) for method, path in DOORS if method == "GET" and path not in NO_PAGE]
    opened = filled("/reports/{report}?open={statement}", served)
    pair = next((one.subject for one in served.desk.shelf.volume.queue if one.sort == "pair"), "")
    more = [
        opened,
        "/reports?q=freigelassen&language=de",
        f"/review?subject={pair}",
        "/changes?since=3",
        "/no-such-page",
    ]
    return [*paths, *more]


@contextmanager
def opened(browser: Browser, served: Served, **context: Any) -> Iterator[Page]:
    """A browser that has come in, and has asked no other host for anything when it leaves."""
    with browser.new_context(**context) as made:
        asked: list[str] = []
        made.on("request", lambda request: asked.append(request.url))
        page = made.new_page()
        page.goto(served.entrance)
        yield page
        assert {urlsplit(url).netloc for url in asked} == {urlsplit(served.base).netloc}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The desk of the sample story; nothing is changed in it."""
    book = tmp_path_factory.mktemp("sample") / "sample.gegenprobe"
    intake = Intake((str(SAMPLE),), Known(), library_of("detention"))
    assert len(list(add_reports(book, intake, Stamp(datetime(2025, 12, 20, tzinfo=UTC))))) > 10
    with serving(book) as served:
        yield served


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_serious_fault(browser: Browser, sample: Served, scheme: Literal["light", "dark"]) -> None:
    found: list[tuple[str, str, str]] = []
    complaints: list[str] = []
    with opened(browser, sample, color_scheme=scheme, reduced_motion="reduce") as page:
        page.on("console", lambda said: complaints.append(said.text) if "Content Security" in said.text else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        for address in addresses(sample):
            answer = page.goto(sample.base + address)
            assert answer is not None
            assert answer.status == (404 if "no-such" in address else 200), address
            for fault in Axe().run(page).response["violations"]:
                if fault["impact"] in SERIOUS:
                    found.append((address, fault["id"], fault["nodes"][0]["html"][:160]))
    assert found == []
    assert complaints == []


def test_a_planted_fault_would_be_found(browser: Browser, sample: Served) -> None:
    with opened(browser, sample) as page:
        page.evaluate("document.querySelector('main').innerHTML = '<img src=\"/static/icon.svg\"><input>'")
        assert {fault["id"] for fault in Axe().run(page).response["violations"]} >= {"image-alt", "label"}


def test_every_page_fits_a_telephone(browser: Browser, sample: Served) -> None:
    with opened(browser, sample, viewport={"width": 360, "height": 740}) as page:
        wide = []
        for address in addresses(sample):
            page.goto(sample.base + address)
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                wide.append(address)
        assert wide == []


def test_every_page_is_readable_without_scripts(browser: Browser, sample: Served) -> None:
    with opened(browser, sample, java_script_enabled=False) as page:
        for address in addresses(sample):
            page.goto(sample.base + address)
            assert page.locator("h1").count() >= 1, address
            assert len(page.locator("main").inner_text()) > 20, address


def test_the_keyboard_alone_leads_everywhere(browser: Browser, sample: Served) -> None:
    with opened(browser, sample) as page:
        page.goto(sample.base + "/")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        page.keyboard.press("g")
        page.keyboard.press("r")
        page.wait_for_url("**/reports")
        page.keyboard.press("/")
        page.keyboard.type("strasse")
        page.wait_for_url("**q=strasse*")
        assert page.locator("#found").inner_text()
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        page.wait_for_url("**/help")
