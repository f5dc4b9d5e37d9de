"""A whole session in a browser, in German: add, read, correct, take back, review by keyboard, hand over."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, expect
from test_browser import opened

from desk_running import Desk
from desk_served import serving

FREED = "Am Freitag wurden in Belarus 52 politische Gefangene freigelassen, sagte Mira Dahl.\n"


def test_from_an_empty_book_to_a_corrected_one(browser: Browser, desk: Desk, tmp_path: Path) -> None:
    files = tmp_path / "reports"
    files.mkdir()
    (files / "a.txt").write_text(FREED, "utf-8")
    (files / "b.txt").write_text(f"---\npublished: 2025-09-13\noutlet: Elbpost\n---\n{FREED}", "utf-8")
    (files / "picture.png").write_bytes(b"\x89PNG\x00\x01")
    (files / "empty.txt").write_bytes(b"")
    book = tmp_path / "new.gegenprobe"
    with serving(book) as served, opened(browser, served, locale="de-DE") as page:
        expect(page.get_by_role("heading", name="Ein leeres Buch")).to_be_visible()
        page.get_by_role("link", name="Berichte hinzufügen").click()

        page.set_input_files("input[type=file]", [str(path) for path in sorted(files.iterdir())])
        page.get_by_role("button", name="Dateien hinzufügen").click()
        expect(page.get_by_role("heading", name="Die Berichte stehen im Buch")).to_be_visible(timeout=20_000)
        expect(page.locator(".refused li")).to_have_count(2)
        expect(page.locator(".reports li")).to_have_count(2)

        page.goto(served.base + "/add")
        page.get_by_label("Der Text des Berichts").fill("Zwölf Gefangene kamen am Sonntag in Belarus frei.")
        form = page.locator("form[action='/add/text']")
        form.get_by_label("Medium").fill("Rheinbote")
        form.get_by_label("Erscheinungstag").fill("2025-09-15")
        form.get_by_role("button").click()
        expect(page.locator(".reports li")).to_have_count(1, timeout=20_000)
        page.locator(".reports a").click()
        expect(page.locator(".text")).to_contain_text("Zwölf Gefangene")

        page.get_by_role("link", name="1 Freilassung").click()
        expect(page.locator("section.opened")).to_contain_text("14. Sept. 2025")
        expect(page.locator("section.opened")).to_contain_text("detention/de/release")
        page.keyboard.press("Escape")
        expect(page.locator("section.opened")).to_have_count(0)

        page.get_by_text("Angaben berichtigen").click()
        page.get_by_label("Was").select_option("published")
        page.get_by_label("Neuer Wert").fill("2025-09-22")
        page.locator("form[action$='/correct']").get_by_label("Begründung").fill("Tag auf der Seite")
        page.get_by_role("button", name="Berichtigen").click()
        expect(page.locator(".lead")).to_contain_text("22. Sept. 2025")
        page.goto(served.base + "/chronicle")
        expect(page.locator(".timeline")).to_contain_text("21. Sept. 2025")

        page.goto(served.base + "/history")
        expect(page.locator(".acts > li").first).to_contain_text("Tag auf der Seite")
        page.locator(".acts > li").first.get_by_text("Zurücknehmen").first.click()
        page.locator(".acts > li").first.get_by_label("Begründung").fill("doch nicht")
        page.locator(".acts > li").first.get_by_role("button").click()
        expect(page.locator(".acts > li.undone")).to_have_count(1)
        page.goto(served.base + "/chronicle")
        expect(page.locator(".timeline")).to_contain_text("14. Sept. 2025")

        # Review by keyboard: the first verdict takes a release out, and the story knows.
        page.goto(served.base + "/")
        freed = len(served.desk.shelf.volume.counted)
        page.keyboard.press("g")
        page.keyboard.press("q")
        page.wait_for_url("**/review")
        with page.expect_navigation():
            page.keyboard.press("w")
        assert len(served.desk.shelf.volume.counted) == freed - 1
        page.goto(served.base + "/history")
        expect(page.locator(".acts > li").first).to_contain_text("im Bericht nachgelesen")
        page.locator(".acts > li").first.get_by_text("Zurücknehmen").first.click()
        page.locator(".acts > li").first.get_by_label("Begründung").fill("doch richtig")
        page.locator(".acts > li").first.get_by_role("button").click()
        expect(page.locator(".acts > li").first).to_contain_text("doch richtig")
        assert len(served.desk.shelf.volume.counted) == freed

        # Hand over: a file is saved.
        page.goto(served.base + "/hand-over")
        page.get_by_label("Dokument (DOCX)").check()
        with page.expect_download() as saved:
            page.get_by_role("button", name="Datei sichern").click()
        assert saved.value.suggested_filename == "gegenprobe-story.docx"
        assert saved.value.path().read_bytes().startswith(b"PK")
    assert desk("verify", "--book", book).code == 0
    assert len(desk("log", "--format", "jsonl", "--book", book).lines) == 7
