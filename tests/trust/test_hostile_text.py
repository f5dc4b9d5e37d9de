"""P32: hostile texts in a real browser, as title, sentence, name, file name, note: no script, no outside request.

The policy is on and off: what the pages promise does not rest on it. `GEGENPROBE_P32` sets how many texts.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from desk_served import Served, serving

sys.path.insert(0, str(Path(__file__).parent))
from hostile import HOST, hostile_book, payloads

TEXTS = int(os.environ.get("GEGENPROBE_P32", "2000"))
WATCH = "window.alert = window.prompt = window.confirm = () => { window.hit = 1; };"
LISTS = (
    *("/", "/chronicle", "/reports", "/names/people", "/names/speakers", "/names/places", "/history", "/add"),
    *("/events", "/deals", "/balance", "/findings", "/changes?since=0", "/review", "/hand-over"),
)


def visited(browser: Browser, served: Served, addresses: list[str]) -> list[tuple[str, str]]:
    """What went wrong on these pages: scripts that ran, and requests to other hosts."""
    wrong: list[tuple[str, str]] = []
    with browser.new_context() as context:
        context.add_init_script(WATCH)
        page = context.new_page()
        asked: list[str] = []
        context.on("request", lambda request: asked.append(request.url))
        page.goto(served.entrance)
        for address in addresses:
            page.goto(served.base + address, wait_until="load")
            wrong.extend((address, problem) for problem in seen(page))
        own = urlsplit(served.base).netloc
        wrong.extend(("asked", url) for url in asked if urlsplit(url).netloc != own)
    return wrong


SIGNS = """() => {
  const all = [...document.querySelectorAll("*")];
  const named = /^(on.*|style|srcdoc|hx-on.*)$/i, carrying = /^\\s*(javascript|data):/i, going = /href|src|action/i;
  const bad = (a) => named.test(a.name) || (carrying.test(a.value) && going.test(a.name));
  const inside = ["script", "link", "style", "meta", "math", "img", "video"].map((one) => "main " + one).join(",");
  return [
    ...(window.hit || document.title === "hit" ? ["script ran"] : []),
    ...all.flatMap((one) => [...one.attributes]).filter(bad).map((a) => a.name + "=" + a.value.slice(0, 60)),
    ...[...document.querySelectorAll("iframe, object, embed, base, " + inside)].map((one) => one.outerHTML),
  ];
}"""


def seen(page: Page) -> list[str]:
    """Signs that a text of the book became more than text."""
    return list(page.evaluate(SIGNS))


def everywhere(served: Served) -> list[str]:
    """The lists, and every report, half of them with a statement opened."""
    reports = list(served.desk.shelf.volume.book.reports.values())
    opened = [
        f"?open={quote(held.statements[at % len(held.statements)].id)}" if at % 2 else ""
        for at, held in enumerate(reports)
    ]
    single = [f"/reports/{held.report.id}{tail}" for held, tail in zip(reports, opened, strict=True)]
    lines = [f"/events/{one.id}" for one in served.desk.shelf.volume.sheet.events[:25]]
    lines += [f"/findings/{one.id}" for one in served.desk.shelf.volume.sheet.findings[:5]]
    return [*LISTS, *single, *lines, f"/reports?q={quote('<script>alert(1)</script>')}", "/<script>alert(1)</script>"]


def test_the_texts_are_many_and_differ() -> None:
    assert len(set(payloads(2000))) == 2000


@pytest.mark.parametrize("policy", [True, False], ids=["with policy", "without policy"])
def test_hostile_texts_stay_texts(browser: Browser, tmp_path: Path, policy: bool) -> None:
    book = tmp_path / "hostile.gegenprobe"
    # Without the policy the browser itself would be asked for more: the longer run is there.
    texts = hostile_book(book, TEXTS if not policy else TEXTS // 4)
    with serving(book, policy) as served:
        addresses = everywhere(served)
        assert visited(browser, served, addresses) == []
        shown = served.desk.shelf.volume.book.reports.values()
        assert sum(len(held.statements) for held in shown) == len(texts)


def ran(wrong: list[tuple[str, str]]) -> bool:
    """Whether a script ran: it left its mark, or led the page to another host."""
    return any("script ran" in problem or urlsplit(problem).netloc == HOST for _, problem in wrong)


def _without_escaping(served: Served) -> None:
    served.desk.pages._made.autoescape = False


def test_without_escaping_it_would_be_noticed_and_the_policy_still_hold(browser: Browser, tmp_path: Path) -> None:
    book = tmp_path / "hostile.gegenprobe"
    hostile_book(book, 8)
    with serving(book, policy=False) as served:
        _without_escaping(served)
        assert ran(visited(browser, served, ["/chronicle"]))
    with serving(book, policy=True) as served:
        _without_escaping(served)
        wrong = visited(browser, served, ["/chronicle"])
        assert wrong
        assert not ran(wrong)
