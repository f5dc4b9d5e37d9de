"""Search over folded text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.desk.web.search import Index, folded, snippet, told_in
from gegenprobe.desk.web.serving import desk_of
from gegenprobe.ledger.chronicle import chronicle_of
from gegenprobe.model.report import Report, Segment
from gegenprobe.store import Log
from sample_books import add_act, id_of, withdraw_act

ALIKE = [
    ("Strasse", "Straße"), ("STRASSE", "straße"), ("Mueller", "Müller"), ("Muller", "Müller"), ("Lodz", "Łódź"),
    ("Cicen", "Čičen"), ("naive", "naïve"), ("Lukashenko", "Лукашенко"), ("Goebel", "Göbel"), ("Faehre", "Fähre"),
]  # fmt: skip
APART = [("Müller", "Möller"), ("frei", "drei"), ("haft", "Gutschrift")]


@pytest.mark.parametrize(("query", "word"), ALIKE)
def test_found_either_way(query: str, word: str) -> None:
    assert list(Index([("a", f"In der {word} war es still.")]).found(query)) == ["a"]
    assert list(Index([("a", f"In der {query} war es still.")]).found(word)) == ["a"]


@pytest.mark.parametrize(("query", "word"), APART)
def test_not_found(query: str, word: str) -> None:
    assert list(Index([("a", f"In der {word} war es still.")]).found(query)) == []


QUERIES = [
    ("haft entlassung", ["a"]), ("HAFT", ["a", "b"]), ("", ["a", "b"]), ("  ", ["a", "b"]), ("…", ["a", "b"]),
    ("haf", ["a", "b"]), ("aft", []), ("entlassung kind", []), ("aus-der-haft", ["a"]),
]  # fmt: skip


@pytest.mark.parametrize(("query", "keys"), QUERIES)
def test_every_word_begins_a_word(query: str, keys: list[str]) -> None:
    index = Index([("a", "Entlassung aus der Haft"), ("b", "In Haft: das Kind")])
    assert list(index.found(query)) == keys


def test_a_snippet_shows_the_words_as_they_are_written() -> None:
    pieces = snippet("Am Abend fuhr der Bus in die Große Straße, dann weiter.", "strasse bus")
    assert "".join(text for text, _ in pieces) == "Am Abend fuhr der Bus in die Große Straße, dann weiter."
    assert [text for text, hit in pieces if hit] == ["Bus", "Straße"]


@pytest.mark.parametrize(("text", "query"), [("Am Abend", "Morgen"), ("Am Abend", ""), ("", "x")])
def test_no_snippet_without_a_hit(text: str, query: str) -> None:
    assert list(snippet(text, query)) == []


@given(st.text(max_size=300), st.text(max_size=20))
def test_any_text(text: str, query: str) -> None:
    assert folded(folded(text)) == folded(folded(folded(text)))
    shown = "".join(piece for piece, _ in snippet(text, query))
    assert shown.strip("…") in text


def test_what_stands_before_a_text_about_it_is_not_searched() -> None:
    front, body = "---\noutlet: Blatt\n---\n", "Zwölf sind frei."
    segments = (Segment(0, len(front), "metadata"), Segment(len(front), len(front + body), "body"))
    assert told_in(Report(id="r_1", name="m", text=front + body, digest="0", segments=segments)) == body
    assert told_in(Report(id="r_1", name="m", text=body, digest="0", segments=())) == body


def test_after_an_act_search_goes_on_and_finds_what_came(book: Path) -> None:
    shelf = desk_of(book).shelf
    before = shelf.wait()
    index, chronicle = before.index, before.chronicle
    with Log.open(book, writing=True) as log:
        log.append(withdraw_act(before.reports[0].report.id))
    withdrawn = shelf.volume
    assert withdrawn.index is index
    assert withdrawn.chronicle == chronicle_of(withdrawn.standing) != chronicle
    with Log.open(book, writing=True) as log:
        log.append(add_act(40))
    assert set(shelf.volume.index.found("")) - set(index.found("")) == {id_of(40)}
