from __future__ import annotations

import pytest

from gegenprobe.packs.document import Binder, load_document
from gegenprobe.packs.sentences import SentencePack, bind_sentences, plain, shipped_sentences

MONTHS = "months: [[ma, mb], b, c, d, e, f, g, h, i, j, k, l]\n"


def bound(text: str) -> tuple[SentencePack, list[str]]:
    root, faults = load_document(text.encode(), "xx.yaml")
    assert root is not None and not faults
    binder = Binder()
    return bind_sentences(root, binder), [str(fault) for fault in binder.faults]


def test_a_pack_gives_what_its_file_says() -> None:
    pack, faults = bound(
        f"language: xx\nfunction_words: [Un, no]\nunbroken: [Dr, 'am #']\nstarters: [die]\n{MONTHS}"
        "captions: [bild, bild alt]\nboilerplate: {whole: ['Mehr lesen!'], starts: [lies auch], credits: [foto]}\n"
    )
    assert faults == []
    assert pack.function_words == {"un", "no"}
    assert {"dr", "am #", "# ma", "# mb", "# l", "| die"} <= pack.unbroken
    assert pack.months["mb"] == 1 and pack.months["l"] == 12
    assert pack.captions == {"bild": ("bild alt", "bild")}
    assert pack.whole == {"mehr lesen"}
    assert pack.starts == {"lies": ("lies auch",)}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "language: xx\nmonths: [a, b]\n",
            "xx.yaml:2:9: twelve months are wanted here, in order, not 2",
        ),
        ("language: xx\nboilerplate: {whol: [a]}\n", "xx.yaml:2:21: unknown key 'whol'; did you mean 'whole'?"),
        ("language: xx\ncaption: [a]\n", "xx.yaml:2:10: unknown key 'caption'; did you mean 'captions'?"),
        ("language: [xx]\n", "xx.yaml:1:11: a text is wanted here, not a list"),
        ("language: xx\nunbroken: {a: b}\n", "xx.yaml:2:11: a list is wanted here, not a mapping"),
    ],
)
def test_a_fault_names_its_place(text: str, fault: str) -> None:
    assert fault in bound(text)[1]


@pytest.mark.parametrize("code", ["de", "en", "es", "ru"])
def test_the_shipped_packs_are_complete(code: str) -> None:
    pack = shipped_sentences().packs[code]
    assert pack.language == code
    assert set(pack.months.values()) == set(range(1, 13))
    for part in (
        pack.function_words,
        pack.unbroken,
        pack.whole,
        pack.starts,
        pack.credits,
        pack.captions,
        pack.related,
    ):
        assert len(part) > 5
    # A block's words are looked up one by one: a phrase among them would never be found.
    assert all(word.isalpha() for word in pack.block_words - {"tax-deductible", "sign-up"})


@pytest.mark.parametrize(
    ("line", "key"),
    [("  **Mehr lesen!** \r\n", "mehr lesen"), ("» Lesen  Sie auch: A", "lesen sie auch: a"), ("---", ""), ("", "")],
)
def test_plain_lines_have_no_marks_at_their_ends(line: str, key: str) -> None:
    assert plain(line) == key
