"""Who is cited beside or inside of what somebody says, who acts there, and when: agencies, comma names, impersonals."""

from __future__ import annotations

import pytest

from reports_of import reading_of

TABLE = [
    # an agency that reports what somebody said: both
    (
        "de",
        "„Wir haben zwölf Häftlinge freigelassen“, sagte Minister Karl Vogt, wie die Agentur Anadolu berichtete.",
        "release 12 Karl Vogt+Anadolu",
    ),
    (
        "de",
        "Zwölf Häftlinge sind frei, sagte Minister Karl Vogt laut der Agentur Anadolu.",
        "release 12 Karl Vogt+Anadolu",
    ),
    ("de", "Zwölf Häftlinge sind frei, sagte Minister Karl Vogt der Agentur Anadolu.", "release 12 Karl Vogt"),
    (
        "es",
        "Doce presos están libres, dijo el ministro Karl Vogt, según recoge la agencia EFE.",
        "release 12 Karl Vogt+EFE",
    ),
    (
        "es",
        "«Hemos liberado a doce presos», dijo el ministro Karl Vogt, citado por la agencia Anadolu.",
        "release 12 Karl Vogt+Anadolu",
    ),
    (
        "ru",
        "«Пять человек задержали у министерства», — сказал организатор акции Олег Еланчик, передаёт «Интерфакс».",
        "detention 5 Олег Еланчик+Интерфакс",
    ),
    (
        "ru",
        "По словам министра Карла Фогта, которого цитирует ТАСС, освобождены двенадцать пленных.",
        "release 12 Карл Фогт+ТАСС",
    ),
    ("ru", "Двенадцать пленных освобождены, сказал ТАСС министр Карл Фогт.", "release 12 Карл Фогт"),
    # Spanish: whoever acts in what was said does not say it
    (
        "es",
        "El gobernador de la provincia, Juan Ávila, señaló que la policía detuvo a 23 obreros.",
        "detention 23 Juan Ávila",
    ),
    ("es", "La alcaldesa del pueblo, Ana Ruiz, dijo que el Ejército detuvo a tres maestros.", "detention 3 Ana Ruiz"),
    # German: 'heißt es' is said by nobody who is told of
    (
        "de",
        "Das Zentrum Wjasna meldete zwölf Festnahmen. Unter den Festgenommenen sei auch der Fotograf Pawel Surow,"
        " heißt es.",
        "detention 12 Wjasna; detention - Wjasna",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TABLE)
def test_who_is_cited(language: str, text: str, expected: str) -> None:
    told = reading_of(text, language).statements
    found = [f"{s.kind} {s.count.value if s.count else '-'} {'+'.join(s.said_by) or '-'}" for s in told]
    assert "; ".join(found) == expected


ACTING = [
    ("Según detalló la Fiscalía, cuatro militares fueron secuestrados por la guerrilla.", ["guerrilla"]),
    ("El Ejército informó que cuatro militares fueron secuestrados por la guerrilla.", ["guerrilla"]),
    ("El ELN secuestró a 20. Cuatro militares fueron liberados por la guerrilla.", ["ELN", "ELN"]),
]


@pytest.mark.parametrize(("text", "expected"), ACTING)
def test_an_office_is_no_band_of_fighters(text: str, expected: list[str]) -> None:
    assert [name for s in reading_of(text, "es").statements for name in s.by] == expected


PARTS = [
    ("de", "Wjasna führt derzeit 97 politische Gefangene. Zwei von ihnen wurden bereits zu drei Jahren verurteilt."),
    ("en", "Viasna counts 97 political prisoners. Two of them have already been sentenced to three years."),
    ("es", "La ONG Viasna cuenta 97 presos políticos. Dos de ellos ya fueron condenados a tres años."),
    ("ru", "«Весна» насчитывает 97 политзаключённых. Двое из них уже приговорены к трём годам."),
]


@pytest.mark.parametrize(("language", "text"), PARTS)
def test_what_befell_some_of_those_held_is_not_of_the_day_they_are_counted_on(language: str, text: str) -> None:
    held, sentenced = reading_of(text, language).statements
    assert held.when is not None
    assert sentenced.when is None
