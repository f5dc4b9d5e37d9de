"""Who is cited where a noun stands for a name: 'the official', 'the group', an office between name and verb."""

from __future__ import annotations

from datetime import date

import pytest

from reports_of import reading_of

CITED = {
    "en": (
        ("Ana Holm, director of prisons, said 12 men were freed.\n"
         "The official said 40 remained in jail.",
         "Ana Holm"),
        ("Ana Holm said 12 men were freed.\nAn official said 40 remained in jail.", "official"),
        ("Ana Holm said 12 men were freed.\nThe officials said 40 remained in jail.", "officials"),
        ("Ana Holm said 12 men were freed.\n"
         "The spokesman for the army said 40 remained in jail.",
         "spokesman for the army"),
        ("Haki Watch said 12 men were freed.\nThe lawyer said 40 remained in jail.", "lawyer"),
        ("Ana Holm, spokeswoman for the ministry, said 40 remained in jail.", "Ana Holm"),
        ("The Haki Watch network held a vigil on Friday. The organisation said 40 "
         "activists were freed.",
         "Haki Watch"),
        ("The army held a parade on Friday. The organisation said 40 activists were freed.", "organisation"),
    ),
    "es": (
        ("Ana Ruiz, directora de prisiones, dijo que 12 presos salieron libres.\n"
         "La funcionaria dijo que 40 siguen presos.",
         "Ana Ruiz"),
        ("Ana Ruiz dijo que 12 presos salieron libres.\nUn funcionario dijo que 40 siguen presos.", "funcionario"),
        ("Ana Ruiz dijo que 12 presos salieron libres.\nLos abogados dijeron que 40 siguen presos.", "abogados"),
        ("Ana Ruiz dijo que 12 presos salieron libres.\n"
         "El vocero del ministerio dijo que 40 siguen presos.",
         "vocero del ministerio"),
        ("El Comité por la Libertad se pronunció el lunes. La organización señaló "
         "que 40 personas fueron liberadas.",
         "Comité por la Libertad"),
        ("La policía nacional reportó la detención de 40 personas.", "policía nacional"),
        ("El Comité por la Libertad de los Presos Políticos informó que 40 personas "
         "fueron liberadas.",
         "Comité por la Libertad de los Presos Políticos"),
        ("El Centro de Atención al Migrante Retornado dijo que 40 migrantes fueron "
         "detenidos.",
         "Centro de Atención al Migrante Retornado"),
        ("El ministro del Interior (Minint), Luis Romero, habló el lunes.\n"
         "El ministro del Interior afirmó que 40 personas fueron detenidas.",
         "Luis Romero"),
        ("Pese a que la fiscalía informó que liberaron a 255 presos, la ONG Foro "
         "Azul informó que 40 presos fueron liberados.",
         "Foro Azul"),
    ),
    "de": (
        ("Hans Berger sagte, zwölf Gefangene seien frei.\n"
         "Der Politiker sagte, 40 andere seien noch in Haft.",
         "Hans Berger"),
        ("Hans Berger sagte, zwölf Gefangene seien frei.\n"
         "Die Beamten sagten, 40 andere seien noch in Haft.",
         "Beamten"),
        ("Hans Berger sagte, zwölf Gefangene seien frei.\n"
         "Ein Anwalt sagte, 40 andere seien noch in Haft.",
         "Anwalt"),
    ),
    "ru": (
        ("Иван Котов сообщил, что 12 человек освобождены.\n"
         "По словам дипломата, 40 остаются под стражей.",
         "Иван Котов"),
        ("Иван Котов сообщил, что 12 человек освобождены.\n"
         "Адвокаты добавили, что 40 остаются под стражей.",
         "Адвокаты"),
        ("Иван Котов сообщил, что 12 человек освобождены.\n"
         "По данным правозащитников, 40 остаются под стражей.",
         "правозащитники"),
        ("Иван Котов сообщил, что 12 человек освобождены.\n"
         "Представитель полиции добавил, что 40 остаются под стражей.",
         "Представитель полиции"),
        ("Иван Котов, представитель МВД, сообщил, что 40 человек освобождены.", "Иван Котов"),
        ("Иван Котов, начальник управления, сообщил, что 40 человек освобождены.", "Иван Котов"),
        ("40 человек освобождены. Об этом сообщил уполномоченный по правам человека "
         "в регионе Олег Дацук.",
         "Олег Дацук"),
        ("«Сегодня освобождены 40 военных.\n"
         "После лечения они поедут домой.\n"
         "Главное — они дома», — сообщила омбудсмен Мария Котова.",
         "Мария Котова"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("language", "text", "cited"), [(k, *row) for k, rows in CITED.items() for row in rows])
def test_who_is_cited_for_the_forty(language: str, text: str, cited: str) -> None:
    told = [s for s in reading_of(text, language).statements if s.count is not None and s.count.value == 40]
    assert [s.said_by for s in told] == [(cited,)]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("ru", "40 военных освобождены накануне, 6 марта.", "2026-03-06"),
        ("es", "El viernes, la Fiscalía había anunciado la liberación de 40 presos.", "2026-03-06"),
        ("es", "La Fiscalía liberará el viernes a 40 presos.", "2026-03-13"),
    ],
)
def test_days(language: str, text: str, day: str) -> None:
    told = reading_of(text, language, published=date(2026, 3, 9)).statements
    assert [s.when.start.isoformat() for s in told if s.when is not None] == [day]


