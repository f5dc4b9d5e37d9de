"""All packs of the program for one codebook; a language is compiled, or taken from the cache, when it is needed."""

from __future__ import annotations

import functools
import gc
from collections.abc import Iterator
from dataclasses import dataclass, field

from gegenprobe.model.collecting import without_collecting
from gegenprobe.packs.cache import NOWHERE, Cache
from gegenprobe.packs.codebook import Codebook, CodebookWords
from gegenprobe.packs.files import OWN, PackFiles, files_of
from gegenprobe.packs.tongue import Compiled, Tongue, tongue_of

__all__ = ["Library", "Tongue", "load_library"]


@dataclass(slots=True)
class Library:
    """A codebook and the languages it can be read in. `version` names the codebook and the content of all its files."""

    files: PackFiles
    cache: Cache
    codebook: Codebook
    _tongues: dict[str, Tongue] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """Changes with the content of the files, and with nothing else."""
        return f"{self.codebook.name}@{self.files.digest[:12]}"

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that have a pack and words for the codebook."""
        return tuple(sorted(self.files.words))

    def tongue(self, code: str | None) -> Tongue | None:
        """The language, made at first use; None when there is no pack. Raises PackTrouble with every fault in it."""
        if code is None or code not in self.files.words:
            return None
        if code not in self._tongues:
            name = f"{self.files.name}-{code}"
            with without_collecting():
                data = self.cache.take(name, _content(self.files, code), Compiled, lambda: self._compiled(code))
                self._tongues[code] = tongue_of(code, data)
                gc.freeze()  # it stays: the collector need not walk through it every time, nor now
        return self._tongues[code]

    def words(self, code: str) -> CodebookWords:
        """The codebook's words and examples in one of its languages. Raises PackTrouble with every fault."""
        from gegenprobe.packs.making import words_of

        return words_of(self.files, code, self.codebook)

    def _compiled(self, code: str) -> Compiled:
        from gegenprobe.packs.making import compiled

        return compiled(self.files, code, self.codebook)

    @staticmethod
    def load(codebook: str = "detention", cache: Cache = NOWHERE) -> Library:
        """The codebook of that name as it comes with the program. Raises PackTrouble with every fault in it."""
        return _shipped(codebook, cache)


# It has itself in it: frozen, it is not taken apart at the end of a command either, which takes as long as a report.
_STAYING: list[object] = []
_STAYING.append(_STAYING)


@functools.cache
def _shipped(name: str, cache: Cache) -> Library:
    files = files_of(OWN / "languages", OWN / "codebooks" / name, OWN / "given_names.yaml")
    library = load_library(files, cache)
    _STAYING.append(library)
    return library


def load_library(files: PackFiles, cache: Cache = NOWHERE) -> Library:
    """The codebook of the files. Raises PackTrouble with every fault in it; those of a language come with `tongue`."""

    def made() -> Codebook:
        from gegenprobe.packs.making import codebook_of

        return codebook_of(files)

    return Library(files, cache, cache.take(files.name, [files.codebook.data], Codebook, made))


def _content(files: PackFiles, code: str) -> Iterator[bytes]:
    """All that a compiled language is made of."""
    yield files.codebook.data
    yield files.words[code].data
    for file in files.languages[code].values():
        yield file.data
    if files.given is not None:
        yield files.given.data
