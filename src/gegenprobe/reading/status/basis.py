"""What the status of an event is judged by: its sentence, the words of the language, the kinds of the codebook."""

from __future__ import annotations

from typing import NamedTuple

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.sentences.sentence import Sentence


class Basis(NamedTuple):
    """A sentence with what tells how real the events in it are."""

    sentence: Sentence
    lexicon: Lexicon
    kinds: dict[str, Kind]
