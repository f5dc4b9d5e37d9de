"""Pages from templates: every value is escaped, and characters that hide or reorder text are shown as tokens."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from gegenprobe.desk.safe import visible
from gegenprobe.desk.web import menu
from gegenprobe.desk.web.headlines import headline
from gegenprobe.desk.web.words import tongues

if TYPE_CHECKING:
    from gegenprobe.desk.web.visit import Visit
    from gegenprobe.desk.web.words import Words

_FOLDER = Path(__file__).parent / "templates"


class Pages:
    """The templates, ready to be filled."""

    def __init__(self) -> None:
        self._made = Environment(
            loader=FileSystemLoader(_FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_shown,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._made.filters["part"] = _part
        self._made.filters["anchor"] = anchor
        self._made.filters["headline"] = headline
        self._made.globals.update(tongues=tongues())

    def bare(self, template: str, words: Words, **values: object) -> str:
        """A page for somebody who has not come in: nothing of the book is in reach of it."""
        return self._made.get_template(template).render(values, t=words)

    def render(self, template: str, visit: Visit, values: Mapping[str, object]) -> str:
        """The page as HTML. `t` are the words, `visit` the visit; the rest comes from the page."""
        entries = menu.entries(visit.session.role)
        return self._made.get_template(template).render(values, visit=visit, t=visit.voice, menu=entries)


def _shown(value: object) -> object:
    """A value as the page has it: markup of our own as it is, everything else with its hidden characters visible."""
    if value is None:
        return ""
    return value if isinstance(value, Markup) else visible(str(value))


def _part(value: object) -> str:
    """A value as one part of an address."""
    return quote(str(value), safe="")


def anchor(value: object) -> str:
    """A value as the name of a place on a page: letters, digits, hyphens."""
    return "".join(letter if letter.isalnum() and letter.isascii() else "-" for letter in str(value))


@cache
def static_files() -> Mapping[str, tuple[str, bytes]]:
    """The desk's own files by name, each with its media type."""
    types = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".txt": "text/plain"}
    folder = Path(__file__).parent / "static"
    return {file.name: (types[file.suffix], file.read_bytes()) for file in folder.iterdir() if file.suffix in types}
