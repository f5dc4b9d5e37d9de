"""All faults of a folder of packs at once: language packs, codebooks, given names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from gegenprobe.model.fault import Fault, Place
from gegenprobe.packs.library import Library, PackTrouble, load_library


@dataclass(frozen=True, slots=True)
class Checked:
    """The faults of a folder, and the libraries that could be loaded from it, by codebook name."""

    faults: tuple[Fault, ...]
    libraries: tuple[tuple[str, Library], ...]


def check_packs(folder: Path | None = None) -> Checked:
    """Load everything in a folder that has `languages/` and `codebooks/`; the program's own packs when None.

    A folder that has only `codebook.yaml` and language files is one codebook, read with the program's languages.
    """
    own = resources.files("gegenprobe.packs")
    faults: list[Fault] = []
    libraries: list[tuple[str, Library]] = []
    for name, codebook, languages in _codebooks(folder, own):
        try:
            library = load_library(languages, codebook, own / "given_names.yaml")
            for code in library.languages:
                library.tongue(code)
            libraries.append((name, library))
        except PackTrouble as trouble:
            faults.extend(fault for fault in trouble.faults if fault not in faults)
    if not libraries and not faults:
        faults.append(Fault(Place(str(folder), 1, 1), "there is no codebook.yaml in this folder or below 'codebooks'"))
    return Checked(tuple(faults), tuple(libraries))


def _codebooks(folder: Path | None, own: Traversable) -> Iterator[tuple[str, Traversable, Traversable]]:
    root: Traversable = own if folder is None else folder
    languages = root / "languages"
    if not languages.is_dir():
        languages = own / "languages"
    if (root / "codebook.yaml").is_file():
        yield root.name, root, languages
        return
    books = root / "codebooks"
    if books.is_dir():
        for entry in sorted(books.iterdir(), key=lambda each: each.name):
            if (entry / "codebook.yaml").is_file():
                yield entry.name, entry, languages


def codebooks() -> tuple[str, ...]:
    """Names of the codebooks that come with the program."""
    books = resources.files("gegenprobe.packs") / "codebooks"
    return tuple(sorted(entry.name for entry in books.iterdir() if (entry / "codebook.yaml").is_file()))
