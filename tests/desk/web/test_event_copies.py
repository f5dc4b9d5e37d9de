"""The event page's map of copies: outlets by origin, and how the text came to each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_running import Desk
from desk_served import Served, serving

SAMPLE = Path(__file__).parent.parent.parent.parent / "samples" / "eleven-outlets"


@pytest.fixture
def served(desk: Desk, tmp_path: Path) -> Iterator[Served]:
    assert desk("add", SAMPLE, "--book", tmp_path / "eleven.gegenprobe").code == 0
    with serving(tmp_path / "eleven.gegenprobe") as served:
        yield served


def branches(page: str) -> list[tuple[int, str]]:
    """The names in the map, each with its depth."""
    section = page.split('<section aria-labelledby="copies">')[1].split("</section>")[0]
    found, depth = [], 0
    for mark, name in re.findall(r'(<ul|</ul>|<span class="hand">(.*?)</span>)', section):
        depth += {"<ul": 1, "</u": -1}.get(mark[:3], 0)
        if name:
            found.append((depth, re.sub(r"<[^>]+>", "", name)))
    return found


def test_outlets_stand_below_the_hands_that_it_came_through(served: Served) -> None:
    (event,) = [one.id for one in served.desk.shelf.volume.sheet.events if one.kind == "release"]
    with served.client() as client:
        page = client.get(f"/events/{event}").text
    assert "11 outlets, 2 origins" in page
    assert branches(page) == [
        (1, "dpa"),
        (2, "Nordlicht-Tageblatt"),
        *((3, name) for name in ("Der Alpenbote", "Rheinbote Online", "Seenland-Echo")),
        *((2, name) for name in ("Hafenpost", "Mittwochszeitung", "Weser- und Aller-Zeitung")),
        (1, "Natalja Ejsmont"),
        (2, "AFP"),
        *((3, name) for name in ("Elbtal-Anzeiger", "Kompass Ost", "Stimme der Heide")),
        (2, "Tagblatt am Main"),
    ]


def test_an_opened_statement_tells_how_it_came_here(served: Served) -> None:
    standing = served.desk.shelf.volume.standing
    (one,) = [key for key, source in standing.sources.items() if source.chain[0].who == "Der Alpenbote"]
    with served.client() as client:
        page = client.get(f"/statements/{one}", follow_redirects=True).text
    told = [re.sub(r"<[^>]+>", "", line) for line in page.split('class="hands">')[1].split("</ol>")[0].split("</li>")]
    assert told[0] == "printed by Der Alpenbote (03-der-alpenbote)"
    assert told[1].startswith("taken from Nordlicht-Tageblatt (01-nordlicht-tageblatt)")
    assert "both have: “Belarus hat am Samstag 31 Ukrainer aus der Haft entlassen" in told[1]
    assert told[2] == "credited to dpa in 01-nordlicht-tageblatt: “dpa”"
