"""`languages/<code>/sentences.yaml`: where sentences end, what tells the language, which lines are no news."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from gegenprobe.model.fault import Fault
from gegenprobe.packs.cache import NOWHERE, Cache
from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.files import OWN, PackFile, PackTrouble
from gegenprobe.text.telling import Telling, telling_words
from gegenprobe.text.words import LETTER_RUN

_BOILERPLATE = {"credits", "bare_credits", "credit_names", "whole", "starts", "blocks", "block_words", "related"}
_KEYS = {
    "language", "function_words", "headline_words", "unbroken", "starters", "months", "clock", "captions",
    "boilerplate",
}  # fmt: skip
MARKS = " \t\r\n\u00a0\ufeff*_#>|•·–—-+→»«›‹\"'„“”:;,.!?…()[]"

Phrases = Mapping[str, tuple[str, ...]]


class Tails(NamedTuple):
    """What a credit or disclaimer at the end of a line has in it: one of `words`, one of `marks`, or a last word."""

    words: frozenset[str]
    marks: tuple[str, ...]
    last: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentencePack:
    """What one language knows of sentences and of lines that are no news; every phrase is plain (see `plain`).

    `unbroken`: words after whose full stop no sentence ends; 'am #' and '# mai' stand for numbers, '| die' for a word
    that begins a sentence even there. `months`: word to number; `starts`, `captions`, `credits`: phrases by their first
    word; the other sets hold whole lines or words.
    """

    language: str
    function_words: frozenset[str] = frozenset()
    headline_words: frozenset[str] = frozenset()
    unbroken: frozenset[str] = frozenset()
    months: Mapping[str, int]
    clock: frozenset[str] = frozenset()
    captions: Phrases
    credits: Phrases
    bare_credits: frozenset[str] = frozenset()
    credit_names: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    starts: Phrases
    blocks: frozenset[str] = frozenset()
    block_words: frozenset[str] = frozenset()
    related: frozenset[str] = frozenset()
    tails: Tails


@dataclass(frozen=True, slots=True)
class SentencePacks:
    """The sentence packs by language code, and the words that tell these languages from each other and from others."""

    packs: Mapping[str, SentencePack]
    telling: Telling


def plain(line: str) -> str:
    """The line in lower case, without marks and spaces at its ends, single spaces between words."""
    return " ".join(line.strip(MARKS).lower().split())


def bind_sentences(root: Item, binder: Binder) -> SentencePack:
    """The pack that a `sentences.yaml` describes; what is wrong with it is filed with the binder."""
    given = dict(binder.known(root, _KEYS, "key"))
    lines = dict(binder.known(given["boilerplate"], _BOILERPLATE, "key")) if "boilerplate" in given else {}
    months = _months(given.get("months"), binder)
    texts = {key: _texts(lines.get(key), binder) for key in sorted(_BOILERPLATE)}
    return SentencePack(
        language=binder.text(given["language"]) if "language" in given else "",
        function_words=frozenset(_texts(given.get("function_words"), binder)),
        headline_words=frozenset(_texts(given.get("headline_words"), binder)),
        unbroken=_unbroken(given, months, binder),
        months=months,
        clock=frozenset(_texts(given.get("clock"), binder)),
        captions=_by_first_word(_texts(given.get("captions"), binder)),
        credits=_by_first_word(texts["credits"]),
        bare_credits=frozenset(texts["bare_credits"]),
        credit_names=frozenset(texts["credit_names"]),
        whole=frozenset(map(plain, texts["whole"])),
        starts=_by_first_word(texts["starts"]),
        blocks=frozenset(map(plain, texts["blocks"])),
        block_words=frozenset(texts["block_words"]),
        related=frozenset(map(plain, texts["related"])),
        tails=_tails(texts["credits"], [*texts["credit_names"], *map(plain, texts["whole"])]),
    )


def _tails(openings: Iterable[str], whole: Iterable[str]) -> Tails:
    """Of phrases that open a credit the first word counts, of those that are one whole the last."""
    first = {phrase: LETTER_RUN.findall(phrase)[:1] for phrase in openings}
    last = {phrase: LETTER_RUN.findall(phrase)[-1:] for phrase in whole}
    bare = {phrase.split()[0] for phrase, words in {**first, **last}.items() if phrase and not words}
    return Tails(
        frozenset(word for words in first.values() for word in words),
        tuple(sorted(bare)),
        frozenset(word for words in last.values() for word in words),
    )


def _unbroken(given: Mapping[str, Item], months: Iterable[str], binder: Binder) -> frozenset[str]:
    words = _texts(given.get("unbroken"), binder)
    starters = _texts(given.get("starters"), binder)
    return frozenset([*words, *(f"# {month}" for month in months), *(f"| {word}" for word in starters)])


def _texts(item: Item | None, binder: Binder) -> tuple[str, ...]:
    return () if item is None else tuple(text.strip().lower() for text in binder.texts(item))


def _months(item: Item | None, binder: Binder) -> dict[str, int]:
    if item is None:
        return {}
    months = binder.items(item)
    if len(months) != 12:
        binder.fault(item, f"twelve months are wanted here, in order, not {len(months)}")
    return {word.lower(): number for number, names in enumerate(months, 1) for word in binder.texts(names)}


def _by_first_word(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Phrases by first word, the longest first, so that the most telling one is found first."""
    table: dict[str, list[str]] = {}
    for phrase in sorted(set(phrases), key=lambda text: (-len(text), text)):
        table.setdefault(phrase.split()[0], []).append(phrase)
    return {word: tuple(listed) for word, listed in table.items() if word}


def sentence_packs(packs: Iterable[SentencePack], others: Mapping[str, Iterable[str]]) -> SentencePacks:
    """Packs put together; `others` are function words of languages without a pack, so that these are told apart."""
    known = {pack.language: pack for pack in packs}
    words = {code: pack.function_words for code, pack in known.items()}
    return SentencePacks(
        known, telling_words(words, others, {code: pack.headline_words for code, pack in known.items()})
    )


@functools.cache
def shipped_sentences(cache: Cache = NOWHERE) -> SentencePacks:
    """The packs that come with the program. Raises PackTrouble with every fault in them."""
    folder = OWN / "languages"
    others = PackFile("others.yaml", (folder / "others.yaml").read_bytes())
    files = [
        PackFile(f"{file.parent.name}/sentences.yaml", file.read_bytes())
        for file in sorted(folder.glob("*/sentences.yaml"))
    ]
    made_of = [others.data, *(file.data for file in files)]
    return cache.take("sentences", made_of, SentencePacks, lambda: _made(files, others))


def _made(files: Iterable[PackFile], others: PackFile) -> SentencePacks:
    binder = Binder()
    packs: list[SentencePack] = []
    for file in files:
        root, faults = load_document(file.data, file.shown)
        binder.faults.extend(faults)
        packs.extend([bind_sentences(root, binder)] if root else [])
    words = bind_others(*load_document(others.data, others.shown), binder)
    if binder.faults:
        raise PackTrouble(binder.faults)
    return sentence_packs(packs, words)


def bind_others(root: Item | None, faults: list[Fault], binder: Binder) -> dict[str, tuple[str, ...]]:
    """`others.yaml`: function words of languages that have no pack, by language code."""
    binder.faults.extend(faults)
    if root is None:
        return {}
    return {code: _texts(item, binder) for code, item in binder.entries(root).items()}
