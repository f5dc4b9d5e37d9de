"""The table of marks: what a sentence's words are to it, so that rules which need them are left out for all others."""

from collections.abc import Collection

import pytest

from gegenprobe.reading.clauses.segments import _OPENING
from gegenprobe.reading.cues.quoted import CLOSING
from gegenprobe.reading.words.tagging import AS_MANY, BRACKETS, CARRIES, DUMMY, QUOTES, tag
from reports_of import lexicon_of

LANGUAGES = ("de", "en", "es", "ru")
PLAIN = {
    "de": "Am Dienstag kamen in Minsk nach Angaben der Polizei Dahl und Soto frei.",
    "en": "On Tuesday police in Lima released Mira Dahl, her lawyer said.",
    "es": "El martes quedaron en libertad en Lima Mira Dahl y Juan Soto.",
    "ru": "Во вторник полиция отпустила Анну Котову, сообщил её адвокат.",
}


def marks_of(text: str, language: str) -> int:
    return tag(text, 0, len(text), lexicon_of(language)).marks


def words_of(mark: int, language: str) -> Collection[str]:
    """The words that have the mark, as the rules themselves look for them."""
    lexicon = lexicon_of(language)
    alone = {DUMMY: [word for word in lexicon.clauses.dummies if " " not in word], BRACKETS: "("}
    named = {CARRIES: lexicon.vehicles, AS_MANY: lexicon.as_many_ends, QUOTES: {*_OPENING, *CLOSING}}
    return {**alone, **named}[mark]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mark", [QUOTES, BRACKETS, CARRIES, AS_MANY, DUMMY])
def test_whatever_a_rule_looks_for_marks_its_sentence(mark: int, language: str) -> None:
    for word in words_of(mark, language):
        for written in (word, word.capitalize()):
            assert marks_of(f"{PLAIN[language][:-1]} , {written} 40 .", language) & mark, word


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_sentences_have_none_of_these_marks(language: str) -> None:
    assert not marks_of(PLAIN[language], language) & (QUOTES | BRACKETS | CARRIES | AS_MANY | DUMMY)
