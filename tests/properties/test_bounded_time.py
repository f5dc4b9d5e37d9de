"""Long texts are read in bounded time, and what is not read is said."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from desk_running import FREED, Desk
from gegenprobe.reading.reports.reader import read
from gegenprobe.reading.reports.report_sentences import MOST_WORDS
from gegenprobe.text.sentences import sentences_of
from gegenprobe.text.words import words_of
from reports_of import LANGUAGES, library, reading_of, report_of

CLAUSES = {
    "de": "am Freitag wurden in Belarus 52 politische Gefangene freigelassen, sagte Mira Dahl, weil der Präsident, der "
    "sie begnadigt hatte, mit Washington verhandelt, und ",
    "en": "on Friday Belarus freed 52 political prisoners, said Mira Dahl, because the president, who had pardoned "
    "them, was negotiating with Washington, and ",
    "es": "el viernes Cuba liberó a 52 presos políticos, dijo Mira Dahl, porque el presidente, que los había "
    "indultado, negociaba con Washington, y ",
    "ru": "в пятницу в Минске освободили 52 политзаключенных, сообщила Мира Даль, потому что президент, который их "
    "помиловал, ведет переговоры с Вашингтоном, и ",
}


def seconds(text: str, language: str) -> float:
    """Of the processor, so that what else runs on the machine does not count."""
    library().tongue(language)
    started = time.process_time()
    reading_of(text, language)
    return time.process_time() - started


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_megabyte_of_one_sentence(language: str) -> None:
    clause = CLAUSES[language]
    assert seconds(clause * (1_000_000 // len(clause.encode())), language) < 20


def test_what_a_sentence_has_beyond_the_limit_is_not_read_and_said() -> None:
    text = CLAUSES["de"] * 100
    reading = reading_of(text)
    end = words_of(text).end[MOST_WORDS - 1]
    assert max(statement.evidence.end for statement in reading.statements) <= end
    assert [note.partition(":")[0] for note in reading.notes] == [
        f"characters {end} to {len(text.strip())} were not read"
    ]


def test_the_longest_sentence_that_is_read_whole() -> None:
    text = "Im Lager waren " + "und ".join(["Haus "] * ((MOST_WORDS - 20) // 2)) + ", und 52 Häftlinge kamen frei."
    assert len(sentences_of(text, 0, len(text))) == 1
    reading = reading_of(text)
    assert [statement.kind for statement in reading.statements] == ["release"]
    assert reading.notes == ()


def invented_prose(sentences: int) -> str:
    """German reports with as many different names as a long list has."""
    chance = random.Random(7)

    def name() -> str:
        return "".join(chance.choice(["ba", "ke", "lo", "mi", "ru", "sta", "wen", "dor"]) for _ in range(4)).title()

    patterns = (
        "Am Freitag wurden in Belarus {n} politische Gefangene freigelassen, sagte {a} {b}.",
        "Die Polizei nahm {a} {b} und {c} fest, weil {a} das verlangte.",
        "Darunter sind {n} Litauer.",
        "Sie seien nach Litauen gebracht worden.",
    )
    return " ".join(
        chance.choice(patterns).format(n=chance.randint(2, 900), a=name(), b=name(), c=name()) for _ in range(sentences)
    )


def test_time_grows_with_the_text_and_not_with_its_square() -> None:
    short, long = invented_prose(500), invented_prose(4_000)
    library().tongue("de")
    once = min(seconds(short, "de") for _ in range(3))
    assert seconds(long, "de") < max(1.0, 8 * once * 4)


def test_a_million_digits(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "n.txt").write_text(FREED + "Auch " + "9" * 1_000_000 + " Häftlinge kamen frei.\n", "utf-8")
    desk("read", "-", stdin=FREED.encode())
    started = time.perf_counter()
    ended = desk("read", "n.txt", "--published", "2025-09-16", "--format", "jsonl")
    assert time.perf_counter() - started < 2
    assert '"value":52' in ended.out
    assert "digits" in ended.err and "Traceback" not in ended.err


def test_thousands_of_lines(desk: Desk) -> None:
    report = report_of("Am Freitag kamen in Minsk 52 Häftlinge frei.\n" * 3_000)
    library().tongue("de")
    started = time.process_time()
    assert len(read(report, library()).statements) == 3_000
    assert time.process_time() - started < 20
