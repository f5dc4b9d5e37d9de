"""How fast a reviewer can go: in a browser, by keyboard, from a key to the next item on the screen.

.venv/bin/python bench/review.py [--book FILE] [--items 40]      (a generated book where none is given)

The book that is given is copied, and stays as it is. Twenty items a minute leave three seconds for each; what the
desk takes of them is time that the reviewer does not have for reading.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from desk import copied, cpu_of, generated, high
from gegenprobe.desk.web.told import keep_story_of

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
ITEM = "() => document.querySelector('form.verdict')?.action + document.querySelector('[name=saw]')?.value"
A_MINUTE, WANTED = 60.0, 20
READING = 2.0  # seconds that a reviewer looks at an item: what is left of three, with a second for hand and desk


def judged(page: Page, key: str) -> float:
    """Seconds from the key to the next item; two events or persons are told apart instead."""
    before = page.evaluate(ITEM)
    key = key if page.query_selector(f"[data-key={key}]") else "d"
    start = time.perf_counter()
    page.keyboard.press(key)
    page.wait_for_function(f"before => ({ITEM})() !== before", arg=before, polling=5, timeout=60_000)
    return time.perf_counter() - start


def corrected(page: Page) -> float:
    """Seconds for a slot that is corrected by keyboard: choosing it, typing, the desk's answer."""
    while not page.query_selector("[data-slot]"):
        judged(page, "n")
    before = page.evaluate(ITEM)
    start = time.perf_counter()
    page.keyboard.press("c")
    page.keyboard.press("Enter")  # the slot that is offered first: how many
    page.keyboard.type("12")
    page.keyboard.press("Enter")
    page.wait_for_function(f"before => ({ITEM})() !== before", arg=before, polling=5, timeout=60_000)
    return time.perf_counter() - start


def reviewed(entrance: str, items: int) -> tuple[list[float], list[float]]:
    """The times of so many verdicts by one key, and of a tenth as many corrections."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(FLAGS))
        page = browser.new_page(locale="de-DE")
        page.goto(entrance, timeout=300_000)
        page.wait_for_function("() => !document.querySelector('meta[http-equiv=refresh]')", timeout=300_000)
        page.goto(entrance.partition("/enter")[0] + "/review", timeout=300_000)
        page.wait_for_function("() => document.querySelector('form.verdict')", timeout=300_000)
        keys = [judged(page, "rw"[number % 2]) for number in range(items)]
        return keys, [corrected(page) for _ in range(3)]


def main() -> None:
    """Copy or generate, start, review, print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--book", type=Path)
    parser.add_argument("--items", type=int, default=40)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "review.gegenprobe"
        copied(given.book, book) if given.book else generated(book, 2000, 50)
        keep_story_of(book)  # as `add` does
        call = [sys.executable, "-m", "gegenprobe", "desk", "--no-open", "--book", str(book)]
        with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as desk:
            assert desk.stdout is not None
            before = time.monotonic()
            try:
                keys, corrections = reviewed(desk.stdout.readline().strip(), given.items)
                share = cpu_of(desk.pid) / (time.monotonic() - before)
            finally:
                desk.terminate()
    print(f"the desk took {share:.0%} of a core; load {os.getloadavg()[0]:.1f}")
    for name, times in (("a key", keys), ("a correction", corrections)):
        told = f"median {statistics.median(times):.2f} s, p95 {high(times):.2f} s, worst {max(times):.2f} s"
        print(f"{name:<14}{told}; {A_MINUTE / (READING + statistics.fmean(times)):.1f} items a minute"
              f" with {READING:.0f} s of reading (wanted: {WANTED})")  # fmt: skip


if __name__ == "__main__":
    main()
