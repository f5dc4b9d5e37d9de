"""Deals on their pages: what was given for what, side by side; who says so and who denies it; swaps by their sides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_running import Desk
from desk_served import Served, serving

GIVEN = "Belarus ließ am Freitag zehn Gefangene frei. Im Gegenzug hoben die USA ihre Sanktionen gegen Belavia auf."
DENIED = "Belarus ließ am Freitag zehn Gefangene frei. Die USA hätten nicht im Gegenzug ihre Sanktionen gegen Belavia aufgehoben, sagte die Ministerin Mira Dahl."  # noqa: E501
SWAP = "Russland und die Ukraine haben am Samstag 390 Kriegsgefangene ausgetauscht. Russland ließ am Samstag 195 Kriegsgefangene frei. Die Ukraine ließ am Samstag 195 Kriegsgefangene frei."  # noqa: E501


@pytest.fixture
def told(desk: Desk, tmp_path: Path) -> Iterator[Served]:
    """A desk with a deal, a report that denies it, and a swap."""
    for name, text in (("given", GIVEN), ("denied", DENIED), ("swap", SWAP)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
        call = ("add", tmp_path / f"{name}.txt", "--published", "2025-09-14", "--outlet", name.title())
        assert desk(*call, "--book", tmp_path / "deals.gegenprobe").code == 0
    with serving(tmp_path / "deals.gegenprobe") as served:
        yield served


def articles(page: str) -> list[str]:
    return [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", one)) for one in page.split('<article class="deal"')[1:]]


def test_gives_and_gets_stand_side_by_side_with_who_says_and_who_denies_it(told: Served) -> None:
    with told.client() as client:
        deal, swap = articles(client.get("/deals").text)
    assert [deal.index(one) for one in ("Given", "10", "In return", "Belavia", "Who denies it")] == sorted(
        deal.index(one) for one in ("Given", "10", "In return", "Belavia", "Who denies it")
    )
    saying, denying = deal.split("Who says so")[1].split("Who denies it")
    assert "Given" in saying
    assert "Mira Dahl" not in saying
    assert "Mira Dahl" in denying
    assert "nobody" in swap.split("Who denies it")[1]


def test_a_swap_shows_whom_each_side_lets_go(told: Served) -> None:
    with told.client() as client:
        swap = articles(client.get("/deals").text)[1]
    assert "390" in swap
    for party, words in (("Russland", "Russland ließ am Samstag 195"), ("Ukraine", "Die Ukraine ließ am Samstag 195")):
        assert words in swap.split(f"{party} lets go")[1].split("lets go")[0]


def test_a_deal_leads_to_its_statements_and_events_and_they_to_it(told: Served) -> None:
    with told.client() as client:
        address = f"/deals/{told.desk.shelf.volume.sheet.deals[0].id}"
        page = client.get(address).text
        events, statements = set(re.findall(r"/events/(e_\w+)", page)), set(re.findall(r"/statements/(s_\w+)", page))
        assert (len(events), len(statements)) == (2, 4)
        assert all(address in client.get(f"/events/{event}").text for event in events)
        assert address in client.get("/").text
        assert client.get("/deals/d_none").status_code == 404
