"""Names of peoples are read as people, and as nobody's citizenship."""

from __future__ import annotations

from noted import read_as

PEOPLES = [
    ("de", "Die Polizei nahm fünf Uiguren fest.", "detention 5 -"),
    ("de", "Russland hält 132 Krimtataren fest.", "custody 132 -"),
    ("de", "Gerüchte gab es nicht: Der tschetschenische Häftling Aslan Orsujew ist tot.", "death - -"),
    ("en", "Police arrested 17 Rohingya women.", "detention 17 -"),
    ("en", "Police arrested five Crimean Tatars.", "detention 5 -"),
    ("en", "Police arrested five Tibetan monks. Two of them were freed.", "detention 5 -; release 2 -"),
    ("en", "The minister is working to free three Europeans.", "release 3 -"),
    ("es", "La policía detuvo a cinco chechenos.", "detention 5 -"),
    ("ru", "Задержаны пятеро крымских татар.", "detention 5 -"),
]
CITIZENS = [
    ("de", "Die Polizei nahm fünf Chinesen fest.", "detention 5 CN"),
    ("en", "Police arrested five Burmese women.", "detention 5 MM"),
    ("en", "Police arrested five Scottish fans.", "detention 5 GB"),
    ("en", "Police arrested five Ukrainian soldiers and two Crimean Tatars.", "detention 5 UA; detention 2 -"),
    ("es", "La policía detuvo a cinco rusos.", "detention 5 RU"),
    ("ru", "Задержаны пятеро россиян.", "detention 5 RU"),
]

test_peoples = read_as("kind count nation", PEOPLES)
test_citizens = read_as("kind count nation", CITIZENS)
