"""The page on all checks, made from their own manual pages."""

from __future__ import annotations

from gegenprobe.checks import manual

_OPENING = """# Checks

What `gegenprobe check` looks for. This page is made from the checks' own files (`make docs`); [Does it add up?](\
how-to/does-it-add-up.md) tells how to work with them.

Severities: a *contradiction* is a set of figures that cannot all be true; a *warning* is something that is hardly \
right; a *notice* is something that a reader of the figures should know. `check --strict` ends with exit code 1 on \
the first two.
"""


def reference_checks() -> str:
    """The page as Markdown: a section for every check, in the order of their names."""
    parts = [_OPENING]
    for name, page in manual().items():
        title, _, text = page.strip().partition("\n")
        parts.append(f"\n## {name}\n**{title}**\n\n{_joined(text)}\n")
    return "".join(parts)


def _joined(text: str) -> str:
    """The paragraphs, each on one line, as all pages have them."""
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
