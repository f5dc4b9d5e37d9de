from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from press import article, copies_of, sentence, shelf_of

from gegenprobe.matching import copy_candidates
from gegenprobe.matching.copies import compared, copies


def shares_by_hand(left: str, right: str) -> tuple[float, float]:
    """The definition, word by word."""
    sides = [[word.casefold() for word in re.findall(r"[^\W_]+", text)] for text in (left, right)]
    runs = [{tuple(words[at : at + 5]) for at in range(len(words) - 4)} for words in sides]
    shared = runs[0] & runs[1]
    found = []
    for words in sides:
        held = {at + step for at in range(len(words) - 4) if tuple(words[at : at + 5]) in shared for step in range(5)}
        found.append(round(len(held) / len(words), 4) if words else 0.0)
    return found[0], found[1]


FOX = "the quick brown fox jumps over the lazy dog"
PAIRS = [
    ("the same text", FOX, FOX, (1.0, 1.0)),
    ("case and marks", FOX, "The quick, brown fox (jumps) OVER the lazy dog!", (1.0, 1.0)),
    ("five of nine words", FOX, "yes the quick brown fox jumps", (5 / 9, 5 / 6)),
    ("four words are no run", FOX, "the quick brown fox ran", (0.0, 0.0)),
    ("two runs, one word apart", FOX, "the quick brown fox jumps and over the lazy dog", (5 / 9, 5 / 10)),
    ("other order", "a b c d e f g h i j", "f g h i j x a b c d e", (1.0, 10 / 11)),
    ("twice on one side", "a b c d e", "a b c d e x a b c d e", (1.0, 10 / 11)),
    ("fewer than five words", "a b c d", "a b c d", (0.0, 0.0)),
    ("nothing", "", FOX, (0.0, 0.0)),
]


@pytest.mark.parametrize(("what", "left", "right", "shares"), PAIRS)
def test_the_shares_are_those_of_the_definition(what: str, left: str, right: str, shares: tuple[float, float]) -> None:
    copy = compared(shelf_of({"l": left, "r": right}).opener(), 0, 1)
    assert copy is not None
    assert (copy.share_left, copy.share_right) == pytest.approx(shares, abs=5e-5)


FEW_WORDS = st.lists(st.sampled_from(["a", "b", "c"]), max_size=30).map(" ".join)


@given(FEW_WORDS, FEW_WORDS)
def test_shares_and_passages_of_any_two_texts(left: str, right: str) -> None:
    copy = compared(shelf_of({"l": left, "r": right}).opener(), 0, 1)
    assert copy is not None
    assert (copy.share_left, copy.share_right) == shares_by_hand(left, right)
    for side, text, share in ((0, left, copy.share_left), (1, right, copy.share_right)):
        words = [word.start() for word in re.finditer(r"\w+", text)]
        held = [at for at in words if any(passage[side][0] <= at < passage[side][1] for passage in copy.passages)]
        assert share == (round(len(held) / len(words), 4) if words else 0)
    for one, other in copy.passages:
        assert left[slice(*one)].split() == right[slice(*other)].split()
        assert len(left[slice(*one)].split()) >= 5


def test_a_passage_says_where_it_stands() -> None:
    left, right = f"New! {FOX}.", f"As said before: {FOX.upper()}, and more."
    (found,) = copies_of({"l": left, "r": right})
    assert [(left[slice(*one)], right[slice(*other)]) for one, other in found.passages] == [(FOX, FOX.upper())]


def shortened(chance: random.Random, source: list[str], share: float) -> list[str]:
    """Part of the source, in another order, every third sentence with a word changed, in sentences of one's own."""
    taken = chance.sample(source, max(1, round(share * len(source))))
    for at in range(0, len(taken), 3):
        words = taken[at].split()
        words[chance.randrange(len(words))] = "anders"
        taken[at] = " ".join(words)
    return [*article(chance, chance.randint(0, len(taken))), *taken]


def test_shortened_reordered_edited_copies_are_found_and_nothing_else() -> None:
    chance = random.Random(20251101)
    phrase = sentence(chance, 7).rstrip(".").lower()
    texts: dict[str, str] = {}
    for number in range(120):
        source = article(chance, chance.randint(4, 60))
        source[1] = f"{phrase} {source[1]}"  # in every report
        texts[f"{number:03}a"] = " ".join(source)
        texts[f"{number:03}b"] = " ".join(shortened(chance, source, chance.uniform(0.35, 1)))
    names = sorted(texts)
    true = {
        (left, right)
        for at, left in enumerate(names)
        for right in names[at + 1 :]
        if max(shares_by_hand(texts[left], texts[right])) >= 0.3
    }
    assert len(true) > 100
    assert {(copy.left, copy.right) for copy in copies_of(texts)} == true


def test_one_source_of_many_shortened_copies_is_found_with_each() -> None:
    chance = random.Random(4)
    source = article(chance, 40)
    texts = {f"copy{number:02}": " ".join(shortened(chance, source, 0.4)) for number in range(60)}
    texts["wire"] = " ".join(source)
    found = copies_of(texts)
    with_source = {copy.left for copy in found if copy.right == "wire"}
    assert with_source == {name for name in texts if max(shares_by_hand(texts[name], texts["wire"])) >= 0.3} - {"wire"}
    assert len(with_source) > 50


def test_a_block_that_many_reports_have_makes_no_copies() -> None:
    chance = random.Random(5)
    block = " ".join(article(chance, 3))
    texts = {f"{number:02}": " ".join([*article(chance, chance.randint(4, 16)), block]) for number in range(60)}
    texts["60"] = texts["07"].replace(block, " ".join(article(chance, 2)))
    by_definition = [name for name in texts if name != "00" and max(shares_by_hand(texts["00"], texts[name])) >= 0.3]
    assert by_definition, "the block alone would make copies"
    assert [(copy.left, copy.right) for copy in copies_of(texts)] == [("07", "60")]


def test_the_quick_look_is_what_spares_the_block(monkeypatch: pytest.MonkeyPatch) -> None:
    """The planted defect: without the limit on frequent runs the block would make copies."""
    monkeypatch.setattr(copy_candidates, "_FEW", 1_000)
    with pytest.raises(AssertionError, match="07"):
        test_a_block_that_many_reports_have_makes_no_copies()


def test_what_is_found_does_not_depend_on_the_order() -> None:
    chance = random.Random(6)
    texts: dict[str, str] = {}
    for number in range(30):
        source = article(chance, 10)
        texts |= {f"{number}a": " ".join(source), f"{number}b": " ".join(shortened(chance, source, 0.6))}
    shelf = shelf_of(dict(sorted(texts.items())))
    shuffled = list(texts.items())
    chance.shuffle(shuffled)
    other = shelf_of(dict(shuffled)).arranged([name for name, _ in shuffled])
    assert other.names == shelf.names
    assert list(copies(other)) == list(copies(shelf))


def test_an_empty_shelf_has_no_copies() -> None:
    assert copies_of({}) == []
    assert copies_of({"a": ""}) == []
    assert copies_of({"a": "", "b": "", "c": "one two"}) == []
