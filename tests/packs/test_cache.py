from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from gegenprobe.model.report import Report, Segment
from gegenprobe.model.statement import Statement
from gegenprobe.packs import cache
from gegenprobe.packs.cache import HEAD, NOWHERE, Cache
from gegenprobe.packs.files import OWN, PackFiles, files_of
from gegenprobe.packs.library import load_library
from gegenprobe.packs.making import codebook_of, compiled
from gegenprobe.packs.numbers import Atom
from gegenprobe.packs.tongue import Compiled, tongue_of
from gegenprobe.packs.users_cache import users_cache
from gegenprobe.reading.reports.reader import read


class Kept(NamedTuple):
    words: dict[str, Atom]
    marks: frozenset[str]


MADE = Kept({"half": Atom(value=Fraction(1, 2), role="part"), "two": Atom(value=2)}, frozenset({"a", "b"}))
MADE_OF = [b"two: 2", b"half: 0.5"]


class Workshop:
    """Makes the same thing each time, and counts."""

    def __init__(self, folder: Path | None, owner: int | None = None) -> None:
        self.cache = Cache(folder, owner)
        self.made = 0

    def take(self, made_of: list[bytes] = MADE_OF, name: str = "words") -> Kept:
        return self.cache.take(name, made_of, Kept, self._make)

    def _make(self) -> Kept:
        self.made += 1
        return MADE


def test_what_is_kept_comes_back_and_is_not_made_again(tmp_path: Path) -> None:
    first, second = Workshop(tmp_path / "new" / "folder"), Workshop(tmp_path / "new" / "folder")
    assert first.take() == second.take() == MADE
    assert (first.made, second.made) == (1, 0)


def _with_body(data: bytes, body: bytes) -> bytes:
    """The head for that body: hashes that are right, around data that are not."""
    return data[: len(HEAD) + 32] + hashlib.sha256(body).digest() + body


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "one bit of the data": lambda data: data[:-1] + bytes([data[-1] ^ 1]),
    "one bit of the data's hash": lambda data: data[: len(HEAD) + 40] + b"\0" + data[len(HEAD) + 41 :],
    "one bit of the hash of what it was made of": lambda data: data[: len(HEAD)] + b"\0" + data[len(HEAD) + 1 :],
    "truncated data": lambda data: data[:-3],
    "truncated head": lambda data: data[:30],
    "empty": lambda data: b"",
    "longer": lambda data: data + b"\0",
    "another program's file": lambda data: b"PK\3\4" * 500,
    "another format": lambda data: data.replace(HEAD, HEAD.replace(b"1", b"0"), 1),
    "right hashes, no data": lambda data: _with_body(data, b""),
    "right hashes, not msgpack": lambda data: _with_body(data, b"\xc1\xc1"),
    "right hashes, another type": lambda data: _with_body(data, msgspec.msgpack.encode(["a", 1])),
    "right hashes, no such fraction": lambda data: _with_body(
        data, msgspec.msgpack.encode([{"half": {"value": [1, 0]}}, []])
    ),
    "right hashes, nested too deep": lambda data: _with_body(data, b"\x91" * 100_000),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_file_that_is_not_as_it_was_written_is_made_anew(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    Workshop(tmp_path).take()
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    again = Workshop(tmp_path)
    assert again.take() == MADE
    assert again.made == 1
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [(file.name, whole)]


@pytest.mark.parametrize(
    ("made_of", "version", "made"),
    [
        (MADE_OF, "1", 0),
        ([b"two: 2", b"half: 0.50"], "1", 1),
        ([b"two: 2", b""], "1", 1),
        ([b"two: 2"], "1", 1),
        ([b"two: 2half: 0.5"], "1", 1),
        ([b"half: 0.5", b"two: 2"], "1", 1),
        (MADE_OF, "2", 1),
    ],
)
def test_other_files_or_another_version_make_it_stale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made_of: list[bytes], version: str, made: int
) -> None:
    monkeypatch.setattr(cache, "__version__", "1")
    Workshop(tmp_path).take()
    monkeypatch.setattr(cache, "__version__", version)
    later = Workshop(tmp_path)
    later.take(made_of)
    assert later.made == made


