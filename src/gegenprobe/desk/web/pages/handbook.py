"""Help: the manual, from the same files as the documentation."""

from __future__ import annotations

import functools
import re
from pathlib import Path, PurePosixPath

from markupsafe import Markup
from starlette.responses import Response

from gegenprobe.desk.web.visit import Fault, Visit

_INSIDE = Path(__file__).parents[1] / "manual"  # in an installed program; in a checkout it is docs/
MANUAL = _INSIDE if _INSIDE.is_dir() else Path(__file__).parents[5] / "docs"
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def contents(visit: Visit) -> Response:
    """The list of all pages, and the keys of the keyboard."""
    return visit.page("help.html", pages=_titles())


def page(visit: Visit) -> Response:
    """One page of the manual."""
    name = visit.under["page"].removesuffix(".md")
    if name not in _titles():
        raise Fault(404, "no_page")
    return visit.page("manual.html", title=_titles()[name], text=Markup(_rendered(name)), pages=_titles())


@functools.cache
def _titles() -> dict[str, str]:
    """The manual's pages by name ('how-to/bring-reports-in'), with their titles; tutorial first."""
    files = {file.relative_to(MANUAL).with_suffix("").as_posix(): file for file in MANUAL.rglob("*.md")}
    order = sorted(files, key=lambda name: (name != "tutorial", name.startswith("decisions"), name))
    titles = {name: _TITLE.search(files[name].read_text("utf-8")) for name in order if "0000-" not in name}
    return {name: title.group(1) if title else name for name, title in titles.items()}


@functools.cache
def _rendered(name: str) -> str:
    """The page as HTML: no markup of its own passes, links among the pages lead to the desk's own."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
    tokens = reader.parse((MANUAL / f"{name}.md").read_text("utf-8"))
    for token in tokens:
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("href", _address(str(child.attrGet("href") or ""), name))
                child.attrSet("rel", "noreferrer")
    return str(reader.renderer.render(tokens, reader.options, {}))


def _address(link: str, name: str) -> str:
    """Where a link of a page leads in the desk; pages that are not part of the manual stay where they are written."""
    if "://" in link or link.startswith("#"):
        return link
    target, _, place = link.partition("#")
    parts: list[str] = []
    for part in (PurePosixPath(name).parent / target).parts:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return f"/help/{'/'.join(parts).removesuffix('.md')}{'#' + place if place else ''}"
