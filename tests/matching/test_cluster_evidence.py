from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.matching.cluster_evidence import bits, evidence
from gegenprobe.matching.cluster_likeness import Alike
from gegenprobe.matching.cluster_words import Emphasis, Rarity, Traits, Weighed, rarity_of, traits_of, weighed
from gegenprobe.model.report import Report, Segment
from gegenprobe.packs.sentences import shipped_sentences

PACK = shipped_sentences().packs["en"]
FRIDAY, SATURDAY, LATER = date(2025, 3, 7), date(2025, 3, 8), date(2025, 3, 20)
FREED = "Officials in Orvel said that Mira Dahl and 52 others left prison on 6 March."
ALSO = "A bus brought 52 people from Orvel; Mira Dahl was there, we learned on March 6."
OTHER = "Police in Tarnow said that Jonas Novik and 17 more were held on 2 March."


def of(text: str, published: date | None) -> Traits:
    segments = (Segment(0, len(text), "body"),)
    report = Report(id=text, name=text, text=text, digest="", published=published, language="en", segments=segments)
    return traits_of(report, PACK)


def found(left: tuple[str, date | None], right: tuple[str, date | None], like: float = 0.3) -> dict[str, float]:
    one, other = of(*left), of(*right)
    rarity = rarity_of([one, other, of(OTHER, None), of("Rain fell.", None)])
    sides = [weighed(side, rarity, Emphasis()) for side in (one, other)]
    pair = Alike(0, 1, like, 0.2)
    pieces = evidence(sides[0], sides[1], pair)
    assert sum(piece.value for piece in pieces) == pytest.approx(bits(sides[0], sides[1], pair), abs=0.03)
    return {piece.about: piece.value for piece in pieces}


def test_all_speaks_for_it() -> None:
    pieces = found((FREED, FRIDAY), (ALSO, SATURDAY))
    assert set(pieces) == {"wording", "time", "count", "people", "when"}
    assert min(pieces.values()) > 0


def test_all_speaks_against_it() -> None:
    pieces = found((FREED, FRIDAY), (OTHER, LATER), like=0.1)
    assert set(pieces) == {"wording", "time", "count", "people", "when"}
    assert max(pieces.values()) < 0


def test_what_is_left_open_is_no_evidence() -> None:
    assert set(found((FREED, None), ("It rained all day.", FRIDAY))) == {"wording"}


TIMES = [(FRIDAY, FRIDAY, 1), (FRIDAY, SATURDAY, 1), (FRIDAY, LATER, -1)]


@pytest.mark.parametrize(("one", "other", "sign"), TIMES)
def test_reports_of_one_event_are_published_close_together(one: date, other: date, sign: int) -> None:
    assert found((FREED, one), (ALSO, other))["time"] * sign > 0
    assert found((FREED, other), (ALSO, one))["time"] * sign > 0


TRAITS = [
    (
        "names inside a sentence, not at its start",
        "Police met Mira Dahl. Later Orvel slept.",
        {"mira", "dahl", "orvel"},
    ),
    ("a word after a quotation mark is no name", 'He said: "Nobody knows" of Anna.', {"anna"}),
]


@pytest.mark.parametrize(("what", "text", "names"), TRAITS)
def test_names(what: str, text: str, names: set[str]) -> None:
    assert of(text, None).names == names


NUMBERS = [
    ("52 of 1,186 were freed in 2025.", {"52", "1186"}, set()),
    ("One man, 1 woman; it was Sept. 11, 2025.", {"11"}, {(9, 11)}),
    ("On 3 May and on May 4 nobody came.", {"3", "4"}, {(5, 3), (5, 4)}),
]


@pytest.mark.parametrize(("text", "numbers", "days"), NUMBERS)
def test_numbers_and_days(text: str, numbers: set[str], days: set[tuple[int, int]]) -> None:
    assert (set(of(text, None).numbers), set(of(text, None).days)) == (numbers, days)


def test_a_word_is_its_first_letters_and_small_words_do_not_count() -> None:
    assert dict(of("The prisoners met a prisoner of the prisoner's friends.", None).words) == {
        "prison": 3, "met": 1, "friend": 1,
    }  # fmt: skip


def test_rare_words_weigh_more() -> None:
    batch = [of(text, None) for text in ("rain fell", "rain stopped", "rain again")]
    rarity = rarity_of(batch)
    assert rarity.of["fell"] > rarity.of["rain"] > 0
    weights = weighed(batch[0], rarity, Emphasis()).weights
    assert sum(weight**2 for weight in weights.values()) == pytest.approx(1)


def test_a_report_without_words_weighs_nothing() -> None:
    nothing = weighed(of("", None), Rarity({}), Emphasis())
    assert isinstance(nothing, Weighed)
    assert nothing.weights == {}
