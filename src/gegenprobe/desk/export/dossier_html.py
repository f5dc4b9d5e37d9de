"""The dossier as one HTML file: nothing is loaded with it, nothing in it runs."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from gegenprobe.desk.export.dossier import Dossier
from gegenprobe.desk.safe import visible

MEDIA_TYPE = "text/html; charset=utf-8"


@cache
def _template() -> Template:
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: visible(value) if isinstance(value, str) else value,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return made.get_template("dossier.html")


def written(dossier: Dossier) -> bytes:
    """The file."""
    return _template().render(dossier=dossier).encode("utf-8", "backslashreplace")
