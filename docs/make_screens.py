"""Pictures of the desk with the sample story: `make screens`. They need Chromium (Debian: apt-get install chromium)."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parent.parent
PICTURES = Path(__file__).parent / "pictures"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
PROGRAM = (sys.executable, "-m", "gegenprobe")

# name: where it is taken, how wide and high, light or dark, which language
SHOTS = {
    "story": ("/", (1280, 900), "light", "en-GB"),
    "event": ("/events", (1280, 760), "light", "en-GB"),
    "deals": ("/deals", (1280, 860), "light", "en-GB"),
    "report": ("/reports", (1280, 860), "light", "en-GB"),
    "review": ("/review", (1280, 760), "light", "en-GB"),
    "chronicle-de-dark": ("/chronicle", (1280, 760), "dark", "de-DE"),
    "report-phone": ("/reports", (390, 780), "light", "de-DE"),
}
# From a list to one of its pages: what is clicked there, and then.
INSIDE = {
    "event": ("tr:has-text('11 Sept 2025'):has-text('52') a:has-text('Release')",),
    "report": ("a.title:has-text('52 Häftlinge')", ".read li:nth-child(3) a"),
    "report-phone": ("a.title:has-text('52 Häftlinge')",),
}


def main() -> int:
    """Take all pictures anew."""
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.stderr.write("pictures need Chromium (Debian: apt-get install chromium)\n")
        return 1
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "sample.gegenprobe"
        sample = ROOT / "samples" / "belarus-2025"
        subprocess.run([*PROGRAM, "add", str(sample), "--book", str(book)], check=True, stdout=subprocess.DEVNULL)
        call = [*PROGRAM, "desk", "--no-open", "--book", str(book)]
        with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as desk, sync_playwright() as playwright:
            assert desk.stdout is not None
            entrance = desk.stdout.readline().strip()
            browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
            for name in SHOTS:
                taken(browser, entrance, name)
            browser.close()
            desk.terminate()
    return 0


def taken(browser: Browser, entrance: str, name: str) -> None:
    """One picture."""
    address, (width, height), scheme, locale = SHOTS[name]
    with browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        locale=locale,
        reduced_motion="reduce",
    ) as context:
        page = context.new_page()
        context.request.get(entrance)
        while b'http-equiv="refresh"' in context.request.get(entrance.partition("/enter")[0]).body():
            time.sleep(0.2)  # the book is still being opened
        page.goto(entrance.partition("/enter")[0] + address)
        for clicked in INSIDE.get(name, ()):
            page.locator(clicked).first.click()
        page.wait_for_load_state()
        page.screenshot(path=PICTURES / f"{name}.png")


if __name__ == "__main__":
    sys.exit(main())
