from __future__ import annotations

import codecs
import random

import pytest

from gegenprobe.sources.decoding import decoded

WORDS = "Zwölf Häftlinge kamen frei, grüßte die Behörde: größere Änderungen für alle Übrigen. "
RUSSIAN = "Двенадцать заключенных вышли на свободу, сообщили в ведомстве. Их держали там с весны. "

# what | bytes | a page? | text | codec | guessed
READ = [
    ("utf-8", WORDS.encode(), False, WORDS, "utf-8", False),
    ("mark stays", b"\xef\xbb\xbfab", False, "\ufeffab", "utf-8", False),
    ("utf-16 with mark", codecs.BOM_UTF16_LE + "äb".encode("utf-16-le"), False, "\ufeffäb", "utf-16-le", False),
    ("utf-16 be with mark", codecs.BOM_UTF16_BE + "äb".encode("utf-16-be"), False, "\ufeffäb", "utf-16-be", False),
    ("utf-32 with mark", codecs.BOM_UTF32_LE + "äb".encode("utf-32-le"), False, "\ufeffäb", "utf-32-le", False),
    ("utf-16 bare", WORDS.encode("utf-16-le"), False, WORDS, "utf-16-le", True),
    ("latin guessed", WORDS.encode("cp1252"), False, WORDS, None, True),
    ("cyrillic guessed", (RUSSIAN * 3).encode("cp1251"), False, RUSSIAN * 3, "cp1251", True),
    ("koi8 guessed", (RUSSIAN * 3).encode("koi8-r"), False, RUSSIAN * 3, "koi8-r", True),
    ("crlf stays", b"a\r\nb\r\n", False, "a\r\nb\r\n", "utf-8", False),
    ("NUL inside", b"ab\0cd and so forth, many words", False, "ab\0cd and so forth, many words", "utf-8", False),
    ("declared", b'<meta charset="windows-1251">' + RUSSIAN.encode("cp1251"), True, None, "cp1251", False),
    ("declared long", b"<meta content='text/html; charset=ISO-8859-1'>\x84\xfc", True, None, "cp1252", False),
    ("xml declaration", b'<?xml version="1.0" encoding="iso-8859-2"?><p>\xb1</p>', True, None, "iso8859-2", False),
    ("declared wrongly", b'<meta charset="iso-8859-1">' + WORDS.encode(), True, None, "utf-8", True),
    ("declared nonsense", b'<meta charset="klingon">' + WORDS.encode(), True, None, "utf-8", False),
    ("declared no charset", b'<meta charset="hex">' + WORDS.encode(), True, None, "utf-8", False),
    ("declared, no page", b'<meta charset="koi8-r">abc', False, '<meta charset="koi8-r">abc', "utf-8", False),
]  # fmt: skip


@pytest.mark.parametrize("row", READ, ids=[row[0] for row in READ])
def test_bytes_become_text(row: tuple[str, bytes, bool, str | None, str | None, bool]) -> None:
    _, raw, page, text, encoding, guessed = row
    found = decoded(raw, page)
    assert found is not None
    assert raw.decode(found.encoding) == found.text
    assert found.guessed == guessed
    assert text is None or found.text == text
    assert encoding is None or found.encoding == encoding


NO_TEXT = [
    ("pdf", b"%PDF-1.7\nabc"),
    ("zip", b"PK\x03\x04abc"),
    ("png", b"\x89PNG\r\n"),
    ("nothing but NUL", b"\0" * 500),
    ("noise", random.Random(7).randbytes(4000)),
    ("records of NUL", (b"name\0\0\0\0\0\0\0\x01\x02") * 50),
]


@pytest.mark.parametrize(("what", "raw"), NO_TEXT, ids=[row[0] for row in NO_TEXT])
def test_bytes_that_are_no_text(what: str, raw: bytes) -> None:
    assert decoded(raw) is None
