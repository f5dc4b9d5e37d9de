"""Cities and regions of the world tell the country; those that are surnames or words do not."""

from __future__ import annotations

import pytest
from noted import read_in

ENGLISH = [
    ("Police in Ilorin arrested 14 people on Monday.", "detention NG"),
    ("Gunmen abducted 23 farmers in Zamfara State.", "detention NG"),
    ("Police arrested nine protesters in Nakuru.", "detention KE"),
    ("A court in Gulu freed 12 activists.", "release UG"),
    ("Soldiers arrested five men in North Kordofan.", "detention SD"),
    ("Police in Bukavu arrested 14 people.", "detention CD"),
    ("Police in Bamenda arrested 30 people.", "detention CM"),
    ("Police in Sfax arrested 40 migrants.", "detention TN"),
    ("The court in Batticaloa released six students.", "release LK"),
    ("Police in Lucknow arrested 17 people.", "detention IN"),
    ("Police in Multan arrested 26 people.", "detention PK"),
    ("Police arrested 26 people in Sylhet.", "detention BD"),
    ("Eight women were arrested in Nangarhar.", "detention AF"),
    ("Police detained 31 people in Van province.", "detention TR"),
    ("Six men were held in Hong Kong's Stanley prison.", "custody HK"),
    ("Police in Davao City arrested 11 men.", "detention PH"),
    ("Police arrested 12 people in Sihanoukville.", "detention KH"),
    ("Federal agents arrested 60 people in Milwaukee.", "detention US"),
    ("Police in Winnipeg arrested three men.", "detention CA"),
    ("Security forces arrested 70 people in Zahedan.", "detention IR"),
    ("Soldiers detained 20 Palestinians in Qalqilya.", "detention PS"),
    ("Police in Leeds arrested four men.", "detention GB"),
    ("Police detained 8 people in Vanadzor.", "detention AM"),
    ("Police detained 8 people in Kutaisi.", "detention GE"),
]

SPANISH = [
    ("Las autoridades detuvieron a 14 personas en Culiacán.", "detention MX"),
    ("La policía detuvo a siete hombres en Barquisimeto.", "detention VE"),
    ("Fueron liberados 12 presos en el estado Bolívar.", "release VE"),
    ("La policía detuvo a nueve personas en Bucaramanga.", "detention CO"),
    ("La policía detuvo a nueve personas en Huancayo.", "detention PE"),
    ("La policía detuvo a nueve personas en Cochabamba.", "detention BO"),
    ("La policía detuvo a nueve personas en Portoviejo.", "detention EC"),
    ("La policía detuvo a nueve personas en Bariloche.", "detention AR"),
    ("La policía detuvo a nueve personas en Temuco.", "detention CL"),
    ("La policía detuvo a nueve personas en Holguín.", "detention CU"),
    ("La policía detuvo a nueve personas en Soyapango.", "detention SV"),
    ("La policía detuvo a nueve personas en Choluteca.", "detention HN"),
    ("La policía detuvo a nueve personas en Quetzaltenango.", "detention GT"),
    ("La policía detuvo a nueve personas en Matagalpa.", "detention NI"),
    ("La policía detuvo a nueve personas en Porto Alegre.", "detention BR"),
    ("La policía detuvo a nueve personas en Estambul.", "detention TR"),
    ("Los soldados detuvieron a 30 personas en Jan Yunis.", "detention PS"),
    ("La policía detuvo a nueve personas en Zaragoza.", "detention ES"),
    ("La policía detuvo a nueve personas en Carolina del Norte.", "detention US"),
]

GERMAN = [
    ("In Ilorin nahm die Polizei 14 Menschen fest.", "detention NG"),
    ("In Gaziantep nahm die Polizei 14 Menschen fest.", "detention TR"),
    ("In Duisburg nahm die Polizei 14 Menschen fest.", "detention DE"),
    ("In Krasnojarsk nahm die Polizei 14 Menschen fest.", "detention RU"),
    ("In Melitopol nahmen Soldaten 14 Menschen fest.", "detention UA"),
    ("In Sahedan nahm die Polizei 14 Menschen fest.", "detention IR"),
    ("In Nord-Darfur nahmen Milizen 14 Menschen fest.", "detention SD"),
    ("In Culiacán nahm die Polizei 14 Menschen fest.", "detention MX"),
    ("In Niederösterreich nahm die Polizei 14 Menschen fest.", "detention AT"),
    ("In Saragossa nahm die Polizei 14 Menschen fest.", "detention ES"),
    ("In Bergkarabach nahmen Soldaten 14 Menschen fest.", "detention AZ"),
    ("In Uttar Pradesh nahm die Polizei 14 Menschen fest.", "detention IN"),
]

