"""Names that are one by what they are: bodies by their country, offices by their holders, abbreviations by letters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from names_given import mention, scorer

from gegenprobe.libraries import offices
from gegenprobe.matching.names import NO_VERDICTS, Mention, NameVerdicts, Persons, persons
from gegenprobe.matching.names_offices import Title
from gegenprobe.matching.names_ties import Background, titles_in

# What stands in the reports, as far as titles go; and their days, the first of a month of 2025.
TEXTS: Mapping[str, str] = {
    "jan": "Der litauische Präsident Gitanas Nauseda sprach.",
    "mar": "Der litauische Präsident sprach.",
    "two": "Der litauische Präsident traf den Präsidenten Lettlands. Der Präsident schwieg.",
    "mach": "Machthaber Alexander Lukaschenko empfing US-Präsident Donald Trump.",
    "jun": "Litauens Präsidentin Dalia Beispiel sprach.",
}
DAYS: Mapping[str, date] = {
    "jan": date(2025, 1, 1), "mar": date(2025, 3, 1), "may": date(2025, 5, 1), "jun": date(2025, 6, 1),
    "late": date(2027, 3, 1), "later": date(2027, 4, 1), "mach": date(2025, 2, 1), "two": date(2025, 3, 1),
}  # fmt: skip


def found(written: list[str], verdicts: NameVerdicts = NO_VERDICTS) -> Persons:
    mentions = [mention(one) for one in written]

    def names(report: str) -> list[str]:
        return [one.name for one in mentions if one.report == report]

    def held(report: str) -> Mapping[str, Title]:
        return titles_in(TEXTS.get(report, ""), names(report), offices())

    background = Background(offices(), DAYS.get, names, held)
    made = persons(mentions, scorer(), verdicts, background=background)
    assert made == persons(mentions[::-1], scorer(), verdicts, background=background)
    return made


TABLE = [
    # mentions, and how many they are
    (["a: Minsk", "b: Belarusian authorities", "c: die belarussische Regierung", "d: власти Белоруссии"], 1),
    (["a: Minsk", "b: Lithuanian authorities"], 2),
    (["a: Minsk", "b: Belarusian police"], 2),
    (["a: Pakistani authorities", "b: Palestinian authorities"], 2),
    (["a: Israel", "b: Израиль", "c: Times of Israel"], 2),
    (["a: Israel", "b: Israel Katz"], 2),
    # without a country: that which its report spells out, where it speaks of one country only
    (["a: Behörden", "a: ukrainische Behörden", "b: Behörden"], 2),
    (["a: Behörden", "a: ukrainische Behörden", "a: Moskau"], 3),
    (["a: Behörden", "a: ukrainische Behörden", "a: russischer Präsident"], 3),
    (["a: Behörden", "a: USA"], 2),
    (["a: Behörden", "a: ukrainische Polizei"], 2),
    (["a: Polizei", "b: Münchner Polizei"], 2),
    (["a: Polizei", "b: Police"], 2),
    # an office and its holder, around the day of the report that says so
    (["jan: Gitanas Nauseda", "mar: der litauische Präsident", "may: Nausėda"], 1),
    (["jan: Gitanas Nauseda", "late: der litauische Präsident"], 2),
    (["jan: Gitanas Nauseda", "mar: der litauische Präsident", "jun: Dalia Beispiel"], 3),
    (["jan: Gitanas Nauseda", "undated: der litauische Präsident"], 2),
    (["jan: Gitanas Nauseda", "mar: Präsident"], 1),
    (["jan: Gitanas Nauseda", "two: Präsident"], 2),
    (["jan: Gitanas Nauseda", "mar: polnischer Präsident"], 2),
    (["may: Gitanas Nauseda", "mar: der litauische Präsident"], 2),
    (["late: der litauische Präsident", "later: Lithuanian president"], 1),
    (["mar: der litauische Präsident", "late: der litauische Präsident"], 2),
    (["mach: Machthaber", "mach: Alexander Lukaschenko", "a: Machthaber"], 2),
    (["mach: Präsident", "mach: Alexander Lukaschenko"], 2),
    # abbreviations
    (["a: HRW", "b: Human Rights Watch"], 1),
    (["a: HRW", "b: Human Rights Watch", "c: Hungarian Red Workers"], 3),
    (["a: UN", "b: Ulla Neumann"], 2),
    (["a: Foro Penal", "b: Foro Penal"], 1),
]


@pytest.mark.parametrize(("written", "number"), TABLE)
def test_who_is_one(written: list[str], number: int) -> None:
    made = found(written)
    assert len(made.persons) == number
    for one in made.persons:
        assert len(one.links) >= len(one.names) - 1


def test_the_reasons_are_shown() -> None:
    (one,) = found(["jan: Gitanas Nauseda", "mar: der litauische Präsident"]).persons
    assert one.name == "Gitanas Nauseda"
    assert [weight.reason.name for link in one.links for weight in link.weights] == ["names.holds_office"]


def test_a_body_has_its_plainest_name() -> None:
    (one,) = found(["a: régimen de Kiev", "b: Ukraine", "c: Ukraine"]).persons
    assert one.name == "Ukraine"


def test_a_verdict_wins() -> None:
    names = ["a: Minsk", "b: Belarusian authorities", "c: belarussische Regierung"]
    others = ("Belarusian authorities", "belarussische Regierung")
    apart = frozenset((Mention("", "Minsk"), Mention("", other)) for other in others)
    made = found(names, NameVerdicts(different=apart))
    assert {one.names for one in made.persons} == {("Minsk",), others}
    same = frozenset([(Mention("", "Minsk"), Mention("", "Viasna"))])
    assert len(found([*names, "d: Viasna"], NameVerdicts(same=same)).persons) == 1
