"""The manual goes with the program: every page of the documentation is packed where the desk's help looks for it."""

from __future__ import annotations

import tomllib
from pathlib import Path

from gegenprobe.desk.web.pages.handbook import MANUAL

ROOT = Path(__file__).parents[2]


def test_every_page_is_in_the_wheel() -> None:
    known = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    packed = known["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    pages = [path.relative_to(ROOT) for path in (ROOT / "docs").rglob("*.md")]
    inside = [path for path in pages if any(path.as_posix() == one or one in map(str, path.parents) for one in packed)]
    assert sorted(set(pages) - set(inside)) == []
    assert {target.replace("gegenprobe/desk/web/manual", "docs") for target in packed.values()} == set(packed)


def test_in_a_checkout_the_help_reads_the_documentation_itself() -> None:
    assert MANUAL == ROOT / "docs"
