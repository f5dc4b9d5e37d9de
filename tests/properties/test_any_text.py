"""Whatever a text is made of: it is read, quickly, the same each time, and every span is the text at its place."""

from __future__ import annotations

import random
import time
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vocabulary import examples, words

from gegenprobe.libraries import layer_of
from gegenprobe.model.records import reading_from_record, reading_record
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Reading
from gegenprobe.reading.answers.explain import explain
from gegenprobe.reading.answers.layers import LAYERS
from gegenprobe.reading.reports.reader import read
from gegenprobe.text.sentences import sentences_of
from reports_of import LANGUAGES, TUESDAY, library, report_of

MOST_SECONDS = 2.0
TRIES = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def sound(report: Report, reading: Reading) -> None:
    """What must hold for every reading."""
    text, language = report.text, report.language or ""
    tongue = library().tongue(language)
    assert tongue is not None
    sentences = sentences_of(text, 0, len(text), tongue.sentences.unbroken)
    ids = [statement.id for statement in reading.statements]
    assert len(ids) == len(set(ids))
    for statement in reading.statements:
        evidence = statement.evidence
        assert text[evidence.start : evidence.end] == evidence.text
        assert any(start <= evidence.start < evidence.end <= end for start, end in sentences)
        assert statement.part_of is None or (statement.part_of in ids and statement.part_of != statement.id)
        if statement.count is not None:
            assert 0 <= statement.count.start < statement.count.end <= len(text)
            low, high = statement.count.low, statement.count.high
            assert low is None or high is None or low <= high
        if statement.when is not None:
            assert statement.when.start <= statement.when.end
    places = [statement.evidence.start for statement in reading.statements]
    assert places == sorted(places)


def read_and_checked(text: str, language: str, published: date | None = TUESDAY) -> None:
    report = report_of(text, language, published)
    started = time.perf_counter()
    reading = read(report, library())
    assert time.perf_counter() - started < MOST_SECONDS
    sound(report, reading)
    assert read(report, library()) == reading
    assert reading_from_record(reading_record(reading)) == reading


@pytest.fixture(scope="module", autouse=True)
def _packs_are_there() -> None:
    for language in LANGUAGES:
        library().tongue(language)


@pytest.mark.parametrize("language", LANGUAGES)
@TRIES
@given(data=st.data())
def test_words_of_the_packs_in_any_order(language: str, data: st.DataObject) -> None:
    read_and_checked(" ".join(data.draw(st.lists(st.sampled_from(words(language)), max_size=60))), language)


@pytest.mark.parametrize("language", LANGUAGES)
@TRIES
@given(data=st.data())
def test_sentences_cut_and_sewn_together(language: str, data: st.DataObject) -> None:
    parts = []
    for _ in range(data.draw(st.integers(1, 5))):
        text = data.draw(st.sampled_from(examples(language)))
        start = data.draw(st.integers(0, len(text)))
        parts.append(text[start : data.draw(st.integers(start, len(text)))])
    read_and_checked(data.draw(st.sampled_from(["", " ", "\n", ", "])).join(parts), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", range(4))
def test_sentences_with_words_put_in_and_moved(language: str, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        text = " ".join(chance.sample(examples(language), 3)).split()
        for _ in range(chance.randrange(8)):
            text.insert(chance.randrange(len(text)), chance.choice(words(language)))
        if chance.random() < 0.3:
            chance.shuffle(text)
        read_and_checked(" ".join(text), language, chance.choice([None, TUESDAY]))


@pytest.mark.parametrize("language", LANGUAGES)
@TRIES
@given(text=st.text(max_size=120), at=st.integers(0, 200), data=st.data())
def test_any_characters_inside_a_sentence(language: str, text: str, at: int, data: st.DataObject) -> None:
    sentence = data.draw(st.sampled_from(examples(language)))
    read_and_checked(sentence[:at] + text + sentence[at:], language, data.draw(st.sampled_from([None, TUESDAY])))


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_layers_and_explanations_of_any_words(language: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from(words(language)), max_size=30)))
    report = report_of(text, language)
    for name in LAYERS:
        for record in layer_of(report, library(), name):
            start, end = record["start"], record["end"]
            assert 0 <= start < end <= len(text)
            assert record["text"] == text[start:end]
    assert explain(text, TUESDAY, library(), language) == explain(text, TUESDAY, library(), language)


ODD = {
    "no break": "В" * 5_000, "marks": ",.;:()„“»«" * 400, "opening quotes": "„" * 3_000, "brackets": "(" * 3_000,
    "numbers": "12 " * 2_000, "capitals": "Ab " * 2_000, "names": "Maria Kalesnikawa, " * 400,
    "dates": "am 3. Mai 2025 " * 300, "zero width": "52\u200bHäftlinge\u202e frei\u202c." * 50,
    "digits": "Am Freitag kamen " + "9" * 1_000_000 + " Häftlinge frei.", "İ": "İ 52 Häftlinge kamen frei. " * 20,
    "NUL": "52\0 Häftlinge\0kamen frei.",
    "und": "und " * 3_000 + "52 Häftlinge kamen frei.", "dass": "dass er sagte, " * 400,
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(ODD))
@pytest.mark.parametrize("language", LANGUAGES)
def test_odd_texts(language: str, name: str) -> None:
    read_and_checked(ODD[name], language)
