"""One language ready for reading with one codebook, and the same as plain data for the cache."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from gegenprobe.packs.lexicon import Lexicon, Word
from gegenprobe.packs.numbers import NumberPack
from gegenprobe.packs.sentences import SentencePack
from gegenprobe.packs.times import Begin, Sense, TimePack
from gegenprobe.text.scan import Scanner

T = TypeVar("T")
Grouped = tuple[tuple[T, tuple[str, ...]], ...]  # a table by its values: each once, with all forms that have it


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
    """A tongue as plain data. The large tables of `lexicon` and `times` stand beside them, each value once."""

    lexicon: Lexicon
    numbers: NumberPack
    times: TimePack
    sentences: SentencePack
    words: Grouped[Word]
    compounds: Grouped[Word]
    triggers: Grouped[tuple[str, ...]]
    needed_by_last: Grouped[tuple[int, ...]]
    first: Grouped[Begin]
    senses: Grouped[tuple[Sense, ...]]


def compiled_of(lexicon: Lexicon, numbers: NumberPack, times: TimePack, sentences: SentencePack) -> Compiled:
    """The plain data that `tongue_of` takes."""
    bare = lexicon._replace(
        words={}, compounds={}, triggers={}, needed_by_last={}, counting=frozenset(), dating=frozenset()
    )
    return Compiled(
        lexicon=bare,
        numbers=numbers,
        times=times._replace(first={}, senses={}),
        sentences=sentences,
        words=_grouped(lexicon.words),
        compounds=_grouped(lexicon.compounds),
        triggers=_grouped(lexicon.triggers),
        needed_by_last=_grouped(lexicon.needed_by_last),
        first=_grouped(times.first),
        senses=_grouped(times.senses),
    )


def tongue_of(code: str, compiled: Compiled) -> Tongue:
    """The tongue that the plain data stand for."""
    times = compiled.times._replace(first=_by_form(compiled.first), senses=_by_form(compiled.senses))
    lexicon = compiled.lexicon._replace(
        words=_by_form(compiled.words),
        compounds=_by_form(compiled.compounds),
        triggers=_by_form(compiled.triggers),
        needed_by_last=_by_form(compiled.needed_by_last),
        counting=frozenset(compiled.numbers.first),
        dating=frozenset(times.first),
    )
    return Tongue(
        code=code,
        lexicon=lexicon,
        numbers=compiled.numbers,
        times=times,
        sentences=compiled.sentences,
        triggers=Scanner(lexicon.triggers, lexicon.open_left),
    )


def _grouped(table: Mapping[str, T]) -> Grouped[T]:
    forms: dict[T, list[str]] = {}
    for form, value in table.items():
        forms.setdefault(value, []).append(form)
    return tuple((value, tuple(listed)) for value, listed in forms.items())


def _by_form(forms: Grouped[T]) -> dict[str, T]:
    return {form: value for value, listed in forms for form in listed}
