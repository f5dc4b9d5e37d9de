"""An event's page: figures side by side by origin and speaker, conflicts marked and reasoned, the map of copies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_running import Desk
from desk_served import Served, serving

SAYS_52 = "Am 11. September 2025 ließ Belarus 52 Gefangene frei, sagte Mira Dahl."
SAYS_60 = (
    "Am 11. September 2025 ließ Belarus 60 Gefangene frei, sagte Jan Holm. Sechs von ihnen seien Litauer, sagte er."
)
REPORTS = (("Elbpost", SAYS_52), ("Rheinbote", SAYS_52), ("Hafenpost", SAYS_60))


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> Iterator[tuple[Served, str]]:
    """The page of the event of which two sources give different numbers, one of them in two outlets."""
    book = tmp_path / "two.gegenprobe"
    for outlet, text in REPORTS:
        (tmp_path / f"{outlet}.txt").write_text(text, "utf-8")
        call = ("add", tmp_path / f"{outlet}.txt", "--published", "2025-09-12", "--outlet", outlet, "--book", book)
        assert desk(*call).code == 0
    with serving(book) as served, served.client() as client:
        sheet = served.desk.shelf.volume.sheet
        event = max(sheet.events, key=lambda one: len(one.statements))
        yield served, client.get(f"/events/{event.id}").text


def cells(row: str) -> list[str]:
    found = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)
    return [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", one)).strip() for one in found]


def test_lines_are_speakers_and_columns_are_what_they_count(page: tuple[Served, str]) -> None:
    table = page[1].split('class="sides-table"')[1].split("</table>")[0]
    heads, *rows = [cells(row) for row in table.split("</tr>")][:-1]
    assert [heads[0], heads[1]] == ["Origin", "Who says so"]
    assert heads[2] == "Release"
    assert "of them" in heads[3]
    assert sorted(row[1:] for row in rows) == [["Jan Holm", "60", "6"], ["Mira Dahl", "52", ""]]


def test_a_conflict_is_marked_in_the_table_and_told_with_its_reason(page: tuple[Served, str]) -> None:
    assert sorted(re.findall(r'contradicted" href="[^"]+"[^>]*>([^<]+)', page[1])) == ["52", "60"]
    told = re.findall(r'<li class="rel-conflict">(.*?)</li>', page[1], re.DOTALL)
    assert len(told) == 1
    assert "both cannot be true" in told[0]


def test_the_map_leads_from_each_origin_to_the_outlets_that_print_it(page: tuple[Served, str]) -> None:
    branches = page[1].split('<ul class="copies">')[1].split("</section>")[0]
    names = re.findall(r'class="hand">(?:<a[^>]*>)?([^<]+)', branches)
    assert names == ["Mira Dahl", "Rheinbote", "Elbpost", "Jan Holm", "Hafenpost"]
    assert "3 outlets, 2 origins" in page[1]


def test_a_figure_leads_to_its_sentence(page: tuple[Served, str]) -> None:
    there = set(re.findall(r'<tr id="(f_\w+)"', page[1]))
    assert there
    assert set(re.findall(r'class="figure[^"]*" href="#(f_\w+)"', page[1])) == there
