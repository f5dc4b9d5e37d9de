"""An event's page: figures side by side by origin and speaker, conflicts marked and reasoned, the map of copies."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_running import Desk
from desk_served import Served, csrf_of, serving

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


def test_who_speaks_in_a_report_without_an_outlet_is_called_by_its_title(desk: Desk, tmp_path: Path) -> None:
    book, stem = tmp_path / "b.gegenprobe", "4f_c2648d23d377a7fb"
    text = "Belarus lässt Häftlinge frei\n\nAm 11. September 2025 ließ Belarus {} Gefangene frei. 1.200 sitzen in Haft."
    (tmp_path / f"{stem}.txt").write_text(text.format(52), "utf-8")
    (tmp_path / "other.txt").write_text(text.format(40).replace("Belarus lässt", "Minsk lässt"), "utf-8")
    known = ("--language", "de", "--published", "2025-09-12")
    assert desk("add", tmp_path / f"{stem}.txt", tmp_path / "other.txt", *known, "--book", book).code == 0
    with serving(book) as served, served.client() as client:
        volume = served.desk.shelf.volume
        speaker = next(one for one in volume.names["speakers"].values() if one.name == stem)
        finding, event = volume.sheet.findings[0], max(volume.sheet.events, key=lambda one: len(one.statements))
        pages = ("/", "/balance", "/names/speakers", f"/names/speakers/{speaker.id}", f"/events/{event.id}")
        for page in (
            *pages,
            f"/findings/{finding.id}",
            f"/statements/{speaker.statements[0].id}",
            "/hand-over/file?format=html",
        ):
            shown = client.get(page, follow_redirects=True).text
            assert "Belarus lässt Häftlinge" in shown, page
            assert stem not in re.sub(r"<dt>Name</dt><dd>[^<]*</dd>", "", shown), page


def test_pasted_texts_without_a_name_are_told_apart(served: Served) -> None:
    with served.client() as client:
        for text in ("Belarus frees 52 prisoners.", "Cuba frees 30 prisoners."):
            client.post("/add/text", data={"csrf": csrf_of(client), "text": text, "language": "English"})
        wanted = {"Belarus-frees-52-prisoners", "Cuba-frees-30-prisoners"}
        for _ in range(200):
            names = {held.report.name for held in served.desk.shelf.volume.book.reports.values()}
            if wanted <= names:
                break
            time.sleep(0.02)
        assert wanted <= names


def test_a_report_shows_its_statements_as_people_left_them(desk: Desk, tmp_path: Path) -> None:
    book = tmp_path / "b.gegenprobe"
    (tmp_path / "a.txt").write_text("52 Häftlinge kamen frei. In Minsk wurden 30 Studenten verhaftet.", "utf-8")
    assert desk("add", tmp_path / "a.txt", "--language", "de", "--book", book).code == 0
    with serving(book) as served:
        freed, jailed = (one.id for one in served.desk.shelf.volume.counted)
    assert desk("decide", freed, "count=50", "--because", "read again", "--by", "Eva", "--book", book).code == 0
    assert desk("decide", jailed, "wrong", "--because", "old news", "--book", book).code == 0
    with serving(book) as served, served.client() as client:
        shown = {one: client.get(f"/statements/{one}", follow_redirects=True).text for one in (freed, jailed)}
    assert re.findall(r'<dd class="figure">(\d+)</dd>', shown[freed]) == ["50"]
    assert re.search(r"<b>How many: 50</b> read again .*Eva", shown[freed])
    assert re.search(r"<b>wrong</b> old news", shown[jailed])
    assert "counts no more" in shown[jailed].split('<ol class="read">')[1]
    assert "it counts no more" in shown[jailed]
    assert "it counts no more" not in shown[freed]
    assert shown[freed].count('class="out"') == 1


TOLD = [
    ("Die EU werde ihre Sanktionen nicht lockern, sagte Mira Dahl.", "Sanction (eased), refused", ""),
    ("Jan Holm forderte, 40 Gefangene freizulassen.", "Release, demanded", "40"),
    ("52 Gefangene kamen am Donnerstag frei.", "Release", "52"),
    ("52 Gefangene kamen frei. 30 von ihnen wurden nach Litauen gebracht.", "Transfer", "30"),
    (
        "52 Gefangene kamen frei, sagte Mira Dahl. Das seien keine 52 Gefangenen gewesen, sagte Jan Holm.",
        "Release",
        "52",
    ),
]


@pytest.mark.parametrize(("text", "heading", "number"), TOLD)
def test_an_event_is_headed_by_what_is_told_of_it(
    desk: Desk, tmp_path: Path, text: str, heading: str, number: str
) -> None:
    book = tmp_path / "b.gegenprobe"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    assert desk("add", tmp_path / "a.txt", "--published", "2025-09-12", "--language", "de", "--book", book).code == 0
    with serving(book) as served, served.client() as client:
        for page in ("/events", "/changes"):
            shown = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", client.get(page).text))
            assert f" {heading} {number}" in shown, page


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


def test_larger_parts_stand_before_smaller_ones(desk: Desk, tmp_path: Path) -> None:
    book = tmp_path / "b.gegenprobe"
    text = "Am 11. September 2025 kamen 52 Häftlinge frei, darunter 14 Ausländer: acht Polen und sechs Litauer."
    for name, more in (("a", ""), ("b", " Zwei Letten waren nicht dabei.")):
        (tmp_path / f"{name}.txt").write_text(text + more, "utf-8")
    (tmp_path / "c.txt").write_text("Am 11. September 2025 kamen 52 Häftlinge frei, darunter sechs Litauer.", "utf-8")
    files = [tmp_path / f"{name}.txt" for name in "abc"]
    assert desk("add", *files, "--published", "2025-09-12", "--language", "de", "--book", book).code == 0
    with serving(book) as served, served.client() as client:
        event = max(served.desk.shelf.volume.sheet.events, key=lambda one: len(one.statements))
        table = client.get(f"/events/{event.id}").text.split('class="sides-table"')[1].split("</tr>")[0]
    assert [re.sub(r"^Release( of them)? ?", "", one) for one in cells(table)[2:]] == [
        "", "foreigners", "foreigners (Poland)", "foreigners (Lithuania)", "prisoners (Lithuania)",
    ]  # fmt: skip


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
