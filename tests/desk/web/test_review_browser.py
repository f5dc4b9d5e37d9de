"""Review in a browser: the keyboard alone is enough, words are chosen in the sentence, Enter gives no verdict."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from test_browser import opened

from desk_running import Desk
from desk_served import Served, serving

TEXT = "Am Freitag wurden in Belarus 52 Gefangene freigelassen, mehr als fünfzig davon wurden nach Litauen gebracht.\n"


@pytest.fixture
def review(browser: Browser, desk: Desk, tmp_path: Path) -> Iterator[tuple[Served, Page]]:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    book = tmp_path / "review.gegenprobe"
    assert desk("add", tmp_path / "a.txt", "--published", "2025-09-13", "--book", book).code == 0
    with serving(book) as served, opened(browser, served, locale="de-DE") as page:
        page.goto(served.base + "/review")
        yield served, page


def choose(page: Page, words: str) -> None:
    """Chooses words in the sentence, as somebody who draws over them with the mouse."""
    page.evaluate(
        """words => {
            const walk = document.createTreeWalker(document.querySelector('[data-words]'), NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
                const at = walk.currentNode.data.indexOf(words);
                if (at < 0) continue;
                getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + words.length);
            }
        }""",
        words,
    )


def counts(served: Served) -> list[tuple[str, int | None]]:
    return [(one.count.op, one.count.value) for one in served.desk.shelf.volume.counted if one.count]


def test_words_chosen_in_the_sentence_become_the_slots_value(review: tuple[Served, Page]) -> None:
    served, page = review
    page.locator("[data-slot]").select_option("count")
    choose(page, "mehr als fünfzig" if page.locator(".sentence").inner_text().count("mehr als fünfzig") else "52")
    expect(page.locator("[data-chosen]")).not_to_have_value("")
    with page.expect_navigation():
        page.get_by_role("button", name="Berichtigen").click()
    assert ("over", 50) in counts(served)


def test_a_slot_is_corrected_by_keyboard_alone(review: tuple[Served, Page]) -> None:
    served, page = review
    page.keyboard.press("c")
    page.keyboard.press("Enter")
    page.keyboard.type("zwölf")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert ("exact", 12) in counts(served)
    assert served.desk.shelf.volume.acts[-1]["detail"]


def test_enter_in_the_reason_gives_no_verdict(review: tuple[Served, Page]) -> None:
    served, page = review
    before = served.desk.shelf.volume.last
    page.locator("[name=because]").fill("noch unklar")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert served.desk.shelf.volume.last == before
    page.keyboard.press("Escape")
    with page.expect_navigation():
        page.keyboard.press("r")
    assert served.desk.shelf.volume.acts[-1]["reason"] == "noch unklar"


def test_the_names_that_the_desk_gives_are_offered(review: tuple[Served, Page]) -> None:
    served, page = review
    page.locator("[data-slot]").select_option("kind")
    assert page.locator("[data-chosen]").get_attribute("list") == "values-kind"
    assert page.locator("#values-kind option[value=Freilassung]").count() == 1
    page.locator("[data-chosen]").fill("Festnahme")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "detention" in {one.kind for one in served.desk.shelf.volume.counted}