def test_a_file_of_another_name_does_not_count(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    workshop.take(name="words")
    (tmp_path / "words.pack").rename(tmp_path / "others.pack")
    workshop.take(name="others")
    assert workshop.made == 2


def _file_as_folder(folder: Path) -> Path:
    folder.write_text("no folder")
    return folder


def _below_a_file(folder: Path) -> Path:
    return _file_as_folder(folder) / "below"


def _folder_as_file(folder: Path) -> Path:
    (folder / "words.pack" / "x").mkdir(parents=True)
    return folder


@pytest.mark.parametrize("spoil", [_file_as_folder, _below_a_file, _folder_as_file])
def test_a_folder_that_takes_nothing_is_no_trouble(tmp_path: Path, spoil: Callable[[Path], Path]) -> None:
    folder = spoil(tmp_path / "folder")
    before = sorted(tmp_path.rglob("*"))
    workshop = Workshop(folder)
    assert workshop.take() == workshop.take() == MADE
    assert workshop.made == 2
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.skipif(os.name != "posix", reason="this system has no owners of files")
@pytest.mark.parametrize(("stranger", "made"), [(0, 0), (1, 1)])
def test_files_of_another_user_do_not_count(tmp_path: Path, stranger: int, made: int) -> None:
    Workshop(tmp_path).take()
    later = Workshop(tmp_path, os.geteuid() + stranger)
    later.take()
    assert later.made == made


@pytest.mark.skipif(os.name != "posix", reason="this system has no named pipes")
def test_a_pipe_in_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "words.pack")
    workshop = Workshop(tmp_path)
    assert workshop.take() == MADE
    assert workshop.made == 1


@pytest.mark.skipif(os.name != "posix", reason="folders are named otherwise here")
@pytest.mark.parametrize(
    ("said", "xdg", "folder"),
    [
        ("", "", "/home/mira/.cache/gegenprobe"),
        ("", "relative", "/home/mira/.cache/gegenprobe"),
        ("", "/var/kept", "/var/kept/gegenprobe"),
        ("/elsewhere", "/var/kept", "/elsewhere"),
        ("off", "/var/kept", None),
        ("OFF", "", None),
    ],
)
def test_where_the_cache_is(monkeypatch: pytest.MonkeyPatch, said: str, xdg: str, folder: str | None) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name, value in (("GEGENPROBE_CACHE", said), ("XDG_CACHE_HOME", xdg), ("HOME", "/home/mira")):
        monkeypatch.setenv(name, value)
    assert users_cache() == (NOWHERE if folder is None else Cache(Path(folder), os.geteuid()))


def _shipped() -> PackFiles:
    return files_of(OWN / "languages", OWN / "codebooks" / "detention", OWN / "given_names.yaml")


@pytest.mark.parametrize("code", sorted(_shipped().words))
def test_a_compiled_language_comes_back_as_it_was(tmp_path: Path, code: str) -> None:
    files = _shipped()
    made = compiled(files, code, codebook_of(files))
    kept = [Cache(tmp_path).take(code, [], Compiled, lambda: made) for _ in range(2)]
    assert kept[0] is made
    assert kept[1] is not made
    assert kept[1] == made


def test_every_form_has_its_value_again() -> None:
    files = _shipped()
    made = compiled(files, "de", codebook_of(files))
    tongue = tongue_of("de", made)
    assert tongue.lexicon.words == {form: word for word, forms in made.words for form in forms}
    assert tongue.lexicon.triggers.keys() == {form for _, forms in made.triggers for form in forms}
    assert tongue.lexicon.dating == tongue.times.first.keys() > {"januar", "jänner"}
    assert tongue.lexicon.counting == tongue.numbers.first.keys() > {"sieben"}
    assert tongue.times.senses["januar"] is tongue.times.senses["jänner"]
    assert tongue.times.senses["januar"] != tongue.times.senses["februar"]


def test_a_report_reads_the_same_with_and_without_a_cache(tmp_path: Path) -> None:
    text = "On Friday 52 political prisoners were freed in Belarus, Mira Dahl said. Some 1,100 are still in prison."
    report = Report(
        id="r", name="r", text=text, digest="", published=date(2025, 9, 12), language="en",
        segments=(Segment(0, len(text), "body"),),
    )  # fmt: skip
    read_with: list[tuple[str, tuple[Statement, ...]]] = []
    for kept in (NOWHERE, Cache(tmp_path), Cache(tmp_path)):
        library = load_library(_shipped(), kept)
        read_with.append((library.version, read(report, library).statements))
    assert len(read_with[0][1]) >= 2
    assert read_with[0] == read_with[1] == read_with[2]
