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


BEHIND = [
    ("en", '"The police took away eleven students," said the university\'s rector, Ines Mora.', "Ines Mora"),
    ("en", "Eleven students were freed, said the university in Ankara, Turkey.", "university in Ankara"),
    ("en", "Police arrested Omar Said on Monday, according to his brother, Jamal.", "Jamal"),
    ("en", "Five men were detained, according to a journalist and the blogger's brother.", "journalist+brother"),
    ("de", "„Die Polizei hat elf Studenten mitgenommen“, sagte die Rektorin der Universität, Ines Mora.", "Ines Mora"),
    ("de", "Elf Studenten seien frei, sagte die Polizei, Ines Mora sei verletzt.", "Polizei"),
]


@pytest.mark.parametrize(("language", "text", "expected"), BEHIND)
def test_whom_a_comma_names_behind_what_they_are(language: str, text: str, expected: str) -> None:
    assert "+".join(reading_of(text, language).statements[0].said_by) == expected


MEANT = [
    (
        "en",
        "The Haki Observatory reported 40 arrests. The Britain-based group said 12 people had been freed.",
        "Haki Observatory",
    ),
    (
        "es",
        "La ONG de derechos humanos Haki contó 40 detenciones. Esta organización afirma que 12 personas siguen presas.",
        "Haki",
    ),
    (
        "ru",
        "Организация «Весна» сообщила о 40 задержанных. Двенадцать человек отпустили, говорится на сайте организации.",
        "Весна",
    ),
    ("ru", "Сорок человек задержаны, сообщили в министерстве. Отметим, сегодня освобождены 150 пленных.", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), MEANT)
def test_whom_a_word_for_a_body_means(language: str, text: str, expected: str) -> None:
    assert "+".join(reading_of(text, language).statements[-1].said_by) == expected


DAYS = [
    ("de", "Im März und im August waren zusammen 764 Menschen begnadigt worden.", "2025-03-01 2025-08-31"),
    ("de", "Im August und im Juli kamen 67 Häftlinge frei.", "2025-07-01 2025-08-31"),
    ("en", "In March and in August 67 prisoners were freed.", "2025-03-01 2025-08-31"),
    ("es", "En marzo y en agosto quedaron libres 67 presos.", "2025-03-01 2025-08-31"),
    ("ru", "В марте и в августе на свободу вышли 67 заключённых.", "2025-03-01 2025-08-31"),
    ("en", "The prisons held 14,862 people at the end of June.", "2025-06-30 2025-06-30"),
    ("en", "At the end of June 40 prisoners were freed.", "2025-06-21 2025-06-30"),
    ("de", "Ende Juni saßen 40 Menschen in Haft.", "2025-06-21 2025-06-30"),
]


@pytest.mark.parametrize(("language", "text", "expected"), DAYS)
def test_two_months_and_the_end_of_one(language: str, text: str, expected: str) -> None:
    when = reading_of(text, language).statements[0].when
    assert when is not None
    assert f"{when.start} {when.end}" == expected


DESCRIBED = [
    (
        "es",
        "De acuerdo con los datos que publicó el Ministerio del Interior, 30 personas fueron detenidas.",
        "Ministerio del Interior",
    ),
    ("es", "Según la Fiscalía, que investiga a la Policía, fueron detenidas 30 personas.", "Fiscalía"),
    ("ru", "По данным, которые опубликовало МВД, задержаны 30 человек.", "МВД"),
    (
        "de",
        "Nach Zahlen, die das Innenministerium veröffentlichte, wurden 30 Menschen festgenommen.",
        "Innenministerium",
    ),
    ("de", "Laut der Polizei, die das Ministerium informierte, wurden 30 Menschen festgenommen.", "Polizei"),
    ("en", "According to figures that the ministry published, 30 people were detained.", "ministry"),
    (
        "es",
        "Una fuente de seguridad dijo a AFP bajo anonimato que 30 militantes fueron arrestados.",
        "fuente de seguridad",
    ),
    ("ru", "Источник в силовых структурах сообщил AFP, что арестованы 30 боевиков.", "Источник в силовых структурах"),
    ("ru", "Арестованы 30 боевиков, сообщил ТАСС.", "ТАСС"),
    ("ru", "СБУ задержала двоих агентов ФСБ, заявили в ведомстве.", "СБУ"),
]


@pytest.mark.parametrize(("language", "text", "expected"), DESCRIBED)
def test_who_gave_an_account_that_is_described(language: str, text: str, expected: str) -> None:
    assert "+".join(reading_of(text, language).statements[0].said_by) == expected
