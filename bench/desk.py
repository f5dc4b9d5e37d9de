"""How fast the desk is on a generated book of 2,000 reports and 100,000 statements: every page, and many readers.

.venv/bin/python bench/desk.py [--reports 2000] [--statements 50]
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import httpx

from gegenprobe.desk.web.told import keep_story_of
from gegenprobe.ledger.entries import Add, add_payload
from gegenprobe.model.entry import Act
from gegenprobe.model.identity import content_id
from gegenprobe.model.report import Report, Segment
from gegenprobe.model.statement import Evidence, Quantity, Reading, Statement, When, Whom
from gegenprobe.store import Log

KINDS = ("release", "detention", "custody", "transfer", "talks")
PLACES = ("BY", "LT", "UA", "RU", "PL", "US")
TARGET = 0.150  # seconds, at the 95th percentile
READERS, REVIEWERS, ROUNDS = 20, 2, 6


def generated(path: Path, reports: int, statements: int) -> Path:
    """A book of so many reports with so many statements each."""
    with Log.create(path) as log:
        for number in range(reports):
            add, raw = _report(number, statements)
            time_ = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
            log.append(Act(kind="add", payload=add_payload(add, raw), author="", time=time_, raw=raw))
    return path


def _report(number: int, statements: int) -> tuple[Add, bytes]:
    sentences = [
        f"Am {1 + (number + at) % 28}. des Monats sprach Lager {number % 97} von {20 + (number * at) % 900} Menschen."
        for at in range(statements)
    ]
    text = f"Meldung {number} aus der Straße {number % 31}\n\n" + "\n".join(sentences) + "\n"
    raw = text.encode()
    digest = hashlib.sha256(raw).hexdigest()
    outlet, url = f"Blatt {number % 60}", f"https://example.org/{number}"
    day = date(2025, 1, 1) + timedelta(days=number % 360)
    report = Report(
        id=content_id("r", [digest, outlet, url]), name=f"meldung-{number:05}", text=text, digest=digest, outlet=outlet,
        url=url, published=day, language="de",
        segments=(Segment(0, text.index("\n"), "title"), Segment(text.index("\n"), len(text), "body")),
    )  # fmt: skip
    made, start = [], text.index(sentences[0])
    for at, sentence in enumerate(sentences):
        made.append(_statement(report, (start, sentence), number * statements + at))
        start += len(sentence) + 1
    return Add(report=report, reading=Reading(report.id, "de", tuple(made)), encoding="utf-8"), raw


def _statement(report: Report, stands: tuple[int, str], number: int) -> Statement:
    start, words = stands
    value = 20 + number % 900
    day = (report.published or date(2025, 1, 1)) - timedelta(days=number % 9)
    return Statement(
        id=content_id("s", [report.id, start]), report=report.id, kind=KINDS[number % 5], status="occurred",
        evidence=Evidence(report.id, start, start + len(words), words), rule="detention/de/release/freikommen",
        codebook="detention@bench", whom=Whom("prisoner", (PLACES[number % 6],)), at=PLACES[number % 3],
        count=Quantity(op="exact", value=value, low=value, high=value, start=start, end=start + 2),
        people=(name_of(number % 4000),) if number % 7 == 0 else (), when=When(day, day),
        said_by=(name_of(5000 + number % 300),) if number % 2 else (),
    )  # fmt: skip


def name_of(number: int) -> str:
    """A name that no other number has, of two words that sound unlike those of its neighbours."""
    parts = ("ba", "de", "fi", "go", "ku", "la", "me", "ni", "ro", "su", "ta", "ve", "wi", "zo", "pa", "hu", "ke")
    words = []
    for size in (3, 4):
        number, letters = number * 7 + size, []
        for _ in range(size):
            number, place = divmod(number * 31 + 7, len(parts))
            letters.append(parts[place])
        words.append("".join(letters).title())
    return " ".join(words)


def copied(given: Path, book: Path) -> None:
    """The book with what is kept beside it."""
    for ending in ("", "-ledger", "-told"):
        file = given.with_name(given.name + ending)
        if file.exists():
            shutil.copy(file, book.with_name(book.name + ending))


def addresses(client: httpx.Client) -> list[str]:
    """One address for every kind of page."""
    paths = ["/", "/chronicle", "/chronicle?page=40", "/chronicle?kind=release", "/reports", "/reports?q=strasse+7",
             "/reports?q=lager&month=2025-03", "/names/people", "/names/speakers", "/names/places", "/add", "/history",
             "/help/tutorial", "/events", "/balance", "/findings", "/changes", "/review", "/hand-over"]  # fmt: skip
    for address, pattern in (("/reports", r"/reports/r_\w+"),
                             ("/events", r"/events/e_\w+"), ("/names/people", r"/names/people/p_\w+")):  # fmt: skip
        found = re.search(pattern, client.get(address).text)
        paths.extend([found.group()] if found else [])
    found = re.search(r"\?open=s_\w+", client.get(next(one for one in paths if "/r_" in one)).text)
    return paths + ([next(one for one in paths if "/r_" in one) + found.group()] if found else [])


@contextlib.contextmanager
def come_in(entrance: str) -> Iterator[httpx.Client]:
    """A client with a session; it reads no certificates, so that its own beginning is not counted."""
    base = entrance.partition("/enter")[0]
    with httpx.Client(base_url=base, headers={"origin": base}, trust_env=False, timeout=120, verify=False) as client:
        client.cookies.update(client.get(entrance).cookies)
        yield client


def timed(client: httpx.Client, address: str) -> float:
    """Seconds for one page."""
    start = time.perf_counter()
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    taken = time.perf_counter() - start
    return taken


def cpu_of(process: int) -> float:
    """CPU seconds that a process has taken so far (Linux)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def high(times: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


def judge(client: httpx.Client) -> None:
    """One verdict on what the queue has first; somebody else may have been faster (409)."""
    form = re.search(r'action="(/review/[^"]+)"(.*?)</form>', client.get("/review").text, re.DOTALL)
    assert form is not None
    fields = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', form.group(2)))
    fields |= {"act": "right" if 'value="right"' in form.group(2) else "different", "because": "bench"}
    answer = client.post(form.group(1), data=fields)
    assert answer.status_code in (303, 409), (form.group(1), answer.status_code)


def crowd(entrance: str, paths: list[str]) -> tuple[list[float], list[str]]:
    """All readers and the reviewers at once: the readers' times, and what went wrong."""
    times: list[float] = []
    wrong: list[str] = []

    def visit(number: int) -> None:
        with come_in(entrance) as client:
            for step in range(ROUNDS):
                try:
                    if number < READERS:
                        times.append(timed(client, paths[(number + step) % len(paths)]))
                    else:
                        judge(client)
                except (AssertionError, httpx.HTTPError) as error:
                    wrong.append(repr(error))
                time.sleep(0.3)

    visitors = [threading.Thread(target=visit, args=(number,)) for number in range(READERS + REVIEWERS)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    return times, wrong


def main() -> None:
    """Generate, start, measure, print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--reports", type=int, default=2000)
    parser.add_argument("--statements", type=int, default=50)
    parser.add_argument("--book", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "bench.gegenprobe"
        if given.book:
            copied(given.book, book)  # verdicts are given
        if not book.exists():
            generated(book, given.reports, given.statements)
        keep_story_of(book)  # as `add` does
        start = time.perf_counter()
        call = [sys.executable, "-m", "gegenprobe", "desk", "--no-open", "--book", str(book)]
        with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as desk:
            try:
                measured(desk, start)
            finally:
                desk.terminate()


def measured(desk: subprocess.Popen[str], start: float) -> None:
    """Print how long a desk that was started then takes for its first page, for every page, and for many readers."""
    assert desk.stdout is not None
    entrance = desk.stdout.readline().strip()
    print(f"address printed after {time.perf_counter() - start:.2f} s")
    with come_in(entrance) as client:
        timed(client, "/")
        print(f"first page after     {time.perf_counter() - start:.2f} s, CPU {cpu_of(desk.pid):.2f} s")
        for told, address in (("the book is open", "/events"), ("all pages are ready", "/history")):
            while 'http-equiv="refresh"' in client.get(address).text:
                time.sleep(0.05)
            print(f"{told:<20} {time.perf_counter() - start:.2f} s, CPU {cpu_of(desk.pid):.2f} s")
        paths = addresses(client)
        for path in paths:
            before = cpu_of(desk.pid)
            times = [timed(client, path) for _ in range(20)]
            each = (cpu_of(desk.pid) - before) / 20
            told = f"{statistics.median(times) * 1000:7.1f} ms {high(times) * 1000:7.1f} ms"
            mark = "" if high(times) < TARGET else "  SLOW"
            print(f"{path[:52]:<54}{told}  CPU {each * 1000:6.1f} ms{mark}")
        times, wrong = crowd(entrance, paths)
        told = f"p95 {high(times) * 1000:.1f} ms, {len(wrong)} errors; load {os.getloadavg()[0]:.1f}"
        print(f"{READERS} readers and {REVIEWERS} reviewers at once: {told}")


if __name__ == "__main__":
    main()
