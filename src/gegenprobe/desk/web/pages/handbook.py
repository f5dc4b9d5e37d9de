"""Help: the manual, from the same files as the documentation; a page in the desk's language where there is one."""

from __future__ import annotations

import functools
import re
from pathlib import Path, PurePosixPath

from markupsafe import Markup
from starlette.responses import Response

from gegenprobe.desk.web.templating import anchor
from gegenprobe.desk.web.visit import Fault, Visit

_INSIDE = Path(__file__).parents[1] / "manual"  # in an installed program; in a checkout it is docs/
MANUAL = _INSIDE if _INSIDE.is_dir() else Path(__file__).parents[5] / "docs"
WRITTEN = "en"  # the language of all pages; those of another one stand in a folder of its code
_DECISIONS = "decisions/"  # of the program's makers; documenters need none of them
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n", re.MULTILINE)  # of the desk itself, which is there to be looked at


def contents(visit: Visit) -> Response:
    """The list of all pages, those in the desk's language first, and the keys of the keyboard."""
    code = visit.words.code
    pages = [(name, title, language_of(name, code)) for name, title in _titles(code).items()]
    pages.sort(key=lambda one: one[2] != code)
    decisions = [one for one in pages if one[0].startswith(_DECISIONS)]
    return visit.page("help.html", pages=[one for one in pages if one not in decisions], decisions=decisions)


def page(visit: Visit) -> Response:
    """One page of the manual."""
    name, code = visit.under["page"].removesuffix(".md"), visit.words.code
    if name not in _titles(code):
        raise Fault(404, "no_page")
    language = language_of(name, code)
    return visit.page(
        "manual.html", title=_titles(code)[name], text=Markup(_rendered(name, language)), written=language
    )


def language_of(name: str, code: str) -> str:
    """The language in which the desk of a language shows a page of the manual."""
    return code if code != WRITTEN and (MANUAL / code / f"{name}.md").is_file() else WRITTEN


def _file(name: str, language: str) -> Path:
    return MANUAL / f"{name}.md" if language == WRITTEN else MANUAL / language / f"{name}.md"


@functools.cache
def _titles(code: str) -> dict[str, str]:
    """The manual's pages by name ('how-to/bring-reports-in'), with their titles; tutorial first."""
    names = [file.relative_to(MANUAL).with_suffix("").as_posix() for file in MANUAL.rglob("*.md")]
    names = [name for name in names if "0000-" not in name and len(name.partition("/")[0]) > 2]
    order = sorted(names, key=lambda name: (name != "tutorial", name.startswith(_DECISIONS), name))
    titles = {name: _TITLE.search(_file(name, language_of(name, code)).read_text("utf-8")) for name in order}
    return {name: title.group(1) if title else name for name, title in titles.items()}


@functools.cache
def _rendered(name: str, language: str) -> str:
    """The page as HTML: no markup of its own passes, links among the pages lead to the desk's own."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
    tokens = reader.parse(_PICTURE.sub("", _file(name, language).read_text("utf-8")))
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "heading_open" and following is not None:
            token.attrSet("id", anchor(following.content.lower()))
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("href", _address(str(child.attrGet("href") or ""), name, language))
                child.attrSet("rel", "noreferrer")
    return str(reader.renderer.render(tokens, reader.options, {}))


def _address(link: str, name: str, language: str) -> str:
    """Where a link of a page leads in the desk; pages that are not part of the manual stay where they are written."""
    if "://" in link or link.startswith("#"):
        return link
    target, _, place = link.partition("#")
    folder = PurePosixPath(name) if language == WRITTEN else PurePosixPath(language, name)
    parts: list[str] = []
    for part in (folder.parent / target).parts:
        parts = parts[:-1] if part == ".." else [*parts, part]
    parts = parts[1:] if parts[:1] == [language] != [WRITTEN] else parts
    return f"/help/{'/'.join(parts).removesuffix('.md')}{'#' + place if place else ''}"
