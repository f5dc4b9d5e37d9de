"""The dossier as a PDF file, set by Typst: the texts go in as data, so that none of them is read as its markup."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from gegenprobe.desk.export.dossier import Dossier
from gegenprobe.desk.safe import one_line

MEDIA_TYPE = "application/pdf"


def written(dossier: Dossier) -> bytes:
    """The file."""
    import typst

    data = json.dumps(_visible(asdict(dossier)), ensure_ascii=False)
    template = (Path(__file__).parent / "templates" / "dossier.typ").read_bytes()
    made = typst.compile(template, format="pdf", sys_inputs={"dossier": data})
    assert isinstance(made, bytes)
    return made


def _visible(value: Any) -> Any:  # noqa: ANN401 - whatever a dossier is made of
    """The same with every text on one line and its hidden characters as tokens."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, Mapping):
        return {key: _visible(one) for key, one in value.items()}
    return [_visible(one) for one in value] if isinstance(value, list | tuple) else value
