"""From bytes to text: byte order mark, declared charset, UTF-8, and at last a guess that is noted as one."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

# The four-byte marks come first: the UTF-32 mark begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<(?:\?xml|meta)\b[^>]{0,300}?(?:encoding|charset)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I
)
_HEAD = 4096  # bytes within which a page must declare its charset
_MAGIC = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
)
# What a browser reads for these names, because pages mean it.
_MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f\ufffe\uffff]")
_ODD = bytes([*range(9), *range(14, 32), 0xEF])  # without these bytes, UTF-8 holds no control character and no NUL


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the codec it came by; `raw.decode(encoding) == text` always holds. `guessed`: nothing declared it."""

    text: str
    encoding: str
    guessed: bool = False


def decoded(raw: bytes, page: bool = False) -> Decoded | None:
    """The text of the bytes, whole (a byte order mark stays in it); None when they are no text."""
    if raw.startswith(_MAGIC):
        return None
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            text = _strict(raw, encoding)
            if text is not None:
                return _if_text(Decoded(text, encoding))
    declared = _declared(raw) if page else None
    if declared is not None and (text := _strict(raw, declared)) is not None:
        return _if_text(_honest(raw, Decoded(text, declared)))
    if raw.count(0) * 5 > len(raw):
        return _if_text(_wide(raw))
    text = _strict(raw, "utf-8")
    if text is not None and len(raw.translate(None, _ODD)) == len(raw):
        return Decoded(text, "utf-8")  # as nearly always
    return _if_text(_guess(raw) if text is None else Decoded(text, "utf-8"))


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _declared(raw: bytes) -> str | None:
    match = _DECLARED.search(raw, 0, _HEAD)
    if match is None:
        return None
    name = match.group(1).decode("ascii").lower()
    try:
        info = codecs.lookup(_MEANT.get(name, name))
    except LookupError:
        return None
    # Codecs that are no charsets (hex, zip) must not be reached from a page; one that was read as ASCII is not UTF-16.
    return (
        info.name
        if getattr(info, "_is_text_encoding", True) and not info.name.startswith(("utf-16", "utf-32"))
        else None
    )


def _honest(raw: bytes, found: Decoded) -> Decoded:
    """Bytes beyond ASCII that are valid UTF-8 are UTF-8, whatever a page says: no other text looks like that."""
    if found.encoding != "utf-8" and not raw.isascii():
        text = _strict(raw, "utf-8")
        if text is not None:
            return Decoded(text, "utf-8", guessed=True)
    return found


def _guess(raw: bytes) -> Decoded | None:
    from resiliparse.parse.encoding import detect_encoding  # few texts need it

    named = detect_encoding(raw, max_len=65_536, html5_compatible=False)
    for encoding in (named, "cp1252", "cp1251"):
        text = _strict(raw, encoding) if encoding else None
        if text is not None and not _CONTROL.search(text):
            return Decoded(text, codecs.lookup(encoding or "").name, guessed=True)
    text = _strict(raw, "cp1252")  # control bytes and all: a damaged text is still a text
    return Decoded(text, "cp1252", guessed=True) if text is not None else None


def _wide(raw: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte is NUL."""
    odd, even = raw[1:4096:2].count(0), raw[0:4096:2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = _strict(raw, encoding)
    return Decoded(text, encoding, guessed=True) if text is not None else None


def _if_text(found: Decoded | None) -> Decoded | None:
    """None for what decodes but is no text: rich in NUL or control characters."""
    if found is None:
        return None
    odd = len(_CONTROL.findall(found.text)) + found.text.count("\0")
    return found if odd <= 2 or odd * 20 <= len(found.text) else None
