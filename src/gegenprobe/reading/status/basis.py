"""What the status of an event is judged by: its sentence, the words of the language, the kinds of the codebook."""

from __future__ import annotations

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.record import Record


class Basis(Record):
    """A sentence with what tells how real the events in it are."""

    _fields = ("sentence", "lexicon", "kinds")
    __slots__ = _fields

    def __init__(self, sentence: Sentence, lexicon: Lexicon, kinds: dict[str, Kind]) -> None:
        self.sentence = sentence
        self.lexicon = lexicon
        self.kinds = kinds
