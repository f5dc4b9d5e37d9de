"""Whatever sentences follow each other, whole or torn, the reader reads them: every statement lies in the text."""

from __future__ import annotations

from random import Random

import pytest

from gegenprobe.libraries import library_of
from gegenprobe.model.report import Report, Segment
from gegenprobe.reading.reader import read

REPORTS, SENTENCES = 60, (4, 10)


def reports(code: str) -> list[str]:
    """Texts of sentences from the examples, in any order; in every third text one begins anywhere."""
    chance = Random(20251121)
    known = [one.text for one in library_of("detention").words(code).examples]
    texts = []
    for number in range(REPORTS):
        sentences = chance.choices(known, k=chance.randint(*SENTENCES))
        if number % 3 == 0:
            words = sentences[-1].split()
            sentences.insert(chance.randrange(len(sentences)), " ".join(words[chance.randrange(len(words)) :]))
        texts.append(" ".join(sentences))
    return texts


@pytest.mark.parametrize("code", ["de", "en", "es", "ru"])
def test_any_sentences_in_any_order_are_read(code: str) -> None:
    for text in reports(code):
        segments = (Segment(0, len(text), "body"),)
        report = Report(id="r", name="any", text=text, digest="", published=None, language=code, segments=segments)
        found = read(report, library_of("detention")).statements
        assert all(text[one.evidence.start : one.evidence.end] == one.evidence.text for one in found)
        assert found, text


def test_people_of_a_longer_sentence_before() -> None:
    text = "The lawyers of the miners asked again late in May that both be released. The council took it up."
    segments = (Segment(0, len(text), "body"),)
    report = Report(id="r", name="both", text=text, digest="", published=None, language="en", segments=segments)
    assert [one.status for one in read(report, library_of("detention")).statements] == ["demanded"]
