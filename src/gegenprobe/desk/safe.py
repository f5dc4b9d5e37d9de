"""What a report says must not steer the terminal that shows it: control and direction marks become visible."""

from __future__ import annotations

import re
import unicodedata

# Cc, Cf, Cs, Zl, Zp: all that moves the cursor, reorders the line, hides, or cannot be encoded.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
_SPACE = re.compile(r"[ \t\n\r\u00a0\u202f]+")
_SOFT_HYPHEN = "\u00ad"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def one_line(text: str) -> str:
    """The text on one line, white space run together, hidden characters as tokens such as <U+202E>."""
    return _HIDDEN.sub(_token, _SPACE.sub(" ", text)).strip()


def visible(text: str) -> str:
    """The text with its own white space; every other hidden character as a token, soft hyphens, too."""
    return _HIDDEN.sub(_token_unless_space, text) if not text.isascii() or _CONTROL.search(text) else text


def escaped(json_text: str) -> str:
    r"""JSON with its hidden characters as \uXXXX: the same values for a program, harmless in a terminal."""
    return _HIDDEN.sub(_escape, json_text)


def width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _token(match: re.Match[str]) -> str:
    character = match.group()
    return "" if character == _SOFT_HYPHEN else f"<U+{ord(character):04X}>"


def _token_unless_space(match: re.Match[str]) -> str:
    character = match.group()
    return character if character in "\t\n\r" else f"<U+{ord(character):04X}>"


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
