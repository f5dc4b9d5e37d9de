"""What is put into a sentence takes nothing from it: how many examples lose a statement by it (insertions.yaml).

A metamorphic test (Chen, Cheung and Yiu, 1998): nobody says what is right, only that both readings must agree.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from gegenprobe.model.statement import Statement
from gegenprobe.packs.files import OWN
from gegenprobe.reading.reports.reader import ReportReader
from reports_of import library, reading_of, report_of

ROWS = yaml.safe_load((Path(__file__).parent / "insertions.yaml").read_text("utf-8"))
CASES = [(language, row) for language, rows in ROWS.items() for row in rows]
MOST = 80  # examples of a language
Places = dict[str, int]


def told(text: str, language: str) -> Counter[tuple[str, str, int | None]]:
    """The statements with a number, as kind, status and number."""
    found = [s for s in reading_of(text, language).statements if s.count is not None]
    return Counter((s.kind, s.status, _number(s)) for s in found)


def _number(statement: Statement) -> int | None:
    return statement.count.value if statement.count is not None else None


@cache
def examples(language: str) -> list[tuple[str, Places]]:
    """Examples of one sentence that tell of counted people, each with where something may be put into it."""
    listed = yaml.safe_load((OWN / "codebooks/detention" / f"{language}.yaml").read_text("utf-8"))["examples"]
    found = [(one["text"], places(one["text"], language)) for one in listed if one.get("reads")]
    return [(text, at) for text, at in found if at][:MOST]


def places(text: str, language: str) -> Places:
    counts = [s.count for s in reading_of(text, language).statements if s.count is not None]
    tongue = library().tongue(language)
    assert tongue is not None
    reader = ReportReader(report_of(text, language), library(), tongue)
    reader.read()
    reader.cut()
    if not counts or len(reader.spans) != 1 or text[-1] != ".":
        return {}
    sentence = reader.sentence(0)
    words = sentence.tagged.words
    for mention in sentence.mentions:
        if words.start[mention.first] <= counts[0].start and counts[0].end <= words.end[mention.last - 1]:
            clause = sentence.sliced.clauses[sentence.sliced.clause_of[mention.first]]
            plain = clause.kind == "main" and bool(clause.verbs) and clause.verbs[0].at > 0
            verb = clause.verbs[0].at if plain else -1
            around = {"before": words.end[verb - 1], "verb": words.end[verb]} if plain else {}
            return {"people": words.end[mention.last - 1], "end": len(text) - 1, **around}
    return {}


def put_in(text: str, at: int, inserted: str) -> str:
    """The text with the insertion; of two marks that meet only the one of the text stays."""
    behind = text[at:]
    return text[:at] + (inserted.rstrip(",") if behind[:1] in ",.;:" else inserted) + behind


@pytest.mark.parametrize(
    ("language", "row"), CASES, ids=lambda value: value if isinstance(value, str) else value["text"]
)
def test_what_is_put_into_a_sentence_takes_nothing_from_it(language: str, row: dict[str, Any]) -> None:
    cases = [(text, at[row["where"]]) for text, at in examples(language) if row["where"] in at]
    assert len(cases) > 20
    changed = [text for text, at in cases if told(text, language) - told(put_in(text, at, row["text"]), language)]
    share = 100 * len(changed) / len(cases)
    if share > row["lost"]:
        pytest.fail(f"{share:.1f} of 100 lose a statement, at most {row['lost']}: {changed[:3]}", pytrace=False)
