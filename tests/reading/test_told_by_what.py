"""Lists that take a number apart by reason or day, and parts of others who are counted by a number alone."""

from __future__ import annotations

import pytest
from noted import read_in

LISTS = [
    ("en", "Police arrested 43 people: 39 for rioting and four for theft.", ["39", "4", "43"]),
    ("en", "Police arrested 43 people: 39 for rioting and two for theft.", ["2", "43"]),
    ("en", "Police arrested 43 people: 39 were hurt and four died.", ["43"]),
    ("de", "Die Polizei nahm in Graz 43 Menschen fest, 39 wegen Randale und vier wegen Diebstahls.", ["39", "4", "43"]),
    ("de", "Die Behörden ließen 36 Häftlinge gehen: elf am Montag und 25 am Dienstag.", ["11", "25", "36"]),
    ("de", "Die Polizei nahm 43 Menschen fest, 39 Autos und vier Motorräder brannten.", ["43"]),
    ("es", "La Policía detuvo a 43 personas: 39 por desórdenes y cuatro por robo.", ["39", "4", "43"]),
    ("es", "La Policía detuvo a 43 personas: 39 coches y cuatro motos ardieron.", ["43"]),
    ("ru", "Задержаны 43 человека: 39 за беспорядки и четверо за кражу.", ["39", "4", "43"]),
    ("ru", "Задержаны 43 человека: 39 машин и четыре мотоцикла сгорели.", ["43"]),
]


@pytest.mark.parametrize(("language", "text", "counts"), LISTS)
def test_a_list_by_reason_or_day_takes_a_number_apart(language: str, text: str, counts: list[str]) -> None:
    assert sorted(read_in(text, "count", language).split("; ")) == sorted(counts)


OTHERS = [
    ("en", "Police arrested 64 people. At the rally were 300, among them 12 lawmakers.", "64"),
    ("en", "Police arrested 64 people. Among them were 12 lawmakers.", "64; 12"),
    ("de", "Die Polizei nahm 64 Menschen fest. Zur Kundgebung kamen 300, darunter zwölf Abgeordnete.", "64"),
    ("de", "Die Polizei nahm 64 Menschen fest. Darunter waren zwölf Abgeordnete.", "64; 12"),
    ("es", "La Policía detuvo a 64 personas. A la marcha acudieron 300, entre ellos 12 diputados.", "64"),
    ("es", "La Policía detuvo a 64 personas. Entre ellas hay 12 diputados.", "64; 12"),
    ("ru", "Полиция задержала 64 человека. На митинг пришли 300, среди них 12 депутатов.", "64"),
    ("ru", "Полиция задержала 64 человека. В том числе 12 депутатов.", "64; 12"),
]


@pytest.mark.parametrize(("language", "text", "counts"), OTHERS)
def test_parts_of_others_who_are_counted(language: str, text: str, counts: str) -> None:
    assert read_in(text, "count", language) == counts


RESTS = [
    ("en", "Twelve of the twenty accused were jailed on Tuesday. The other eight left by the front door.", "12"),
    ("en", "Twelve of the accused were jailed on Tuesday. The other three came from Hesse.", "12; 3"),
    ("es", "Doce de los veinte acusados fueron encarcelados. Los otros ocho se marcharon a pie.", "12"),
    ("ru", "Двенадцать из двадцати обвиняемых арестовали. Остальные восемь ушли пешком.", "12"),
]


@pytest.mark.parametrize(("language", "text", "counts"), RESTS)
def test_the_rest_of_more_than_were_told_of(language: str, text: str, counts: str) -> None:
    assert read_in(text, "count", language) == counts


TERMS = [
    ("ru", "Они ждали приговора в СИЗО: он 21 месяц, она 19.", ""),
    ("ru", "Полиция задержала 21 мужчину, она отпустила 19 женщин.", "21; 19"),
]


@pytest.mark.parametrize(("language", "text", "counts"), TERMS)
def test_a_bare_number_behind_somebody_is_as_long_as_another_term(language: str, text: str, counts: str) -> None:
    assert read_in(text, "count", language).replace("-", "").strip("; ") == counts


def test_parts_of_a_bare_number_are_no_parts_of_what_was_not_told() -> None:
    text = "Литва выслала 106 иностранцев. В назначенный срок уехали 60, в том числе 22 белоруса и 19 колумбийцев."
    assert read_in(text, "kind count", "ru") == "transfer 106"
