"""Who speaks where tasks, commas or those addressed stand between a verb and a name; kin of those told of; figures."""

from __future__ import annotations

import pytest

from reports_of import reading_of

TOLD = {
    "en": "Seventeen prisoners were freed, {} said.",
    "de": "Siebzehn Gefangene kamen frei, wie {} mitteilte.",
    "es": "Diecisiete presos fueron liberados, informó {}.",
    "ru": "Семнадцать заключённых вышли на свободу, сообщил {}.",
}
SPEAKERS = [
    ("en", "Nadia Osei, who heads the regional board,", ["Nadia Osei"]),
    ("en", "Nadia Osei, the deputy commander,", ["Nadia Osei"]),
    ("en", "Nadia Osei, 54, who chairs the union,", ["Nadia Osei"]),
    ("en", "Deputy Minister of Internal Affairs Nadia Osei", ["Nadia Osei"]),
    ("de", "die Leiterin der Hafenbehörde, Nadia Osei,", ["Nadia Osei"]),
    ("es", "el viceministro de Gobernación Pablo Ruiz", ["Pablo Ruiz"]),
    ("es", "la portavoz del servicio penitenciario, Nadia Osei", ["Nadia Osei"]),
    ("ru", "комиссар по внутренней безопасности Бало Мерико", ["Бало Мерико"]),
    ("ru", "уполномоченный штата по правам потребителей Бало Мерико", ["Бало Мерико"]),
    ("ru", "пресс-секретарь тюремной службы Бало Мерико", ["Бало Мерико"]),
    ("ru", "журналистам губернатор Бало Мерико", ["Бало Мерико"]),
    ("ru", "представитель армии", ["представитель армии"]),
]


@pytest.mark.parametrize(("language", "who", "expected"), SPEAKERS)
def test_who_holds_an_office_speaks(language: str, who: str, expected: list[str]) -> None:
    found = reading_of(TOLD[language].format(who), language).statements
    assert [list(statement.said_by) for statement in found] == [expected]


SOURCES = [
    ("en", "Some 40 nurses are being held, according to Lantern Fund researcher Nadia Osei.", ["Nadia Osei"]),
    ("en", "Forty nurses were arrested, according to the Oslo-based group Lantern.", ["Lantern"]),
    ("de", "40 Pfleger wurden nach Angaben der in Norwegen ansässigen Organisation Lantern entführt.", ["Lantern"]),
    ("de", "Nach Angaben der Vereinten Nationen sind 40 Pfleger in Haft.", ["Vereinte Nationen"]),
    ("ru", "По данным базирующейся в Норвегии организации «Лантерн», задержаны 40 медсестёр.", ["Лантерн"]),
    ("ru", "Задержаны 40 медсестёр. Об этом рассказал журналистам мэр Бало Мерико.", ["Бало Мерико"]),
    ("ru", "В опубликованном в пятницу докладе центр «Лантерн» насчитал в Чили 40 заключённых.", ["Лантерн"]),
    ("de", "In Peru sitzen 40 Häftlinge aus Chile. Diese Zahlen legte das Zentrum Lantern vor.", ["Lantern"]),
    ("de", "In Peru sitzen 40 Häftlinge aus Chile. Diese Zahlen überraschten im Zentrum niemanden.", []),
    ("es", "Cuarenta presos quedaron libres, dijo Nadia Osei, jefa del servicio, quien lo celebró.", ["Nadia Osei"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), SOURCES)
def test_sources_by_their_names(language: str, text: str, expected: list[str]) -> None:
    found = reading_of(text, language).statements
    assert [list(statement.said_by) for statement in found] == [expected]


KIN = [
    ("en", "Nadia Osei, whose brother is among the freed, waited outside the jail."),
    ("de", "Nadia Osei, deren Bruder unter den Freigelassenen ist, wartete vor dem Tor."),
    ("es", "Nadia Osei, cuyo hermano está entre los liberados, esperaba en la puerta."),
    ("ru", "Нина Котова, чей брат среди освобождённых, ждала снаружи."),
]


@pytest.mark.parametrize(("language", "text"), KIN)
def test_nothing_befalls_their_kin(language: str, text: str) -> None:
    assert reading_of(text, language).statements == ()


NAMED = [
    ("en", "Nadia Osei is among the freed.", 1),
    ("es", "Nadia Osei está entre los liberados.", 1),
]


@pytest.mark.parametrize(("language", "text", "expected"), NAMED)
def test_those_who_are_named_are_told(language: str, text: str, expected: int) -> None:
    assert len(reading_of(text, language).statements) == expected


HOLDERS = [
    ("en", "The rebels offered to free pilot Ivo Hale, whom they have held since May.", ["rebels"]),
    ("de", "Die Rebellen bieten an, den Piloten Ivo Hale freizulassen, den sie seit Mai festhalten.", ["Rebellen"]),
    ("es", "Los rebeldes ofrecen liberar al piloto Ivo Hale, al que retienen desde mayo.", ["rebeldes"]),
    ("ru", "Повстанцы предложили отпустить пилота Иво Хейла, которого удерживают с мая.", ["Повстанцы"]),
    # whose verb does not agree holds nobody
    ("es", "El Ejército rescató al piloto Ivo Hale, al que retenían en un sótano.", []),
    ("ru", "Полиция освободила пилота Иво Хейла, которого удерживали в подвале.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), HOLDERS)
def test_who_holds_those_of_a_relative(language: str, text: str, expected: list[str]) -> None:
    found = [list(s.by) for s in reading_of(text, language).statements if s.kind == "custody"]
    assert found == [expected]
