"""A report is read by itself: what was read before, and in which order reports come, changes nothing."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from vocabulary import examples

from desk_running import Desk
from gegenprobe.model.report import Report
from gegenprobe.reading.reports.reader import read
from reports_of import LANGUAGES, library, report_of


def some_reports(seed: int) -> list[Report]:
    """Reports of a few sentences each, of all languages."""
    chance = random.Random(seed)
    made = []
    for number in range(40):
        language = chance.choice(LANGUAGES)
        text = " ".join(chance.sample(examples(language), 4))
        made.append(report_of(text, language, name=f"r{number}"))
    return made


@pytest.mark.parametrize("seed", range(5))
def test_a_reading_does_not_depend_on_what_was_read_before(seed: int) -> None:
    reports = some_reports(seed)
    first = {report.id: read(report, library()) for report in reports}
    random.Random(seed + 100).shuffle(reports)
    assert {report.id: read(report, library()) for report in reports} == first
    assert sum(len(reading.statements) for reading in first.values()) > 40


@pytest.mark.parametrize("seed", range(3))
def test_shuffled_reports_give_the_same_content(desk: Desk, tmp_path: Path, seed: int) -> None:
    reports = some_reports(seed)[:12]
    for report in reports:
        (tmp_path / f"{report.id}.txt").write_text(report.text, "utf-8")
    contents = []
    for turn in range(3):
        random.Random(turn).shuffle(reports)
        for report in reports:
            ended = desk(
                "add", f"{report.id}.txt", "--language", report.language, "--published", "2025-09-16",
                "--book", f"{turn}.gegenprobe",
            )  # fmt: skip
            assert ended.code == 0, ended.err
        assert desk("export", "--as", "content", "--to", f"{turn}.content", "--book", f"{turn}.gegenprobe").code == 0
        contents.append((tmp_path / f"{turn}.content").read_bytes())
    assert contents[0] == contents[1] == contents[2]
    assert contents[0].count(b"\n") == 13


def test_ids_say_where_a_statement_stands_and_in_which_report() -> None:
    sentence = "Am Freitag kamen in Minsk 52 Häftlinge frei."
    alone = read(report_of(sentence), library()).statements
    twice = read(report_of(f"{sentence} {sentence}"), library()).statements
    other = read(report_of(sentence, name="other"), library()).statements
    assert [one.id for one in twice][:1] == [one.id for one in alone]
    assert len({one.id for one in (*alone, *twice, *other)}) == 3
