"""Coded passages of one to three sentences (tests/gold/passages): floors of the scores, only ever raised.

Of each language one half may be read and one may not; of the second only totals leave this file, also when it fails.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from gegenprobe.desk.codings import gathered
from gegenprobe.desk.evaluating import scored
from gegenprobe.ledger.evaluation import figures
from gegenprobe.libraries import library_of
from gegenprobe.pipeline import Intake
from gegenprobe.sources.known import Known

PASSAGES = Path(__file__).parents[1] / "gold/passages"
FLOORS = yaml.safe_load((Path(__file__).parent / "passage_floors.yaml").read_text("utf-8"))
CASES = [(part, language) for part in FLOORS for language in FLOORS[part]]


@cache
def passages(part: str, language: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((PASSAGES / f"{language}-{part}.yaml").read_text("utf-8"))
    return found


def laid_out(part: str, language: str, folder: Path) -> tuple[Path, Path]:
    """The passages as reports with their codings, as `gegenprobe evaluate` takes them: the codings, the texts."""
    gold, texts = folder / "gold", folder / "texts"
    gold.mkdir()
    texts.mkdir()
    rows = [["file", "outlet", "published", "language"]]
    for one in passages(part, language):
        name, day = one["id"], one["published"]
        report = {"id": name, "language": language, "published": day, "outlet": "passages"}
        coding = {"report": report, "statements": one["reads"]}
        (texts / f"{name}.txt").write_text(one["text"] + "\n", "utf-8")
        (gold / f"{name}.yaml").write_text(yaml.safe_dump(coding, allow_unicode=True), "utf-8")
        rows.append([f"{name}.txt", "passages", day or "", language])
    with (texts / "reports.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return gold, texts


@pytest.mark.parametrize(("part", "language"), CASES)
def test_no_score_of_passages_falls_below_its_floor(part: str, language: str, tmp_path: Path) -> None:
    gold, texts = laid_out(part, language, tmp_path)
    known = Intake((str(texts),), Known(), library_of("detention"))
    found = gathered(gold, None, known, lambda name: None)
    assert (len(found.pairs), len(found.faults), len(found.absent)) == (len(passages(part, language)), 0, 0)
    all_of = figures(scored(found.pairs))
    for name, value in (("f1", all_of.all[2] or 0.0), ("count_f1", all_of.counts[2] or 0.0)):
        floor = FLOORS[part][language][name]
        if value < floor:
            pytest.fail(f"{part}, {language}: {name} is {value:.3f}, its floor {floor:.2f}", pytrace=False)


def test_every_language_has_both_halves_of_its_passages_and_no_two_share_an_id() -> None:
    spoken = set(library_of("detention").languages)
    assert {part: set(FLOORS[part]) for part in FLOORS} == {"open": spoken, "held": spoken}
    ids = [one["id"] for part, language in CASES for one in passages(part, language)]
    assert len(ids) == len(set(ids))
