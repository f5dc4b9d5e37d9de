"""What ordinary reports say beside the news: the rest of those moved, who 'the detainees' are, what was yet to be."""

from __future__ import annotations

from noted import read_as

REST = [
    ("en", "Nine prisoners were deported to Peru, and the remaining four went to Chile.", "9 PE; 4 CL"),
    ("de", "Neun Häftlinge wurden nach Peru abgeschoben, die übrigen vier gingen nach Chile.", "9 PE; 4 CL"),
    ("es", "Nueve presos fueron deportados a Perú y los cuatro restantes viajaron a Chile.", "9 PE; 4 CL"),
    ("ru", "Девять заключённых выслали в Перу, остальные четверо уехали в Чили.", "9 PE; 4 CL"),
    ("en", "Twelve men were deported to Chad, the other six had left on their own.", "12 TD"),
    ("de", "Zwölf Männer wurden in den Tschad abgeschoben, die anderen sechs waren von selbst gegangen.", "12 TD"),
    ("es", "Doce hombres fueron deportados a Chad, los otros seis se habían ido por su cuenta.", "12 TD"),
    ("en", "The police arrested 12 men, while the other six fled to Chad.", "12 -"),
]  # fmt: skip
HELD = [
    ("en", "Police arrested seven students on Monday. The detainees were released on Tuesday.",
     "detention 7; release 7"),
    ("de", "Die Polizei nahm am Montag sieben Studenten fest. Die Inhaftierten kamen am Dienstag frei.",
     "detention 7; release 7"),
    ("es", "La policía detuvo el lunes a siete estudiantes. Los detenidos fueron liberados el martes.",
     "detention 7; release 7"),
    ("en", "Police arrested seven students on Monday. Nearly all the detainees were released on Tuesday.",
     "detention 7"),
    ("en", "Lima arrested seven students on Monday. The prisoners in Oslo were released on Tuesday.", "detention 7"),
    ("es", "Lima detuvo el lunes a siete estudiantes. Los presos de Oslo fueron liberados el martes.", "detention 7"),
    ("de", "Lima nahm am Montag sieben Studenten fest. Die Gefangenen in Oslo kamen am Dienstag frei.",
     "detention 7"),
]  # fmt: skip
AHEAD = [
    ("en", "Twelve hostages to be freed on Friday", "release planned 12"),
    ("en", "Five to be sentenced in May", "sentence planned 5"),
    ("en", "Calls for 12 hostages to be freed", "release demanded 12"),
    ("en", "The 12 hostages freed on Friday are monks.", "release occurred 12"),
    ("en", "Ten hostages were going to be freed on Monday.", "release planned 10"),
    ("en", "They were going to Lima when four of them were freed.", "release occurred 4"),
    ("es", "Diez rehenes iban a ser liberados el lunes.", "release planned 10"),
    ("es", "Cuatro presos fueron liberados; los otros dos iban a Lima.", "release occurred 4"),
    ("es", "La fiscal tiene cuatro órdenes de captura y se niega a ejecutarlas.", "detention planned 4"),
    ("en", "Police arrested 12 men for crimes committed soon after the pardon of Ana Holm.",
     "detention occurred 12; release occurred -"),
    ("en", "Eighty inmates in Bram Prison are among those freed.", "release occurred 80"),
    ("en", "Among those who were briefly detained was Ana Holm.", "detention occurred -"),
]  # fmt: skip

test_the_rest_by_where_they_went = read_as("count to", REST)
# The noun that says no more than that people are held stands for all of those just taken; not with a place.
test_who_the_detainees_are = read_as("kind count", HELD)
test_what_was_yet_to_be = read_as("kind status count", AHEAD)
