from __future__ import annotations

import json

import pytest

from gegenprobe.desk.output import json_line
from gegenprobe.desk.safe import one_line, width

TOKENS = [
    ("plain words", "plain words"),
    ("Łukaszenka, Лукашенко, “naïve”", "Łukaszenka, Лукашенко, “naïve”"),
    ("two\n  lines\tand a tab", "two lines and a tab"),
    ("red \x1b[31m text", "red <U+001B>[31m text"),
    ("title \x1b]0;gone\x07", "title <U+001B>]0;gone<U+0007>"),
    ("csi \x9b31m", "csi <U+009B>31m"),
    ("right-to-left \u202e321\u202c", "right-to-left <U+202E>321<U+202C>"),
    ("isolate \u2066x\u2069", "isolate <U+2066>x<U+2069>"),
    ("zero\u200bwidth", "zero<U+200B>width"),
    ("back\x08space, nul\x00, del\x7f", "back<U+0008>space, nul<U+0000>, del<U+007F>"),
    ("tag \U000e0041", "tag <U+E0041>"),
    ("half \ud800", "half <U+D800>"),
    ("soft\u00adhyphen", "softhyphen"),
    ("[bold]markup[/bold]", "[bold]markup[/bold]"),
]


@pytest.mark.parametrize(("text", "shown"), TOKENS)
def test_hidden_characters_become_visible(text: str, shown: str) -> None:
    assert one_line(text) == shown


@pytest.mark.parametrize("text", [text for text, _ in TOKENS])
def test_jsonl_is_harmless_and_loses_nothing(text: str) -> None:
    line = json_line({"text": text})
    assert json.loads(line) == {"text": text}
    assert not any(ord(one) < 32 or 127 <= ord(one) < 160 for one in line)
    assert not set(line) & set("\u202e\u2066\u200b\ufeff\ud800\U000e0041")


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("für", 3), ("fu\u0308r", 3), ("东京", 4), ("", 0)])
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns
