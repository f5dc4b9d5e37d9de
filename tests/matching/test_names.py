"""Mentions of names become persons: across spellings, by report, by verdict, in any order."""

from __future__ import annotations

import random

import pytest
from names_given import groups, mention, scorer
from names_pairs_made import people

from gegenprobe.matching.names import NameVerdicts, persons
from gegenprobe.matching.names_alike import alike

WIFE = ["a: Swetlana Tichanowskaja", "b: Swiatłana Cichanouska", "c: Светланы Тихановской", "d: Святлана Ціханоўская"]
HUSBAND = ["a: Sergej Tichanowski", "b: Siarhiej Cichanouski", "c: Сергею Тихановскому", "d: Сяргей Ціханоўскі"]
RULER = ["a: Alexander Lukaschenko", "b: Łukaszenka", "c: Лукашенко", "d: Лукашэнка", "e: Alyaksandr Lukashenka"]
ALL = [*WIFE, *HUSBAND, *RULER]


def test_one_person_in_many_spellings() -> None:
    assert groups(ALL) == {frozenset(WIFE), frozenset(HUSBAND), frozenset(RULER)}


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_mentions_does_not_matter(seed: int) -> None:
    mentions = [*ALL, "a: Tichanowskaja", "f: Tichanowski", "f: Dahl", "g: Mira Dahl", "h: Jan Dahl"]
    shuffled = random.Random(seed).sample(mentions, len(mentions))
    found, expected = (persons(map(mention, some), scorer()) for some in (shuffled, mentions))
    assert found.persons == expected.persons


LONE = [
    # mentions, who is together
    (["a: Mira Dahl", "a: Dahl"], [{"a: Mira Dahl", "a: Dahl"}]),
    (["a: Mira Dahl", "b: Dahl"], [{"a: Mira Dahl", "b: Dahl"}]),
    (["a: Mira Dahl", "b: Jan Dahl", "a: Dahl"], [{"a: Mira Dahl", "a: Dahl"}, {"b: Jan Dahl"}]),
    (["a: Mira Dahl", "b: Jan Dahl", "c: Dahl"], [{"a: Mira Dahl"}, {"b: Jan Dahl"}, {"c: Dahl"}]),
    (["a: Mira Dahl", "a: Jan Dahl", "a: Dahl"], [{"a: Mira Dahl"}, {"a: Jan Dahl"}, {"a: Dahl"}]),
    (["a: Dahl", "b: Dahl"], [{"a: Dahl", "b: Dahl"}]),
    (["a: Tichanowskaja", "a: Sergej Tichanowski"], [{"a: Tichanowskaja"}, {"a: Sergej Tichanowski"}]),
]


@pytest.mark.parametrize(("mentions", "expected"), LONE)
def test_whom_a_lone_surname_means(mentions: list[str], expected: list[set[str]]) -> None:
    assert groups(mentions) == set(map(frozenset, expected))


def test_a_verdict_joins_what_no_evidence_would() -> None:
    mentions = ["a: Mira Dahl", "b: Nora Quist"]
    assert len(groups(mentions)) == 2
    decided = NameVerdicts(same=frozenset({(mention("a: Mira Dahl"), mention(": Nora Quist"))}))
    assert groups(mentions, decided) == {frozenset(mentions)}


def test_a_verdict_parts_what_the_evidence_joins() -> None:
    decided = NameVerdicts(different=frozenset({(mention(": Łukaszenka"), mention(": Лукашэнка"))}))
    found = groups(RULER, decided)
    assert not any({"b: Łukaszenka", "d: Лукашэнка"} <= group for group in found)
    assert groups(RULER) == {frozenset(RULER)}  # withdrawn, nothing of it is left


def test_a_verdict_parts_the_same_letters_in_two_reports() -> None:
    mentions = ["a: Jan Dahl", "b: Jan Dahl", "c: Jan Dahl"]
    decided = NameVerdicts(different=frozenset({(mention("a: Jan Dahl"), mention("b: Jan Dahl"))}))
    found = groups(mentions, decided)
    assert len(found) == 2
    assert not any({"a: Jan Dahl", "b: Jan Dahl"} <= group for group in found)
    assert len({person.id for person in persons(map(mention, mentions), scorer(), decided).persons}) == 2


def test_a_person_is_named_in_full_and_its_links_have_reasons() -> None:
    found = persons(map(mention, RULER), scorer())
    person = found.of("c", "Лукашенко")
    assert person is not None
    assert person.name in ("Alexander Lukaschenko", "Alyaksandr Lukashenka")
    assert len(person.links) == len(person.names) - 1
    assert all(link.weights and link.score > 0 for link in person.links)
    assert found.of("c", "Nobody") is None


def test_what_is_likely_but_not_sure_is_suggested() -> None:
    found = persons(map(mention, ["a: Mira Dahl", "b: Jan Dahl", "c: Dahl"]), scorer())
    dahl = found.of("c", "Dahl")
    assert dahl is not None
    assert {other for other, _ in dahl.suggested} == {person.id for person in found.persons} - {dahl.id}


def test_scores_kept_from_before_change_nothing() -> None:
    names = [mention(one).name for one in ALL]
    grown = alike(names, scorer(), alike(names[:5], scorer()))
    assert grown == alike(names, scorer())
    assert persons(map(mention, ALL), scorer(), known=grown).persons == persons(map(mention, ALL), scorer()).persons


def test_nobody() -> None:
    assert persons([], scorer()).persons == ()


def test_public_persons_are_put_together_and_never_two_of_them() -> None:
    listed = people("blind")
    owner = {name: at for at, one in enumerate(listed) for name in (*one.base, *one.inflected)}
    found = persons([mention(f"{at}: {name}") for at, name in enumerate(sorted(owner))], scorer()).persons
    assert [person.names for person in found if len({owner[name] for name in person.names}) > 1] == []
    assert len(found) <= 1.3 * len(listed)


def test_the_coale_of_the_story_is_one_man() -> None:
    mentions = ["a: John Coale", "a: Coale", "b: Johna Coale'a", "c: Джон Коул", "d: Джоном Коулом", "d: Коул"]
    assert groups(mentions) == {frozenset(mentions)}
