"""The files that people write for one codebook, as bytes, and one hash over all of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gegenprobe.model.fault import Fault, Place, Trouble

OWN = Path(__file__).parent  # the packs that come with the program
FILES = ("clauses", "inflection", "numbers", "people", "places", "sentences", "speech", "status", "times")


class PackTrouble(Trouble):
    """Packs that cannot be used; carries every fault."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file: its name as faults give it, and what is in it."""

    shown: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFiles:
    """A codebook, its words by language code, the files of these languages by FILES, and given names.

    `digest` changes with the content of any of them: 64 hexadecimal digits.
    """

    name: str
    codebook: PackFile
    words: Mapping[str, PackFile]
    languages: Mapping[str, Mapping[str, PackFile]]
    given: PackFile | None
    digest: str


def files_of(languages: Path, folder: Path, given: Path) -> PackFiles:
    """The files of the codebook in `folder`; a language that lacks one of FILES is left out. May raise PackTrouble."""
    digest = hashlib.sha256()

    def taken(file: Path) -> PackFile | None:
        if not file.is_file():
            return None
        data = file.read_bytes()
        digest.update(file.name.encode() + b"\0" + data)
        return PackFile(shown(file), data)

    codebook = taken(folder / "codebook.yaml")
    if codebook is None:
        raise PackTrouble([Fault(Place(f"{folder.name}/codebook.yaml", 1, 1), "there is no such codebook")])
    words: dict[str, PackFile] = {}
    packs: dict[str, dict[str, PackFile]] = {}
    for file in sorted(folder.glob("*.yaml")):
        if file.stem != "codebook":
            pack = {name: one for name in FILES if (one := taken(languages / file.stem / f"{name}.yaml"))}
            own = taken(file)
            if own is not None and len(pack) == len(FILES):
                words[file.stem], packs[file.stem] = own, pack
    names = taken(given)
    return PackFiles(
        name=folder.name, codebook=codebook, words=words, languages=packs, given=names, digest=digest.hexdigest()
    )


def shown(file: Path) -> str:
    """The path from 'packs' on, the same on every machine; the name alone elsewhere."""
    name = file.as_posix()
    return name[name.rfind("packs/") :] if "packs/" in name else file.name


def codebooks() -> list[str]:
    """The names of the codebooks that come with the program."""
    return sorted(file.parent.name for file in (OWN / "codebooks").glob("*/codebook.yaml"))
