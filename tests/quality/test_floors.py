"""The reader does not get worse: floors of its scores, only ever raised (floors.yaml).

Nobody looks into tests/gold/test, press-test and press-held; only totals of them leave this file, also if a test fails.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml

from gegenprobe.desk.codings import Pair, gathered
from gegenprobe.desk.evaluating import scored
from gegenprobe.ledger.coded import Coding
from gegenprobe.ledger.coded_names import SameNames
from gegenprobe.ledger.evaluation import figures, score
from gegenprobe.libraries import library_of
from gegenprobe.packs.same_names import shipped_name_words
from gegenprobe.pipeline import Intake
from gegenprobe.sources.known import Known

GOLD = Path(__file__).parents[1] / "gold"
FLOORS = yaml.safe_load((Path(__file__).parent / "floors.yaml").read_text("utf-8"))
FURTHER = frozenset({"press-more", "press-held"})  # parts that need not hold every language
CASES = [(part, language, name) for part in FLOORS for language in FLOORS[part] for name in FLOORS[part][language]]


@cache
def pairs_of(part: str) -> tuple[Pair, ...]:
    known = Intake((str(GOLD / part / "texts"),), Known(), library_of("detention"))
    found = gathered(GOLD / part / "gold", None, known, lambda name: None)
    if found.faults or found.absent:
        pytest.fail(f"{part}: {len(found.faults)} faults in the coding", pytrace=False)
    return found.pairs


@cache
def measured(part: str) -> dict[tuple[str, str], float]:
    """F1 of all facts and of those with a number, by language: totals only."""
    rows = scored(pairs_of(part))
    values: dict[tuple[str, str], float] = {}
    for language in sorted({row.language for row in rows}):
        found = figures([row for row in rows if row.language == language])
        values[language, "f1"], values[language, "count_f1"] = found.all[2] or 0.0, found.counts[2] or 0.0
    return values


@pytest.mark.parametrize(("part", "language", "name"), CASES, ids=lambda value: str(value))
def test_no_score_falls_below_its_floor(part: str, language: str, name: str) -> None:
    value, floor = measured(part)[language, name], FLOORS[part][language][name]
    if value < floor:
        pytest.fail(f"{part}, {language}: {name} is {value:.3f}, its floor {floor:.2f}", pytrace=False)


@pytest.mark.parametrize("part", list(FLOORS))
def test_every_language_of_a_part_has_a_floor(part: str) -> None:
    spoken = set(library_of("detention").languages)
    assert {language for language, _ in measured(part)} == set(FLOORS[part]) <= spoken
    assert part in FURTHER or set(FLOORS[part]) == spoken


@pytest.mark.parametrize("part", list(FLOORS))
def test_the_coding_meets_itself_and_an_empty_reading_finds_nothing(part: str) -> None:
    names = SameNames(shipped_name_words())
    pairs = pairs_of(part)
    itself = figures([score(pair.gold, pair.gold, names) for pair in pairs])
    nothing = figures([score(pair.gold, Coding(report=pair.report.name), names) for pair in pairs])
    assert (itself.all, itself.counts) == ((1.0, 1.0, 1.0), (1.0, 1.0, 1.0))
    assert (nothing.all, nothing.counts) == ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0))
