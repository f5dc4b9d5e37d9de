"""English forms that are verb and noun: which of the two they are in a sentence."""

import pytest

from gegenprobe.packs.library import Library
from gegenprobe.reading.numbers.numbers import find_numbers
from gegenprobe.reading.words.homographs import settle
from gegenprobe.reading.words.tagging import tag

NOUNS = [
    ("The release of nine men was welcomed.", "release"),
    ("Families demanded their release.", "release"),
    ("Canada imposed new sanctions on Minsk.", "sanctions"),
    ("Talks between the two sides failed.", "Talks"),
    ("After weeks of talks, the men left.", "talks"),
    ("Police made 20 arrests in Brest.", "arrests"),
    ("The prisoner exchange took place at noon.", "exchange"),
    ("A meeting with the envoy followed.", "meeting"),
    ("The acting president spoke.", "acting"),
]
VERBS = [
    ("Minsk will release nine men.", "release"),
    ("The army refused to release the men.", "release"),
    ("They report abuse every day.", "report"),
    ("Officials report three deaths.", "report"),
    ("The militia is holding ten men.", "holding"),
    ("Belarus frees nine men", "frees"),
    ("A decree freed 82 inmates.", "freed"),
    ("Four men were each sentenced to nine years.", "sentenced"),
]


def _is_verb(text: str, word: str) -> bool:
    tongue = Library.load().tongue("en")
    assert tongue is not None
    tagged = tag(text, 0, len(text), tongue.lexicon)
    numbers = find_numbers(tagged.words, 0, len(tagged.words), tongue.numbers)
    settle(tagged, ((hit.first, hit.last) for hit in numbers if hit.unit is None), tongue.lexicon)
    return bool(tagged.known[tagged.words.form.index(word)].verbs)


@pytest.mark.parametrize(("text", "word"), NOUNS)
def test_noun(text: str, word: str) -> None:
    assert not _is_verb(text, word)


@pytest.mark.parametrize(("text", "word"), VERBS)
def test_verb(text: str, word: str) -> None:
    assert _is_verb(text, word)
