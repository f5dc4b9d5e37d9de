"""The house's own measure: a function fits on half a screen, a file stays under three hundred lines."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCES = Path(__file__).parents[1] / "src" / "gegenprobe"
LONGEST_BODY, LONGEST_FILE = 30, 300  # lines; of a body without its docstring


def lines_of_body(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines the body has, from its first statement behind the docstring to its last."""
    body = function.body
    first = body[0]
    told = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    kept = body[1:] if told else body
    return (kept[-1].end_lineno or 0) - kept[0].lineno + 1 if kept else 0


def too_long(name: str, source: str) -> Iterator[str]:
    """What of a source is too long, with its place."""
    if (lines := len(source.splitlines())) > LONGEST_FILE:
        yield f"{name}: {lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (body := lines_of_body(node)) > LONGEST_BODY:
            yield f"{name}:{node.lineno}: {node.name} has {body} lines"


def test_nothing_is_too_long() -> None:
    files = sorted(SOURCES.rglob("*.py"))
    assert [told for file in files for told in too_long(str(file.relative_to(SOURCES)), file.read_text("utf-8"))] == []


def test_what_is_too_long_is_told() -> None:
    body = "".join(f"    a{number} = {number}\n" for number in range(31))
    assert list(too_long("a.py", f'def f() -> None:\n    """A."""\n{body}')) == ["a.py:1: f has 31 lines"]
    assert list(too_long("b.py", "a = 1\n" * 301)) == ["b.py: 301 lines"]
    assert list(too_long("c.py", f'def f() -> None:\n    """A."""\n{body[: body.index("    a30")]}')) == []