RUSSIAN = [
    ("В Кано задержали 14 человек.", "detention NG"),
    ("В Газиантепе задержали 14 человек.", "detention TR"),
    ("В Северной Каролине задержали 14 человек.", "detention US"),
    ("В Мичоакане задержали 14 человек.", "detention MX"),
    ("В Мелитополе задержали 14 человек.", "detention UA"),
    ("В Киншасе задержали 14 человек.", "detention CD"),
    ("В Махараштре задержали 14 человек.", "detention IN"),
    ("В Чунцине задержали 14 человек.", "detention CN"),
    ("В Нагорном Карабахе задержали 14 человек.", "detention AZ"),
    ("В Барселоне задержали 14 человек.", "detention ES"),
    ("В Нижней Саксонии задержали 14 человек.", "detention DE"),
    ("В Сайднае освободили 14 человек.", "release SY"),
]

# A town's name behind a given name is a surname, and tells of no country; so does it alone in the same report.
PERSONS = [
    ("en", "Police arrested Andrew Hamilton on Monday.", "detention Andrew Hamilton -"),
    ("en", "Joseph London was arrested. London was taken to jail.", "detention Joseph London -"),
    ("en", "Joseph London was arrested in London.", "detention Joseph London GB"),
    ("es", "La policía detuvo a Carlos Mérida el lunes.", "detention Carlos Mérida -"),
    ("es", "La policía detuvo a Ezequiel Mérida el lunes.", "detention Ezequiel Mérida -"),
    ("es", "La policía detuvo a Carlos Pérez Trujillo el lunes.", "detention Carlos Pérez Trujillo -"),
    ("de", "Die Polizei nahm Jack London fest.", "detention Jack London -"),
    ("en", "Juan Rulfo de la Vega was freed on Monday.", "release Juan Rulfo de la Vega -"),
    ("ru", "Полиция задержала Владимира Иванова.", "detention Владимир Иванов -"),
]

# Words that begin a sentence with a capital are words.
WORDS = [
    ("es", "La paz es frágil y 40 presos fueron liberados.", "release -"),
    ("en", "A SWAT team arrested six men.", "detention -"),
]


def _all_read(text: str, fields: str, language: str) -> set[str]:
    return set(read_in(text, fields, language).split("; "))


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (language, *case)
        for language, cases in (("en", ENGLISH), ("es", SPANISH), ("de", GERMAN), ("ru", RUSSIAN))
        for case in cases
    ],
)
def test_a_town_or_region_tells_the_country(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind at", language) == told


@pytest.mark.parametrize(("language", "text", "told"), PERSONS)
def test_a_surname_stays_one(language: str, text: str, told: str) -> None:
    assert told in _all_read(text, "kind people at", language)


@pytest.mark.parametrize(("language", "text", "told"), WORDS)
def test_a_word_stays_one(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind at", language) == told


# A name of several countries is that of the one which the report names otherwise; without one, the better known.
SHARED = [
    ("es", "La policía detuvo a nueve personas en Mérida. El Gobierno venezolano calló.", "detention VE"),
    ("es", "La policía detuvo a nueve personas en Mérida. México calló.", "detention MX"),
    ("es", "La policía detuvo a nueve personas en Santiago. El Gobierno cubano calló.", "detention CU"),
    ("es", "La policía detuvo a nueve personas en Santiago.", "detention CL"),
    ("en", "Police in Hyderabad arrested nine people. Pakistan is on alert.", "detention PK"),
    ("en", "Congo arrested 40 men. Brazzaville denied it.", "detention CG"),
    ("en", "Congo arrested 40 men.", "detention CD"),
]


@pytest.mark.parametrize(("language", "text", "told"), SHARED)
def test_a_name_of_several_countries(language: str, text: str, told: str) -> None:
    assert told in _all_read(text, "kind at", language)
