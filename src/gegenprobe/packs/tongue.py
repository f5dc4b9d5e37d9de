"""One language ready for reading with one codebook, and the same as plain data for the cache."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from gegenprobe.packs.lexicon import Lexicon, Word
from gegenprobe.packs.numbers import NumberPack
from gegenprobe.packs.sentences import SentencePack
from gegenprobe.packs.times import TimePack
from gegenprobe.text.scan import Scanner

Forms = tuple[tuple[Word, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """One language ready for reading with one codebook."""

    code: str
    lexicon: Lexicon
    numbers: NumberPack
    times: TimePack
    sentences: SentencePack
    triggers: Scanner


class Compiled(NamedTuple):
    """A tongue as plain data: `lexicon` without its words and compounds, and these by what is known of them."""

    lexicon: Lexicon
    words: Forms
    compounds: Forms
    numbers: NumberPack
    times: TimePack
    sentences: SentencePack


def tongue_of(code: str, compiled: Compiled) -> Tongue:
    """The tongue that the plain data stand for."""
    lexicon = compiled.lexicon._replace(words=_by_form(compiled.words), compounds=_by_form(compiled.compounds))
    return Tongue(
        code=code,
        lexicon=lexicon,
        numbers=compiled.numbers,
        times=compiled.times,
        sentences=compiled.sentences,
        triggers=Scanner(lexicon.triggers, lexicon.open_left),
    )


def by_word(words: Mapping[str, Word]) -> Forms:
    """Forms under what is known of them: each word once, with all its forms."""
    forms: dict[Word, list[str]] = {}
    for form, word in words.items():
        forms.setdefault(word, []).append(form)
    return tuple((word, tuple(listed)) for word, listed in forms.items())


def _by_form(forms: Forms) -> dict[str, Word]:
    return {form: word for word, listed in forms for form in listed}
