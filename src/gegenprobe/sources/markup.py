"""Markup that a parser should not be given, and its text without one."""

from __future__ import annotations

import html
import re

DEEPEST = 2000  # levels; parsers need time that grows with the square of the depth
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# Elements without an end tag or with one that the parser adds itself: they do not deepen a page.
_FLAT = re.compile(
    r"area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot"
    r"|option|optgroup|colgroup|body|html|head",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"script|style|noscript|template|iframe|textarea|title|svg|canvas|object|audio|video")
_BREAKS = re.compile(
    r"/?(?:p|div|br|li|tr|table|ul|ol|h[1-6]|section|article|header|footer|main|aside|blockquote|figure|figcaption"
    r"|dt|dd|dl|pre|form|nav|hr|td|th)"
)


def too_deep(page: str) -> bool:
    """Whether elements are nested so deeply that a parser would work for minutes on them."""
    if page.count("<") <= DEEPEST:
        return False
    depth = 0
    for match in _TAG.finditer(page):
        if not _FLAT.fullmatch(match.group(2)):
            depth += -1 if match.group(1) else 1
            depth = max(depth, 0)
            if depth > DEEPEST:
                return True
    return False


def stripped(page: str) -> str:
    """The text between the tags, in one pass: lines break at blocks; scripts, styles and comments are left out."""
    kept: list[str] = []
    unseen = ""
    for part in page.split("<"):
        if unseen == "!--":
            _, closed, rest = part.partition("-->")
            if closed:
                unseen = ""
                kept.append(rest)
            continue
        tag, closed, rest = part.partition(">")
        name = tag.split(None, 1)[0].lower().rstrip("/") if tag.strip() else ""
        if unseen:
            unseen = "" if name == "/" + unseen else unseen
        elif tag.startswith("!--"):
            unseen = "" if "-->" in part else "!--"
            rest = part.partition("-->")[2]
        elif _UNSEEN.fullmatch(name):
            unseen = name
        if not unseen and (closed or part.startswith("!--")):
            kept.append(("\n" if _BREAKS.fullmatch(name) else "") + rest)
    return _tidy(html.unescape("".join(kept)))


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.replace("\0", "").split("\n"))
    return "\n".join(line for line in lines if line)
