"""Whatever sentences follow each other, whole or torn, the reader reads them: every statement lies in the text."""

from __future__ import annotations

from random import Random

import pytest

from reports_of import LANGUAGES, library, reading_of

REPORTS, SENTENCES = 60, (4, 10)


def reports(code: str) -> list[str]:
    """Texts of sentences from the examples, in any order; in every third text one begins anywhere."""
    chance = Random(20251121)
    known = [one.text for one in library().words(code).examples if one.reads]
    texts = []
    for number in range(REPORTS):
        sentences = chance.choices(known, k=chance.randint(*SENTENCES))
        if number % 3 == 0:
            words = sentences[-1].split()
            sentences.insert(chance.randrange(len(sentences)), " ".join(words[chance.randrange(len(words)) :]))
        texts.append(" ".join(sentences))
    return texts


@pytest.mark.parametrize("code", LANGUAGES)
def test_any_sentences_in_any_order_are_read(code: str) -> None:
    for text in reports(code):
        found = reading_of(text, code, None).statements
        assert all(text[one.evidence.start : one.evidence.end] == one.evidence.text for one in found)
        assert found, text


def test_people_of_a_longer_sentence_before() -> None:
    text = "The lawyers of the miners asked again late in May that both be released. The council took it up."
    assert [one.status for one in reading_of(text, "en", None).statements] == ["demanded"]
