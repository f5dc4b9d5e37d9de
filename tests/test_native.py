"""The reader as machine code: used only where it stands for exactly these sources, and to the same bytes."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gegenprobe.native import COMPLETE, OFF, ROOMS, SETTING, native_folder

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "gegenprobe"
PROSE = (ROOT / "samples", ROOT / "tests" / "gold" / "tune" / "texts")
FORM = "import gegenprobe.reading.reports.reader as reader; print(reader.__file__.endswith('.py'))"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what is compiled, whose sources a test may edit."""
    shutil.copytree(PACKAGE, tmp_path / "src" / "gegenprobe", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    return tmp_path


@pytest.fixture
def compiled() -> None:
    if not (native_folder(PACKAGE, Path(sys.prefix)) / COMPLETE).is_file():
        pytest.skip("the reader is not compiled from these sources (make native; it needs a C compiler)")


def run(checkout: Path, arguments: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    given = {**os.environ, "PYTHONPATH": str(checkout / "src"), **environment}
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=given)


def edit(file: Path, old: str, new: str) -> None:
    before = file.read_text("utf-8")
    assert old in before
    file.write_text(before.replace(old, new, 1), "utf-8")


def print_with(checkout: Path, command: list[str], **environment: str) -> str:
    done = run(checkout, ["-m", "gegenprobe", *command, *map(str, PROSE), "--format", "jsonl"], **environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


def untranslatable(source: str) -> list[int]:
    """Lines with `x in (*some, "more")`, which mypyc cannot translate (docs/decisions/0003)."""
    compared = (
        right
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Compare)
        for operator, right in zip(node.ops, node.comparators, strict=True)
        if isinstance(operator, ast.In | ast.NotIn) and isinstance(right, ast.Tuple | ast.List | ast.Set)
    )
    return [right.lineno for right in compared if any(isinstance(one, ast.Starred) for one in right.elts)]


def test_the_sources_can_be_translated() -> None:
    files = [file for room in ROOMS for file in sorted((PACKAGE / room).rglob("*.py"))]
    found = [f"{file.name}:{line}" for file in files for line in untranslatable(file.read_text("utf-8"))]
    assert found == []


def test_what_cannot_be_translated_is_seen() -> None:
    assert untranslatable('a = 1\nb = a in (*some, "more") or a not in [*some]\nc = a in some') == [2, 2]


@pytest.mark.parametrize("room", ["model", "packs", "text", "reading", "sources"])
def test_another_source_is_another_folder(checkout: Path, room: str) -> None:
    package = checkout / "src" / "gegenprobe"
    before = native_folder(package, checkout)
    assert before == native_folder(package, checkout)
    file = package / room / "__init__.py"
    file.write_bytes(file.read_bytes() + b"\n")
    edited = native_folder(package, checkout)
    file.rename(file.with_name("another.py"))
    assert len({before, edited, native_folder(package, checkout)}) == 3


def test_what_was_compiled_from_other_sources_is_not_used(checkout: Path, compiled: None) -> None:
    pure, native = "True\n", "False\n"
    assert run(checkout, ["-c", FORM]).stdout == native
    assert run(checkout, ["-c", FORM], **{SETTING: OFF}).stdout == pure
    edit(checkout / "src/gegenprobe/text/words.py", '"""', '"""Edited. ')
    assert run(checkout, ["-c", FORM]).stdout == pure


@pytest.mark.parametrize(
    ("command", "lines"),
    [(["read"], 400), (["annotate", "--layer", "numbers"], 600), (["annotate", "--layer", "speech"], 100)],
)
def test_both_forms_print_the_same(compiled: None, command: list[str], lines: int) -> None:
    native = print_with(ROOT, command)
    assert native.count("\n") > lines
    assert native == print_with(ROOT, command, **{SETTING: OFF})


def test_a_form_that_reads_otherwise_would_be_noticed(checkout: Path) -> None:
    source = checkout / "src/gegenprobe/reading/reports/report_sentences.py"
    edit(source, "LOOK_BACK: Final = 3", "LOOK_BACK: Final = 0")
    assert print_with(checkout, ["read"]) != print_with(ROOT, ["read"], **{SETTING: OFF})


@pytest.mark.parametrize(
    ("file", "old", "new", "path", "said"),
    [
        ("text/words.py", '"""', '"""Edited. ', "", "there is no C compiler"),
        (
            "text/words.py",
            "\ndef ",
            "\nALL = 1 in (*[1], 2)\n\n\ndef ",
            os.environ["PATH"],
            "mypyc cannot translate it",
        ),
    ],
)
def test_without_a_native_form_it_says_why(  # noqa: PLR0913
    checkout: Path, file: str, old: str, new: str, path: str, said: str
) -> None:
    edit(checkout / "src/gegenprobe" / file, old, new)
    for arguments, code in (([], 0), (["--required"], 1)):
        done = run(checkout, [str(checkout / "tools" / "make_native.py"), *arguments], PATH=path)
        assert (done.returncode, done.stdout) == (code, ""), done.stderr
        assert said in done.stderr
