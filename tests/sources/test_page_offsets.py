from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.sources.page import page_of
from gegenprobe.sources.page_offsets import offsets_of

LEAD = "Die Behörde ließ am Montag zwölf Häftlinge frei, wie ihr Sprecher am Abend in der Stadt mitteilte."

LAST = "Weitere Angaben zu den Umständen machte der Sprecher nicht; auch die Anwälte schwiegen bisher dazu."


def page(inside: str) -> str:
    head = f"<html><head><title>{LEAD}</title></head><body><h1>Zwölf frei</h1>\n<p>{LEAD}</p>"
    return f"{head}{inside}<p>{LAST}</p></body></html>"


# What stands in the page, words of its text, and the bytes they lie in.
CASES = [
    ("<p>Am Abend kamen 52 Gefangene frei.</p>", "52 Gefangene", "52 Gefangene"),
    ("<p>Am Abend kamen <b>52</b>\n   Gefangene frei.</p>", "52 Gefangene", "52</b>\n   Gefangene"),
    ("<p>M&uuml;ller kam mit 52 Gefangenen.</p>", "52 Gefangenen", "52 Gefangenen"),
    ("<p>Frau M&uuml;ller kam frei.</p>", "Frau Müller kam", "Frau M&uuml;ller kam"),
    ("<p>Fünf – so der <i>Sprecher</i> – kamen.</p>", "Sprecher", "Sprecher"),
    ("<!-- 52 Gefangene --><script>'52 Gefangene'</script><p>Es sind 52 Gefangene.</p>", "sind 52", "sind 52"),
    ("<ul><li>52 Gefangene kamen frei.</li><li>Drei blieben.</li></ul>", "Drei blieben", "Drei blieben"),
]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16-le"])
@pytest.mark.parametrize(("inside", "words", "raw_words"), CASES)
def test_words_of_a_page_are_found_in_its_bytes(inside: str, words: str, raw_words: str, encoding: str) -> None:
    markup = page(inside)
    text, raw = page_of(markup, "x").text, markup.encode(encoding)
    offsets = offsets_of(text, markup, encoding)
    assert offsets is not None
    start = text.index(words)
    span = offsets.span(text, start, start + len(words))
    assert span is not None
    assert raw[slice(*span)].decode(encoding) == raw_words


def test_the_title_lies_where_the_heading_stands() -> None:
    markup = page("<p>Mehr nicht.</p>")
    offsets = offsets_of(page_of(markup, "x").text, markup, "utf-8")
    assert offsets is not None
    first = offsets.runs[0]
    assert markup.encode()[first.byte :].startswith("Zwölf frei".encode())


def test_a_text_that_is_not_in_the_page_has_no_place() -> None:
    assert offsets_of("Ganz anderes", "<p>Nichts davon</p>", "utf-8") is None


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<b>", "&amp;", "&#52;", " ", "\n", "52", "ließ ", "<!--", "-->", "<"]))
)
def test_every_run_is_in_the_bytes_exactly_so(pieces: list[str]) -> None:
    markup = page("".join(pieces))
    text, raw = page_of(markup, "x").text, markup.encode()
    offsets = offsets_of(text, markup, "utf-8")
    assert offsets is not None
    for run in offsets.runs:
        words = text[run.start : run.start + run.length].encode()
        assert words and raw[run.byte : run.byte + len(words)] == words
