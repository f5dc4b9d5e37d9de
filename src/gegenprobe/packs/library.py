"""All packs of the program for one codebook: loaded, checked, compiled."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from gegenprobe.model.fault import Fault, Place
from gegenprobe.packs.codebook import Codebook, CodebookWords, bind_codebook, bind_words
from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.grammar import bind_clauses, bind_speech, bind_status
from gegenprobe.packs.inflection import bind_inflection
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.packs.lexicon_build import compile_lexicon
from gegenprobe.packs.lexicon_builder import Ingredients
from gegenprobe.packs.numbers import NumberPack, bind_numbers
from gegenprobe.packs.people_words import bind_given_names, bind_people_words
from gegenprobe.packs.places import PlacePack, bind_places
from gegenprobe.packs.sentences import SentencePack, bind_sentences
from gegenprobe.packs.times import TimePack, bind_times
from gegenprobe.text.scan import Scanner

FILES = ("clauses", "inflection", "numbers", "people", "places", "sentences", "speech", "status", "times")


class PackTrouble(Exception):
    """Packs that cannot be used; carries every fault."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """One language ready for reading with one codebook."""

    code: str
    lexicon: Lexicon
    numbers: NumberPack
    times: TimePack
    sentences: SentencePack
    places: PlacePack
    words: CodebookWords
    triggers: Scanner


@dataclass(slots=True)
class Library:
    """A codebook and the languages it can be read in. `version` names the codebook and the content of all its files."""

    codebook: Codebook
    version: str
    sources: Mapping[str, tuple[tuple[str, Item], ...]]
    words: Mapping[str, CodebookWords]
    given: frozenset[str]
    _tongues: dict[str, Tongue] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that have a pack and words for the codebook."""
        return tuple(sorted(self.words))

    def tongue(self, code: str | None) -> Tongue | None:
        """The language, compiled at first use; None when there is no pack for it."""
        if code is None or code not in self.words:
            return None
        if code not in self._tongues:
            self._tongues[code] = self._compiled(code)
        return self._tongues[code]

    def _compiled(self, code: str) -> Tongue:
        binder = Binder()
        items = dict(self.sources[code])
        numbers, times = bind_numbers(items["numbers"], binder), bind_times(items["times"], binder)
        places = bind_places(items["places"], binder)
        ingredients = Ingredients(
            language=code,
            inflection=bind_inflection(items["inflection"], binder),
            clauses=bind_clauses(items["clauses"], binder),
            status=bind_status(items["status"], binder),
            speech=bind_speech(items["speech"], binder),
            places=places,
            people=bind_people_words(items["people"], binder),
            given=self.given,
            codebook=self.codebook,
            words=self.words[code],
        )
        sentences = bind_sentences(items["sentences"], binder)
        if binder.faults:
            raise PackTrouble(binder.faults)
        lexicon = compile_lexicon(ingredients)
        return Tongue(
            code=code, lexicon=lexicon, numbers=numbers, times=times, sentences=sentences, places=places,
            words=self.words[code], triggers=Scanner(lexicon.triggers, lexicon.open_left),
        )  # fmt: skip

    @staticmethod
    def load(codebook: str = "detention") -> Library:
        """The codebook of that name as it comes with the program. Raises PackTrouble with every fault."""
        return _shipped(codebook)


@cache
def _shipped(name: str) -> Library:
    root = resources.files("gegenprobe.packs")
    return load_library(root / "languages", root / "codebooks" / name, root / "given_names.yaml")


def load_library(languages: Traversable, folder: Traversable, given: Traversable) -> Library:
    """A codebook's folder with the language packs beside it. Raises PackTrouble with every fault found."""
    binder, digest = Binder(), hashlib.sha256()
    main = _document(folder / "codebook.yaml", binder, digest)
    if main is None:
        binder.faults.append(Fault(Place(f"{folder.name}/codebook.yaml", 1, 1), "there is no such codebook"))
        raise PackTrouble(binder.faults)
    codebook = bind_codebook(main, binder)
    words: dict[str, CodebookWords] = {}
    sources: dict[str, tuple[tuple[str, Item], ...]] = {}
    for file in sorted(folder.iterdir(), key=lambda each: each.name):
        code = file.name.removesuffix(".yaml")
        if not file.name.endswith(".yaml") or code == "codebook":
            continue
        found = tuple(
            (name, item) for name in FILES if (item := _document(languages / code / f"{name}.yaml", binder, digest))
        )
        root = _document(file, binder, digest)
        if root is not None and len(found) == len(FILES):
            words[code], sources[code] = bind_words(root, codebook, binder), found
    names = _document(given, binder, digest)
    if binder.faults:
        raise PackTrouble(binder.faults)
    return Library(
        codebook, f"{codebook.name}@{digest.hexdigest()[:12]}", sources, words,
        bind_given_names(names, binder) if names is not None else frozenset(),
    )  # fmt: skip


def _document(file: Traversable, binder: Binder, digest: hashlib._Hash) -> Item | None:
    if not file.is_file():
        return None
    data = file.read_bytes()
    digest.update(file.name.encode() + b"\0" + data)
    name = str(file)
    item, faults = load_document(data, name[name.find("packs") :] if "packs" in name else file.name)
    binder.faults.extend(faults)
    return item
