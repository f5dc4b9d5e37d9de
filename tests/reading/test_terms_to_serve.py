"""Terms told as time to be spent in prison, those taken from home, some of those whom a noun names behind its time."""

from __future__ import annotations

from noted import read_as

CASES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("The verdict is in: 17 bakers must go to prison for nine years.", "sentence occurred 17"),
        ("Four nurses have to serve six years behind bars, a court ruled.", "sentence occurred 4"),
        ("The senators will serve six years in office.", ""),
        ("The 12 tourists must spend nine days in quarantine.", ""),
        ("The taxi picked up three women at their home.", ""),
    ],
    "de": [
        ("Nadia Fares soll drei Jahre in Haft verbringen.", "sentence occurred -"),
        ("Am Freitag wurden in Lagos 17 Lehrer in ihren Wohnungen abgeholt.", "detention occurred 17"),
        ("Die Feuerwehr holte am Freitag drei Frauen aus ihren Wohnungen.", ""),
        ("Unter den am Montag in Lima Festgenommenen waren 17 Lehrer.", "detention occurred 17"),
        ("Sieben der am Dienstag Verurteilten sind Journalisten.", "sentence occurred 7"),
        ("Unter den am Montag in Lima Festgenommenen herrscht Angst.", ""),
        ("Unter den am Montag Getöteten waren 17 Lehrer.", ""),
    ],
    "es": [
        ("Se conoció la sentencia: 17 panaderos deberán pasar nueve años en prisión.", "sentence occurred 17"),
        ("Dos de los guardias irán a prisión de por vida.", "sentence occurred 2"),
        ("Los 12 turistas deberán pasar nueve días en cuarentena.", ""),
    ],
    "ru": [
        ("Приговор оглашён: 17 пекарей проведут в колонии девять лет.", "sentence occurred 17"),
        ("Двенадцать туристов проведут девять дней на карантине.", ""),
    ],
}  # fmt: skip

test_terms_to_serve = read_as("kind status count", CASES)
