"""What only the story of the whole report makes a release, a detention or a transfer, and near misses."""

from __future__ import annotations

from datetime import date

import pytest

from reports_of import reading_of

TUESDAY = date(2025, 9, 16)
STORIES = {
    ("en", "abduction"): "Gunmen abducted 40 people from a village in May.",
    ("en", "prison"): "President Ruto has pardoned 200 prisoners.",
    ("en", "raid"): "Police raided three newsrooms in the capital.",
    ("en", "deportation"): "Austria deported Afghans on Tuesday.",
    ("en", "exchange"): "Russia and Ukraine have held a prisoner swap.",
    ("de", "abduction"): "Bewaffnete hatten im Mai 40 Schülerinnen entführt.",
    ("de", "deportation"): "Österreich hat am Dienstag Afghanen abgeschoben.",
    ("de", "prison"): "Der König hat 200 Häftlinge begnadigt.",
    ("es", "abduction"): "Hombres armados secuestraron en mayo a 40 alumnas.",
    ("es", "deportation"): "Austria deportó a afganos el martes.",
    ("es", "raid"): "La policía allanó el martes tres redacciones.",
    ("ru", "abduction"): "Боевики в мае похитили 40 школьниц.",
    ("ru", "deportation"): "Австрия во вторник выслала афганцев.",
    ("ru", "prison"): "Президент помиловал 200 заключённых.",
    ("ru", "exchange"): "Россия и Украина обменялись пленными.",
}
OTHERS = {
    "en": "The team flew to Lima for the final in May.",
    "de": "Die Mannschaft flog im Mai zum Finale nach Lima.",
    "es": "El equipo viajó en mayo a Lima para la final.",
    "ru": "Команда в мае улетела в Лиму на финал.",
}
TOLD = (
    ("en", "abduction", "Seven drivers are safe and sound.", "release", 7),
    ("en", "prison", "The gates opened for 31 men on Friday.", "release", 31),
    ("en", "prison", "Thirty-one women were reunited with their children.", "release", 31),
    ("en", "raid", "Three women were allowed home without charge.", "release", 3),
    ("en", "raid", "Five others were sent home the same evening.", "release", 5),
    ("en", "deportation", "The flight carried 28 men.", "transfer", 28),
    ("en", "deportation", "A second flight with up to 30 people is to follow in October.", "transfer", 30),
    ("en", "deportation", "Twelve women arrived in Kabul at noon.", "transfer", 12),
    ("en", "deportation", "A further 14 are to leave next week.", "transfer", 14),
    ("en", "exchange", "Nine civilians also returned.", "release", 9),
    ("de", "abduction", "Zwölf Mädchen kehrten am Sonntag zu ihren Familien zurück.", "release", 12),
    ("de", "abduction", "Neun Mädchen wurden dem Gouverneur übergeben.", "release", 9),
    ("de", "abduction", "Soldaten holten 20 Schüler aus dem Wald.", "release", 20),
    ("de", "abduction", "Vier Lehrer kamen wohlbehalten nach Hause.", "release", 4),
    ("de", "abduction", "Drei Krankenschwestern sind in Sicherheit.", "release", 3),
    ("de", "deportation", "Das Flugzeug landete mit 28 Männern in Kabul.", "transfer", 28),
    ("de", "deportation", "Eine Maschine mit 28 Männern an Bord hob am Morgen in Wien ab.", "transfer", 28),
    ("de", "deportation", "Ein zweiter Flug mit bis zu 30 Personen soll im Oktober folgen.", "transfer", 30),
    ("de", "prison", "Die ersten 31 traten am Freitag durch das Tor.", "release", 31),
    ("es", "abduction", "El Ejército rescató el lunes a once viajeros.", "release", 11),
    ("es", "abduction", "Nueve niñas fueron entregadas al gobernador.", "release", 9),
    ("es", "abduction", "Los soldados sacaron de la selva a 20 alumnos.", "release", 20),
    ("es", "abduction", "Los dos ingenieros regresaron sanos y salvos.", "release", 2),
    ("es", "abduction", "Tres enfermeras están a salvo.", "release", 3),
    ("es", "deportation", "Otros 14 saldrán la semana próxima.", "transfer", 14),
    ("es", "raid", "Con él cayeron ocho empleados de la empresa.", "detention", 8),
    ("ru", "abduction", "В понедельник военные спасли одиннадцать путников.", "release", 11),
    ("ru", "abduction", "В воскресенье девять девочек передали губернатору.", "release", 9),
    ("ru", "abduction", "Солдаты вывели из леса 20 школьников.", "release", 20),
    ("ru", "abduction", "Три медсестры в безопасности.", "release", 3),
    ("ru", "abduction", "В ту же ночь увели ещё троих крестьян.", "detention", 3),
    ("ru", "deportation", "Добровольно уехали 106 человек.", "transfer", 106),
    ("ru", "deportation", "В Кабул прилетели 28 мужчин.", "transfer", 28),
    ("ru", "prison", "Первые 31 вышли в пятницу.", "release", 31),
    ("ru", "exchange", "Девять гражданских тоже дома.", "release", 9),
)
UNTOLD = (
    ("en", "abduction", "The navy rescued 12 sailors from a sinking boat."),
    ("en", "deportation", "Some 3,000 migrants arrived in Italy in May."),
    ("en", "deportation", "On board were 28 crew."),
    ("en", "deportation", "A second flight with aid for 30 families is to follow."),
    ("en", "raid", "The company sent home 200 workers."),
    ("de", "abduction", "Die Miliz übergab fünf Verdächtige der Justiz."),
    ("de", "abduction", "Die Feuerwehr rettete zwölf Menschen aus dem Feuer."),
    ("de", "deportation", "Das Flugzeug landete mit 28 Urlaubern in Kabul."),
    ("es", "abduction", "El Ejército rescató a once pescadores de un naufragio."),
    ("es", "abduction", "Los soldados recuperaron 20 vehículos."),
    ("es", "deportation", "Este año llegaron a la isla 3.000 migrantes."),
    ("es", "raid", "Los precios cayeron también un ocho por ciento."),
    ("ru", "abduction", "Спасатели спасли одиннадцать человек при пожаре."),
    ("ru", "deportation", "На борту были 28 туристов."),
    ("ru", "prison", "На улицы вышли 31 тысяча человек."),
)


def told(language: str, before: str, text: str) -> list[tuple[str, float | None]]:
    found = reading_of(f"{before}\n{text}", language, TUESDAY).statements
    return [(one.kind, one.count.high if one.count else None) for one in found if one.evidence.start > len(before)]


@pytest.mark.parametrize(("language", "story", "text", "kind", "count"), TOLD)
def test_by_its_story(language: str, story: str, text: str, kind: str, count: int) -> None:
    assert (kind, count) in told(language, STORIES[language, story], text)


@pytest.mark.parametrize(("language", "story", "text", "kind", "count"), TOLD)
def test_in_another_story_it_is_not_told(language: str, story: str, text: str, kind: str, count: int) -> None:
    assert (kind, count) not in told(language, OTHERS[language], text)


@pytest.mark.parametrize(("language", "story", "text"), UNTOLD)
def test_near_misses_in_the_story(language: str, story: str, text: str) -> None:
    assert told(language, STORIES[language, story], text) == []
