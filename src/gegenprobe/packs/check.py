"""All faults of a folder of packs at once: language packs, codebooks, given names, wire credits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gegenprobe.model.fault import Fault, Place
from gegenprobe.packs.credits import CreditWords, credits_of
from gegenprobe.packs.files import OWN, PackTrouble, files_of
from gegenprobe.packs.library import Library, load_library


@dataclass(frozen=True, slots=True)
class Checked:
    """The faults of a folder, the libraries that could be loaded from it, by codebook name, and its wire credits."""

    faults: tuple[Fault, ...]
    libraries: tuple[tuple[str, Library], ...]
    credits: CreditWords | None = None


def check_packs(folder: Path | None = None) -> Checked:
    """Load everything in a folder that has `languages/` and `codebooks/`; the program's own packs when None.

    A folder that has only `codebook.yaml` and language files is one codebook, read with the program's languages.
    """
    faults: list[Fault] = []
    libraries: list[tuple[str, Library]] = []
    for name, codebook, languages in _codebooks(folder or OWN):
        try:
            library = load_library(files_of(languages, codebook, OWN / "given_names.yaml"))
        except PackTrouble as trouble:
            faults.extend(trouble.faults)
            continue
        found = _faults_of_languages(library)
        faults.extend(fault for fault in found if fault not in faults)
        if not found:
            libraries.append((name, library))
    if not libraries and not faults:
        faults.append(Fault(Place(str(folder), 1, 1), "there is no codebook.yaml in this folder or below 'codebooks'"))
    words = _credits(folder or OWN, faults)
    return Checked(tuple(faults), tuple(libraries), words)


def _credits(root: Path, faults: list[Fault]) -> CreditWords | None:
    """The credits of the languages in the folder; None when there are none, or they have faults, which are filed."""
    if not (root / "languages").is_dir():
        return None
    own = root / "agencies.yaml"
    try:
        return credits_of(own if own.is_file() else OWN / "agencies.yaml", root / "languages")
    except PackTrouble as trouble:
        faults.extend(trouble.faults)
        return None


def _faults_of_languages(library: Library) -> list[Fault]:
    faults: list[Fault] = []
    for code in library.languages:
        try:
            library.tongue(code)
        except PackTrouble as trouble:
            faults.extend(fault for fault in trouble.faults if fault not in faults)
    return faults


def _codebooks(root: Path) -> Iterator[tuple[str, Path, Path]]:
    languages = root / "languages"
    if not languages.is_dir():
        languages = OWN / "languages"
    if (root / "codebook.yaml").is_file():
        yield root.name, root, languages
        return
    books = root / "codebooks"
    if books.is_dir():
        for entry in sorted(books.iterdir(), key=lambda each: each.name):
            if (entry / "codebook.yaml").is_file():
                yield entry.name, entry, languages
