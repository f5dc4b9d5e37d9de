"""What a report is recognised by when reports are grouped: its words, names, numbers and days, nothing of its reading.

A word counts by its first letters, so that 'prisoner', 'prisoners' and 'prisoner's' are one; a name is a word that
stands with a capital inside a sentence of the text; a number is one in digits. A day is a month's name beside a number
('Sept. 11', '11. September').
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gegenprobe.matching.hashed_words import READ
from gegenprobe.model.report import Report
from gegenprobe.packs.sentences import SentencePack

_WORD = re.compile(r"\d+(?:[.,]\d{3})+|[^\W_]+")
_STEM = 6  # letters of a word that count
_HEAVIEST = 120  # words of a report that are weighed
_YEARS = (1900, 2100)
_BEFORE_A_SENTENCE = frozenset(".!?:…\"“”„«»'’‘-–—()[]*")
_MARKS = re.compile(r"[.,]")
_TITLE = 2  # how often a word of the title counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What a report is recognised by: how often each word stands in it, and which of them are names and numbers."""

    report: str
    published: date | None
    words: Mapping[str, int]
    names: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[tuple[int, int]]  # month, day of the month


def under(name: str, traits: Traits) -> Traits:
    """The same traits under another name."""
    return replace(traits, report=name)


def traits_of(report: Report, pack: SentencePack | None) -> Traits:
    """The traits of a report; without a pack small words count, and no days are known."""
    found = _Found(report.text, pack)
    for part in report.segments:
        if part.role in READ:
            found.take(part.start, part.end, part.role == "title")
    return Traits(
        report=report.name,
        published=report.published,
        words=found.words,
        names=frozenset(found.names),
        numbers=frozenset(found.numbers),
        days=frozenset(found.days),
    )


class _Found:
    """Collects traits, one stretch of text after the other."""

    def __init__(self, text: str, pack: SentencePack | None) -> None:
        self.text = text
        self.small = pack.function_words if pack else frozenset()
        self.months = pack.months if pack else {}
        self.words: Counter[str] = Counter()
        self.names: set[str] = set()
        self.numbers: set[str] = set()
        self.days: set[tuple[int, int]] = set()

    def take(self, start: int, end: int, title: bool) -> None:
        """Take the words of a stretch."""
        before = ""
        for match in _WORD.finditer(self.text, start, end):
            word = match.group()
            folded = word.casefold()
            self._day(before, folded)
            before = folded
            if folded[0].isdigit():
                self._number(folded, title)
            elif folded not in self.small and len(folded) > 1:
                stem = folded[:_STEM]
                self.words[stem] += _TITLE if title else 1
                if not title and word[0].isupper() and not self._begins(match.start(), start):
                    self.names.add(stem)

    def _number(self, word: str, title: bool) -> None:
        digits = _MARKS.sub("", word)
        self.words[digits] += _TITLE if title else 1
        if digits.isdecimal() and len(digits) < 7 and int(digits) > 1 and not _YEARS[0] <= int(digits) <= _YEARS[1]:
            self.numbers.add(digits)

    def _day(self, before: str, word: str) -> None:
        for month, number in ((before, word), (word, before)):
            if month in self.months and number.isdecimal() and len(number) < 3:
                self.days.add((self.months[month], int(number)))

    def _begins(self, at: int, start: int) -> bool:
        """Whether a word begins a sentence, as far as the mark before it tells."""
        while at > start and self.text[at - 1] in " \t\u00a0":
            at -= 1
        return at == start or self.text[at - 1] == "\n" or self.text[at - 1] in _BEFORE_A_SENTENCE


@dataclass(frozen=True, slots=True)
class Rarity:
    """How rare each word is among the reports of a batch: the logarithm of how many reports there are for each one."""

    of: Mapping[str, float]

    def all_of(self, words: Iterable[str]) -> float:
        """How much words say together; the sum is exact, so that their order does not matter."""
        return math.fsum(map(self.of.__getitem__, words))


@dataclass(frozen=True, slots=True)
class Weighed:
    """A report's words with their weights, of length one all together; rare words of the batch weigh more."""

    traits: Traits
    weights: Mapping[str, float]
    rarity: Rarity
    names_rarity: float


def rarity_of(batch: Sequence[Traits]) -> Rarity:
    """How rare the words of a batch are."""
    having: Counter[str] = Counter()
    for traits in batch:
        having.update(traits.words.keys())
    return Rarity({word: math.log((len(batch) + 1) / (times + 0.5)) for word, times in having.items()})


@dataclass(frozen=True, slots=True)
class Emphasis:
    """The factors by which names and numbers weigh more than words, and what a name weighs however frequent it is."""

    name: float = 1.0
    number: float = 1.0
    any_name: float = 0.0


def weighed(traits: Traits, rarity: Rarity, emphasis: Emphasis) -> Weighed:
    """The words of a report that weigh most, with their weights."""
    weights = {}
    for word, times in traits.words.items():
        weight = rarity.of[word]
        if word in traits.names:
            weight = emphasis.name * (weight + emphasis.any_name)
        elif word in traits.numbers:
            weight *= emphasis.number
        weights[word] = weight * (1 + math.log(times))
    heaviest = sorted(weights, key=lambda word: (-weights[word], word))[:_HEAVIEST]
    weights = {word: weights[word] for word in sorted(heaviest)}
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0
    scaled = {word: weight / length for word, weight in weights.items()}
    return Weighed(traits, scaled, rarity, rarity.all_of(traits.names))
