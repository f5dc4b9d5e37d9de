"""Puts today's figures into docs/quality.md: `make quality`.

make quality                          the parts of tests/gold
make quality GOLD=folder TEXTS=folder  besides, the outside reports, which are not part of the project
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from gegenprobe.desk.codings import gathered
from gegenprobe.desk.evaluating import SEED, scored
from gegenprobe.ledger.coded import SLOTS
from gegenprobe.ledger.evaluation import Scored, figures, intervals, slot_f1
from gegenprobe.libraries import library_of
from gegenprobe.pipeline import Intake
from gegenprobe.sources.known import Known

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "quality.md"
GOLD = ROOT / "tests" / "gold"
NAMES = {"de": "German", "en": "English", "es": "Spanish", "ru": "Russian"}
TIMES = 1000
Rows = Sequence[Scored]


def rows_of(gold: Path, texts: Path) -> list[Scored]:
    """Every coded report of a folder as the reader reads it now."""
    intake = Intake((str(texts),), Known(), library_of("detention"))
    found = gathered(gold, None, intake, lambda name: None)
    if found.failed:
        sys.exit(f"{len(found.faults)} faults in a coding: run 'gegenprobe evaluate' on its folder")
    return scored(found.pairs)


def languages(rows: Rows) -> list[str]:
    """The languages of the reports, in alphabetical order."""
    return sorted({row.language for row in rows})


def of(rows: Rows, language: str) -> list[Scored]:
    """The reports in a language."""
    return [row for row in rows if row.language == language]


def figures_table(tune: Rows, blind: Rows) -> Iterator[str]:
    """F1 of both parts by language, with their gap."""
    heads = ("language", "reports", "facts", "F1 tune", "F1 blind test", "95 % interval", "gap")
    yield f"| {' | '.join((*heads, 'numbers tune', 'numbers blind test'))} |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for language in languages(blind):
        mine, unseen = figures(of(tune, language)), figures(of(blind, language))
        (low, high), _ = intervals(of(blind, language), TIMES, random.Random(SEED).choice)
        gap = (mine.all[2] or 0.0) - (unseen.all[2] or 0.0)
        cells = (
            NAMES.get(language, language), f"{mine.reports} + {unseen.reports}", f"{mine.facts} + {unseen.facts}",
            shown(mine.all[2]), shown(unseen.all[2]), f"{low:.2f} to {high:.2f}", f"{gap:+.2f}",
            shown(mine.counts[2]), shown(unseen.counts[2]),
        )  # fmt: skip
        yield f"| {' | '.join(cells)} |"


def slots_table(blind: Rows) -> Iterator[str]:
    """F1 of the slots on the blind tests, by language."""
    found = {language: slot_f1(of(blind, language)) for language in languages(blind)}
    yield f"| slot | {' | '.join(NAMES.get(language, language) for language in found)} |"
    yield "|---" * (len(found) + 1) + "|"
    for slot in SLOTS:
        yield f"| `{slot}` | {' | '.join(shown(values[slot]) for values in found.values())} |"


def outside_table(rows: Rows) -> Iterator[str]:
    """Figures on reports from outside, by language."""
    yield "| language | reports | facts | recall | precision | F1 | 95 % interval | F1 of numbers |"
    yield "|---|---|---|---|---|---|---|---|"
    for language in languages(rows):
        found = figures(of(rows, language))
        (low, high), _ = intervals(of(rows, language), TIMES, random.Random(SEED).choice)
        cells = (
            NAMES.get(language, language), str(found.reports), str(found.facts), *map(shown, found.all),
            f"{low:.2f} to {high:.2f}", shown(found.counts[2]),
        )  # fmt: skip
        yield f"| {' | '.join(cells)} |"


def shown(value: float | None) -> str:
    """The figure to two places."""
    return "-" if value is None else f"{value:.2f}"


def replaced(page: str, name: str, lines: Iterator[str]) -> str:
    """The page with the block between two marks made anew."""
    block = "\n".join((f"<!-- {name} -->", *lines, f"<!-- end of {name} -->"))
    return re.sub(rf"<!-- {name} -->.*?<!-- end of {name} -->", lambda _: block, page, flags=re.DOTALL)


def main(arguments: Sequence[str]) -> None:
    """Writes the page; two arguments are the gold and the texts of the outside reports."""
    tune, blind = (rows_of(GOLD / part / "gold", GOLD / part / "texts") for part in ("tune", "test"))
    page = replaced(PAGE.read_text("utf-8"), "figures", figures_table(tune, blind))
    learned, held_back = (rows_of(GOLD / part / "gold", GOLD / part / "texts") for part in ("press-tune", "press-test"))
    page = replaced(page, "press", figures_table(learned, held_back))
    page = replaced(page, "slots", slots_table([*blind, *held_back]))
    if len(arguments) == 2:
        page = replaced(page, "outside", outside_table(rows_of(Path(arguments[0]), Path(arguments[1]))))
    PAGE.write_text(page, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
