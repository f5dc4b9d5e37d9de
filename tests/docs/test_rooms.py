"""The page on the reader's rooms names each of them, with what it holds, in the order that import-linter keeps."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
READING = ROOT / "src" / "gegenprobe" / "reading"
PAGE = (ROOT / "docs" / "decisions" / "0010-rooms-of-the-reader.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(\w+)` \| (.+) \|$", PAGE, re.MULTILINE)


def test_every_room_is_told_of_in_its_own_words() -> None:
    rooms = (file.parent for file in READING.glob("*/__init__.py"))
    own = {room.name: ast.get_docstring(ast.parse((room / "__init__.py").read_text("utf-8"))) for room in rooms}
    assert dict(ROWS) == own


def test_the_rooms_stand_in_the_order_of_their_imports() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one.get("containers") == ["gegenprobe.reading"])
    assert [room for room, _ in ROWS] == layers


def test_no_module_stands_outside_a_room() -> None:
    assert [file.name for file in READING.glob("*.py")] == ["__init__.py"]
