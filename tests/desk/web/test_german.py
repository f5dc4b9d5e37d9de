"""The German desk speaks German: no page of it has a text that only the English one should have."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest

from desk_served import Served, filled, serving
from gegenprobe.desk.strings import MESSAGES, strings_in
from gegenprobe.desk.telling import told
from gegenprobe.desk.web.pages.balance import _sign
from gegenprobe.desk.web.roles import DOORS
from gegenprobe.desk.web.words import Words, words_in
from gegenprobe.libraries import library_of
from gegenprobe.pipeline import Intake, Stamp, add_reports
from gegenprobe.sources.known import Known

SAMPLE = Path(__file__).parents[3] / "samples" / "belarus-2025"
# Reports and the manual are in the language in which they were written.
NOT_OURS = ("/enter", "/static/{file}", "/reports/{report}/file", "/hand-over/file", "/add/{job}", "/help/{page:path}")
_TAG = re.compile(r"<(script|style|q|article)\b.*?</\1>|<[^>]+>", re.DOTALL)


def english() -> set[str]:
    """What stands between the gaps of English texts, where it is long enough to be told from German and from names."""
    texts = {**words_in("en").strings, **strings_in(MESSAGES, "en")}
    german = " ".join((*words_in("de").strings.values(), *strings_in(MESSAGES, "de").values()))
    pieces = {piece.strip(" :;,.") for text in texts.values() for piece, *_ in Formatter().parse(text)}
    return {piece for piece in pieces if len(piece) > 12 and piece.count(" ") > 1 and piece not in german}


def shown(page: str) -> str:
    """What a page shows, without the words of reports."""
    return re.sub(r"\s+", " ", html.unescape(_TAG.sub(" ", page)))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    book = tmp_path_factory.mktemp("german") / "sample.gegenprobe"
    intake = Intake((str(SAMPLE),), Known(), library_of("detention"))
    assert list(add_reports(book, intake, Stamp(datetime(2025, 12, 20, tzinfo=UTC))))
    with serving(book) as served:
        yield served


def addresses(served: Served) -> list[str]:
    """Every page there is; every event, finding, deal, person, and every question of the review."""
    volume = served.desk.shelf.volume
    paths = [filled(path, served) for method, path in DOORS if method == "GET" and path not in NOT_OURS]
    paths += [f"/events/{one.id}" for one in volume.standing.events.values()]
    paths += [f"/findings/{one.id}" for one in volume.sheet.findings]
    paths += [f"/deals/{one.id}" for one in volume.sheet.deals]
    paths += [f"/names/{sort}/{name}" for sort, names in volume.names.items() for name in list(names)[:12]]
    paths += [f"/review?subject={one.subject}" for one in volume.queue if one.sort != "statement"]
    return [*paths, filled("/reports/{report}?open={statement}", served), "/changes?since=3", "/no-such-page"]


def english_on_the_pages(served: Served) -> list[tuple[str, str]]:
    pieces = english()
    assert len(pieces) > 200
    with served.client() as client:
        client.headers["accept-language"] = "de"
        pages = {address: shown(client.get(address).text) for address in addresses(served)}
    assert len(pages) > 60
    return [(address, piece) for address, page in pages.items() for piece in pieces if piece in page]


def test_no_page_of_the_german_desk_speaks_english(sample: Served) -> None:
    assert english_on_the_pages(sample) == []


def test_an_english_finding_would_be_seen(sample: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Words, "said", lambda _, message: told(message, words_in("en")))
    found = {address.split("/")[1] for address, _ in english_on_the_pages(sample)}
    assert {"findings", "events"} <= found


def test_a_language_of_its_own(sample: Served) -> None:
    german: Words = words_in("de")
    with sample.client() as client:
        client.headers["accept-language"] = "de"
        page = shown(client.get("/findings").text)
    for one in sample.desk.shelf.volume.sheet.findings:
        assert re.sub(r"\s+", " ", german.said(one.title)) in page


def test_the_balance_says_what_came_in_what_left_and_whether_it_adds_up(sample: Served) -> None:
    kinds = sample.desk.shelf.volume.standing.codebook.kinds
    assert [_sign(kinds[name]) for name in ("detention", "release", "transfer", "talks")] == ["+", "−", "±", ""]
    with sample.client() as client:
        client.headers["accept-language"] = "de"
        page = shown(client.get("/balance").text)
    assert "− 0 bis 33" in page and "− mindestens 5" in page and "± 0 bis 114" in page
    assert "Rest geht auf, soweit berichtet wird mindestens −" in page