@pytest.mark.parametrize(
    ("language", "text", "actor"),
    [
        ("en", "Seven people were seized on Monday by the gang known as Ti Malo.", "Ti Malo"),
        ("en", "Seven people were seized on Monday by a gang.", "gang"),
        ("en", "A court martial convicted seven soldiers.", "court martial"),
        ("en", "Military court sentences seven men.", "court"),
        ("en", "Armed men stormed the community and abducted seven people.", "men"),
        ("es", "La banda conocida como Los Lobos secuestró a siete personas.", "Los Lobos"),
        ("es", "El grupo armado Los Lobos liberó a siete personas.", "Los Lobos"),
        ("es", "La banda secuestró a Ana Paz y a siete personas.", "banda"),
        ("de", "Die Bande namens Los Lobos entführte sieben Menschen.", "Los Lobos"),
        ("es", "Las autoridades calculan que hay siete personas retenidas.", ""),
        (
            "es",
            "Entre los secuestrados por el ELN está Juan Vega.\nLa organización tiene en su poder a siete civiles.",
            "ELN",
        ),
        ("ru", "Банда под названием «Волки» похитила семь человек.", "Волки"),
    ],
)
def test_who_acts_on_the_seven(language: str, text: str, actor: str) -> None:
    told = [s for s in reading_of(text, language).statements if s.count is not None and s.count.value == 7]
    assert [s.by for s in told] == [(actor,) if actor else ()]


@pytest.mark.parametrize(
    ("language", "text", "country", "actors"),
    [
        ("ru", "В результате рейда в Подмосковье задержаны семь мигрантов.", "RU", ()),
        ("ru", "В ходе рейда полиции в Ставрополье задержаны семь мигрантов.", "RU", ("полиция в Ставрополье",)),
        ("ru", "Полиция задержала семь человек в районе Китай-города.", "RU", ("Полиция",)),
    ],
)
def test_where_and_by_whom(language: str, text: str, country: str, actors: tuple[str, ...]) -> None:
    assert [(s.at, s.by) for s in reading_of(text, language).statements] == [(country, actors)]


def test_a_surname_that_is_a_country() -> None:
    text = "El abogado Julio Montenegro dijo que 12 jóvenes fueron detenidos.\nMontenegro dijo que 40 siguen presos."
    assert {s.said_by for s in reading_of(text, "es").statements} == {("Julio Montenegro",)}
