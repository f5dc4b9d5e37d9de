"""Strings that are data: files of one language each, every scalar read as text, names joined with dots."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from pathlib import Path

from gegenprobe.model.fault import Fault, Place, Trouble
from gegenprobe.packs.document import Item, load_document

MESSAGES = Path(__file__).parent / "messages"  # what checks, comparisons and matching say


def languages_of(folder: Path) -> tuple[str, ...]:
    """The codes of the languages that a folder has strings in, English first."""
    codes = sorted(file.stem for file in folder.glob("*.yaml"))
    return tuple(sorted(codes, key=lambda code: code != "en"))


@functools.cache
def strings_in(folder: Path, code: str) -> Mapping[str, str]:
    """The strings of a language by their dotted names. Trouble with every fault when its file has any."""
    file = folder / f"{code}.yaml"
    faults: list[Fault] = []
    strings = dict(read_strings(file.read_bytes(), f"{folder.name}/{file.name}", faults))
    if faults:
        raise Trouble("\n".join(map(str, faults)))
    return strings


def read_strings(data: bytes, shown: str, faults: list[Fault]) -> Iterator[tuple[str, str]]:
    """The strings of a file by their dotted names; what is wrong with it goes to `faults`."""
    root, found = load_document(data, shown)
    faults.extend(found)
    if root is None:
        faults.extend([] if found else [Fault(Place(shown, 1, 1), "there are no strings in this file")])
        return
    yield from _flat("", root, faults)


def _flat(name: str, item: Item, faults: list[Fault]) -> Iterator[tuple[str, str]]:
    if isinstance(item.value, dict):
        for key, below in item.value.items():
            yield from _flat(f"{name}.{key}" if name else key, below, faults)
    elif isinstance(item.value, str):
        yield name, item.value
    else:
        faults.append(Fault(item.place, f"'{name}' is a list; a text is wanted"))
